import { readErrorValue, type Outcome } from "./messages";
import type { FunctionMetadata } from "./metadata";
import { isMatrix, plainError, type Answer, type CellValue } from "./values";

/**
 * What the formula's cell shows. A result whose shape or type is not what the metadata promise is `#VALUE!`; nothing
 * (null) is 0, as in Excel.
 */
export function shapeAnswer({ result }: FunctionMetadata, outcome: Outcome): Answer {
  if ("failure" in outcome) return outcome.failure;
  const { value } = outcome;
  const error = readErrorValue(value);
  if (error !== null) return error;
  if (!result.isMatrix) return cell(value, result.type) ?? plainError("#VALUE!");
  if (!isMatrix(value) || !isRectangle(value)) return plainError("#VALUE!");
  const rows: readonly (readonly (CellValue | undefined)[])[] = value.map((row) =>
    row.map((item) => cell(item, result.type)),
  );
  return rows.every(isFilled) ? rows : plainError("#VALUE!");
}

/** A cell of the result, undefined for what cannot stand in one. */
function cell(value: unknown, type: FunctionMetadata["result"]["type"]): CellValue | undefined {
  const shown = value ?? 0;
  if (typeof shown === "object") return readErrorValue(shown) ?? undefined;
  if (typeof shown !== "string" && typeof shown !== "number" && typeof shown !== "boolean") return undefined;
  return type === "any" || value === null || typeof shown === type ? shown : undefined;
}

function isFilled(row: readonly (CellValue | undefined)[]): row is readonly CellValue[] {
  return !row.includes(undefined);
}

function isRectangle(rows: readonly unknown[]): rows is readonly (readonly unknown[])[] {
  const lists = rows.filter(isMatrix);
  const width = lists[0]?.length ?? 0;
  return width > 0 && lists.length === rows.length && lists.every((row) => row.length === width);
}
