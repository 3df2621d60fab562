import type { SpreadsheetHost } from "../host/port";
import { a1 } from "../sheets/address";
import type { CellPosition, SheetContent } from "../sheets/content";
import { SheetGrid } from "../sheets/reading/grid";
import { addColumns, isWithin, type Enlarged } from "../sheets/writing/added/add-columns";
import type { ComputedCell, ComputeOptions, SkipReason } from "../sheets/writing/computed-cell";
import { directionKey } from "../sheets/writing/direction";
import { figuresOf } from "../sheets/writing/figures-of";
import { fingerprint } from "./fingerprint";
import type { PlannedDirection, PlannedWrite, RecomputePlan, RefusedColumn, SimpleMean, SkippedCell } from "./outcome";
import { TaskError } from "./outcome";
import { planColumns, type ColumnPlan } from "./planned-columns";
import { plannedWrite } from "./planned-write";
import type { TaskOptions } from "./progress";
import { readWorkbook, type ReadSheet } from "./read-workbook";
import { report } from "./run";
import type { Settings } from "./settings";

export { applyPlan } from "./apply";

/**
 * Plans the computed columns of every table: which cells would change, from what to what, and which are left and why.
 * Reads only. @throws TaskError no-table when no sheet has a table, cancelled; HostError
 */
export async function planRecompute(
  host: SpreadsheetHost,
  settings: Settings,
  options?: TaskOptions,
): Promise<RecomputePlan> {
  const sheets = await readWorkbook(host, options);
  const withTable = sheets.filter(({ reading }) => reading.tables.length > 0);
  if (withTable.length === 0) throw new TaskError("no-table");
  const plans: SheetPlan[] = [];
  for (const [index, sheet] of withTable.entries()) {
    await report(options, { step: "plan", done: index, total: withTable.length, sheet: sheet.reading.name });
    plans.push(await planSheet(host, sheet, settings, options));
  }
  const fingerprints = Object.fromEntries(withTable.map(({ content }) => [content.name, fingerprint(content)]));
  return {
    settings,
    writes: plans.flatMap((plan) => plan.writes),
    looks: plans.flatMap((plan) => plan.looks),
    added: plans.flatMap((plan) => plan.added),
    refused: [...plans.flatMap((plan) => plan.refused), ...withoutTable(settings, withTable)],
    skipped: plans.flatMap((plan) => plan.skipped),
    directions: plans.flatMap((plan) => plan.directions),
    simpleMeans: plans.flatMap((plan) => plan.simpleMeans),
    sheets: plans.flatMap(({ sheet, computed, writes }) => (computed === 0 ? [] : [{ sheet, cells: writes.length }])),
    fingerprints,
  };
}

interface SheetPlan extends ColumnPlan {
  readonly sheet: string;
  /** How many cells the headers ask for. */
  readonly computed: number;
  readonly skipped: readonly SkippedCell[];
  readonly directions: readonly PlannedDirection[];
  readonly simpleMeans: readonly SimpleMean[];
}

async function planSheet(
  host: SpreadsheetHost,
  { content, reading }: ReadSheet,
  settings: Settings,
  options?: TaskOptions,
): Promise<SheetPlan> {
  const sheet = content.name;
  const blocked = content.isProtected ? "lembar-dilindungi" : content.isFiltered ? "lembar-tersaring" : null;
  const wanted = settings.added.filter((added) => added.sheet === sheet);
  const enlarged = addColumns(content, reading, wanted, computeOptions(settings), options?.mapping);
  const grid = new SheetGrid(enlarged.content);
  const cells = enlarged.reading.tables.flatMap((table) => figuresOf(table, grid, computeOptions(settings)));
  const columns = await planColumns(host, enlarged, cells, settings);
  const judged = cells.map((cell) => judge(content, grid, cell, settings, blocked));
  return {
    ...columns,
    sheet,
    computed: cells.length,
    writes: [
      ...judged.flatMap(({ write }) => (write === null || isAdded(enlarged, write) ? [] : write)),
      ...columns.writes,
    ],
    skipped: judged.flatMap(({ skipped }) => skipped ?? []),
    directions: cells.flatMap(({ row, column, direction }) =>
      direction === undefined
        ? []
        : [{ sheet, cell: a1(row, column), key: directionKey(direction.name), ...direction }],
    ),
    simpleMeans: cells.flatMap(({ row, column, simpleMean }) =>
      simpleMean === undefined ? [] : [{ sheet, cell: a1(row, column), value: simpleMean }],
    ),
  };
}

function isAdded({ placed }: Enlarged, cell: CellPosition): boolean {
  return placed.some((column) => isWithin(column, cell));
}

/** Columns wanted on sheets that have no table at all. */
function withoutTable({ added }: Settings, sheets: readonly ReadSheet[]): readonly RefusedColumn[] {
  const known = new Set(sheets.map(({ reading }) => reading.name));
  return added
    .filter(({ sheet }) => !known.has(sheet))
    .map((wanted) => ({ ...wanted, reason: "tabel-tidak-ada", cell: null }));
}

interface Judged {
  readonly write: PlannedWrite | null;
  readonly skipped: SkippedCell | null;
}

/** What becomes of a computed cell: a write, a cell that is left and named, or neither where it is right already. */
function judge(
  content: SheetContent,
  grid: SheetGrid,
  cell: ComputedCell,
  settings: Settings,
  blocked: SkipReason | null,
): Judged {
  const { computed, row, column } = cell;
  const write = computed.kind === "skip" ? null : plannedWrite(content, grid, cell, settings.write);
  const reason = computed.kind === "skip" ? computed.reason : write === null ? null : (blocked ?? tooLong(write));
  if (reason === null) return { write, skipped: null };
  return { write: null, skipped: { sheet: content.name, cell: a1(row, column), reason } };
}

/** The longest formula a cell can hold. */
const LONGEST_FORMULA = 8192;

function tooLong({ next }: PlannedWrite): SkipReason | null {
  return next.kind === "formula" && next.formula.length > LONGEST_FORMULA ? "rumus-terlalu-panjang" : null;
}

/** The settings as the figures need them. */
export function computeOptions(settings: Settings): ComputeOptions {
  const { write, weightBase, siapBase, sums, turun, cap, directions, scale, gapRule } = settings;
  return { mode: write, weightBase, siapBase, sums, turun, cap, directions, scale, gapRule };
}
