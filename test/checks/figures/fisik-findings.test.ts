import { computedMismatch } from "../../../src/checks/figures/computed-mismatch";
import { copiedFrom, fisikCopied } from "../../../src/checks/figures/fisik-copied";
import { fisikUnbacked } from "../../../src/checks/figures/fisik-unbacked";
import type { Finding } from "../../../src/findings/finding";
import type { CellValue } from "../../../src/sheets/content";
import { foundBy, tableOf, type Built, type BuiltRow } from "../built-table";

const ROLES = ["uraian", "target", "realisasi", "pagu", "bobot", "keuanganTertimbang", "fisikTertimbang"] as const;

/** A report whose third row is given, as a group of two rows and a total. */
function report(row: readonly CellValue[], printed: CellValue = 85, more: Partial<Built> = {}): Built {
  const rows: readonly BuiltRow[] = [
    { cells: ["Program", null, null, 1000, 100, 70, printed], uraian: "Program" },
    { cells: ["Dokumen", 4, 4, 400, 40, 33, 40], parent: 0 },
    { cells: row, parent: 0, uraian: "Evaluasi" },
    { cells: ["Jumlah", null, null, 1000, 100, 70, printed], mark: "total" },
  ];
  return { columns: ROLES, rows, totalRow: 4, ...more };
}
const evaluasi = (fisik: CellValue, keuangan: CellValue = 30): readonly CellValue[] => [
  ...["Evaluasi", 4, 3, 600, 60],
  keuangan,
  fisik,
];
const RIGHT = { kind: "formula", formula: "=E4*MIN(C4/B4,1)", value: 45 } as const;

describe("fisik-copied", () => {
  const found = (...of: Parameters<typeof report>): readonly Finding[] => foundBy(fisikCopied, report(...of));

  it("names the column that a row's fisik repeats, whole", () => {
    expect(found(evaluasi(30))).toEqual([
      {
        code: "fisik-copied",
        severity: "error",
        sheet: "Lembar",
        cell: "G4",
        related: ["B4", "C4", "E4", "D4", "D5"],
        found: 30,
        expected: 45,
        cause: "fisik-copied:Lembar",
        params: { column: "fisikTertimbang", source: "keuanganTertimbang", row: "Evaluasi", variant: null },
        place: { row: "Evaluasi", column: "fisikTertimbang" },
        weight: null,
        fix: [{ cell: "G4", content: RIGHT, format: null }],
      },
    ]);
    expect(found(evaluasi(60))).toMatchObject([{ params: { source: "bobot" } }]);
  });

  it("says nothing of what follows from volumes, nor of another figure", () => {
    expect(found(evaluasi(45, 45))).toEqual([]);
    expect(found(evaluasi(44))).toEqual([]);
  });

  it("looks at rows in a report of all activities only", () => {
    expect(found(evaluasi(30), 85, { kind: "recap" })).toEqual([]);
  });

  it("knows the same figure to two decimals", () => {
    const [, , row] = tableOf(report(evaluasi(0))).rows;
    const from = (printed: number): string | null | undefined => row && copiedFrom(row, printed);
    expect([from(30), from(60), from(30.00004), from(30.0002), from(4)]).toEqual([
      ...["keuanganTertimbang", "bobot", "keuanganTertimbang"],
      ...[null, null],
    ]);
    const blank = tableOf({ columns: ["uraian", "bobot"], rows: [["", null]] }).rows[0];
    expect(blank && copiedFrom(blank, 0)).toBeNull();
  });
});

