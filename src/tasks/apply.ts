import { HostError, type SheetWrites, type SpreadsheetHost } from "../host/port";
import { placeName } from "../sheets/address";
import type { CellContent } from "../sheets/content";
import { SheetGrid } from "../sheets/reading/grid";
import { fingerprintInSlices } from "./fingerprint";
import type { ApplyOutcome, PlannedWrite, RestoreRecord, WritePlan } from "./outcome";
import { TaskError } from "./outcome";
import { contentOf, isSameFigure, sameFormula, showsValue } from "./planned-write";
import type { TaskOptions } from "./progress";
import { eachInSlices, report } from "./run";

/**
 * Writes a plan: checks that nothing changed since it was made, writes all cells at once, reads them back. Cells that
 * are written and cannot be read back are an outcome, no error: they are there, and can be put back.
 * @throws TaskError sheet-changed (nothing written), verify-failed (everything put back), cancelled (nothing written);
 * HostError (nothing written, or not-put-back)
 */
export async function applyPlan(host: SpreadsheetHost, plan: WritePlan, options?: TaskOptions): Promise<ApplyOutcome> {
  if (plan.writes.length === 0) return { written: 0, restore: { writes: [] }, unverified: [] };
  await refuseIfChanged(host, plan, options);
  await report(options, { step: "write", done: 0, total: plan.writes.length, sheet: null });
  await host.write(bySheet(plan, "next"));
  options?.onProgress?.({ step: "verify", done: plan.writes.length, total: plan.writes.length, sheet: null });
  const seen = await readBack(host, plan);
  if (seen !== null && seen.wrong.length > 0) return putBack(host, plan, seen.wrong);
  const { writes, looks = [] } = plan;
  const outcome = { written: writes.length, restore: { writes, looks } };
  return seen === null ? { ...outcome, isUnread: true } : { ...outcome, unverified: seen.unverified };
}

/** Groups cell writes by sheet in the order they come, with the looks of the same side. */
export function bySheet({ writes, looks = [] }: RestoreRecord, side: "old" | "next"): readonly SheetWrites[] {
  return [...groupBySheet(writes)].map(([sheet, cells]) => ({
    sheet,
    cells: cells.map((write) => ({
      row: write.row,
      column: write.column,
      content: write[side],
      format: formatOf(write, side),
    })),
    looks: looks.filter((look) => look.sheet === sheet).map((look) => look[side]),
  }));
}

function formatOf({ format, oldFormat }: PlannedWrite, side: "old" | "next"): string | null {
  return side === "next" || format === null ? format : oldFormat;
}

/** Writes per sheet, both in the order they come. */
export function groupBySheet(writes: readonly PlannedWrite[]): ReadonlyMap<string, readonly PlannedWrite[]> {
  const sheets = new Map<string, PlannedWrite[]>();
  for (const write of writes) {
    const cells = sheets.get(write.sheet);
    if (cells === undefined) sheets.set(write.sheet, [write]);
    else cells.push(write);
  }
  return sheets;
}

async function refuseIfChanged(host: SpreadsheetHost, plan: WritePlan, options?: TaskOptions): Promise<void> {
  const names = [...new Set(plan.writes.map((write) => write.sheet))];
  const present = new Set((await host.listSheets()).map((sheet) => sheet.name));
  const changed: string[] = [];
  for (const [index, name] of names.entries()) {
    await report(options, { step: "read", done: index, total: names.length, sheet: name });
    const print = present.has(name) ? await fingerprintInSlices(await host.readSheet(name), options) : null;
    if (print !== plan.fingerprints[name]) changed.push(name);
  }
  if (changed.length > 0) throw new TaskError("sheet-changed", changed);
}

/** What written cells show. */
interface ReadBack {
  /** Places that hold something else. */
  readonly wrong: readonly string[];
  /** Places whose content is right but whose shown value is not yet the planned one. */
  readonly unverified: readonly string[];
}

/** Reads the written cells, once more where that fails; null where it fails again. */
async function readBack(host: SpreadsheetHost, plan: WritePlan, isLast = false): Promise<ReadBack | null> {
  try {
    return await look(host, plan);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return isLast ? null : readBack(host, plan, true);
  }
}

async function look(host: SpreadsheetHost, plan: WritePlan): Promise<ReadBack> {
  const wrong: string[] = [];
  const unverified: string[] = [];
  for (const [sheet, cells] of groupBySheet(plan.writes)) {
    const grid = new SheetGrid(await host.readSheet(sheet));
    await eachInSlices(cells, (write) => {
      const place = placeName(sheet, write.cell);
      if (!isSameContent(contentOf(grid, write.row, write.column), write.next)) wrong.push(place);
      else if (!showsValue(grid.value(write.row, write.column), write.value)) unverified.push(place);
    });
  }
  return { wrong, unverified };
}

/** Puts back what stood there before. @throws TaskError verify-failed; HostError not-put-back where that fails too */
async function putBack(host: SpreadsheetHost, plan: WritePlan, wrong: readonly string[]): Promise<never> {
  try {
    await host.write(bySheet(plan, "old"));
  } catch (error) {
    throw new HostError("not-put-back", wrong[0] ?? null, String(error));
  }
  throw new TaskError("verify-failed", wrong);
}

/** Whether a cell holds what was written: the same constant, or the same formula but for blanks. */
export function isSameContent(shown: CellContent, written: CellContent): boolean {
  if (shown.kind === "formula" && written.kind === "formula") return sameFormula(shown.formula, written.formula);
  if (shown.kind !== "value" || written.kind !== "value") return shown.kind === written.kind;
  return (
    shown.value === written.value || (typeof written.value === "number" && isSameFigure(shown.value, written.value))
  );
}
