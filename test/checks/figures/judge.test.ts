import { printedOnSheet } from "../../../src/checks/figures/grid-cell";
import { isForeign, isSettled, judge, misfits, type Theory, type Verdict } from "../../../src/checks/figures/judge";
import { fixOf } from "../../../src/checks/figures/percent-fix";
import { printed } from "../../../src/checks/figures/printed";
import type { CellValue } from "../../../src/sheets/content";
import { SheetGrid } from "../../../src/sheets/reading/grid";
import { contentOf } from "../checking";
import { tableOf, type Built } from "../built-table";
import { figureOf } from "./figure-of";

const always = (key: string, value: number | null): Theory => ({
  key,
  at: () => (value === null ? null : { value, low: value, high: value, formula: null, inputs: [] }),
});

function judged(values: Built["rows"], ...theories: Theory[]): Verdict | null {
  const table = tableOf({ columns: ["serapan"], rows: values });
  return table.columns.map((column) => judge(table, column, theories))[0] ?? null;
}

describe("judge", () => {
  it("takes the theory that explains most, the first of equals", () => {
    const verdict = judged([[1], [2], [2]], always("satu", 1), always("dua", 2), always("kembar", 2));
    expect(verdict).toMatchObject({ key: "dua", explained: 2, compared: 3 });
    expect(
      verdict?.judged.map(({ index, row, printed: figure, worked, fit, other }) => [
        ...[index, row.row, figure.value, worked.value, fit, other],
      ]),
    ).toEqual([
      [0, 1, 1, 2, "none", "satu"],
      [1, 2, 2, 2, "rounded", null],
      [2, 3, 2, 2, "rounded", null],
    ]);
    expect(verdict && misfits(verdict).map(({ index }) => index)).toEqual([0]);
  });

  it("names no other theory where none explains the figure", () => {
    expect(
      judged([[1], [2], [2]], always("dua", 2), always("lima", 5), always("tiada", null))?.judged[0]?.other,
    ).toBeNull();
  });

  it("leaves averages, blanks and dashes out, not totals", () => {
    const rows: Built["rows"] = [[2], { cells: [2], mark: "average" }, { cells: [2], mark: "total" }, [null], ["-"]];
    expect(judged(rows, always("dua", 2))?.judged.map(({ index }) => index)).toEqual([0, 2]);
  });

  it("is nothing where nothing can be compared", () => {
    expect(judged([[1]])).toBeNull();
    expect(judged([[null]], always("dua", 2))).toBeNull();
    expect(judged([[1]], always("tiada", null))).toBeNull();
  });

  it.each([
    [0, 2, false, false],
    [0, 3, true, false],
    [1, 3, false, false],
    [1, 2, false, true],
    [2, 3, false, true],
  ])("with %d of %d explained is foreign: %s, settled: %s", (explained, compared, foreign, settled) => {
    const verdict = { key: "", judged: [], explained, compared };
    expect([isForeign(verdict), isSettled(verdict)]).toEqual([foreign, settled]);
  });
});

describe("fixOf", () => {
  const fix = (value: CellValue, format: string, formula: string | null): object | undefined =>
    fixOf(figureOf(value, format), { value: 66.66666, formula })[0];

  it.each([
    ["in points", 50.25, "0.00", { kind: "formula", formula: "=A1/B1*100", value: 66.66666 }, null],
    ["as a fraction", 0.5, "0%", { kind: "formula", formula: "=A1/B1", value: 0.6666666 }, null],
    ["instead of text", "50,25", "@", { kind: "formula", formula: "=A1/B1*100", value: 66.66666 }, "#,##0.00"],
    ["instead of a whole text", "50", "@", { kind: "formula", formula: "=A1/B1*100", value: 66.66666 }, "#,##0"],
    ["instead of a percentage as text", "50,2%", "@", { kind: "formula", formula: "=A1/B1", value: 0.6666666 }, "0.0%"],
  ])("writes the formula %s", (_, value, format, content, wanted) => {
    expect(fix(value, format, "=A1/B1*100")).toEqual({
      ...{ cell: "D2", format: wanted },
      content: { ...content, value: expect.closeTo(content.value, 9) as number },
    });
  });

  it("divides any other formula", () => {
    expect(fix(0.5, "0%", "=100-A1")).toMatchObject({ content: { formula: "=(100-A1)/100" } });
  });

  it.each([
    ["in points", 50.25, "0.00", 66.67, null],
    ["with its own decimals", 50.5, "0.0", 66.7, null],
    ["as a fraction", 0.5, "0.0%", 0.667, null],
    ["instead of text", "50,25", "@", 66.67, "#,##0.00"],
    ["instead of a percentage as text", "50%", "@", 0.67, "0%"],
  ])("writes the rounded figure %s", (_, value, format, right, wanted) => {
    expect(fix(value, format, null)).toEqual({ cell: "D2", content: { kind: "value", value: right }, format: wanted });
  });

  it("leaves no trace of binary arithmetic", () => {
    const right = fixOf(figureOf(0.5, "0.00%"), { value: 7, formula: null })[0];
    expect(right?.content).toEqual({ kind: "value", value: 0.07 });
  });
});

describe("printedOnSheet", () => {
  const at = (value: CellValue, column: number, format = "General"): unknown => {
    const built = { columns: [null, "capaian"], rows: [[value, 7]], formats: { A2: format }, formulas: {} } as const;
    const grid = new SheetGrid(
      contentOf({
        ...built,
        rows: [
          ["a", "b"],
          [value, 7],
        ],
        formulas: { A2: "=1/3" },
      }),
    );
    const [row] = tableOf(built).rows;
    return row && printedOnSheet(row, column, grid);
  };

  it("reads a column with a role from the table, any other from the sheet", () => {
    expect(at(1, 1)).toEqual(printed(tableOf({ columns: [null, "capaian"], rows: [[1, 7]] }).rows[0]?.cellAt[1]));
    expect(at(0.125, 0, "0.0%")).toMatchObject({
      ...{ value: 12.5, decimals: 1, half: 0 },
      cell: { row: 1, column: 0, value: 0.125, formula: "=1/3", format: "0.0%" },
    });
    expect(at("12,5", 0)).toMatchObject({ value: 12.5 });
  });

  it("reads nothing that could be read two ways, nor what is no figure", () => {
    expect([at("2.430", 0), at("nama", 0), at(null, 0), at("-", 0)]).toEqual([null, null, null, null]);
  });
});
