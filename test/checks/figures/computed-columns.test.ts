import type { CheckOptions } from "../../../src/checks/check";
import { moneyColumns } from "../../../src/checks/figures/computed-columns";
import { computedMismatch } from "../../../src/checks/figures/computed-mismatch";
import { deviasiMismatch } from "../../../src/checks/figures/deviasi-mismatch";
import { siapBase } from "../../../src/checks/figures/siap-base";
import { weightBase } from "../../../src/checks/figures/weight-base";
import type { Finding } from "../../../src/findings/finding";
import type { CellValue } from "../../../src/sheets/content";
import { foundBy, tableOf, type Built, type BuiltRow } from "../built-table";

const OPTIONS: CheckOptions = { weightBase: "report", scale: "", gapRule: "batas-bawah", nomenklatur: null };
const GROUPS: readonly BuiltRow[] = [
  { cells: [600, 300, 60, 30], kode: "2.07.01" },
  { cells: [200, 150, 20, 15], parent: 0 },
  { cells: [400, 150, 40, 15], parent: 0 },
  { cells: [400, 200, 40, 20], kode: "2.07.02" },
  { cells: [1000, 500, 100, 50], mark: "total" },
];

describe("moneyColumns", () => {
  const keys = (columns: Built["columns"], rows: Built["rows"], options = OPTIONS): readonly string[] =>
    moneyColumns(tableOf({ columns, rows, totalRow: rows.length }), options).map(
      ({ role, column, verdict }) => `${role} ${String(column.column)} ${verdict.key} ${String(verdict.explained)}`,
    );

  it("judge each column by the theories of its role", () => {
    const columns = ["pagu", "realisasiRp", "serapan", "siap", "siapPersen", "bobot", "keuanganTertimbang"] as const;
    const rows: Built["rows"] = [
      [200, 150, 75, 50, 25, 20, 15],
      [800, 200, 25, 600, 75, 80, 20],
      { cells: [1000, 350, 35, 650, 65, 100, 35], mark: "total" },
    ];
    expect(keys([...columns, "capaian", null], rows)).toEqual([
      ...[
        "serapan 2 pagu 3",
        "siap 3 pagu 3",
        "siapPersen 4 own 3",
        "bobot 5 report 3",
        "keuanganTertimbang 6 report 3",
      ],
    ]);
  });

  it("try the chosen base first, then the others", () => {
    const weighted = ["pagu", "realisasiRp", "bobot", "keuanganTertimbang"] as const;
    expect(keys(weighted, GROUPS)).toEqual(["bobot 2 report 5", "keuanganTertimbang 3 report 5"]);
    const programs: readonly BuiltRow[] = GROUPS.map((row, index) => {
      const [pagu, done] = row.cells;
      const base = index < 3 ? 600 : index === 3 ? 400 : 1000;
      return { ...row, cells: [pagu ?? null, done ?? null, (Number(pagu) / base) * 100, (Number(done) / base) * 100] };
    });
    expect(keys(weighted, programs)).toEqual(["bobot 2 program 5", "keuanganTertimbang 3 program 5"]);
    const single: Built["rows"] = [[1000, 500, 100, 50], { cells: [1000, 500, 100, 50], mark: "total" }];
    expect(keys(weighted, single, { ...OPTIONS, weightBase: "fund" })).toEqual([
      ...["bobot 2 fund 2", "keuanganTertimbang 3 fund 2"],
    ]);
    expect(keys(weighted, single)).toEqual(["bobot 2 report 2", "keuanganTertimbang 3 report 2"]);
    const own = GROUPS.map((row) => {
      const [pagu, done] = row.cells;
      return { ...row, cells: [pagu ?? null, done ?? null, 100, (Number(done) / Number(pagu)) * 100] };
    });
    expect(keys(weighted, own)).toEqual(["bobot 2 own 5", "keuanganTertimbang 3 program 3"]);
  });

  it("weigh by a pagu of the same year and of no quarter", () => {
    const rows: Built["rows"] = [[100, 200, 300, 20], { cells: [1000, 1000, 1000, 100], mark: "total" }];
    const columns = [{ role: "pagu" }, { role: "pagu", year: 2024 }, { role: "pagu", year: 2024, quarter: 1 }] as const;
    expect(keys([...columns, { role: "bobot", year: 2024 }], rows)).toEqual(["bobot 3 report 2"]);
    const third = [[100, 200, 300, 30], ...rows.slice(1)] as Built["rows"];
    expect(keys([...columns, { role: "bobot", year: 2024 }], third)).toEqual(["bobot 3 report 1"]);
  });
});

