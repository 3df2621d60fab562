import { inStore, type CellFigure, type Stored } from "../cell-figure";
import type { Computed, SkipReason } from "../computed-cell";

/** A share of two figures in the way its column stores percentages. */
export function shareOf(part: CellFigure, whole: CellFigure, stored: Stored): Computed {
  const times = stored === "points" ? 100 : 1;
  return {
    kind: "figure",
    value: (part.value / whole.value) * times,
    formula: `=${part.ref}/${whole.ref}${stored === "points" ? "*100" : ""}`,
  };
}

/** The difference of two figures, percentages in the way their column stores them. */
export function differenceOf(from: CellFigure, less: CellFigure, stored: Stored): Computed {
  const [a, b] = [inStore(from, stored), inStore(less, stored)];
  return { kind: "figure", value: Number((a.value - b.value).toPrecision(15)), formula: `=${a.ref}-${b.ref}` };
}

/** A cell that is left, with its reason. */
export function skip(reason: SkipReason): Computed {
  return { kind: "skip", reason };
}
