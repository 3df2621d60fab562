/** How many entries before and after the one that is looked at are shown where it lies beyond those of the list. */
const BESIDE = 5;

/**
 * The first entries of a list, and where the current one lies beyond them also those around it: from `shown` on the entries
 * are those. However far the current one lies, no more is drawn. `at` is -1 where none is current.
 */
export function around<T>(entries: readonly T[], shown: number, at: number): readonly T[] {
  if (at < shown) return entries.slice(0, shown);
  return [...entries.slice(0, shown), ...entries.slice(Math.max(shown, at - BESIDE), at + BESIDE + 1)];
}
