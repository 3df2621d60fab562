import { a1, columnRanges } from "../address";
import type { ReportTable, TableCell, TableRow } from "../reading/table";
import type { Computed, RfkOptions, SkipReason } from "./computed-cell";
import { operand, type Operand } from "./operand";
import { percentFactor, percentTimes, percentUnit, type PercentUnit } from "./percent-unit";
import type { Base } from "./weight-base";

/** Fisik tertimbang of every row, deepest first: leaves from their volumes, parents from their parts. */
export function fisikColumn(
  table: ReportTable,
  options: RfkOptions,
  baseAt: (index: number) => Base,
): readonly (Computed<number> | null)[] {
  const computed: (Computed<number> | null)[] = table.rows.map(() => null);
  const context = { table, options, baseAt, unit: percentUnit(table, "fisikTertimbang"), computed };
  for (const index of partsFirst(table)) computed[index] = fisikOf(context, index);
  return computed;
}

interface FisikContext {
  readonly table: ReportTable;
  readonly options: RfkOptions;
  readonly baseAt: (index: number) => Base;
  readonly unit: PercentUnit;
  readonly computed: readonly (Computed<number> | null)[];
}

function fisikOf(context: FisikContext, index: number): Computed<number> | null {
  const row = context.table.rows[index];
  if (row?.cells.fisikTertimbang === undefined || row.part.kind === "empty") return null;
  const parts = summedParts(row);
  return parts === null ? leafFisik(context, row, index) : sumOfParts(context, row, index, parts);
}

/** The rows whose fisik is added for this one; null for a row that has volumes of its own. */
export function summedParts(row: TableRow): readonly number[] | null {
  if (row.part.kind === "parent" || row.part.kind === "subtotal" || row.part.kind === "total") return row.part.parts;
  return row.part.kind === "repeat" && row.children.length > 0 ? row.children : null;
}

function leafFisik(context: FisikContext, row: TableRow, index: number): Computed<number> {
  const { options, unit } = context;
  const base = context.baseAt(index);
  const pagu = operand(row.cells.pagu, options.mode);
  if (pagu === null) return skip("pagu-bukan-angka");
  if ("skip" in base) return skip(base.skip);
  const ratio = physicalRatio(context.table, row, options);
  if (typeof ratio === "string") return skip(ratio);
  const value = (pagu.value / base.of.value) * percentFactor(unit) * Math.min(ratio.value, 1);
  return { kind: "figure", value, formula: `=${weightRef(context, row, pagu, base.of)}*MIN(${ratio.ref},1)` };
}

/** The row's own bobot cell where there is one in the same unit; else pagu over base. */
function weightRef(context: FisikContext, row: TableRow, pagu: Operand, base: Operand): string {
  const bobot = row.cells.bobot;
  const sameUnit = percentUnit(context.table, "bobot") === context.unit;
  return bobot !== undefined && sameUnit
    ? a1(bobot.row, bobot.column)
    : `${pagu.ref}/${base.ref}${percentTimes(context.unit)}`;
}

/** realisasi/target as a fraction, or a percent column of progress brought to a fraction. */
function physicalRatio(table: ReportTable, row: TableRow, options: RfkOptions): Operand | SkipReason {
  const { target, realisasi, fisik } = row.cells;
  if (target === undefined || realisasi === undefined) return progressRatio(table, "fisik", fisik, options);
  if (areShares(table)) return progressRatio(table, "realisasi", realisasi, options);
  if (isBlank(target)) return "target-fisik-kosong";
  if (isBlank(realisasi)) return "realisasi-fisik-kosong";
  const t = operand(target, options.mode);
  const r = operand(realisasi, options.mode);
  if (t === null || r === null) return "fisik-bukan-angka";
  return t.value === 0 ? "target-fisik-nol" : { value: r.value / t.value, ref: `${r.ref}/${t.ref}` };
}

/** Target and realisasi in percent of the whole work, what is planned until now and what is done, instead of in volumes. */
function areShares(table: ReportTable): boolean {
  return (["target", "realisasi"] as const).every(
    (role) => table.columns.find((column) => column.role === role)?.header.includes("%") === true,
  );
}

function progressRatio(
  table: ReportTable,
  role: "fisik" | "realisasi",
  fisik: TableCell | undefined,
  options: RfkOptions,
): Operand | SkipReason {
  if (fisik === undefined || isBlank(fisik)) return "realisasi-fisik-kosong";
  const progress = operand(fisik, options.mode);
  if (progress === null) return "fisik-bukan-angka";
  const inPoints = percentUnit(table, role) === "points";
  return inPoints ? { value: progress.value / 100, ref: `${progress.ref}/100` } : progress;
}

function sumOfParts(context: FisikContext, row: TableRow, index: number, parts: readonly number[]): Computed<number> {
  const known = parts.filter((part) => context.computed[part]?.kind === "figure");
  if (known.length === 0) return skip("anak-tanpa-fisik");
  const base = context.baseAt(index);
  if (!("skip" in base) && base.above) return weightedSum(context, row, known);
  const column = row.cells.fisikTertimbang?.column ?? 0;
  // A cell that is left keeps what it prints, which is not counted; a blank one may be filled later.
  const summed = parts.filter((part) => known.includes(part) || !keepsFigure(context.table.rows[part]));
  const rows = summed.flatMap((part) => context.table.rows[part]?.row ?? []);
  const value = known.reduce((sum, part) => sum + figure(context, part), 0);
  return { kind: "figure", value, formula: `=SUM(${columnRanges(rows, column).join(",")})` };
}

function keepsFigure(row: TableRow | undefined): boolean {
  return row?.cells.fisikTertimbang?.typed.kind === "number";
}

/** Above the base level the parts' percentages have different bases: they are weighted by pagu. */
function weightedSum(context: FisikContext, row: TableRow, parts: readonly number[]): Computed<number> {
  const own = operand(row.cells.pagu, context.options.mode);
  if (own === null || own.value === 0) return skip("pagu-bukan-angka");
  const terms = parts.flatMap((part) => {
    const cells = context.table.rows[part]?.cells;
    const pagu = operand(cells?.pagu, context.options.mode);
    const cell = cells?.fisikTertimbang;
    return pagu === null || cell === undefined
      ? []
      : [{ value: figure(context, part) * pagu.value, ref: `${a1(cell.row, cell.column)}*${pagu.ref}` }];
  });
  const value = terms.reduce((sum, term) => sum + term.value, 0) / own.value;
  return { kind: "figure", value, formula: `=(${terms.map((term) => term.ref).join("+")})/${own.ref}` };
}

function figure(context: FisikContext, index: number): number {
  const computed = context.computed[index];
  return computed?.kind === "figure" ? computed.value : 0;
}

function isBlank(cell: TableCell): boolean {
  return cell.typed.kind === "blank";
}

function skip(reason: SkipReason): Computed<number> {
  return { kind: "skip", reason };
}

/** Row indices so that every row comes after the rows it is the sum of. */
function partsFirst(table: ReportTable): readonly number[] {
  const done = new Set<number>();
  const order: number[] = [];
  const visit = (index: number): void => {
    if (done.has(index)) return;
    done.add(index);
    const row = table.rows[index];
    for (const part of row === undefined ? [] : (summedParts(row) ?? [])) visit(part);
    order.push(index);
  };
  table.rows.forEach((_, index) => {
    visit(index);
  });
  return order;
}
