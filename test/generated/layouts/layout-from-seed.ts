import type { ColumnRole, TableKind } from "../../../src/sheets/reading/table";
import { Draw } from "./draw";
import { budgetPlan } from "./kinds/budget";
import { e81Plan } from "./kinds/e81";
import { efficiencyPlan } from "./kinds/efficiency";
import { indicatorPlan } from "./kinds/indicator";
import { programmePlan } from "./kinds/programme";
import { recapPlan } from "./kinds/recap";
import { rfkPlan } from "./kinds/rfk";
import { apart } from "./apart";
import { writeNotes, writeTitles } from "./page";
import { Paper } from "./paper";
import { leavesOf, type TablePlan } from "./plan";
import type { DressedReport, TrueTable } from "./truth";
import { writeTable } from "./write-table";

export { notAReport } from "./not-a-report";
export type { DressedReport, TrueColumn, TruePeriod, TrueRow, TrueTable, TrueTier } from "./truth";

const PLANS: Readonly<Record<TableKind, (draw: Draw) => TablePlan>> = {
  rfk: rfkPlan,
  recap: recapPlan,
  programme: programmePlan,
  indicator: indicatorPlan,
  budget: budgetPlan,
  efficiency: efficiencyPlan,
  e81: e81Plan,
};
const KINDS: readonly (readonly [number, TableKind])[] = [
  [20, "rfk"],
  [10, "recap"],
  [18, "programme"],
  [22, "indicator"],
  [18, "budget"],
  [6, "efficiency"],
  [12, "e81"],
];

/** Kinds whose rows are called the same in every report: two of them on one sheet would contradict each other. */
const ONCE: readonly TableKind[] = ["recap"];

/** Kinds small enough to stand beside another table. */
const SMALL: readonly TableKind[] = ["indicator", "budget", "efficiency", "recap"];

/** How a sheet is drawn: a tidy one has every layout, and nothing a check of the report should find. */
export interface LayoutOptions {
  readonly tidy?: boolean;
}

/** A consistent office report in a layout drawn from the seed, and how it should be understood. */
export function layoutFromSeed(seed: number, kind?: TableKind, options: LayoutOptions = {}): DressedReport {
  const draw = new Draw(seed, options.tidy ?? false);
  const first = kind ?? draw.weighted(KINDS);
  draw.note(`kind ${first}`);
  const paper = new Paper();
  const tables = writeSheet(draw, paper, first);
  hide(draw, paper, tables);
  const content = paper.content(
    sheetName(draw),
    draw.chance(0.5),
    draw.maybe(0.15, "empty formatted cells beyond") ? 3 : 0,
  );
  return { seed, content, tables, description: draw.features.join("; ") };
}

function writeSheet(draw: Draw, paper: Paper, kind: TableKind): readonly TrueTable[] {
  const plan = PLANS[kind](draw);
  const column = draw.maybe(0.15, "table not in column A") ? draw.int(1, 3) : 0;
  const row = draw.maybe(0.1, "sheet starts below row 1") ? draw.int(1, 4) : 0;
  const table = writeOne(draw, paper, plan, row, column);
  const isSmall = SMALL.includes(kind) && table.headerRepeats.length === 0;
  const arrangement = draw.weighted([
    [80, "alone"],
    [14, "below"],
    [isSmall ? 12 : 0, "beside"],
  ] as const);
  if (arrangement === "alone") {
    writeNotes(draw, paper, table.area.bottom + 1, column, table.columns.length);
    if (draw.maybe(0.04, "scratch numbers beside the table")) scratch(draw, paper, table);
    return [table];
  }
  const nextKind = arrangement === "beside" ? draw.pick(SMALL) : draw.weighted(KINDS);
  if (draw.tidy && nextKind === kind && ONCE.includes(kind)) return [table];
  draw.note(`second table ${arrangement}`);
  draw.table = 1;
  const drawn = PLANS[nextKind](draw);
  const second = titled(draw.tidy ? apart(drawn) : drawn, nextKind === kind);
  // A table without a title of its own stands level with the first one's header.
  const level = second.titles.length === 0 ? table.area.top : row;
  const place =
    arrangement === "below"
      ? { row: table.area.bottom + 1 + draw.int(1, 4), column }
      : { row: level, column: table.area.right + 1 + draw.int(1, 2) };
  const other = writeOne(draw, paper, second, place.row, place.column);
  writeNotes(draw, paper, paper.lastRow + 1, column, table.columns.length);
  return [table, other];
}

/** A second table of the same kind has a title, or it would look like the first one continued. */
function titled(plan: TablePlan, isNeeded: boolean): TablePlan {
  return isNeeded && plan.titles.length === 0 ? { ...plan, titles: ["Tabel 2"] } : plan;
}

/** A few figures somebody worked out at the side. */
function scratch(draw: Draw, paper: Paper, table: TrueTable): void {
  const column = table.area.right + 2;
  for (let at = 0; at < 3; at++) paper.replace(draw.pick(table.rows).row, column, draw.int(1, 99) * 1_000_000);
}

function writeOne(draw: Draw, paper: Paper, plan: TablePlan, row: number, column: number): TrueTable {
  const width = leavesOf(plan.header).length;
  const top = writeTitles(draw, paper, plan.titles, row, column, width);
  return writeTable(draw, plan, paper, { row: top, column });
}

/** Columns nobody hides. */
const NAMES: readonly ColumnRole[] = ["kode", "uraian", "indikator", "pagu"];

function hide(draw: Draw, paper: Paper, tables: readonly TrueTable[]): void {
  const table = draw.pick(tables);
  if (draw.maybe(0.08, "hidden rows")) for (const row of table.rows) if (draw.chance(0.2)) paper.hideRow(row.row);
  if (draw.maybe(0.08, "hidden column"))
    paper.hideColumn(draw.pick(table.columns.filter((one) => one.role === null || !NAMES.includes(one.role))).column);
}

function sheetName(draw: Draw): string {
  return draw.pick(["Sheet1", "RFK", "Laporan", "Tabel 3.1", "BAB III", "Lampiran", "Realisasi"]);
}
