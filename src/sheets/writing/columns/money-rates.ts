import { keuanganTertimbang, serapan, siap, siapPersen } from "../../../domain/figures";
import { rataRata } from "../../../domain/rata-rata";
import type { TableColumn, TableRow } from "../../reading/table";
import type { CellFigure } from "../cell-figure";
import { sourcesOf, type Sources } from "../column-sources";
import type { Computed, SkipReason } from "../computed-cell";
import { provenWay } from "../proven";
import type { Workings } from "../workings";
import { shareOf, skip } from "./percent";
import { partsOf } from "./sum-parts";
import { baseOfRow, type BaseName } from "./weight-bases";

/** The columns that follow from pagu and realisasi of their own row: serapan, SIAP in rupiah and in percent. */
export function addMoneyRates(work: Workings, roles: readonly ("serapan" | "siap" | "siapPersen")[]): void {
  for (const role of roles) {
    for (const column of work.columns(role)) {
      const sources = sourcesOf(work.table, column, "realisasiRp", "pagu");
      if (sources !== null) addRate(work, column, role, sources);
    }
  }
}

function addRate(work: Workings, column: TableColumn, role: "serapan" | "siap" | "siapPersen", sources: Sources): void {
  const base = role === "siap" ? "own" : baseOfColumn(work, column, role, sources);
  work.table.rows.forEach((row, index) => {
    if (row.cellAt[column.column] === undefined || row.mark === "average") return;
    const money = moneyOf(work, row, sources);
    if (money === null) return;
    const computed = typeof money === "string" ? skip(money) : rate(work, column, role, money, sources, index, base);
    const simpleMean = role === "serapan" && base === "own" ? meanOfParts(work, row, column.column, sources) : null;
    work.add(index, column.column, role, computed, simpleMean === null ? {} : { simpleMean });
  });
}

/** Pagu and realisasi of a row. */
export interface Money {
  readonly pagu: CellFigure;
  readonly realisasi: CellFigure;
}

/** A row's money, why it cannot be used, or null where the row has none. */
export function moneyOf(work: Workings, row: TableRow, { done, against }: Sources): Money | SkipReason | null {
  const isEmpty = work.isBlank(row, done.column) && work.isBlank(row, against.column);
  if (isEmpty) return null;
  const pagu = work.figure(row, against.column);
  if (pagu === null) return "pagu-bukan-angka";
  const realisasi = work.figure(row, done.column);
  return realisasi === null ? "realisasi-bukan-angka" : { pagu, realisasi };
}

function rate(
  work: Workings,
  { column }: TableColumn,
  role: "serapan" | "siap" | "siapPersen",
  { pagu, realisasi }: Money,
  { against }: Sources,
  index: number,
  baseName: BaseName,
): Computed {
  if (role === "siap") {
    const rest = siap(pagu.value, realisasi.value);
    return { kind: "figure", value: rest, formula: `=${pagu.ref}-${realisasi.ref}` };
  }
  const base = baseName === "own" ? pagu : baseOfRow(work, against.column, baseName, index);
  if (base === null) return skip("total-tidak-ada");
  if (base.value === 0) return skip(baseName === "own" ? "pagu-nol" : "total-nol");
  const stored = work.stored(column);
  if (role === "serapan") return shareOf(realisasi, base, stored);
  const rest = {
    value: siap(pagu.value, realisasi.value),
    ref: `(${pagu.ref}-${realisasi.ref})`,
    stored: "points" as const,
  };
  return shareOf(rest, base, stored);
}

/** The usual base of a percentage, unless the column's own figures prove another one. */
function baseOfColumn(work: Workings, column: TableColumn, role: "serapan" | "siapPersen", sources: Sources): BaseName {
  const usual = role === "serapan" ? "own" : siapBase(work);
  const names: readonly BaseName[] = usual === "own" ? ["report"] : ["own"];
  const way = (name: BaseName) => ({
    name,
    at: (row: TableRow, index: number): number | null => {
      const money = moneyOf(work, row, sources);
      if (money === null || typeof money === "string") return null;
      const { pagu, realisasi } = { pagu: money.pagu.value, realisasi: money.realisasi.value };
      const base = name === "own" ? pagu : (baseOfRow(work, sources.against.column, name, index)?.value ?? 0);
      if (role === "siapPersen") return siapPersen(pagu, realisasi, base);
      return name === "own" ? serapan(pagu, realisasi) : keuanganTertimbang(realisasi, base);
    },
  });
  return provenWay(work, column.column, [way(usual), ...names.map(way)]);
}

function siapBase(work: Workings): BaseName {
  const { siapBase: chosen } = work.options;
  if (chosen === "by-kind") return work.table.kind === "recap" ? "report" : "own";
  return chosen === "total" ? "report" : "own";
}

/** The mean of the parts' own percentages, stored as their column stores them; null for fewer than two. */
function meanOfParts(work: Workings, row: TableRow, column: number, sources: Sources): number | null {
  const shares = partsOf(work.table.rows, row).flatMap((part) => {
    const partRow = work.table.rows[part];
    const money = partRow === undefined ? null : moneyOf(work, partRow, sources);
    if (money === null || typeof money === "string") return [];
    return serapan(money.pagu.value, money.realisasi.value) ?? [];
  });
  const mean = shares.length < 2 ? null : rataRata(shares, null);
  return mean === null || work.stored(column) === "points" ? mean : mean / 100;
}
