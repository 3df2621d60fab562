import type { Datum, PlanRow, TablePlan } from "./plan";

const NAMES = /^(?:uraian|indikator|name|tolok\d)$/;

/** The plan with names of its own, so that a second table of a sheet says nothing else about what the first one names. */
export function apart(plan: TablePlan): TablePlan {
  return { ...plan, rows: plan.rows.map(renamed) };
}

function renamed(row: PlanRow): PlanRow {
  if (row.tier === "total" || row.tier === "kelompok" || row.optional === true) return row;
  const data = Object.entries(row.data).map(([key, value]): readonly [string, Datum] =>
    typeof value === "string" && value !== "" && NAMES.test(key) ? [key, `${value} Tahap II`] : [key, value],
  );
  return { ...row, data: Object.fromEntries(data) };
}
