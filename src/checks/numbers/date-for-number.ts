import type { Finding } from "../../findings/finding";
import type { ReportTable } from "../../sheets/reading/table";
import { ALL_KINDS, cellName, tableCheck } from "../check";
import { finding } from "../finding-at";
import { figureColumns, type FigureColumn } from "./figure-columns";

/** A date where the column has figures: Excel has made 1.3 or 3/4 a day of the year. */
export const dateForNumber = tableCheck(
  { code: "date-for-number", tier: "always", rule: "penulisan-angka", kinds: ALL_KINDS, after: [] },
  (table) => figureColumns(table).flatMap((column) => inColumn(table, column)),
);

function inColumn(table: ReportTable, column: FigureColumn): readonly Finding[] {
  const dates = column.cells.filter(({ cell }) => cell.typed.kind === "date");
  if (dates.length >= column.numbers + column.texts) return [];
  return dates.map(({ cell }) =>
    finding(table, {
      code: "date-for-number",
      severity: column.measure === "volume" ? "warning" : "error",
      cell: cellName(cell),
      found: cell.typed.kind === "date" ? isoDate(cell.typed.serial) : null,
      expected: null,
      cause: cellName(cell),
      params: { column: column.column.role },
    }),
  );
}

const DAY_MS = 86_400_000;
/** Excel's day 0 in a calendar that, other than Excel's, has no 29 February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** "2024-03-01" of Excel's day count; days before March 1900 are one off, as they are in Excel. */
function isoDate(serial: number): string {
  return new Date(DAY_ZERO + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}
