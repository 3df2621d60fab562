import type { ColumnRole, TableColumn, TableRow, Tier } from "../sheets/reading/table";
import type { RecognitionWording } from "../wording/screens-recognition";

/** Below this the user is asked. */
const SURE = 0.9;

/** Whether a column's role is asked for. */
export function isUnsure({ confidence }: TableColumn): boolean {
  return confidence < SURE;
}

/** A role in words; null is a column that is not used. */
export function roleWords(role: ColumnRole | null, words: RecognitionWording): string {
  return role === null ? words.noRole : words.roles[role];
}

/** Year, quarter and part of the period of a column, "" where its header has none. */
export function timeWords({ year, quarter, period }: TableColumn, words: RecognitionWording): string {
  const parts = [
    quarter === null ? null : words.quarter(quarter),
    year === null ? null : String(year),
    period === null ? null : words.periods[period],
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/** Role and time of a column in a few words. */
export function columnLabel(column: TableColumn, words: RecognitionWording): string {
  return [roleWords(column.role, words), timeWords(column, words)].filter((part) => part !== "").join(" · ");
}

/** What a column's role rests on, as a list in words; null when on nothing. */
export function reasonWords({ reasons }: TableColumn, words: RecognitionWording): string | null {
  return reasons.length === 0 ? null : reasons.map((reason) => words.reasons[reason]).join(", ");
}

/** The two best readings to choose from, the better first; "not used" is always one of them where there is no second. */
export function bestReadings({ candidates }: TableColumn): readonly (ColumnRole | null)[] {
  return [...new Set([...candidates.map(({ role }) => role), null])].slice(0, 2);
}

/** How many rows there are of each tier, in the order in which they first come. */
export function tierCounts(rows: readonly TableRow[]): readonly (readonly [Tier | null, number])[] {
  const counts = new Map<Tier | null, number>();
  for (const { tier } of rows) counts.set(tier, (counts.get(tier) ?? 0) + 1);
  return [...counts];
}
