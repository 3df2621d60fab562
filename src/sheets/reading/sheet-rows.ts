/** The whole numbers from first to last; none where last comes before first. */
export function sheetRows(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, offset) => first + offset);
}
