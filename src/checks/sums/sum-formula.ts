import type { FixWrite } from "../../findings/finding";
import { sumRupiah } from "../../domain/rupiah";
import { columnRanges } from "../../sheets/address";
import type { ReportTable } from "../../sheets/reading/table";
import { cellName, figureAt } from "../check";
import type { PrintedSum } from "./printed-sums";

/** `=SUM(G13:G20)`, or `=G13+G17` where the parts stand apart; empty where a part is a text that Excel would leave out. */
export function sumFormula(table: ReportTable, { cell, column, children }: PrintedSum): readonly FixWrite[] {
  const parts = children.flatMap((child) => table.rows[child]?.cellAt[column.column] ?? []);
  const isPlain = parts.every(
    ({ typed }) => typed.kind === "number" || typed.kind === "blank" || typed.kind === "dash",
  );
  const ranges = columnRanges(
    parts.map(({ row }) => row),
    column.column,
  );
  if (!isPlain || ranges.length === 0) return [];
  const value = sumRupiah(children.map((child) => figureAt(table.rows[child], column.column)));
  const isApart = ranges.length > 1 && ranges.every((range) => !range.includes(":")) && ranges.length <= LONGEST;
  const hasDash = parts.some(({ typed }) => typed.kind === "dash");
  const formula = isApart && !hasDash ? `=${ranges.join("+")}` : `=SUM(${ranges.join(",")})`;
  return [{ cell: cellName(cell), content: { kind: "formula", formula, value }, format: null }];
}

/** From so many parts on a list in SUM is easier to read than a chain of additions. */
const LONGEST = 12;
