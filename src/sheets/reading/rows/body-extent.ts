import { hasAmounts } from "./amounts";
import type { BodyRow } from "./body-rows";
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
    const isGrand = !namesAHeading(rows, lastTotal);
    return { rows: rows.slice(0, lastTotal + 1), total: isGrand ? (rows[lastTotal]?.row ?? null) : null };
  }
  const lastMarked = rows.findLastIndex((row) => row.hasFigures || row.mark === "kode");
  const kept = rows.slice(0, lastMarked + 1);
  const total = [kept.at(-1), kept[0]].find((row) => row?.mark === "total");
  return { rows: kept, total: total?.row ?? null };
}

/** "TOTAL TUGAS PEMBANTUAN" closes the block of that name and is not the table's total. */
function namesAHeading(rows: readonly BodyRow[], total: number): boolean {
  const name = bareName(rows[total]?.uraian ?? "");
  return (
    name !== "" && rows.some((row, index) => index < total && row.mark !== "total" && bareName(row.uraian) === name)
  );
}
