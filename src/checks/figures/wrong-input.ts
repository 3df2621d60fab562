import { difference } from "../../domain/decimal";
import { serapan } from "../../domain/figures";
import { sumRupiah } from "../../domain/rupiah";
import type { ColumnRole, ReportTable, TableColumn, TableRow } from "../../sheets/reading/table";
import { cellName } from "../check";
import type { ComputedColumn } from "./computed-columns";
import { misfits, type Judged } from "./judge";
import { pairsFor } from "./pairs";
import { fitOf, isExplained, printedAt, type Printed } from "./printed";

/** A pagu or realisasi that the computed figures of its row contradict, and what they agree on. */
export interface WrongInput {
  readonly row: TableRow;
  readonly role: Extract<ColumnRole, "pagu" | "realisasiRp">;
  readonly input: Printed;
  readonly expected: number;
  /** A1 of the computed cells that agree. */
  readonly witnesses: readonly string[];
}

/**
 * Rows whose sisa and serapan are both wrong by the printed money, yet right by one other pagu or realisasi: the two could
 * not agree by chance, so the money was mistyped.
 */
export function wrongInputs(table: ReportTable, columns: readonly ComputedColumn[]): readonly WrongInput[] {
  const siap = columns.find(({ role }) => role === "siap");
  const share = columns.find(({ role, verdict }) => role === "serapan" && verdict.key === "pagu");
  if (siap === undefined || share === undefined) return [];
  const [pair] = pairsFor(table, siap.column, "realisasiRp", "pagu");
  if (pair === undefined) return [];
  const shares = new Map(misfits(share.verdict).map((one) => [one.index, one]));
  return misfits(siap.verdict).flatMap((one) => {
    const other = shares.get(one.index);
    return other === undefined ? [] : (settled(one, other, pair.by, pair.of) ?? []);
  });
}

function settled(siap: Judged, share: Judged, paguAt: TableColumn, doneAt: TableColumn): WrongInput | null {
  const pagu = printedAt(siap.row, paguAt.column, "nil");
  const done = printedAt(siap.row, doneAt.column, "nil");
  if (pagu === null || done === null || pagu.value < 0 || done.value < 0) return null;
  const witnesses = [cellName(siap.printed.cell), cellName(share.printed.cell)];
  const otherPagu = sumRupiah([siap.printed.value, done.value]);
  const otherDone = difference(pagu.value, siap.printed.value);
  if (agrees(share, otherPagu, done.value))
    return { row: siap.row, role: "pagu", input: pagu, expected: otherPagu, witnesses };
  if (otherDone >= 0 && agrees(share, pagu.value, otherDone))
    return { row: siap.row, role: "realisasiRp", input: done, expected: otherDone, witnesses };
  return null;
}

function agrees(share: Judged, pagu: number, done: number): boolean {
  const value = serapan(pagu, done);
  return value !== null && isExplained(fitOf(share.printed, { value, low: value, high: value }));
}
