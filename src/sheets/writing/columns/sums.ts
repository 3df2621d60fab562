import { sumRupiah } from "../../../domain/rupiah";
import { columnRanges } from "../../address";
import type { TableColumn, TableKind } from "../../reading/table";
import type { ComputedRole } from "../computed-cell";
import type { Workings } from "../workings";
import { partsFirst } from "./sum-parts";
import { partsOfTotal } from "./total-parts";

const MONEY = ["pagu", "realisasiRp", "anggaranKas"] as const;

/** Kinds whose money is added up the tree here; an RFK's amounts are its inputs. */
const SUMMED: ReadonlySet<TableKind> = new Set(["recap", "programme", "budget", "e81"]);

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
  if (row === undefined || cell === undefined || work.grid.isMergedAway(row.row, column)) return;
  if (work.options.sums === "blank-only" && cell.typed.kind !== "blank") return;
  const found = partsOfTotal(work, row, index);
  if (found === null) {
    work.add(index, column, role, { kind: "skip", reason: "bagian-tidak-jelas" });
    return;
  }
  const parts = found.flatMap((part) => work.table.rows[part] ?? []);
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
