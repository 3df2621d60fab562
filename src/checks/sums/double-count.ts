import { sameRupiah, sumRupiah } from "../../domain/rupiah";
import type { Finding } from "../../findings/finding";
import { columnRanges } from "../../sheets/address";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { MONEY_KINDS, cellName, figureAt, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { leafSums } from "./leaf-sums";
import { columnParams, moneyColumns, type MoneyColumn } from "./money-columns";

/**
 * Money counted twice: a subtotal added beside its own parts, up through every parent that carries the surplus, and a
 * total repeated under another kode. Rows without any mark may as well be a parent and its only child.
 */
export const doubleCount = tableCheck(
  {
    code: "double-count",
    tier: "always",
    rule: "jumlah-sekali",
    kinds: MONEY_KINDS,
    after: ["amount-negative", "formula-circular", "sum-misses-row", "sum-counts-subtotal"],
  },
  (table) => [...inflatedSums(table), ...repeatedTotals(table)],
);

/** The parents whose surplus over their leaves is exactly the subtotals below them, and those subtotals. */
function inflatedSums(table: ReportTable): readonly Finding[] {
  return moneyColumns(table).flatMap((column) => {
    const sums = leafSums(table, column.column);
    return table.rows.flatMap((row, index) => inflation(table, column, row, index, sums[index] ?? null));
  });
}

function inflation(
  table: ReportTable,
  column: MoneyColumn,
  row: TableRow,
  index: number,
  sum: number | null,
): readonly Finding[] {
  const printed = figureAt(row, column.column);
  const cell = row.cellAt[column.column];
  if (sum === null || printed === null || cell === undefined) return [];
  if (row.part.kind === "subtotal")
    return isAddedAbove(table, column, index) ? [subtotalFinding(table, row, column, printed)] : [];
  if (row.part.kind !== "parent" || sameRupiah(printed, sum)) return [];
  const subtotals = subtotalsBelow(table, index);
  const surplus = sumRupiah(subtotals.map((at) => figureAt(table.rows[at], column.column)));
  if (subtotals.length === 0 || !sameRupiah(printed - sum, surplus)) return [];
  const related = columnRanges(
    subtotals.map((at) => table.rows[at]?.row ?? 0),
    cell.column,
  );
  const first = table.rows[subtotals[0] ?? -1];
  const params = {
    variant: "sum",
    ...columnParams(column),
    row: rowLabel(row),
    subtotal: first === undefined ? "" : rowLabel(first),
    surplus,
  };
  return [
    finding(table, {
      code: "double-count",
      severity: "error",
      cell: cellName(cell),
      related,
      found: printed,
      expected: sum,
      cause: causeOf(first),
      params,
    }),
  ];
}

function subtotalFinding(table: ReportTable, row: TableRow, column: MoneyColumn, printed: number): Finding {
  const cell = row.cellAt[column.column];
  const parts = row.part.kind === "subtotal" ? row.part.parts : [];
  return finding(table, {
    code: "double-count",
    severity: "error",
    cell: cell === undefined ? "" : cellName(cell),
    related: columnRanges(
      parts.map((part) => table.rows[part]?.row ?? 0),
      cell?.column ?? 0,
    ),
    found: printed,
    expected: null,
    cause: causeOf(row),
    params: { variant: "subtotal", ...columnParams(column), row: rowLabel(row), count: parts.length },
  });
}

/** Whether some row above prints a sum in which the subtotal stands beside its parts. */
function isAddedAbove(table: ReportTable, column: MoneyColumn, index: number): boolean {
  const parent = table.rows[index]?.parent ?? null;
  if (parent === null) return false;
  const siblings = table.rows[parent]?.children ?? [];
  const plain = sumRupiah(siblings.map((at) => figureAt(table.rows[at], column.column)));
  const printed = figureAt(table.rows[parent], column.column);
  const own = figureAt(table.rows[index], column.column) ?? 0;
  return own !== 0 && printed !== null && sameRupiah(plain, printed);
}

function subtotalsBelow(table: ReportTable, index: number): readonly number[] {
  const children = table.rows[index]?.children ?? [];
  return children.flatMap((child) => {
    const isSubtotal = table.rows[child]?.part.kind === "subtotal";
    return [...(isSubtotal ? [child] : []), ...subtotalsBelow(table, child)];
  });
}

function repeatedTotals(table: ReportTable): readonly Finding[] {
  return moneyColumns(table).flatMap((column) =>
    table.rows.flatMap((row) => {
      const cell = row.cellAt[column.column];
      const found = figureAt(row, column.column);
      if (row.part.kind !== "repeat" || row.mark === "none" || cell === undefined) return [];
      if (found === null || found === 0) return [];
      const original = table.rows[row.part.of];
      const twin = original?.cellAt[column.column];
      const isOutermost = row.parent === null || table.rows[row.parent]?.part.kind !== "repeat";
      if (isOutermost && figureAt(original, column.column) !== found) return [];
      const params = {
        variant: "repeat",
        ...columnParams(column),
        row: rowLabel(row),
        of: original === undefined ? "" : rowLabel(original),
      };
      const related = twin === undefined ? [] : [cellName(twin)];
      const draft = { severity: "error", found, expected: null, related, params, cause: causeOf(original) } as const;
      return [finding(table, { code: "double-count", cell: cellName(cell), ...draft })];
    }),
  );
}

function causeOf(row: TableRow | undefined): string {
  return row === undefined ? "" : String(row.row + 1);
}
