import { figureOf } from "../../domain/decode-number";
import type { ReportTable, TableCell } from "../reading/table";
import type { Stored } from "./cell-figure";

const KNOWN = new WeakMap<ReportTable, Map<number, Stored>>();

/**
 * How a column stores its percentages: as fractions where most of its cells have a percent format or a typed % sign, or
 * where a bobot's printed grand total is 1; else as points. Looked up once per table.
 */
export function storedInColumn(table: ReportTable, column: number): Stored {
  const known = KNOWN.get(table) ?? new Map<number, Stored>();
  const stored = known.get(column) ?? findStored(table, column);
  KNOWN.set(table, known.set(column, stored));
  return stored;
}

function findStored(table: ReportTable, column: number): Stored {
  const cells = table.rows.flatMap((row) => row.cellAt[column] ?? []);
  const filled = cells.filter((cell) => cell.typed.kind !== "blank");
  const speaking = filled.length > 0 ? filled : cells;
  if (speaking.filter(hasPercent).length * 2 > speaking.length) return "fraction";
  const isBobot = table.columns.some((other) => other.column === column && other.role === "bobot");
  const total = table.rows.findLast((row) => row.mark === "total")?.cellAt[column];
  return isBobot && total !== undefined && figureOf(total.typed) === 1 ? "fraction" : "points";
}

function hasPercent({ typed, format }: TableCell): boolean {
  return typed.kind === "text-number" ? typed.unit === "%" : format.includes("%");
}
