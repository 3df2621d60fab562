import { groupBy } from "./group-by";
import type { PlannedWrite, RecomputePlan, SkippedCell, SkipReason } from "../tasks/outcome";

export interface SheetPlan {
  readonly sheet: string;
  readonly cells: number;
  readonly writes: readonly PlannedWrite[];
}

export interface SkippedGroup {
  readonly reason: SkipReason;
  readonly cells: readonly SkippedCell[];
}

/** The plan per sheet in tab order, sheets that are already right included. */
export function sheetPlans(plan: RecomputePlan): readonly SheetPlan[] {
  return plan.sheets.map(({ sheet, cells }) => ({
    sheet,
    cells,
    writes: plan.writes.filter((write) => write.sheet === sheet),
  }));
}

/** How many sheets the plan writes on. */
export function writtenSheets(plan: RecomputePlan): number {
  return new Set(plan.writes.map((write) => write.sheet)).size;
}

/** The skipped cells by reason, the commonest reason first. */
export function skippedGroups(skipped: readonly SkippedCell[]): readonly SkippedGroup[] {
  return [...groupBy(skipped, (cell) => cell.reason)]
    .map(([reason, cells]) => ({ reason, cells }))
    .sort((a, b) => b.cells.length - a.cells.length);
}

const BLOCKED: ReadonlySet<SkipReason> = new Set<SkipReason>(["lembar-dilindungi", "lembar-tersaring"]);

/** The sheets with cells that would change but cannot be written: protected or filtered ones. */
export function blockedSheets(plan: RecomputePlan): ReadonlySet<string> {
  return new Set(plan.skipped.filter(({ reason }) => BLOCKED.has(reason)).map(({ sheet }) => sheet));
}