describe("weight-base and siap-base", () => {
  const rows = (bobot: number, keuangan: number): Built["rows"] =>
    GROUPS.map((row, index) => (index === 1 ? { ...row, cells: [200, 150, bobot, keuangan] } : row));
  const columns = ["pagu", "realisasiRp", "bobot", "keuanganTertimbang"] as const;

  it("name figures on another base, in both columns of weights", () => {
    expect(foundBy(weightBase, { columns, rows: rows(33.33, 25), totalRow: 5 })).toMatchObject([
      { code: "weight-base", cell: "C3", expected: 20, params: { column: "bobot", base: "report", count: 1 } },
      { code: "weight-base", cell: "D3", expected: 15, params: { column: "keuanganTertimbang", base: "report" } },
    ]);
    expect(foundBy(weightBase, { columns, rows: rows(33, 26), totalRow: 5 })).toMatchObject([{ cell: "C3" }]);
    expect(foundBy(siapBase, { columns, rows: rows(33.33, 25), totalRow: 5 })).toEqual([]);
  });

  it("name SIAP of the whole among SIAP of the row's own", () => {
    const siap: Built = {
      columns: ["pagu", "realisasiRp", "siapPersen"],
      rows: [[200, 150, 25], [300, 150, 15], [500, 400, 20], { cells: [1000, 700, 30], mark: "total" }],
      totalRow: 4,
    };
    expect(foundBy(siapBase, siap)).toMatchObject([
      {
        code: "siap-base",
        severity: "warning",
        cell: "C3",
        found: 15,
        expected: 50,
        params: { column: "siapPersen", base: "own", other: "report", count: 1 },
      },
    ]);
    expect(foundBy(weightBase, siap)).toEqual([]);
    expect(foundBy(computedMismatch, siap)).toEqual([]);
  });
});

describe("deviasi-mismatch", () => {
  const found = (...rows: (readonly CellValue[])[]): readonly Finding[] =>
    foundBy(deviasiMismatch, { columns: ["target", "fisik", "deviasi"], rows });
  const right: readonly CellValue[] = [80, 60, -20];

  it("names a figure that is not the difference, whole", () => {
    expect(found(right, right, [90, 60, 20])).toEqual([
      {
        code: "deviasi-mismatch",
        severity: "error",
        sheet: "Lembar",
        cell: "C4",
        related: ["B4", "A4"],
        found: 20,
        expected: -30,
        cause: "deviasi-mismatch:Lembar:C4",
        params: { row: "baris 4", formula: "=B4-A4", cara: "selisih" },
        place: { row: "baris 4", column: "deviasi" },
        weight: null,
        fix: [{ cell: "C4", content: { kind: "formula", formula: "=B4-A4", value: -30 }, format: null }],
      },
    ]);
    expect(found(right, right, ["90", 60, 20])).toMatchObject([{ params: { formula: "" } }]);
  });

  it("needs two that follow, and half of the column", () => {
    expect(found(right, [90, 60, 20])).toEqual([]);
    expect(found(right, right, [90, 60, 20], [90, 60, 21])).toHaveLength(2);
    expect(found(right, right, [90, 60, 20], [90, 60, 21], [90, 60, 22])).toEqual([]);
    expect(found([null, 60, 5])).toEqual([]);
    const relative: readonly CellValue[] = [80, 60, 25];
    expect(found(relative, relative, [90, 60, 33.34])).toMatchObject([
      { severity: "error", params: { cara: "relatif" } },
    ]);
    expect(found(relative, relative, [90, 30, 66.66])).toMatchObject([{ severity: "info" }]);
  });
});
