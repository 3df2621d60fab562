import type { RowMark } from "../table";
import type { Amounts } from "./amounts";

interface Marked {
  readonly mark: RowMark;
  readonly amounts: Amounts;
}

/**
 * The total of the whole table: the last one, or one printed above all rows that is larger than the last, which then only
 * closes its own block. Null without a total.
 */
export function grandTotalIndex(rows: readonly Marked[]): number | null {
  const last = rows.findLastIndex((row) => row.mark === "total");
  if (last < 0) return null;
  const first = rows[0];
  const isAbove = first?.mark === "total" && (first.amounts.pagu ?? 0) > (rows[last]?.amounts.pagu ?? 0);
  return isAbove ? 0 : last;
}
