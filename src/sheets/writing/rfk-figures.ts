import { bobot, keuanganTertimbang, serapan, siap } from "../../domain/figures";
import type { ReportTable, TableRow } from "../reading/table";
import type { Computed, RfkCell, RfkOptions, RfkRole, SkipReason } from "./computed-cell";
import { fisikColumn } from "./fisik";
import { operand, type Operand } from "./operand";
import { percentFactor, percentTimes, percentUnit, type PercentUnit } from "./percent-unit";
import { baseFinder, type Base } from "./weight-base";

const MONEY_ROLES: readonly Exclude<RfkRole, "fisikTertimbang">[] = ["bobot", "keuanganTertimbang", "serapan", "siap"];

/**
 * What every cell of the computed columns of an RFK table should hold: bobot, keuangan and fisik tertimbang, serapan and
 * SIAP, where the header asks for them, on every row that has a pagu. Cells come column by column.
 */
export function rfkFigures(table: ReportTable, options: RfkOptions): readonly RfkCell[] {
  const baseAt = baseFinder(table, options);
  const money = MONEY_ROLES.flatMap((role) => moneyColumn(table, role, options, baseAt));
  const fisik = fisikColumn(table, options, baseAt);
  return [...money, ...table.rows.flatMap((row, index) => cellOf(row, index, "fisikTertimbang", fisik[index] ?? null))];
}

function moneyColumn(
  table: ReportTable,
  role: (typeof MONEY_ROLES)[number],
  options: RfkOptions,
  baseAt: (index: number) => Base,
): readonly RfkCell[] {
  const unit = percentUnit(table, role);
  return table.rows.flatMap((row, index) => {
    if (row.cells[role] === undefined) return [];
    return cellOf(row, index, role, moneyFigure(row, role, unit, options, baseAt(index)));
  });
}

function cellOf(row: TableRow, index: number, role: RfkRole, computed: Computed<number> | null): readonly RfkCell[] {
  const cell = row.cells[role];
  const hasPagu = row.cells.pagu !== undefined && row.cells.pagu.typed.kind !== "blank";
  if (cell === undefined || computed === null || !hasPagu || row.part.kind === "empty") return [];
  return [{ row: cell.row, column: cell.column, role, index, computed }];
}

function moneyFigure(
  row: TableRow,
  role: (typeof MONEY_ROLES)[number],
  unit: PercentUnit,
  options: RfkOptions,
  base: Base,
): Computed<number> {
  const pagu = operand(row.cells.pagu, options.mode);
  if (pagu === null) return skip("pagu-bukan-angka");
  if (role === "bobot") return ratio(base, pagu, bobot, unit);
  const realisasi = operand(row.cells.realisasiRp, options.mode);
  if (realisasi === null) return skip("realisasi-bukan-angka");
  if (role === "keuanganTertimbang") return ratio(base, realisasi, keuanganTertimbang, unit);
  if (role === "siap") {
    return { kind: "figure", value: siap(pagu.value, realisasi.value), formula: `=${pagu.ref}-${realisasi.ref}` };
  }
  const share = serapan(pagu.value, realisasi.value);
  if (share === null) return skip("pagu-nol");
  return { kind: "figure", value: inUnit(share, unit), formula: `=${realisasi.ref}/${pagu.ref}${percentTimes(unit)}` };
}

function ratio(
  base: Base,
  part: Operand,
  share: (part: number, base: number) => number | null,
  unit: PercentUnit,
): Computed<number> {
  if ("skip" in base) return skip(base.skip);
  const value = share(part.value, base.of.value);
  if (value === null) return skip("total-nol");
  return { kind: "figure", value: inUnit(value, unit), formula: `=${part.ref}/${base.of.ref}${percentTimes(unit)}` };
}

function inUnit(points: number, unit: PercentUnit): number {
  return (points / 100) * percentFactor(unit);
}

function skip(reason: SkipReason): Computed<number> {
  return { kind: "skip", reason };
}
