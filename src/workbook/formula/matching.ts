import { hasWildcard, wildcardPattern } from "./criteria";
import { compare, isCellError, rankOf, type Scalar } from "./values";

/**
 * How a value is looked for in a list: equal; equal with * and ?; in a list sorted upwards or downwards the last one
 * not beyond it; in any list the equal one, else the next smaller or larger.
 */
export type MatchWay = "exact" | "wildcard" | "sorted" | "sorted-down" | "next-smaller" | "next-larger";

/** Place of a value in a list counted from 0, or -1. Blank is looked for as 0. */
export function findPlace(
  list: readonly Scalar[],
  asked: string | number | boolean | null,
  way: MatchWay,
  fromEnd = false,
): number {
  const wanted = asked ?? 0;
  if (way === "sorted" || way === "sorted-down") return sortedPlace(list, wanted, way === "sorted" ? 1 : -1);
  const pattern =
    way === "wildcard" && typeof wanted === "string" && hasWildcard(wanted) ? wildcardPattern(wanted) : null;
  const fits = (value: Scalar): boolean =>
    pattern === null
      ? sameKind(value, wanted) && compare(value, wanted) === 0
      : typeof value === "string" && pattern.test(value);
  const found = fromEnd ? list.findLastIndex(fits) : list.findIndex(fits);
  if (found >= 0 || way === "exact" || way === "wildcard") return found;
  return nextPlace(list, wanted, way === "next-smaller" ? 1 : -1);
}

/** The last place whose value does not lie beyond the wanted one, found by halving as Excel does. */
function sortedPlace(list: readonly Scalar[], wanted: string | number | boolean, direction: 1 | -1): number {
  const places: number[] = [];
  list.forEach((value, place) => {
    if (sameKind(value, wanted)) places.push(place);
  });
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compare(list[places[middle] ?? 0] ?? null, wanted) * direction;
    if (order <= 0) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? -1;
}

function nextPlace(list: readonly Scalar[], wanted: string | number | boolean, direction: 1 | -1): number {
  let best = -1;
  list.forEach((value, place) => {
    if (!sameKind(value, wanted) || compare(value, wanted) * direction > 0) return;
    if (best < 0 || compare(value, list[best] ?? null) * direction > 0) best = place;
  });
  return best;
}

function sameKind(value: Scalar, wanted: string | number | boolean): boolean {
  return value !== null && !isCellError(value) && rankOf(value) === rankOf(wanted);
}
