import type { TableRow } from "../../reading/table";

/** Whether a row prints averages, and not their label on a scale. */
export function isAverage(row: TableRow): boolean {
  return row.mark === "average" && !isRating(row);
}

/** Whether a row prints the labels of the averages above it. */
export function isRating(row: TableRow): boolean {
  return row.mark === "average" && /^(?:predikat|peringkat)\b/i.test(row.uraian || row.kodeText.trim());
}
