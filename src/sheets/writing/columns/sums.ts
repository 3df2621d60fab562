import { sumRupiah } from "../../../domain/rupiah";
import { columnRanges } from "../../address";
import type { TableColumn, TableKind, TableRow, Tier } from "../../reading/table";
import type { ComputedRole } from "../computed-cell";
import type { Workings } from "../workings";

const MONEY = ["pagu", "realisasiRp", "anggaranKas"] as const;

/** Kinds whose money is added up the tree here; an RFK's amounts are its inputs. */
const SUMMED: ReadonlySet<TableKind> = new Set(["recap", "programme", "budget", "e81"]);

/** Tiers whose rows are sums of those under them even where nothing is printed yet. */
const STRUCTURE: ReadonlySet<Tier> = new Set([
  ...(["organisasi", "urusan", "bidang", "program", "kegiatan", "kro", "ro", "subKegiatan", "komponen"] as const),
]);

/**
 * The amounts of parents, subtotals and totals as the sums of their parts: where they are blank, or over every constant,
 * as the user chose.
 * @param skipped columns that are computed from their own row instead
 */
export function addSums(work: Workings, skipped: ReadonlySet<number>): void {
  const { sums } = work.options;
  if (sums === "none" || !SUMMED.has(work.table.kind)) return;
  const order = partsFirst(work.table.rows);
  for (const column of work.table.columns) {
    const role = MONEY.find((money) => money === column.role);
    if (role === undefined || skipped.has(column.column) || column.period === "dasar") continue;
    for (const index of order) addSum(work, index, column, role);
  }
}

function addSum(work: Workings, index: number, { column }: TableColumn, role: ComputedRole): void {
  const row = work.table.rows[index];
  const cell = row?.cellAt[column];
  if (row === undefined || cell === undefined) return;
  if (work.options.sums === "blank-only" && cell.typed.kind !== "blank") return;
  const parts = partsOf(work.table.rows, row).flatMap((part) => work.table.rows[part] ?? []);
  const filled = parts.filter((part) => !work.isBlank(part, column));
  if (filled.length === 0) return;
  const figures = filled.map((part) => work.figure(part, column));
  if (figures.includes(null)) {
    work.add(index, column, role, { kind: "skip", reason: "bagian-bukan-angka" });
    return;
  }
  const ranges = columnRanges(
    parts.map((part) => part.row),
    column,
  );
  const value = sumRupiah(figures.map((figure) => figure?.value ?? null));
  work.add(index, column, role, { kind: "figure", value, formula: `=SUM(${ranges.join(",")})` });
}

/** The rows a row is the sum of; none for leaves, headings and repeated money. */
export function partsOf(rows: readonly TableRow[], row: TableRow): readonly number[] {
  if ("parts" in row.part) return row.part.parts;
  const isSum = row.part.kind === "empty" && (row.tier === null ? row.kode !== null : STRUCTURE.has(row.tier));
  return isSum ? counted(rows, row.children) : [];
}

/** Children that carry money; those without stand for their own, unless they are sums themselves. */
function counted(rows: readonly TableRow[], children: readonly number[]): readonly number[] {
  return children.flatMap((index) => {
    const child = rows[index];
    if (child === undefined || child.part.kind === "subtotal" || child.part.kind === "repeat") return [];
    if (child.part.kind !== "empty" || partsOf(rows, child).length > 0) return [index];
    return counted(rows, child.children);
  });
}

function partsFirst(rows: readonly TableRow[]): readonly number[] {
  const done = new Set<number>();
  const order: number[] = [];
  const visit = (index: number): void => {
    const row = rows[index];
    if (done.has(index) || row === undefined) return;
    done.add(index);
    partsOf(rows, row).forEach(visit);
    order.push(index);
  };
  rows.forEach((_, index) => {
    visit(index);
  });
  return order;
}
