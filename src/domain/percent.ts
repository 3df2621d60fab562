/** `part` / `whole` in percent; null when `whole` is zero or the result is no finite number. */
export function percentOf(part: number, whole: number): number | null {
  return finite((part / whole) * 100);
}

/** The number itself, or null when it is infinite or not a number. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
