import { capaian, type Arah, type CapaianNone, type Rentang } from "../../../domain/capaian";
import type { TableColumn, TableRow } from "../../reading/table";
import { alike, inStore, type CellFigure, type Stored } from "../cell-figure";
import { sourcesOf, type Sources } from "../column-sources";
import type { Computed, SkipReason } from "../computed-cell";
import { directionOf } from "../direction";
import type { Workings } from "../workings";
import { skip } from "./percent";

/** Capaian of every pair of target and realisasi, by the direction of each row's indicator. */
export function addCapaian(work: Workings): void {
  for (const column of work.columns("capaian")) {
    const sources = sourcesOf(work.table, column, "realisasi", "target");
    if (sources !== null) addColumn(work, column, sources);
  }
}

function addColumn(work: Workings, { column }: TableColumn, sources: Sources): void {
  work.table.rows.forEach((row, index) => {
    const { done, against } = sources;
    if (row.cellAt[column] === undefined || row.mark === "average" || row.mark === "total") return;
    if (work.isBlank(row, done.column) && work.isBlank(row, against.column)) return;
    const direction = directionOf(row, work.options);
    const computed = capaianOf(work, row, column, sources, direction.arah);
    work.add(index, column, "capaian", computed, { direction });
  });
}

function capaianOf(work: Workings, row: TableRow, column: number, { done, against }: Sources, arah: Arah): Computed {
  const target = targetOf(work, row, against.column);
  if (typeof target === "string") return skip(target);
  const realisasi = work.figure(row, done.column);
  if (realisasi === null) {
    return skip(work.isBlank(row, done.column) ? "realisasi-kinerja-kosong" : "realisasi-kinerja-bukan-angka");
  }
  const given = { stored: work.stored(column), arah, cap: work.options.cap };
  return "low" in target
    ? fromRange(target, inStore(realisasi, "points"), given)
    : fromTarget(target, realisasi, given);
}

type Target = CellFigure | Rentang;

/** A target as a number or a typed range, or why there is none. */
function targetOf(work: Workings, row: TableRow, column: number): Target | SkipReason {
  const figure = work.figure(row, column);
  if (figure !== null) return figure;
  const typed = row.cellAt[column]?.typed;
  if (typed?.kind === "range") return { low: typed.low, high: typed.high };
  return work.isBlank(row, column) ? "target-kosong" : "target-bukan-angka";
}

interface Given {
  readonly stored: Stored;
  readonly arah: Arah;
  readonly cap: number | null;
}

function fromTarget(target: CellFigure, realisasi: CellFigure, given: Given): Computed {
  const [t, r] = alike(target, realisasi);
  return finished(
    capaian(t.value, r.value, { arah: given.arah, batas: given.cap }),
    towards(t.ref, r.ref, given.arah),
    given,
  );
}

/** The limits of a range stand in the formula, as no cell holds them as numbers. */
function fromRange({ low, high }: Rentang, realisasi: CellFigure, given: Given): Computed {
  const { ref } = realisasi;
  const [above, below] = [towards(String(high), ref, given.arah), towards(String(low), ref, given.arah)];
  const written = `IF(${ref}>${String(high)},${above},IF(${ref}<${String(low)},${below},1))`;
  return finished(capaian({ low, high }, realisasi.value, { arah: given.arah, batas: given.cap }), written, given);
}

/** The formula of capaian as a fraction. */
function towards(target: string, realisasi: string, arah: Arah): string {
  const t = /[*/]/.test(target) ? `(${target})` : target;
  if (arah === "naik") return `${realisasi}/${t}`;
  return arah === "turun"
    ? `(2*${t}-${realisasi})/${t}`
    : `${target}/${/[*/]/.test(realisasi) ? `(${realisasi})` : realisasi}`;
}

const REASONS: Readonly<Record<CapaianNone, SkipReason>> = {
  "target-kosong": "target-kosong",
  "target-nol": "target-nol",
  "target-negatif": "angka-negatif",
  "realisasi-kosong": "realisasi-kinerja-kosong",
  "realisasi-nol": "realisasi-kinerja-nol",
  "realisasi-negatif": "angka-negatif",
  "batas-tidak-sah": "target-bukan-angka",
  "di-luar-jangkauan": "target-bukan-angka",
};

function finished(found: ReturnType<typeof capaian>, fraction: string, { stored, cap }: Given): Computed {
  if (found.kind === "none") return skip(REASONS[found.reason]);
  const inPoints = stored === "points";
  const whole = inPoints ? `${fraction}*100` : fraction;
  const most = cap === null ? null : String(inPoints ? cap : cap / 100);
  return {
    kind: "figure",
    value: inPoints ? found.percent : found.percent / 100,
    formula: most === null ? `=${whole}` : `=MIN(${whole},${most})`,
  };
}
