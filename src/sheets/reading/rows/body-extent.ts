import { hasAmounts } from "./amounts";
import type { BodyRow } from "./body-rows";
import { grandTotalIndex } from "./grand-total";
import { isNote } from "./row-marks";
import { bareName } from "./total-name";

/** The body without notes and signatures, and the row of its grand total. */
export interface BodyExtent {
  readonly rows: readonly BodyRow[];
  readonly total: number | null;
}

/** Finds where the body ends. */
export function bodyExtent(rows: readonly BodyRow[]): BodyExtent {
  return trimBody(beforeNotes(rows));
}

/** A note without figures ends the table, unless the same table goes on after it. */
function beforeNotes(rows: readonly BodyRow[]): readonly BodyRow[] {
  const note = rows.findIndex((row) => !row.hasFigures && (isNote(row.uraian) || isNote(row.kodeText)));
  return note < 0 || rows[note + 1]?.mark === "kode" ? rows : rows.slice(0, note);
}

/** Cuts notes and signatures: the body ends at the last total with money, else at the last row with a figure or a kode. */
function trimBody(rows: readonly BodyRow[]): BodyExtent {
  const lastMoney = rows.findLastIndex((row) => hasAmounts(row.amounts));
  const lastTotal = rows.findLastIndex((row) => row.mark === "total" && hasAmounts(row.amounts));
  if (lastTotal >= 0 && lastTotal === lastMoney) {
    const kept = rows.slice(0, lastTotal + 1);
    const grand = grandTotalIndex(kept) ?? lastTotal;
    return { rows: kept, total: namesAHeading(rows, grand) ? null : (rows[grand]?.row ?? null) };
  }
  const lastFigure = rows.findLastIndex((row) => row.hasFigures || row.kode?.normal != null);
  const lastMarked = lastFigure + summariesAfter(rows, lastFigure);
  const kept = rows.slice(0, lastMarked + 1);
  const total = [kept.at(-1), kept[0]].find((row) => row?.mark === "total");
  return { rows: kept, total: total?.row ?? null };
}

/** Totals and averages still to be filled, directly under the last row with figures. */
function summariesAfter(rows: readonly BodyRow[], last: number): number {
  const after = rows.slice(last + 1);
  const end = after.findIndex(
    ({ mark, followsBlankRow }) => (mark !== "total" && mark !== "average") || followsBlankRow,
  );
  return last < 0 ? 0 : end < 0 ? after.length : end;
}

/** "TOTAL TUGAS PEMBANTUAN" closes the block of that name and is not the table's total. */
function namesAHeading(rows: readonly BodyRow[], total: number): boolean {
  const name = bareName(rows[total]?.uraian ?? "");
  return (
    name !== "" && rows.some((row, index) => index < total && row.mark !== "total" && bareName(row.uraian) === name)
  );
}
