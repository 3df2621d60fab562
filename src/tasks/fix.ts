import type { Finding, FixWrite } from "../findings/finding";
import type { SpreadsheetHost } from "../host/port";
import { parseA1 } from "../sheets/address";
import type { CellContent } from "../sheets/content";
import { SheetGrid } from "../sheets/reading/grid";
import { isSameContent } from "./apply";
import { fingerprintInSlices } from "./fingerprint";
import type { FixPlan, FixSkipReason, PlannedWrite, SkippedFix } from "./outcome";
import { contentOf } from "./planned-write";
import type { TaskOptions } from "./progress";
import { eachInSlices, report } from "./run";

export { applyPlan } from "./apply";

/**
 * Plans the fixes of some findings, one or all of a cause: which cells would change, from what to what. A finding's fix
 * is planned whole or not at all, and nothing is planned where two findings ask for different contents of a cell. Cells
 * that are right already are left out, so that planning again after applying gives nothing. Reads only.
 * @throws TaskError cancelled; HostError
 */
export async function planFix(
  host: SpreadsheetHost,
  findings: readonly Finding[],
  options?: TaskOptions,
): Promise<FixPlan> {
  const sheets = await readSheets(host, findings, options);
  const verdicts: FixVerdict[] = [];
  await eachInSlices(findings, (finding) => verdicts.push(verdictOn(finding, sheets.get(finding.sheet))), options);
  const contested = contestedCells(verdicts);
  const planned = new Map<string, PlannedWrite>();
  const fixed: Finding[] = [];
  const skipped: SkippedFix[] = [];
  for (const { finding, writes, refusal } of verdicts) {
    const clash = writes.find((write) => contested.has(placeKey(write)));
    if (refusal !== null) skipped.push({ finding, sheet: finding.sheet, ...refusal });
    else if (clash !== undefined)
      skipped.push({ finding, sheet: clash.sheet, cell: clash.cell, reason: "usul-bertentangan" });
    else if (writes.length > 0) fixed.push(finding);
    if (refusal === null && clash === undefined) for (const write of writes) planned.set(placeKey(write), write);
  }
  const prints: [string, string][] = [];
  for (const [name, { content }] of sheets) prints.push([name, await fingerprintInSlices(content, options)]);
  return { writes: [...planned.values()], fixed, skipped, fingerprints: Object.fromEntries(prints) };
}

/** What can be done about one finding: the writes that are still needed, or what stands in the way. */
interface FixVerdict {
  readonly finding: Finding;
  readonly writes: readonly PlannedWrite[];
  readonly refusal: { readonly cell: string; readonly reason: FixSkipReason } | null;
}

async function readSheets(
  host: SpreadsheetHost,
  findings: readonly Finding[],
  options: TaskOptions | undefined,
): Promise<ReadonlyMap<string, SheetGrid>> {
  const wanted = new Set(findings.filter(({ fix }) => fix.length > 0).map(({ sheet }) => sheet));
  const present = (await host.listSheets()).map(({ name }) => name).filter((name) => wanted.has(name));
  const sheets = new Map<string, SheetGrid>();
  for (const [done, name] of present.entries()) {
    await report(options, { step: "plan", done, total: present.length, sheet: name });
    sheets.set(name, new SheetGrid(await host.readSheet(name)));
  }
  return sheets;
}

function verdictOn(finding: Finding, grid: SheetGrid | undefined): FixVerdict {
  const refused = (cell: string, reason: FixSkipReason): FixVerdict => ({
    finding,
    writes: [],
    refusal: { cell, reason },
  });
  if (finding.fix.length === 0) return refused(finding.cell, "tanpa-usul");
  if (grid === undefined) return refused(finding.cell, "lembar-hilang");
  const writes: PlannedWrite[] = [];
  for (const one of finding.fix) {
    const write = plannedFix(grid, one);
    if (write === null) return refused(one.cell, "lembar-hilang");
    if (isRight(grid, write)) continue;
    const reason = refusalOf(grid, write);
    if (reason !== null) return refused(one.cell, reason);
    writes.push(write);
  }
  return { finding, writes, refusal: null };
}

function plannedFix(grid: SheetGrid, { cell, content, format }: FixWrite): PlannedWrite | null {
  const at = parseA1(cell);
  if (at === null) return null;
  const oldFormat = grid.format(at.row, at.column);
  const next: CellContent = content.kind === "formula" ? { kind: "formula", formula: content.formula } : content;
  return {
    sheet: grid.content.name,
    cell,
    ...at,
    old: contentOf(grid, at.row, at.column),
    oldFormat,
    next,
    format: format === oldFormat ? null : format,
    value: content.value,
  };
}

function isRight(grid: SheetGrid, { row, column, next, format }: PlannedWrite): boolean {
  return format === null && isSameContent(contentOf(grid, row, column), next);
}

function refusalOf(grid: SheetGrid, { row, column, old, next }: PlannedWrite): FixSkipReason | null {
  if (grid.content.isProtected) return "lembar-dilindungi";
  if (grid.content.isFiltered) return "lembar-tersaring";
  if (grid.isMergedAway(row, column)) return "sel-gabungan";
  return old.kind === "formula" && next.kind !== "formula" ? "ada-rumus" : null;
}

/** Cells for which findings ask different things. */
function contestedCells(verdicts: readonly FixVerdict[]): ReadonlySet<string> {
  const asked = new Map<string, string>();
  const contested = new Set<string>();
  for (const write of verdicts.flatMap(({ writes }) => writes)) {
    const wish = JSON.stringify([write.next, write.format]);
    const known = asked.get(placeKey(write));
    if (known !== undefined && known !== wish) contested.add(placeKey(write));
    asked.set(placeKey(write), wish);
  }
  return contested;
}

function placeKey({ sheet, row, column }: PlannedWrite): string {
  return `${String(row)},${String(column)},${sheet}`;
}
