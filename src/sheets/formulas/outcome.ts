/** What a formula gives: a number, a text (an error begins with "#"), null for a blank, undefined where it is not known. */
export type Outcome = number | string | null | undefined;

/** A blank counts as 0; a text with digits in it is left open, any other text is an error in Excel. */
export function toNumber(value: Outcome): Outcome {
  if (value === null) return 0;
  if (typeof value !== "string" || value.startsWith("#")) return value;
  return /\d/.test(value) ? undefined : "#VALUE!";
}

/** Whether an outcome is one of Excel's errors. */
export function isError(value: Outcome): value is string {
  return typeof value === "string" && value.startsWith("#");
}
