import { explainedByRounding } from "../../domain/rounding";
import type { TableRow } from "../reading/table";
import type { Workings } from "./workings";

/** One way a column may have been computed: the figure in points or rupiah, null where it says nothing of a row. */
export interface Way<Name extends string> {
  readonly name: Name;
  readonly at: (row: TableRow, index: number) => number | null;
}

const HOLDS = 0.75;

/**
 * Which of several ways a column's printed figures prove: the first one, unless another explains every figure where the
 * first does not, or three quarters of them and at least two more than the first.
 */
export function provenWay<Name extends string>(
  work: Workings,
  column: number,
  [usual, ...others]: readonly [Way<Name>, ...Way<Name>[]],
): Name {
  const own = scoreOf(work, column, usual);
  const scores = others.map((way) => ({ way, ...scoreOf(work, column, way) }));
  const best = scores.reduce<(typeof scores)[number] | null>(
    (most, one) => (most === null || one.explained > most.explained ? one : most),
    null,
  );
  if (best === null || best.printed < 2) return usual.name;
  const isWhole = best.explained === best.printed && best.explained > own.explained;
  const isMost = best.explained >= HOLDS * best.printed && best.explained >= own.explained + 2;
  return isWhole || isMost ? best.way.name : usual.name;
}

function scoreOf(work: Workings, column: number, way: Way<string>): { printed: number; explained: number } {
  let printed = 0;
  let explained = 0;
  work.table.rows.forEach((row, index) => {
    const figure = row.mark === "average" ? null : work.printed(row, column);
    const exact = figure === null ? null : way.at(row, index);
    if (figure === null || exact === null) return;
    printed += 1;
    if (explainedByRounding(figure, exact, decimalsOf(figure))) explained += 1;
  });
  return { printed, explained };
}

/** At least one decimal, so that whole numbers do not prove everything near them. */
function decimalsOf(value: number): number {
  return Math.max(1, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
}
