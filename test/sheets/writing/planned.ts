import { MemoryHost } from "../../../src/host/memory/memory-host";
import type { MemorySheet } from "../../../src/host/memory/memory-sheet";
import type { CellValue } from "../../../src/sheets/content";
import type { RecomputePlan } from "../../../src/tasks/outcome";
import { planRecompute } from "../../../src/tasks/recompute";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/tasks/settings";

/** What a recompute of one sheet plans: by cell the formula with its figure, and the reasons of the cells that are left. */
export interface Planned {
  readonly plan: RecomputePlan;
  readonly formulas: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, number | string>>;
  readonly left: Readonly<Record<string, string>>;
}

/** Plans one sheet given row by row; figures are rounded to six decimals. */
export async function planned(
  rows: readonly (readonly CellValue[])[],
  settings: Partial<Settings> = {},
  sheet: Partial<MemorySheet> = {},
): Promise<Planned> {
  const host = new MemoryHost([{ name: "S", rows, ...sheet }]);
  const plan = await planRecompute(host, { ...DEFAULT_SETTINGS, ...settings });
  return {
    plan,
    formulas: Object.fromEntries(
      plan.writes.map(({ cell, next }) => [cell, next.kind === "formula" ? next.formula : ""]),
    ),
    values: Object.fromEntries(plan.writes.map(({ cell, value }) => [cell, rounded(value)])),
    left: Object.fromEntries(plan.skipped.map(({ cell, reason }) => [cell, reason])),
  };
}

function rounded(value: number | string): number | string {
  return typeof value === "string" ? value : Math.round(value * 1e6) / 1e6;
}
