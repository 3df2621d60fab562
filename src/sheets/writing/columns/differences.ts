import { deviasi, type CaraDeviasi } from "../../../domain/deviasi";
import type { ColumnRole, TableColumn, TableRow } from "../../reading/table";
import { inStore, type CellFigure } from "../cell-figure";
import { sourceOf } from "../column-sources";
import type { Computed } from "../computed-cell";
import { provenWay, type Way } from "../proven";
import type { Workings } from "../workings";
import { differenceOf, skip } from "./percent";

/** Tingkat efisiensi: capaian − serapan in points, where both stand in the table. */
export function addEfisiensi(work: Workings): void {
  for (const column of work.columns("efisiensi")) {
    const capaian = sourceOf(work.table, column, "capaian");
    const serapan = sourceOf(work.table, column, "serapan");
    if (capaian === null || serapan === null) continue;
    work.table.rows.forEach((row, index) => {
      if (row.cellAt[column.column] === undefined || row.mark === "average") return;
      if (work.isBlank(row, capaian.column) && work.isBlank(row, serapan.column)) return;
      const [done, spent] = [work.figure(row, capaian.column), work.figure(row, serapan.column)];
      const computed =
        done === null || spent === null
          ? skip("capaian-tidak-ada")
          : differenceOf(done, spent, work.stored(column.column));
      work.add(index, column.column, "efisiensi", computed);
    });
  }
}

/** What is compared, and how: in points or rupiah, or as a share of the plan. */
interface Pair {
  readonly name: string;
  readonly done: TableColumn;
  readonly plan: TableColumn;
  readonly how: CaraDeviasi;
}

/** Deviasi: realisasi − rencana, negative = behind; which of the table's pairs the header means, its own figures may prove. */
export function addDeviasi(work: Workings): void {
  for (const column of work.columns("deviasi")) {
    const pairs = pairsOf(work, column);
    const [first, ...others] = pairs.map((pair) => wayOf(work, pair));
    if (first === undefined) continue;
    const name = provenWay(work, column.column, [first, ...others]);
    const pair = pairs.find((one) => one.name === name);
    if (pair !== undefined) addDeviasiColumn(work, column, pair);
  }
}

const PAIRS: readonly (readonly [done: ColumnRole, plan: ColumnRole, header: RegExp | null])[] = [
  ["realisasiRp", "anggaranKas", /keuangan|anggaran|kas\b|rak\b|\brp\b/i],
  ["fisik", "target", null],
  ["realisasi", "target", null],
  ["fisik", "serapan", null],
  ["fisikTertimbang", "keuanganTertimbang", null],
];

function pairsOf(work: Workings, column: TableColumn): readonly Pair[] {
  return PAIRS.flatMap(([doneRole, planRole, header]) => {
    const [done, plan] = [sourceOf(work.table, column, doneRole), sourceOf(work.table, column, planRole)];
    if (done === null || plan === null || !(header?.test(column.header) ?? true)) return [];
    const name = `${doneRole}-${planRole}`;
    return (["selisih", "relatif"] as const).map((how) => ({ name: `${name}-${how}`, done, plan, how }));
  });
}

function wayOf(work: Workings, { name, done, plan, how }: Pair): Way<string> {
  return {
    name,
    at: (row) => {
      const [a, b] = [work.figure(row, plan.column), work.figure(row, done.column)];
      return a === null || b === null ? null : deviasi(inStore(a, "points").value, inStore(b, "points").value, how);
    },
  };
}

function addDeviasiColumn(work: Workings, { column }: TableColumn, pair: Pair): void {
  work.table.rows.forEach((row, index) => {
    if (row.cellAt[column] === undefined || row.mark === "average") return;
    if (work.isBlank(row, pair.done.column) && work.isBlank(row, pair.plan.column)) return;
    work.add(index, column, "deviasi", deviasiOf(work, row, column, pair));
  });
}

function deviasiOf(work: Workings, row: TableRow, column: number, { done, plan, how }: Pair): Computed {
  const [planned, achieved] = [work.figure(row, plan.column), work.figure(row, done.column)];
  if (planned === null) return skip("rencana-kosong");
  if (achieved === null) {
    return skip(done.role === "realisasiRp" ? "realisasi-bukan-angka" : "realisasi-kinerja-bukan-angka");
  }
  const stored = work.stored(column);
  return how === "selisih" ? differenceOf(achieved, planned, stored) : relative(planned, achieved, stored);
}

function relative(plan: CellFigure, done: CellFigure, stored: "points" | "fraction"): Computed {
  const [p, d] = [inStore(plan, "points"), inStore(done, "points")];
  const value = deviasi(p.value, d.value, "relatif");
  if (value === null) return skip("rencana-kosong");
  const formula = `=(${p.ref}-${d.ref})/${plan.stored === "fraction" ? `(${p.ref})` : p.ref}`;
  return stored === "points"
    ? { kind: "figure", value, formula: `${formula}*100` }
    : { kind: "figure", value: value / 100, formula };
}
