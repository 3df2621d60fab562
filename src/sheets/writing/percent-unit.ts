import { figureOf } from "../../domain/decode-number";
import type { ColumnRole, ReportTable } from "../reading/table";

/** Whether a percent column holds points (89.46) or fractions under a % format (0.8946). */
export type PercentUnit = "points" | "fraction";

/** The unit of one percent column: by the number formats of its cells, else by a printed grand total of 1. */
export function percentUnit(table: ReportTable, role: ColumnRole): PercentUnit {
  const cells = table.rows.flatMap((row) => row.cells[role] ?? []);
  const percentFormats = cells.filter((cell) => cell.format.includes("%")).length;
  if (percentFormats * 2 > cells.length) return "fraction";
  const total = table.rows.findLast((row) => row.mark === "total")?.cells[role];
  const printed = total === undefined ? null : figureOf(total.typed);
  return role === "bobot" && printed === 1 ? "fraction" : "points";
}

/** What a ratio is multiplied with to stand in such a column. */
export function percentFactor(unit: PercentUnit): number {
  return unit === "points" ? 100 : 1;
}

/** "*100" or nothing, for formulas. */
export function percentTimes(unit: PercentUnit): string {
  return unit === "points" ? "*100" : "";
}