describe("computed-mismatch of weighted fisik", () => {
  const found = (...of: Parameters<typeof report>): readonly Finding[] =>
    foundBy(computedMismatch, report(...of)).filter(({ params }) => params["column"] === "fisikTertimbang");

  it("names a row that neither follows nor repeats, whole, and not the group above", () => {
    expect(found(evaluasi(44), 84)).toEqual([
      {
        code: "computed-mismatch",
        severity: "error",
        sheet: "Lembar",
        cell: "G4",
        related: ["B4", "C4", "E4", "D4", "D5"],
        found: 44,
        expected: 45,
        cause: "computed-mismatch:Lembar:fisikTertimbang",
        params: { column: "fisikTertimbang", row: "Evaluasi", formula: "=E4*MIN(C4/B4,1)", variant: null },
        place: { row: "Evaluasi", column: "fisikTertimbang" },
        weight: null,
        fix: [{ cell: "G4", content: RIGHT, format: null }],
      },
    ]);
    expect(found(evaluasi(30), 85)).toEqual([]);
    expect(found(evaluasi(44), 85)).toMatchObject([{ cell: "G4" }]);
    expect(found(evaluasi(44), 85, { kind: "recap" })).toMatchObject([{ cell: "G2", params: { variant: "parts" } }]);
  });

  it("names a group that is not the sum of its parts, whole", () => {
    expect(found(evaluasi(45), 95)).toMatchObject([
      {
        code: "computed-mismatch",
        severity: "error",
        cell: "G2",
        related: ["G3:G4", "D2"],
        found: 95,
        expected: 85,
        cause: "computed-mismatch:Lembar:fisikTertimbang:G2",
        params: { column: "fisikTertimbang", row: "Program", formula: "=SUM(G3:G4)", variant: "parts" },
        fix: [{ cell: "G2", content: { kind: "formula", formula: "=SUM(G3:G4)", value: 85 }, format: null }],
      },
    ]);
  });

  it("writes no sum of texts or percentages", () => {
    expect(found(evaluasi("45,0"), 95)).toMatchObject([{ cell: "G2", fix: [] }]);
    expect(found(evaluasi(45), 0.95, { formats: { G2: "0%" } })).toMatchObject([{ cell: "G2", found: 95, fix: [] }]);
  });

  it("names the parts alone where no pagu stands on the row", () => {
    const columns = ROLES.map((role) => (role === "pagu" ? null : role));
    expect(found(evaluasi(45), 95, { columns })).toMatchObject([{ cell: "G2", related: ["G3:G4"] }]);
  });
});

describe("fisik-unbacked", () => {
  const found = (cells: readonly CellValue[], more: Partial<BuiltRow> = {}): readonly Finding[] =>
    foundBy(fisikUnbacked, {
      columns: ["uraian", "target", "realisasi", "fisikTertimbang"],
      rows: [{ cells, uraian: "Evaluasi", ...more }],
    });

  it("names the result that is missing, whole", () => {
    expect(found(["", 4, null, 45])).toEqual([
      {
        code: "fisik-unbacked",
        severity: "warning",
        sheet: "Lembar",
        cell: "C2",
        related: ["D2"],
        found: null,
        expected: null,
        cause: "fisik-unbacked:Lembar",
        params: { missing: "realisasi", printed: 45, row: "Evaluasi", target: 4 },
        place: { row: "Evaluasi", column: "realisasi" },
        weight: null,
        fix: [],
      },
    ]);
    expect(found(["", "4 Lap", null, 45])).toMatchObject([{ params: { target: 4 } }]);
  });

  it("names the target where neither is there, or only a result", () => {
    expect(found(["", null, null, 45])).toMatchObject([{ cell: "B2", params: { missing: "target", target: null } }]);
    expect(found(["", null, 3, 45])).toMatchObject([{ cell: "B2" }]);
  });

  it.each([
    ["both volumes", ["", 4, 3, 45]],
    ["a dash for a result", ["", 4, "-", 45]],
    ["no fisik", ["", 4, null, null]],
    ["a fisik of nil", ["", 4, null, 0]],
    ["a text for a fisik", ["", 4, null, "n/a"]],
  ])("says nothing of a row with %s", (_, cells) => {
    expect(found(cells)).toEqual([]);
  });

  it("says nothing of totals, nor of a group without volumes of its own", () => {
    expect(found(["", 4, null, 45], { mark: "total" })).toEqual([]);
    const columns = ["uraian", "target", "realisasi", "fisikTertimbang"] as const;
    const group = (target: CellValue): Built => ({
      columns,
      rows: [{ cells: ["", target, null, 45] }, { cells: ["", 4, 3, 45], parent: 0 }],
    });
    expect(foundBy(fisikUnbacked, group(null))).toEqual([]);
    expect(foundBy(fisikUnbacked, group(4))).toMatchObject([{ cell: "C2" }]);
  });

  it("needs columns for all three", () => {
    const without = (missing: string): readonly Finding[] =>
      foundBy(fisikUnbacked, {
        columns: (["target", "realisasi", "fisikTertimbang"] as const).map((role) => (role === missing ? null : role)),
        rows: [missing === "target" ? [null, null, 45] : [4, null, 45]],
      });
    expect([without("target"), without("realisasi"), without("fisikTertimbang")]).toEqual([[], [], []]);
  });
});
