import type { Finding } from "../findings/finding";
import { parseA1 } from "../sheets/address";
import type { ReportTable, TableKind } from "../sheets/reading/table";
import type { Check, CheckOptions } from "./check";
import { childSum } from "./child-sum";
import { computedMismatch } from "./computed-mismatch";
import { doubleCount } from "./double-count";
import { fisikCopied } from "./fisik-copied";
import { fisikUnbacked } from "./fisik-unbacked";
import { kodeDuplicate } from "./kode-duplicate";
import { kodeMissing } from "./kode-missing";
import { kodeParent } from "./kode-parent";
import { kodeShape } from "./kode-shape";
import { numberAsText } from "./number-as-text";
import { realisasiAbovePagu } from "./realisasi-above-pagu";
import { totalSum } from "./total-sum";

/** All checks of RFK tables, in the order a report is read: numbers, kode, sums, computed columns. */
export const RFK_CHECKS: readonly Check[] = [
  numberAsText,
  kodeShape,
  kodeParent,
  kodeDuplicate,
  kodeMissing,
  doubleCount,
  childSum,
  totalSum,
  realisasiAbovePagu,
  computedMismatch,
  fisikCopied,
  fisikUnbacked,
];

/** Kinds of tables that are checked; the others are recognised only. */
export const CHECKED_KINDS: readonly TableKind[] = ["rfk"];

/** Everything wrong in one table, by row, then by column. Kinds without checks give nothing. */
export function checkTable(table: ReportTable, options: CheckOptions): readonly Finding[] {
  if (!CHECKED_KINDS.includes(table.kind)) return [];
  return RFK_CHECKS.flatMap((check) => check(table, options)).sort(byPlace);
}

function byPlace(a: Finding, b: Finding): number {
  const [first, second] = [parseA1(a.cell), parseA1(b.cell)];
  if (first === null || second === null) return 0;
  return first.row - second.row || first.column - second.column;
}
