import { figureOf } from "../../domain/decode-number";
import { explainedByRounding, roundHalfAway } from "../../domain/rounding";
import { decimalsOf } from "../../sheets/writing/number-format";
import type { TableCell, TableRow } from "../../sheets/reading/table";

/** A figure as it is printed: under a percent format in points, with the decimals it shows. */
export interface Printed {
  readonly cell: TableCell;
  readonly value: number;
  readonly decimals: number;
  /** How far the unrounded figure may lie from the printed one; 0 for whole numbers and results of formulas. */
  readonly half: number;
}

/** Most decimals that are looked at where no format says how many are shown. */
const MOST = 4;

/** The printed figure of a row in a column; null where the cell holds none. A dash is nil only for amounts. */
export function printedAt(row: TableRow | undefined, column: number | undefined, dash: "nil" | "none"): Printed | null {
  return column === undefined ? null : printed(row?.cellAt[column], dash);
}

/** The printed figure of a cell. */
export function printed(cell: TableCell | undefined, dash: "nil" | "none" = "none"): Printed | null {
  if (cell === undefined || (cell.typed.kind === "dash" && dash === "none")) return null;
  const figure = figureOf(cell.typed);
  if (figure === null) return null;
  const value = cell.typed.kind === "number" && cell.format.includes("%") ? roundHalfAway(figure * 100, 10) : figure;
  const decimals = decimalsShown(cell, value);
  const isExact = Number.isInteger(value) || cell.formula !== null;
  return { cell, value, decimals, half: isExact ? 0 : 0.5 * 10 ** -decimals };
}

function decimalsShown(cell: TableCell, value: number): number {
  if (cell.typed.kind === "text-number") return Math.max(decimalsTyped(cell.typed.text), Math.min(MOST, places(value)));
  if (!/[0#]/.test(cell.format)) return Math.min(MOST, places(value));
  return Math.max(decimalsOf(cell.format), Math.min(2, places(value)));
}

/** Decimals of a typed text: digits behind its last separator, unless three of them could be a group. */
function decimalsTyped(text: string): number {
  const digits = /[.,](\d+)\D*$/.exec(text)?.[1] ?? "";
  return digits.length === 3 ? 0 : Math.min(MOST, digits.length);
}

/** Decimal places a number is stored with: 2 for 87.17, 0 for 100. */
function places(value: number): number {
  const [, fraction = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

/** What a figure should be: the exact value, and the span the printed, rounded inputs leave open. */
export interface Expected {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Computes from printed figures; the span is what their unrounded figures could give. Null where nothing can be computed. */
export function expectedFrom(
  inputs: readonly Pick<Printed, "value" | "half">[],
  compute: (...values: number[]) => number | null,
): Expected | null {
  const value = compute(...inputs.map((input) => input.value));
  if (value === null || !Number.isFinite(value)) return null;
  const open = inputs.filter(({ half }) => half > 0);
  if (open.length === 0 || inputs.length > 3) return { value, low: value, high: value };
  const ends = corners(inputs).flatMap((corner) => compute(...corner) ?? []);
  return { value, low: Math.min(value, ...ends), high: Math.max(value, ...ends) };
}

function corners(inputs: readonly Pick<Printed, "value" | "half">[]): readonly number[][] {
  return inputs.reduce<readonly number[][]>(
    (done, { value, half }) =>
      half === 0
        ? done.map((corner) => [...corner, value])
        : done.flatMap((corner) => [
            [...corner, value - half],
            [...corner, value + half],
          ]),
    [[]],
  );
}

/**
 * How a printed figure stands to what it should be. "rounded": it is the exact value rounded. "inputs": the rounding of the
 * figures it comes from explains it. "truncated": cut off instead of rounded. "none": nothing explains it.
 */
export type Fit = "rounded" | "inputs" | "truncated" | "none";

/** Compares a printed figure with what it should be; a percentage stored as a fraction without a percent format fits too. */
export function fitOf(figure: Printed, expected: Expected): Fit {
  const direct = fitAt(figure.value, figure.decimals, expected);
  if (direct !== "none" || Math.abs(figure.value) > 2.5 || figure.cell.format.includes("%")) return direct;
  const asPoints = fitAt(figure.value * 100, Math.max(0, figure.decimals - 2), expected);
  return asPoints === "rounded" && figure.decimals >= 2 ? "rounded" : direct;
}

function fitAt(value: number, decimals: number, expected: Expected): Fit {
  if (explainedByRounding(value, expected.value, decimals)) return "rounded";
  const half = 0.5 * 10 ** -decimals + 1e-9 * Math.max(1, Math.abs(expected.value));
  if (value >= expected.low - half && value <= expected.high + half) return "inputs";
  return Math.abs(value - truncated(expected.value, decimals)) < 1e-9 ? "truncated" : "none";
}

function truncated(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.trunc(Number((value * scale).toPrecision(15))) / scale;
}

/** Whether a fit needs no finding. */
export function isExplained(fit: Fit): boolean {
  return fit === "rounded" || fit === "inputs";
}
