import type { SpreadsheetHost } from "../host/port";
import { a1 } from "../sheets/address";
import { SheetGrid } from "../sheets/reading/grid";
import type { ReportTable } from "../sheets/reading/table";
import { rfkFigures } from "../sheets/writing/rfk-figures";
import type { SkipReason } from "../sheets/writing/computed-cell";
import { fingerprint } from "./fingerprint";
import type { PlannedWrite, RecomputePlan, SkippedCell } from "./outcome";
import { TaskError } from "./outcome";
import { plannedWrite } from "./planned-write";
import type { TaskOptions } from "./progress";
import { readWorkbook, type ReadSheet } from "./read-workbook";
import { report } from "./run";
import type { Settings } from "./settings";

export { applyPlan } from "./apply";

/**
 * Plans the computed columns of every RFK table: which cells would change, from what to what, and which are left and
 * why. Reads only. @throws TaskError no-table when no sheet has an RFK table, cancelled; HostError
 */
export async function planRecompute(
  host: SpreadsheetHost,
  settings: Settings,
  options?: TaskOptions,
): Promise<RecomputePlan> {
  const sheets = await readWorkbook(host, options);
  const withTable = sheets.filter(({ reading }) => reading.tables.some((table) => table.kind === "rfk"));
  if (withTable.length === 0) throw new TaskError("no-table");
  const writes: PlannedWrite<number>[] = [];
  const skipped: SkippedCell[] = [];
  const counts: { sheet: string; cells: number }[] = [];
  for (const [index, sheet] of withTable.entries()) {
    await report(options, { step: "plan", done: index, total: withTable.length, sheet: sheet.reading.name });
    const planned = planSheet(sheet, settings);
    writes.push(...planned.writes);
    skipped.push(...planned.skipped);
    counts.push({ sheet: sheet.reading.name, cells: planned.writes.length });
  }
  const fingerprints = Object.fromEntries(withTable.map(({ content }) => [content.name, fingerprint(content)]));
  return { settings, writes, skipped, sheets: counts, fingerprints };
}

interface SheetPlan {
  readonly writes: readonly PlannedWrite<number>[];
  readonly skipped: readonly SkippedCell[];
}

function planSheet({ content, reading }: ReadSheet, settings: Settings): SheetPlan {
  const grid = new SheetGrid(content);
  const tables = reading.tables.filter((table) => table.kind === "rfk");
  const blocked = content.isProtected ? "lembar-dilindungi" : content.isFiltered ? "lembar-tersaring" : null;
  const plans = tables.map((table) => planTable({ content, reading }, grid, table, settings, blocked));
  return { writes: plans.flatMap((plan) => plan.writes), skipped: plans.flatMap((plan) => plan.skipped) };
}

function planTable(
  { content }: ReadSheet,
  grid: SheetGrid,
  table: ReportTable,
  settings: Settings,
  blocked: SkipReason | null,
): SheetPlan {
  const writes: PlannedWrite<number>[] = [];
  const skipped: SkippedCell[] = [];
  for (const cell of rfkFigures(table, { mode: settings.write, weightBase: settings.weightBase })) {
    const merged = grid.isMergedAway(cell.row, cell.column) ? "sel-gabungan" : null;
    const reason = cell.computed.kind === "skip" ? cell.computed.reason : merged;
    const write = reason === null ? plannedWrite(content, grid, cell, settings.write) : null;
    const refusal = reason ?? (write === null ? null : blocked);
    if (refusal !== null) skipped.push({ sheet: content.name, cell: a1(cell.row, cell.column), reason: refusal });
    else if (write !== null) writes.push(write);
  }
  return { writes, skipped };
}
