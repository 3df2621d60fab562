import { growthMismatch } from "../../../src/checks/figures/growth-mismatch";
import { meanOfPercentages } from "../../../src/checks/figures/mean-of-percentages";
import type { Finding } from "../../../src/findings/finding";
import type { CellValue } from "../../../src/sheets/content";
import type { TableColumn } from "../../../src/sheets/reading/table";
import { foundBy, type Built, type BuiltRow } from "../built-table";

describe("mean-of-percentages", () => {
  const SERAPAN = ["pagu", "realisasiRp", "serapan"] as const;
  const total = (share: CellValue, ...money: readonly CellValue[]): BuiltRow => ({
    cells: [...(money.length > 0 ? money : [1000, 550]), share],
    mark: "total",
    uraian: "Jumlah",
  });
  const found = (share: CellValue, more: Partial<Built> = {}): readonly Finding[] =>
    foundBy(meanOfPercentages, { columns: SERAPAN, rows: [[125, 112.5, 90], [875, 437.5, 50], total(share)], ...more });

  it("names a mean, whole", () => {
    expect(found(70)).toEqual([
      {
        code: "mean-of-percentages",
        severity: "error",
        sheet: "Lembar",
        cell: "C4",
        related: ["C2:C3", "B4", "A4"],
        found: 70,
        expected: expect.closeTo(55, 9) as number,
        cause: "mean-of-percentages:Lembar",
        params: { column: "serapan", row: "Jumlah", count: 2, variant: "mean" },
        place: { row: "Jumlah", column: "serapan" },
        weight: null,
        fix: [
          {
            cell: "C4",
            content: { kind: "formula", formula: "=B4/A4*100", value: expect.closeTo(55, 9) as number },
            format: null,
          },
        ],
      },
    ]);
  });

  it("names a sum above the whole, and nothing else", () => {
    expect(found(140)).toMatchObject([{ severity: "error", params: { variant: "sum", count: 2 } }]);
    expect([found(55), found(71), found(null)]).toEqual([[], [], []]);
    const low: Built["rows"] = [[100, 30, 30], [300, 60, 20], [100, 50, 50], total(100, 300, 140)];
    expect(found(0, { rows: low })).toEqual([]);
    const foreign: Built["rows"] = [[125, 112.5, 80], [875, 437.5, 60], total(70)];
    expect(found(0, { rows: foreign })).toEqual([]);
  });

  it("looks at the parts, then what is below them, then the subtotals", () => {
    const tree: readonly BuiltRow[] = [
      { cells: [200, 100, 50] },
      { cells: [100, 80, 80], parent: 0 },
      { cells: [100, 20, 20], parent: 0 },
      { cells: [300, 240, 80] },
    ];
    const rows = (share: number): Built["rows"] => [...tree, total(share, 500, 340)];
    expect(found(0, { rows: rows(65) })).toMatchObject([{ related: ["C2", "C5", "B6", "A6"], params: { count: 2 } }]);
    expect(found(0, { rows: rows(60) })).toMatchObject([{ related: ["C3:C5", "B6", "A6"], params: { count: 3 } }]);
    const funds: readonly BuiltRow[] = [
      { cells: [100, 10, 10] },
      { cells: [100, 20, 20] },
      { ...total(15, 200, 30), part: { kind: "total", parts: [0, 1] } },
      { cells: [300, 270, 90] },
      { ...total(52.5, 500, 300), part: { kind: "total", parts: [0, 1, 3] } },
    ];
    expect(found(0, { rows: funds })).toMatchObject([{ related: ["C4:C5", "B6", "A6"], params: { count: 2 } }]);
  });

  it("names a fisik that is not weighted as a warning, without a fix", () => {
    const columns = ["pagu", "realisasiRp", "fisik"] as const;
    const rows = (share: CellValue): Built["rows"] => [[100, 0, 90], [300, 0, 50], total(share, 400, 0)];
    expect(found(0, { columns, rows: rows(70) })).toMatchObject([
      {
        severity: "warning",
        cell: "C4",
        related: ["C2:C3", "C2", "A2"],
        found: 70,
        expected: 60,
        params: { column: "fisik", variant: "mean" },
        fix: [],
      },
    ]);
    expect(found(0, { columns, rows: rows(60) })).toEqual([]);
    expect(found(0, { columns, rows: rows(140) })).toEqual([]);
    expect(found(0, { columns, rows: rows("-") })).toEqual([]);
    expect(found(0, { columns: [null, "realisasiRp", "fisik"], rows: rows(70) })).toEqual([]);
  });
});

