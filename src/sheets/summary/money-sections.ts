import type { ReportTable, TableRow } from "../reading/table";
import { activities, isIncome, moneyTables } from "./choose-tables";
import { summaryColumns } from "./money-columns";
import { moneyLine, sumLine } from "./money-line";
import { recapNames, sectionName } from "./section-names";
import type { MoneyLine, MoneySection } from "./summary";

/**
 * The money of a report, section by section. A section's total is the one it prints, so that the summary agrees with the
 * report; where none is printed, or income is added in it, the sum of its outermost rows of spending.
 */
export function moneySections(tables: readonly ReportTable[]): readonly MoneySection[] {
  const recap = recapNames(tables);
  return moneyTables(tables).map((table) => {
    const lineOf = (row: TableRow): MoneyLine => moneyLine(table, row, summaryColumns(table));
    const total = totalLine(table, lineOf);
    const { name, fund } = sectionName(table, total, recap);
    const withMoney = table.rows.filter((row) => isSpending(table, row));
    return {
      name,
      fund,
      total: { ...total, name },
      groups: withMoney.filter(isGroup).map(lineOf),
      programmes: programmesOf(table, withMoney).map(lineOf),
      activities: activities(table).map(lineOf),
    };
  });
}

function totalLine(table: ReportTable, lineOf: (row: TableRow) => MoneyLine): MoneyLine {
  const printed = table.rows.find(({ row }) => row === table.totalRow);
  const line = printed === undefined ? null : lineOf(printed);
  const addsIncome = table.rows.some((row) => row.parent === null && isIncome(table, row));
  if (line !== null && line.pagu !== null && !addsIncome) return line;
  const outermost = table.rows.filter((row) => row.parent === null && isSpending(table, row));
  return sumLine("", outermost.map(lineOf));
}

function isSpending(table: ReportTable, row: TableRow): boolean {
  return (row.part.kind === "leaf" || row.part.kind === "parent") && !isIncome(table, row);
}

function isGroup({ tier, part, level }: TableRow): boolean {
  return tier === "kelompok" && part.kind === "parent" && level === 1;
}

/** Programmes; in a table that names none, its outermost rows, where there are several. */
function programmesOf(table: ReportTable, rows: readonly TableRow[]): readonly TableRow[] {
  const named = rows.filter(({ tier }) => tier === "program");
  if (named.length > 0 || table.kind === "rfk") return named;
  const outermost = rows.filter(({ parent, tier }) => parent === null && tier !== "kelompok");
  return outermost.length > 1 ? outermost : [];
}
