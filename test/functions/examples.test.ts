import { readFileSync } from "node:fs";
import { join } from "node:path";
import { roundHalfAway } from "../../src/domain/rounding";
import { callFunction } from "../../src/functions/call";
import { FUNCTION_IDS, SIGNATURES } from "../../src/functions/declarations";
import { argumentsOf, type ExampleWorkbook } from "../../src/functions/example";
import { EXAMPLES } from "../../src/functions/examples";
import { isError, type FunctionValue, type Matrix } from "../../src/functions/value";
import { openWorkbook } from "../../src/workbook/open";

const WORKBOOKS = ["lkjip-paser-2023", "realisasi-ntt-2021", "renstra-ntt-2024-2026"] as const;
const opened = Object.fromEntries(
  WORKBOOKS.map((name) => [name, openWorkbook(readFileSync(join(__dirname, "..", "workbooks", name, `${name}.xlsx`)))]),
) as Record<ExampleWorkbook, ReturnType<typeof openWorkbook>>;

/** The cells of a sheet, as the functions would be given them. */
function cellsAt(workbook: ExampleWorkbook, sheetName: string, address: string): Matrix {
  const sheet = opened[workbook].sheet(sheetName);
  const [from = "", to = from] = address.split(":");
  const [start, end] = [from, to].map((cell) => {
    const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    return { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
  }) as [{ row: number; column: number }, { row: number; column: number }];
  const span = (a: number, b: number): number[] => Array.from({ length: b - a + 1 }, (_, index) => a + index);
  return span(start.row, end.row).map((row) =>
    span(start.column, end.column).map((column) => (sheet?.cell(row, column)?.value ?? null) as FunctionValue),
  );
}

const shown = (value: FunctionValue): FunctionValue => {
  if (isError(value)) return { error: value.error, message: null };
  return typeof value === "number" ? roundHalfAway(value, 2) : value;
};

describe.each(FUNCTION_IDS)("%s", (id) => {
  it.each(EXAMPLES[id].map((example, index) => [index + 1, example] as const))("example %i", (_, example) => {
    const results = callFunction(id, argumentsOf(example), "id");
    expect(results.map((row) => row.map(shown))).toEqual(example.result);
    for (const argument of example.args) {
      if (argument.kind !== "cells") continue;
      expect(cellsAt(example.workbook, example.sheet, argument.address)).toEqual(argument.cells);
    }
    expect(example.args.length).toBeLessThanOrEqual(SIGNATURES[id].parameters.length);
  });
});
