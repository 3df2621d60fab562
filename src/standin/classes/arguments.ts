import type { WorkbookSheet } from "../../workbook/model";
import { isObject } from "../batch/interpreter";
import { invalidArgument, itemNotFound } from "../batch/failure";
import { parseAddress } from "../excel/address";
import { CellRange } from "../excel/cell-range";
import type { ExcelSession } from "../excel/session";

/** An argument that must be a whole number. @throws ApiFailure InvalidArgument */
export function integer(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** An argument that must be a text. @throws ApiFailure InvalidArgument */
export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** A `Range` object or an address on a sheet. @throws ApiFailure InvalidArgument, ItemNotFound */
export function rangeArgument(value: unknown, session: ExcelSession, sheet: WorkbookSheet): CellRange {
  if (isObject(value) && value.target instanceof CellRange) return value.target;
  const parsed = parseAddress(text(value));
  if (parsed === null) throw invalidArgument();
  const named = parsed.sheet === null ? sheet : session.sheetFor(parsed.sheet);
  if (named === undefined) throw itemNotFound();
  return new CellRange(session, named, parsed.area);
}
