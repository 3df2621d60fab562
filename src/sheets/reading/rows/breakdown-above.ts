import { sameRupiah, sumRupiah } from "../../../domain/rupiah";
import type { RowPart } from "../table";
import type { CountedRow } from "./row-parts";

/**
 * The same money by another order above the rows that carry it: "Belanja, Belanja Operasi, Belanja Modal" before the
 * programmes. Where all parts of the grand total miss it in pagu and in realisasi, and leaving out leaves that stand before
 * the first parent reaches it exactly, those repeat it. @returns the parts with them so marked.
 */
export function withoutBreakdownAbove(rows: readonly CountedRow[], parts: readonly RowPart[]): readonly RowPart[] {
  const at = parts.findLastIndex((part) => part.kind === "total" && part.parts.length > 1);
  const total = parts[at];
  if (total?.kind !== "total" || isMade(rows, total.parts, at)) return parts;
  const first = total.parts.findIndex((index) => parts[index]?.kind === "parent");
  const kept = total.parts.slice(first);
  if (first < 1 || kept.length < 2 || !isMade(rows, kept, at)) return parts;
  const above = new Set(total.parts.slice(0, first));
  return parts.map((part, index): RowPart => {
    if (above.has(index)) return { kind: "repeat", of: at };
    return index === at ? { kind: "total", parts: kept } : part;
  });
}

/** Whether rows add up to another in either measure. */
function isMade(rows: readonly CountedRow[], indices: readonly number[], of: number): boolean {
  const own = rows[of]?.amounts;
  return (["pagu", "realisasi"] as const).some((measure) => {
    const wanted = own?.[measure] ?? 0;
    return wanted !== 0 && sameRupiah(sumRupiah(indices.map((index) => rows[index]?.amounts[measure] ?? null)), wanted);
  });
}
