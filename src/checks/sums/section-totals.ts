import { nameKey } from "../../domain/name-same";
import { sameRupiah } from "../../domain/rupiah";
import { principal } from "../../sheets/reading/columns/amount-columns";
import type { ReportTable, TableCell, TableColumn, TableRow } from "../../sheets/reading/table";
import { figureAt, type CheckedTable } from "../check";
import { areComparable } from "./comparable-tables";
import { leafSums } from "./leaf-sums";
import { printedSums } from "./printed-sums";

export const RECAP_ROLES = ["pagu", "realisasiRp"] as const;

type RecapRole = (typeof RECAP_ROLES)[number];

/** A row of a recap and the row of a section it repeats, by its name or because its pagu is that of the section's total. */
export interface RecapMatch {
  readonly row: TableRow;
  readonly section: CheckedTable;
  readonly index: number;
}

/** One figure of a recap against that of its section. */
export interface RecapFigure {
  readonly match: RecapMatch;
  readonly column: TableColumn;
  readonly cell: TableCell;
  readonly printed: number;
  readonly there: TableCell;
  readonly expected: number;
  readonly holds: boolean;
}

/** Every figure of a recap that one section of the workbook prints too. */
export function recapFigures(recap: CheckedTable, sections: readonly CheckedTable[]): readonly RecapFigure[] {
  const among = sections.filter((section) => areComparable(recap, section));
  return recap.table.rows.flatMap((row) => {
    const match = matchOf(recap.table, row, among);
    return match === null ? [] : RECAP_ROLES.flatMap((role) => figure(recap.table, match, role) ?? []);
  });
}

function figure({ columns }: ReportTable, match: RecapMatch, role: RecapRole): RecapFigure | null {
  const { table } = match.section;
  const [column, source] = [only(columns, role), only(table.columns, role)];
  if (column === null || source === null) return null;
  const [cell, there] = [match.row.cellAt[column.column], table.rows[match.index]?.cellAt[source.column]];
  const [printed, expected] = [figureAt(match.row, column.column), figureAt(table.rows[match.index], source.column)];
  if (cell === undefined || there === undefined || printed === null || expected === null) return null;
  const settled = leafSums(table, source.column)[match.index] ?? null;
  const holds = sameRupiah(printed, expected) || (settled !== null && sameRupiah(printed, settled));
  const isSure = printedSums(table).every((sum) => sum.holds || sum.cell !== there);
  return isSure || holds ? { match, column, cell, printed, there, expected, holds } : null;
}

/** The column of a role that speaks of the whole period; none where a table has several years. */
function only(columns: readonly TableColumn[], role: RecapRole): TableColumn | null {
  const all = columns.filter((column) => column.role === role);
  return new Set(all.map(({ year }) => year)).size > 1 ? null : (principal(all) ?? null);
}

function matchOf(recap: ReportTable, row: TableRow, sections: readonly CheckedTable[]): RecapMatch | null {
  if (row.part.kind === "empty" || row.mark === "average") return null;
  const named = row.part.kind === "total" ? [] : sections.flatMap((section) => byName(row, section) ?? []);
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const alike = sections.flatMap((section) => byPagu(recap, row, section) ?? []);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** The outermost row of a section with the recap row's name. */
function byName(row: TableRow, section: CheckedTable): RecapMatch | null {
  const key = nameKey(row.uraian);
  const { rows } = section.table;
  const named = rows.flatMap((other, index) =>
    key !== "" && nameKey(other.uraian) === key && other.part.kind !== "empty" ? [index] : [],
  );
  const level = Math.min(...named.map((index) => rows[index]?.level ?? 0));
  const outermost = named.filter((index) => rows[index]?.level === level);
  const [index] = outermost;
  return index === undefined || outermost.length > 1 ? null : { row, section, index };
}

function byPagu(recap: ReportTable, row: TableRow, section: CheckedTable): RecapMatch | null {
  const [own, source] = [only(recap.columns, "pagu"), only(section.table.columns, "pagu")];
  const index = section.table.rows.findIndex((other) => other.row === section.table.totalRow);
  if (own === null || source === null || index < 0) return null;
  const [pagu, total] = [figureAt(row, own.column), figureAt(section.table.rows[index], source.column)];
  const isSame = pagu !== null && total !== null && pagu !== 0 && sameRupiah(pagu, total);
  return isSame ? { row, section, index } : null;
}
