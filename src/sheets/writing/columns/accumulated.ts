import { akumulasi, jenisOf, type JenisAkumulasi } from "../../../domain/accumulate";
import { explainedByRounding } from "../../../domain/rounding";
import { a1 } from "../../address";
import type { TableColumn, TableRow } from "../../reading/table";
import type { ComputedRole } from "../computed-cell";
import type { Workings } from "../workings";

/** A column that is accumulated from others of the same row: quarters to the year, years to the end of the plan. */
export interface Accumulated {
  readonly column: TableColumn;
  readonly role: Extract<ComputedRole, "pagu" | "realisasiRp" | "target" | "realisasi">;
  readonly from: readonly TableColumn[];
}

/** The accumulated columns of a table, those first that others start from. */
export function accumulatedColumns(work: Workings): readonly Accumulated[] {
  const { kind } = work.table;
  if (kind === "programme" || kind === "indicator") return [...toTheEnd(work, "pagu"), ...toTheEnd(work, "target")];
  if (kind !== "e81") return [];
  return (["realisasi", "realisasiRp"] as const).flatMap((role) => [...ofQuarters(work, role), ...soFar(work, role)]);
}

/** Fills one accumulated column. Money adds up; quantities add up or keep the last, as their unit says. */
export function addAccumulated(work: Workings, accumulated: Accumulated): void {
  const isMoney = accumulated.role === "pagu" || accumulated.role === "realisasiRp";
  work.table.rows.forEach((row, index) => {
    if (row.cellAt[accumulated.column.column] === undefined || row.mark === "average") return;
    const filled = accumulated.from.filter(({ column }) => !work.isBlank(row, column));
    if (filled.length === 0 || isUnreported(accumulated, filled)) return;
    const jenis = isMoney ? "jumlah" : jenisOfRow(row, accumulated.from);
    addCell(work, row, index, accumulated, jenis, isMoney);
  });
}

/** Up to this year without anything of this year is not known yet. */
function isUnreported({ column, from }: Accumulated, filled: readonly TableColumn[]): boolean {
  return column.period === "sampai" && !filled.includes(from.at(-1) ?? column);
}

function addCell(
  work: Workings,
  row: TableRow,
  index: number,
  { column: { column }, role, from }: Accumulated,
  jenis: JenisAkumulasi | null,
  isMoney: boolean,
): void {
  const figures = from.map((one) => work.figure(row, one.column));
  const skip = (reason: "bagian-bukan-angka" | "satuan-tidak-dikenal" | "angka-tercetak-lain"): void => {
    work.add(index, column, role, { kind: "skip", reason });
  };
  const isUnusable = from.some((one, at) => figures[at] === null && !work.isBlank(row, one.column));
  // Ranges and labels as targets are no quantities that could add up.
  if (isUnusable && figures.every((figure) => figure === null) && !isMoney) return;
  if (isUnusable) {
    skip("bagian-bukan-angka");
    return;
  }
  if (jenis === null) {
    skip("satuan-tidak-dikenal");
    return;
  }
  const value = akumulasi(
    figures.map((figure) => figure?.value ?? null),
    jenis,
  );
  if (value === null) return;
  const filled = figures.map((figure) => figure !== null);
  if (!isMoney && work.options.sums !== "all" && isOther(work, row, column, value)) skip("angka-tercetak-lain");
  else work.add(index, column, role, { kind: "figure", value, formula: formulaOf(row, from, filled, jenis) });
}

/** A typed quantity may follow another rule of its indicator: it is not overwritten with what the unit suggests. */
function isOther(work: Workings, row: TableRow, column: number, value: number): boolean {
  const cell = row.cellAt[column];
  if (cell === undefined || cell.typed.kind === "blank") return false;
  const own = work.figure(row, column)?.value ?? work.printed(row, column);
  return own === null || !explainedByRounding(own, value, 2);
}

/** A formula that stays right when a later quarter or year is filled. */
function formulaOf(
  row: TableRow,
  from: readonly TableColumn[],
  filled: readonly boolean[],
  jenis: JenisAkumulasi,
): string {
  const refs = from.map(({ column }) => a1(row.row, column));
  return jenis === "jumlah"
    ? `=SUM(${refs.join(",")})`
    : `=${lastFilled(refs.slice(filled.indexOf(true)), filled.at(-1) ?? false)}`;
}

function lastFilled(refs: readonly string[], isLastFilled: boolean): string {
  const last = refs.at(-1) ?? "";
  if (isLastFilled || refs.length === 1) return last;
  return `IF(${last}<>"",${last},${lastFilled(refs.slice(0, -1), false)})`;
}

/** The kind of a row's quantities, by its unit, else by the first word of its indicator; null where neither says. */
function jenisOfRow(row: TableRow, from: readonly TableColumn[]): JenisAkumulasi | null {
  const units = from.flatMap(({ column }) => unitOf(row, column) ?? []);
  const unit = textOf(row, "satuan") || (units[0] ?? "");
  if (unit !== "") return jenisOf(unit);
  const name = textOf(row, "indikator").replace(/^[^\p{L}%]+/u, "");
  if (/^(?:jumlah|banyaknya|total)\b/i.test(name)) return "jumlah";
  return jenisOf(name) === "terakhir" ? "terakhir" : null;
}

function unitOf(row: TableRow, column: number): string | null {
  const typed = row.cellAt[column]?.typed;
  return typed?.kind === "number" || typed?.kind === "text-number" ? (typed.unit ?? null) : null;
}

function textOf(row: TableRow, role: "satuan" | "indikator"): string {
  const value = row.cells[role]?.value;
  return typeof value === "string" ? value.trim() : "";
}

function toTheEnd(work: Workings, role: "pagu" | "target"): readonly Accumulated[] {
  const all = work.columns(role);
  const end = all.find(({ period }) => period === "akhir");
  const years = all.filter(({ year, period, quarter }) => year !== null && period === null && quarter === null);
  const isOneEach = new Set(years.map(({ year }) => year)).size === years.length;
  return end === undefined || years.length < 2 || !isOneEach ? [] : [{ column: end, role, from: years }];
}

function ofQuarters(work: Workings, role: "realisasi" | "realisasiRp"): readonly Accumulated[] {
  const all = work.columns(role);
  const year = all.find(({ period, quarter }) => period === "ini" && quarter === null);
  const quarters = [1, 2, 3, 4].flatMap((number) => all.find(({ quarter }) => quarter === number) ?? []);
  return year === undefined || quarters.length < 2 ? [] : [{ column: year, role, from: quarters }];
}

function soFar(work: Workings, role: "realisasi" | "realisasiRp"): readonly Accumulated[] {
  const of = (wanted: TableColumn["period"]): TableColumn | undefined =>
    work.columns(role).find(({ period, quarter }) => period === wanted && quarter === null);
  const [before, now, sum] = [of("lalu"), of("ini"), of("sampai")];
  return before === undefined || now === undefined || sum === undefined
    ? []
    : [{ column: sum, role, from: [before, now] }];
}
