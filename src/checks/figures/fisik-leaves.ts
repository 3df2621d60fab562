import { fisikTertimbang } from "../../domain/figures";
import { percentOf } from "../../domain/percent";
import { explainedByRounding } from "../../domain/rounding";
import type { FixWrite } from "../../findings/finding";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import type { RfkCell } from "../../sheets/writing/computed-cell";
import { percentUnit } from "../../sheets/writing/percent-unit";
import { rfkFigures } from "../../sheets/writing/rfk-figures";
import { cellName, figureIn, type CheckOptions } from "../check";
import { baseOf } from "./bases";
import { printed, type Printed } from "./printed";

/** A row with volumes of its own and a printed fisik, with what the fisik should be (null where volumes are missing). */
export interface FisikLeaf {
  readonly row: TableRow;
  readonly printed: number;
  readonly exact: number | null;
  readonly decimals: number;
  /** Exact bobot in percent, null where the table does not give it. */
  readonly weight: number | null;
  /** A1 of the amount the bobot is a share of. */
  readonly base: readonly string[];
  /** Progress in percent of the work, where the columns hold that instead of volumes. */
  readonly progress: Printed | null;
  /** The native formula that gives it, "" where there is none. */
  readonly formula: string;
  readonly fix: readonly FixWrite[];
}

/** All leaves whose fisik column is filled in. */
export function fisikLeaves(table: ReportTable, options: CheckOptions): readonly FisikLeaf[] {
  const decimals = percentUnit(table, "fisikTertimbang") === "points" ? 2 : 4;
  const cells = rfkFigures(table, { mode: "values", weightBase: options.weightBase });
  return cells.flatMap((cell) => leafOf(table, cell, decimals, options));
}

function leafOf(
  table: ReportTable,
  { index, role, computed }: RfkCell,
  decimals: number,
  options: CheckOptions,
): readonly FisikLeaf[] {
  const row = table.rows[index];
  const figure = row !== undefined && hasVolumes(row) ? figureIn(row, role) : null;
  if (role !== "fisikTertimbang" || row === undefined || figure === null) return [];
  const { weight, base } = weightOf(table, index, options);
  const leaf = { row, printed: figure, decimals, weight, base, progress: progressOf(table, row) };
  if (computed.kind === "skip") return [{ ...leaf, exact: null, formula: "", fix: [] }];
  const { value, formula } = computed;
  return [{ ...leaf, exact: value, formula, fix: fixOf(row, value, formula) }];
}

function hasVolumes({ part, children }: TableRow): boolean {
  return part.kind === "leaf" || (part.kind === "repeat" && children.length === 0);
}

/** The formula, as long as all it names are true numbers. */
function fixOf(row: TableRow, value: number, formula: string): readonly FixWrite[] {
  const { pagu, bobot, target, realisasi, fisik, fisikTertimbang: cell } = row.cells;
  const isText = [pagu, bobot, target, realisasi, fisik].some((input) => input?.typed.kind === "text-number");
  if (cell === undefined || isText) return [];
  return [{ cell: cellName(cell), content: { kind: "formula", formula, value }, format: null }];
}

/** Whether the printed fisik follows from the volumes or the progress, with the exact or with the printed, rounded bobot. */
export function followsFromVolumes(leaf: FisikLeaf): boolean {
  if (leaf.exact === null) return true;
  if (explainedByRounding(leaf.printed, leaf.exact, leaf.decimals) || followsFromProgress(leaf)) return true;
  const [b, t, r] = (["bobot", "target", "realisasi"] as const).map((role) => figureIn(leaf.row, role));
  if (b == null || t == null || r == null) return false;
  const fromPrinted = fisikTertimbang(b, t, r);
  return fromPrinted !== null && explainedByRounding(leaf.printed, fromPrinted, leaf.decimals);
}

/** The rounding of the printed progress is allowed for, not only that of the result. */
function followsFromProgress({ printed: figure, decimals, weight, progress }: FisikLeaf): boolean {
  if (weight === null || progress === null) return false;
  const at = (side: number): number => (weight * Math.min(progress.value + side * progress.half, 100)) / 100;
  const scale = decimals > 2 ? 100 : 1;
  const half = (0.5 * 10 ** -decimals + 1e-9) * scale;
  return figure * scale >= at(-1) - half && figure * scale <= at(1) + half;
}

function weightOf(table: ReportTable, index: number, { weightBase }: CheckOptions): Pick<FisikLeaf, "weight" | "base"> {
  const part = printed(table.rows[index]?.cells.pagu, "nil");
  const base = part === null ? null : baseOf(table, part.cell.column, weightBase, index);
  return { weight: part === null || base === null ? null : percentOf(part.value, base.value), base: base?.cells ?? [] };
}

function progressOf(table: ReportTable, row: TableRow): Printed | null {
  const done = table.columns.find(({ role }) => role === "realisasi");
  const isShare = done?.header.includes("%") ?? false;
  return printed((isShare ? row.cells.realisasi : undefined) ?? row.cells.fisik);
}
