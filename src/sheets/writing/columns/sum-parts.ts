import type { TableRow, Tier } from "../../reading/table";

/** Tiers whose rows are sums of those under them even where nothing is printed yet. */
const STRUCTURE: ReadonlySet<Tier> = new Set([
  ...(["organisasi", "urusan", "bidang", "program", "kegiatan", "kro", "ro", "subKegiatan", "komponen"] as const),
]);

/** The rows a row is the sum of; none for leaves, headings and repeated money. */
export function partsOf(rows: readonly TableRow[], row: TableRow): readonly number[] {
  if ("parts" in row.part) return row.part.parts;
  const isSum = row.part.kind === "empty" && (row.tier === null ? row.kode !== null : STRUCTURE.has(row.tier));
  return isSum ? countedRows(rows, row.children) : [];
}

/** Those of some rows that carry money; headings stand for their own rows, unless they are sums themselves. */
export function countedRows(rows: readonly TableRow[], among: readonly number[]): readonly number[] {
  return among.flatMap((index) => {
    const row = rows[index];
    if (row === undefined || ["subtotal", "repeat", "total"].includes(row.part.kind)) return [];
    if (row.part.kind !== "empty" || partsOf(rows, row).length > 0) return [index];
    return countedRows(rows, row.children);
  });
}

/** Row indices so that every row comes after the rows it is the sum of. */
export function partsFirst(rows: readonly TableRow[]): readonly number[] {
  const done = new Set<number>();
  const order: number[] = [];
  const visit = (index: number): void => {
    const row = rows[index];
    if (done.has(index) || row === undefined) return;
    done.add(index);
    partsOf(rows, row).forEach(visit);
    order.push(index);
  };
  rows.forEach((_, index) => {
    visit(index);
  });
  return order;
}
