import { averageMismatch } from "../../../src/checks/figures/average-mismatch";
import { sumAsAverage } from "../../../src/checks/figures/sum-as-average";
import type { Finding } from "../../../src/findings/finding";
import type { CellValue } from "../../../src/sheets/content";
import { foundBy, type Built, type BuiltRow } from "../built-table";

const built = (values: readonly CellValue[], printed: CellValue, formats: Built["formats"] = {}): Built => ({
  columns: ["uraian", "fisik"],
  rows: [...values.map((value) => ["baris", value]), { cells: ["", printed], mark: "average", uraian: "Rata-rata" }],
  formats,
});

describe("average-mismatch", () => {
  const found = (...of: Parameters<typeof built>): readonly Finding[] => foundBy(averageMismatch, built(...of));

  it("says what the mean is, whole", () => {
    expect(found([80, 90.5], 86)).toEqual([
      {
        code: "average-mismatch",
        severity: "error",
        sheet: "Lembar",
        cell: "B4",
        related: ["B2:B3"],
        found: 86,
        expected: 85.25,
        cause: "average-mismatch:Lembar:B4",
        params: { column: "fisik", row: "Rata-rata", count: 2, variant: null },
        place: { row: "Rata-rata", column: "fisik" },
        weight: null,
        fix: [{ cell: "B4", content: { kind: "formula", formula: "=AVERAGE(B2:B3)", value: 85.25 }, format: null }],
      },
    ]);
  });

  it("takes one cut off for worth knowing only", () => {
    expect(found([10, 10, 11], 10.33)).toEqual([]);
    expect(found([10, 11, 11], 10.66)).toMatchObject([{ severity: "info", params: { variant: "truncated" } }]);
  });

  it("is a warning where the average may be of several sets", () => {
    const rows: readonly BuiltRow[] = [
      { cells: ["a", 90] },
      { cells: ["a.1", 80], parent: 0 },
      { cells: ["a.2", 60], parent: 0 },
      { cells: ["Rata-rata", 99], mark: "average" },
    ];
    expect(foundBy(averageMismatch, { columns: ["uraian", "fisik"], rows })).toMatchObject([
      { severity: "warning", related: ["B2:B4"], params: { count: 3 } },
    ]);
  });

  it("says nothing of a mean, nor of an average of fewer than two", () => {
    expect(found([80, 90], 85)).toEqual([]);
    expect(found([80], 85)).toEqual([]);
  });
});

describe("sum-as-average", () => {
  const found = (...of: Parameters<typeof built>): readonly Finding[] => foundBy(sumAsAverage, built(...of));

  it("says what the mean is, whole", () => {
    expect(found([10, null, 20.5], 30.5)).toMatchObject([
      {
        code: "sum-as-average",
        severity: "error",
        cell: "B5",
        related: ["B2", "B4"],
        found: 30.5,
        expected: 15.25,
        params: { column: "fisik", row: "Rata-rata", count: 2 },
        fix: [{ content: { formula: "=AVERAGE(B2,B4)", value: 15.25 } }],
      },
    ]);
  });

  it("says nothing of a mean that is a sum too, nor of another figure", () => {
    expect(found([0, 0], 0)).toEqual([]);
    expect(found([10, 20.5], 32)).toEqual([]);
  });
});

describe("the average put right", () => {
  const fix = (...of: Parameters<typeof built>): Finding["fix"] | undefined =>
    foundBy(averageMismatch, built(...of))[0]?.fix;
  const [percent, all] = ["0.00%", { B2: "0.00%", B3: "0.00%", B4: "0.00%" }];
  const figure = (value: number, format: string | null = null): Finding["fix"] => [
    { cell: "B4", content: { kind: "value", value }, format },
  ];

  it("is a formula in the unit of the cells", () => {
    expect(fix([0.8, 0.9], 0.86, all)).toEqual([
      { cell: "B4", content: { kind: "formula", formula: "=AVERAGE(B2:B3)", value: 0.85 }, format: null },
    ]);
  });

  it("is a figure where the unit of a cell is another", () => {
    expect(fix([0.8, 90], 0.86, { ...all, B3: "0.00" })).toEqual(figure(0.85));
    expect(fix([0.8, 0.9], 86, { ...all, B4: "0.00" })).toEqual(figure(85));
    expect(fix([80, 90], 0.86, { B4: percent })).toEqual(figure(0.85));
  });

  it("is a figure where a cell is text", () => {
    expect(fix(["80", 90], 86)).toEqual(figure(85));
    expect(fix([80, 90], "86")).toEqual(figure(85, "#,##0"));
  });
});
