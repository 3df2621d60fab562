import { ownScale, type OwnScaleRow } from "../regulations/own-scale";
import { scaleById, SCALES, type Scale } from "../regulations/scales";
import type { Input } from "./input";
import { neededFigure } from "./reading-figures";
import { attempt, refuse, withoutError } from "./refusal";
import { isBlank, isBlankOrZero, textOf, type FunctionValue } from "./value";

/**
 * The scale an argument names: an id, or the office's own table of two columns (lower limit, label) with its rows in any order
 * and perhaps a header row. Null when it is left out. Refuses an unknown id and a table that is no scale.
 */
export function scaleOf(input: Input): Scale | null {
  const only = input.cells.length === 1 && input.cells[0]?.length === 1;
  if (!only) return tableScale(input);
  const value = withoutError(input.cells[0]?.[0] ?? null);
  return isBlankOrZero(value) ? null : namedScale(input, value);
}

function namedScale({ parameter }: Input, found: FunctionValue): Scale {
  const scale = scaleById(textOf(found).trim().toLowerCase());
  return scale ?? refuse("skala-tidak-dikenal", { parameter, found, expected: SCALES.map(({ id }) => id) });
}

function tableScale(input: Input): Scale {
  const { parameter, cells } = input;
  if (cells.some((row) => row.length !== 2)) return refuse("skala-bukan-dua-kolom", { parameter });
  const filled = cells.map((row) => row.map(withoutError)).filter((row) => !row.every(isBlankOrZero));
  const body = isHeader(filled[0]?.[0] ?? null) ? filled.slice(1) : filled;
  const scale = ownScale(body.map(([from = null, label = null]) => toRow(input, from, label)));
  return "error" in scale ? refuse(scale.error, { parameter }) : scale;
}

function toRow(input: Input, value: FunctionValue, label: FunctionValue): OwnScaleRow {
  const found = isBlank(value) ? null : limitOf(input, value);
  if (found === null) return refuse("batas-bukan-angka", { parameter: input.parameter, found: value });
  return { from: found, label: isBlankOrZero(label) ? "" : textOf(label) };
}

/** "≥ 91" is the limit 91: lower limits belong to their label anyway. */
function limitOf({ parameter, style }: Input, value: FunctionValue): number | null {
  const bare = typeof value === "string" ? value.replace(/^\s*(≥|>=)\s*/, "") : value;
  const outcome = attempt(() => neededFigure({ parameter, value: bare, style }));
  return typeof outcome === "number" ? outcome : null;
}

function isHeader(first: FunctionValue): boolean {
  return typeof first === "string" && /\p{L}/u.test(first) && !/\d/.test(first);
}