describe("growth-mismatch", () => {
  const pagu = (year: number | null, more: Partial<TableColumn> = {}): Partial<TableColumn> => ({
    ...{ role: "pagu", year },
    ...more,
  });
  const GROWTH = { role: null, header: "Rata-rata Pertumbuhan (%)" };
  const COLUMNS = [pagu(2021), pagu(2022), pagu(2023), GROWTH];
  const found = (rows: Built["rows"], columns: Built["columns"] = COLUMNS): readonly Finding[] =>
    foundBy(growthMismatch, { columns, rows });
  const [a, b, wrong] = [
    [100, 110, 121],
    [200, 210, 231],
    [50, 60, 90],
  ] as const;

  it("names a figure that is computed otherwise, whole", () => {
    expect(
      found([
        [...a, 10],
        [...b, 7.5],
        [...wrong, 53],
      ]),
    ).toEqual([
      {
        code: "growth-mismatch",
        severity: "error",
        sheet: "Lembar",
        cell: "D4",
        related: ["A4", "B4", "C4"],
        found: 53,
        expected: expect.closeTo(35, 9) as number,
        cause: "growth-mismatch:Lembar:D4",
        params: { row: "baris 4", cara: "tahunan" },
        place: { row: "baris 4", column: "Rata-rata Pertumbuhan (%)" },
        weight: null,
        fix: [{ cell: "D4", content: { kind: "value", value: 35 }, format: null }],
      },
    ]);
  });

  it.each([
    ["tahunan", 10, 7.5, 35],
    ["awalAkhir", 21, 15.5, 80],
    ["majemuk", 10, 7.47, 34.16],
    ["terakhir", 10, 10, 50],
    ["selisihTahunan", 10.5, 15.5, 20],
    ["selisih", 21, 31, 40],
    ["rataRupiah", 110.3333, 213.6667, 66.6667],
  ])("knows growth as %s", (cara, first, second, expected) => {
    const rows = [
      [...a, first],
      [...b, second],
      [...wrong, 1],
    ];
    const [finding] = found(rows);
    expect(finding?.params["cara"]).toBe(cara);
    expect(finding?.expected).toBeCloseTo(expected, 2);
  });

  it("needs two that follow, and half of the column", () => {
    const right = [
      [...a, 10],
      [...b, 7.5],
    ];
    expect(found([...right, [...wrong, 35]])).toEqual([]);
    expect(
      found([
        [...a, 10],
        [...wrong, 53],
      ]),
    ).toEqual([]);
    expect(found([...right, [...wrong, 53], [...wrong, 54]])).toHaveLength(2);
    expect(found([...right, [...wrong, 53], [...wrong, 54], [...wrong, 56]])).toEqual([]);
    expect(found([...right, [50, null, 90, 53], [50, 60, 90, "n/a"]])).toEqual([]);
    expect(found([...right, ["-", 60, 90, 53]])).toMatchObject([{ expected: 50 }]);
    expect(
      found([
        [...a, 21],
        [...b, 15.5],
        ["-", 60, 90, 53],
      ]),
    ).toEqual([]);
  });

  it("looks at unnamed columns of growth, of the pagu or of the realisasi", () => {
    const rows: Built["rows"] = [
      [...a, 10],
      [...b, 7.5],
      [...wrong, 53],
    ];
    const named = (column: Partial<TableColumn>): number => found(rows, [...COLUMNS.slice(0, 3), column]).length;
    expect([named({ header: "PERKEMBANGAN" }), named({ header: "Naik" })]).toEqual([1, 0]);
    expect([named({ role: "target", header: "Pertumbuhan" }), named({ header: "Pertumbuhan realisasi" })]).toEqual([
      0, 0,
    ]);
    const done = COLUMNS.map((column) => ("year" in column ? { ...column, role: "realisasiRp" as const } : column));
    expect(found(rows, [...done.slice(0, 3), { header: "Pertumbuhan Realisasi" }])).toHaveLength(1);
    expect(found(rows, done)).toEqual([]);
  });

  it("takes whole years in their order", () => {
    const rows: Built["rows"] = [
      [...a, 10],
      [...b, 7.5],
      [...wrong, 53],
    ];
    const turned = rows.map((row) =>
      "cells" in row ? row : [row[2] ?? null, row[1] ?? null, row[0] ?? null, row[3] ?? null],
    );
    expect(found(turned, [pagu(2023), pagu(2022), pagu(2021), GROWTH])).toMatchObject([
      { related: ["C4", "B4", "A4"] },
    ]);
    const other = [...COLUMNS, pagu(null), pagu(2023, { quarter: 1 })];
    expect(
      found(
        rows.map((row) => [...("cells" in row ? row.cells : row), 1, 2]),
        other,
      ),
    ).toMatchObject([{ cell: "D4" }]);
    const few: Built["rows"] = [
      [100, 110, 10],
      [200, 210, 5],
      [50, 60, 53],
    ];
    expect(found(few, [pagu(2021), pagu(2022), GROWTH])).toMatchObject([{ cell: "C4", expected: 20 }]);
    const one: Built["rows"] = [
      [100, 0],
      [200, 0],
      [50, 5],
    ];
    expect(found(one, [pagu(2021), GROWTH])).toEqual([]);
  });
});
