import { a1 } from "../../../src/sheets/address";
import type { TrueRow, TrueTable } from "../layouts/truth";
import type { Site } from "./site";

/** A sum written as a formula: sheet row and column, and the rows of the tree below it. */
export interface SummedSite {
  readonly row: number;
  readonly column: number;
  readonly children: readonly TrueRow[];
  /** All rows of the tree below it. */
  readonly below: readonly TrueRow[];
}

/** Writes the sums of a table as the formulas an office has, and answers where they stand. */
export function withSums(site: Site, table: TrueTable): readonly SummedSite[] {
  const rows = table.rows.filter(({ tier }) => tier !== "indikator" && tier !== "total");
  const heads = [...rows, ...(table.total === null ? [] : [table.total])];
  return table.additive.flatMap((column) =>
    heads.flatMap((head): SummedSite[] => {
      const isTotal = head === table.total;
      const children = rows.filter(({ parent }) => parent === (isTotal ? null : head.row));
      const cells = [head, ...children].map(({ row }) => site.value(row, column));
      if (children.length === 0 || cells.some((value) => typeof value !== "number")) return [];
      const parts = children.map(({ row }) => a1(row, column));
      site.put(head.row, column, site.value(head.row, column), { formula: `=${parts.join("+")}` });
      const below = isTotal ? rows : rows.filter((row) => isBelow(rows, row, head));
      return [{ row: head.row, column, children, below }];
    }),
  );
}

function isBelow(rows: readonly TrueRow[], row: TrueRow, head: TrueRow): boolean {
  const parent = rows.find((one) => one.row === row.parent);
  return parent !== undefined && (parent === head || isBelow(rows, parent, head));
}
