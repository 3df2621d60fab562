import { decodeNumber, figureOf } from "../domain/decode-number";
import type { TypedNumber } from "../domain/typed-number";
import type { Cell } from "./input";
import { refuse, withoutError } from "./refusal";
import { textOf } from "./value";

/** "n/a", "belum", "belum dilaporkan": somebody says that there is no figure yet. */
const NOT_AVAILABLE = /^(n\s*\/?\s*a|n\.a\.?|belum\b.*)$/i;

/** What a cell says about a number, when it says something about one. */
export type Readable = Exclude<TypedNumber, { kind: "text" | "malformed" | "error" }>;

/** True where a text says that there is no figure: another thing than a blank cell, and another than a wrong text. */
export function isNotAvailable({ value }: Cell): boolean {
  return typeof value === "string" && NOT_AVAILABLE.test(value.trim());
}

/** What a cell says about a number; refuses texts that are none. A blank cell stays blank. */
export function typedNumber(cell: Cell): Readable {
  const { parameter, value, style } = cell;
  const found = withoutError(value);
  const typed = decodeNumber(found, style);
  if (isNotAvailable(cell)) return refuse("belum-ada", { parameter, found });
  if (typed.kind === "text" || typed.kind === "error") return refuse("bukan-angka", { parameter, found });
  if (typed.kind === "malformed") return refuse("angka-rusak", { parameter, found });
  return typed;
}

/** The figure of a cell, null when it is blank; refuses anything that is not one figure. A dash is nil. */
export function figure(cell: Cell): number | null {
  const typed = typedNumber(cell);
  if (typed.kind === "range") return refuse("bukan-satu-angka", { parameter: cell.parameter, found: cell.value });
  return figureOf(typed);
}

/** The figure of a cell that must not be blank. */
export function neededFigure(cell: Cell): number {
  return figure(cell) ?? refuse("kosong", { parameter: cell.parameter });
}

/**
 * Refuses a typed percentage against a bare figure of 0…1: a cell that shows 40 % holds 0,4, and a function cannot see that it
 * is shown as a percentage.
 */
export function samePercentStyle(...cells: readonly Cell[]): void {
  const fraction = cells.find(isFraction);
  const percent = cells.find((cell) => unitOf(cell)?.startsWith("%") === true);
  if (fraction === undefined || percent === undefined) return;
  refuse("persen-rancu", { parameter: fraction.parameter, found: fraction.value, expected: [textOf(percent.value)] });
}

function isFraction(cell: Cell): boolean {
  const typed = decodeNumber(cell.value, cell.style);
  const bare = typed.kind === "number" || (typed.kind === "text-number" && typed.unit === null);
  return bare && typed.value !== 0 && Math.abs(typed.value) <= 1;
}

function unitOf({ value, style }: Cell): string | null {
  const typed = decodeNumber(value, style);
  return typed.kind === "text-number" || typed.kind === "range" ? typed.unit : null;
}
