import { figureOf } from "../../domain/decode-number";
import type { ColumnRole, ReportTable } from "../reading/table";

/** Whether a percent column holds points (89.46) or fractions under a % format (0.8946). */
export type PercentUnit = "points" | "fraction";

const KNOWN = new WeakMap<ReportTable, Map<ColumnRole, PercentUnit>>();

/** The unit of one percent column: by the number formats of its cells, else by a printed grand total of 1. Looked up once per table. */
export function percentUnit(table: ReportTable, role: ColumnRole): PercentUnit {
  const units = KNOWN.get(table) ?? new Map<ColumnRole, PercentUnit>();
  const unit = units.get(role) ?? findUnit(table, role);
  KNOWN.set(table, units.set(role, unit));
  return unit;
}

function findUnit(table: ReportTable, role: ColumnRole): PercentUnit {
  const cells = table.rows.flatMap((row) => row.cells[role] ?? []);
  const percentFormats = cells.filter((cell) => cell.format.includes("%")).length;
  if (percentFormats * 2 > cells.length) return "fraction";
  const total = table.rows.find((row) => row.row === table.totalRow)?.cells[role];
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
