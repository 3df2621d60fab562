import type { WorkbookValue } from "../../../src/workbook/model";
import { openWorkbook } from "../../../src/workbook/open";
import { buildWorkbook, type BuiltCell } from "../build";
import { CASES, DATA, NAMES } from "./cases";

describe("functions and operators", () => {
  const formulas = CASES.map(([formula]): BuiltCell[] => [{ formula: `=${formula}` }]);
  const workbook = openWorkbook(buildWorkbook({ F: formulas, D: DATA }, { names: NAMES }));

  test.each(CASES.map(([formula, expected], row) => ({ formula, expected, row })))("$formula", ({ expected, row }) => {
    const value = workbook.sheet("F")!.cell(row, 0)!.value;
    expect(shown(value)).toEqual(typeof expected === "number" ? expect.closeTo(expected, 9) : expected);
  });
});

function shown(value: WorkbookValue): string | number | boolean | readonly string[] {
  if (value === null) return ["stale"];
  return typeof value === "object" ? [value.error] : value;
}
