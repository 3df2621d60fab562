import type { CellValue } from "../../sheets/content";

/** The cells of a block as three matrices of its shape. */
export interface ReadCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Matrices as Excel gives them. */
export interface LoadedRange {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** Excel's errors as they stand in cells; a text can look the same, only the cell's type tells. */
const ERROR_LOOK = /^#[A-Z][A-Z0-9_/]*[!?]?$/;

/** Whether a loaded matrix holds anything that might be an error. */
export function mayHoldErrors(values: LoadedRange["values"]): boolean {
  return values.some((line) => line.some((value) => typeof value === "string" && ERROR_LOOK.test(value)));
}

/** What loaded matrices mean; `types` are Excel's value types, or null where no error can be among the values. */
export function readCellsFrom(range: LoadedRange, types: readonly (readonly unknown[])[] | null): ReadCells {
  const { values, formulas, numberFormat } = range;
  return {
    values: values.map((line, row) =>
      line.map((value, column) => cellValue(value, formulas[row]?.[column], types?.[row]?.[column] === "Error")),
    ),
    formulas: formulas.map((line, row) => line.map((formula, column) => formulaText(formula, values[row]?.[column]))),
    formats: numberFormat.map((line) => line.map(String)),
  };
}

/** How many characters one cell of these takes in an answer, on average: value, formula and format. */
export function charactersPerCell({ values, formulas, formats }: ReadCells): number {
  let cells = 0;
  let characters = 0;
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      const shown = typeof value === "string" ? value.length : MOST_DIGITS;
      const entered = formulas[row]?.[column]?.length ?? shown;
      characters += shown + entered + (formats[row]?.[column]?.length ?? 0) + MARKS;
      cells += 1;
    }
  }
  return cells === 0 ? 0 : characters / cells;
}

/** A figure in JSON; quotes and commas around what a cell is told by. */
const MOST_DIGITS = 17;
const MARKS = 9;

/** A formula begins with "=" and shows something else; a text that begins with "=" shows just itself. */
function formulaText(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

function cellValue(value: unknown, formula: unknown, isError: boolean): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value);
  if (isError) return { error: text };
  return text === "" && formulaText(formula, value) === null ? null : text;
}
