import type { Finding } from "../findings/finding";
import { parseArea } from "../sheets/address";
import type { Area } from "../sheets/content";
import type { Check } from "./check";

/** The findings that are not mere echoes of what a check that must pass first has reported; what is only worth knowing has none. */
export function withoutEchoes(
  check: Check,
  found: readonly Finding[],
  earlier: readonly Finding[],
): readonly Finding[] {
  const broken = earlier.filter(({ code, severity }) => severity !== "info" && check.after.includes(code));
  if (broken.length === 0) return found;
  const places = brokenPlaces(broken);
  return found.filter((finding) => !concerns(finding, places.get(finding.sheet)));
}

/** The rows of broken cells from above, by column. */
type Places = ReadonlyMap<number, readonly number[]>;

/** By sheet and column: findings and broken cells can both be thousands, so not each is held against each. */
function brokenPlaces(broken: readonly Finding[]): ReadonlyMap<string, Places> {
  const bySheet = new Map<string, Map<number, number[]>>();
  for (const { sheet, cell } of broken) {
    const at = parseArea(cell);
    if (at === null) continue;
    const columns = entry(bySheet, sheet, () => new Map<number, number[]>());
    entry(columns, at.left, (): number[] => []).push(at.top);
  }
  for (const columns of bySheet.values()) for (const rows of columns.values()) rows.sort((a, b) => a - b);
  return bySheet;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function concerns(finding: Finding, places: Places | undefined): boolean {
  if (places === undefined) return false;
  return [finding.cell, ...finding.related].some((range) => {
    const area = parseArea(range);
    return area !== null && holdsOne(area, places);
  });
}

function holdsOne({ top, left, bottom, right }: Area, places: Places): boolean {
  for (const [column, rows] of places) {
    if (column < left || column > right) continue;
    const first = rows[countAbove(rows, top)];
    if (first !== undefined && first <= bottom) return true;
  }
  return false;
}

/** How many of some rows, from above, lie above a row. */
function countAbove(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
