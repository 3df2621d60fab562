import type { Finding } from "../../findings/finding";
import { a1 } from "../../sheets/address";
import type { ReportTable, TableColumn, TableRow } from "../../sheets/reading/table";
import { figureAt, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";

/** A target without its rupiah in one year or at the end of the period, or rupiah without target, where a row has both otherwise. */
export const pairIncomplete = tableCheck(
  {
    code: "pair-incomplete",
    tier: "before-handing-in",
    rule: "kelengkapan",
    kinds: ["programme"],
    after: ["kode-with-name", "kode-shape", "number-as-text"],
  },
  (table) => {
    const pairs = pairsOf(table.columns);
    const found = table.rows.flatMap((row) => (row.part.kind === "leaf" ? halfOf(row, pairs) : []));
    return found.filter((half) => isRare(table, half, found)).map((half) => report(table, half));
  },
);

interface Pair {
  readonly target: TableColumn;
  readonly rupiah: TableColumn;
}

function pairsOf(columns: readonly TableColumn[]): readonly Pair[] {
  return columns.flatMap((target) => {
    if (target.role !== "target") return [];
    const [rupiah, second] = columns.filter((column) => column.role === "pagu" && isSameTime(column, target));
    return rupiah === undefined || second !== undefined ? [] : [{ target, rupiah }];
  });
}

function isSameTime(a: TableColumn, b: TableColumn): boolean {
  return a.year === b.year && a.period === b.period && a.quarter === b.quarter;
}

interface Half {
  readonly row: TableRow;
  readonly pair: Pair;
  readonly hasTarget: boolean;
}

/** So many rows must have the pair complete for each that has half of it. */
const COMPLETE_PER_HALF = 4;

/** A column that often stays blank is left blank on purpose. */
function isRare(table: ReportTable, { pair, hasTarget }: Half, found: readonly Half[]): boolean {
  const same = found.filter((half) => half.pair === pair && half.hasTarget === hasTarget).length;
  const complete = table.rows.filter(
    (row) => row.part.kind === "leaf" && isFilled(row, pair.target) && isFilled(row, pair.rupiah),
  ).length;
  return complete >= same * COMPLETE_PER_HALF;
}

/** At least two complete pairs say that the row plans both; then one half pair is a gap. */
const COMPLETE = 2;

function halfOf(row: TableRow, pairs: readonly Pair[]): readonly Half[] {
  const seen = pairs.map((pair) => ({ pair, target: isFilled(row, pair.target), rupiah: isFilled(row, pair.rupiah) }));
  const complete = seen.filter(({ target, rupiah }) => target && rupiah).length;
  const half = seen.filter(({ target, rupiah }) => target !== rupiah);
  if (complete < COMPLETE || half.length !== 1) return [];
  return half.map(({ pair, target }) => ({ row, pair, hasTarget: target }));
}

function isFilled(row: TableRow, { column }: TableColumn): boolean {
  const kind = row.cellAt[column]?.typed.kind ?? "blank";
  return kind !== "blank";
}

function report(table: ReportTable, { row, pair, hasTarget }: Half): Finding {
  const { target, rupiah } = pair;
  const [blank, filled] = hasTarget ? [rupiah, target] : [target, rupiah];
  const value = row.cellAt[filled.column]?.value;
  return finding(table, {
    code: "pair-incomplete",
    severity: "warning",
    cell: a1(row.row, blank.column),
    related: [a1(row.row, filled.column)],
    found: null,
    expected: null,
    cause: `baris ${String(row.row)}`,
    weight: figureAt(row, rupiah.column),
    params: {
      variant: hasTarget ? "rupiah" : "target",
      row: rowLabel(row),
      filled: typeof value === "number" || typeof value === "string" ? value : null,
    },
  });
}
