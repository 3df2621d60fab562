import { sumRupiah } from "../../domain/rupiah";
import type { ColumnRole, ReportTable, TableRow } from "../../sheets/reading/table";
import { figureIn } from "../check";

/**
 * For each row the sum of the leaves it is made of, every leaf once. Null for rows that are no sums, and for sums with a
 * part that cannot be read: that part is reported, not everything above it.
 */
export function leafSums(table: ReportTable, role: ColumnRole): readonly (number | null)[] {
  const known = new Map<number, number | null>();
  const sumOf = (index: number): number | null => {
    const done = known.get(index);
    if (done !== undefined) return done;
    const row = table.rows[index];
    const parts = row === undefined ? null : summed(row);
    const sum = parts === null ? readable(row, role) : addAll(parts.map(sumOf));
    known.set(index, sum);
    return sum;
  };
  return table.rows.map((row, index) => (summed(row) === null ? null : sumOf(index)));
}

function summed(row: TableRow): readonly number[] | null {
  const { part } = row;
  return part.kind === "parent" || part.kind === "subtotal" || part.kind === "total" ? part.parts : null;
}

/** The row's own figure, 0 where it has none, null where something stands there that is no number. */
function readable(row: TableRow | undefined, role: ColumnRole): number | null {
  const kind = row?.cells[role]?.typed.kind;
  return kind === "malformed" || kind === "error" ? null : (figureIn(row, role) ?? 0);
}

function addAll(sums: readonly (number | null)[]): number | null {
  return sums.some((sum) => sum === null) ? null : sumRupiah(sums);
}
