import { sameRupiah, sumRupiah } from "../../domain/rupiah";
import type { Finding } from "../../findings/finding";
import { columnRanges } from "../../sheets/address";
import type { ColumnRole, ReportTable, TableRow } from "../../sheets/reading/table";
import { MONEY_COLUMNS, cellName, figureIn, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { leafSums } from "./leaf-sums";

/**
 * Money counted twice: a subtotal added beside its own parts, up through every parent that carries the surplus, and a
 * total repeated under another kode.
 */
export const doubleCount = tableCheck(
  { code: "double-count", tier: "always", rule: "jumlah-sekali", kinds: ["rfk"], after: [] },
  (table) => [...inflatedSums(table), ...repeatedTotals(table)],
);

/** The parents whose surplus over their leaves is exactly the subtotals below them, and those subtotals. */
function inflatedSums(table: ReportTable): readonly Finding[] {
  return MONEY_COLUMNS.flatMap((role) => {
    const sums = leafSums(table, role);
    const inflated = table.rows.flatMap((row, index) => inflation(table, role, row, index, sums[index] ?? null));
    return inflated;
  });
}

function inflation(
  table: ReportTable,
  role: ColumnRole,
  row: TableRow,
  index: number,
  sum: number | null,
): readonly Finding[] {
  const printed = figureIn(row, role);
  const cell = row.cells[role];
  if (sum === null || printed === null || cell === undefined) return [];
  if (row.part.kind === "subtotal")
    return isAddedAbove(table, role, index) ? [subtotalFinding(table, row, role, printed)] : [];
  if (row.part.kind !== "parent" || sameRupiah(printed, sum)) return [];
  const subtotals = subtotalsBelow(table, index);
  const surplus = sumRupiah(subtotals.map((at) => figureIn(table.rows[at], role)));
  if (subtotals.length === 0 || !sameRupiah(printed - sum, surplus)) return [];
  const related = columnRanges(
    subtotals.map((at) => table.rows[at]?.row ?? 0),
    cell.column,
  );
  const first = table.rows[subtotals[0] ?? -1];
  const params = {
    variant: "sum",
    column: role,
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

function subtotalFinding(table: ReportTable, row: TableRow, role: ColumnRole, printed: number): Finding {
  const cell = row.cells[role];
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
    params: { variant: "subtotal", column: role, row: rowLabel(row), count: parts.length },
  });
}

/** Whether some row above prints a sum in which the subtotal stands beside its parts. */
function isAddedAbove(table: ReportTable, role: ColumnRole, index: number): boolean {
  const parent = table.rows[index]?.parent ?? null;
  if (parent === null) return false;
  const siblings = table.rows[parent]?.children ?? [];
  const plain = sumRupiah(siblings.map((at) => figureIn(table.rows[at], role)));
  const printed = figureIn(table.rows[parent], role);
  return printed !== null && sameRupiah(plain, printed);
}

function subtotalsBelow(table: ReportTable, index: number): readonly number[] {
  const children = table.rows[index]?.children ?? [];
  return children.flatMap((child) => {
    const isSubtotal = table.rows[child]?.part.kind === "subtotal";
    return [...(isSubtotal ? [child] : []), ...subtotalsBelow(table, child)];
  });
}

function repeatedTotals(table: ReportTable): readonly Finding[] {
  return MONEY_COLUMNS.flatMap((role) =>
    table.rows.flatMap((row) => {
      const cell = row.cells[role];
      if (row.part.kind !== "repeat" || cell === undefined || figureIn(row, role) === null) return [];
      const original = table.rows[row.part.of];
      const twin = original?.cells[role];
      const params = {
        variant: "repeat",
        column: role,
        row: rowLabel(row),
        of: original === undefined ? "" : rowLabel(original),
      };
      const related = twin === undefined ? [] : [cellName(twin)];
      const found = figureIn(row, role);
      const draft = { severity: "error", found, expected: null, related, params, cause: causeOf(original) } as const;
      return [finding(table, { code: "double-count", cell: cellName(cell), ...draft })];
    }),
  );
}

function causeOf(row: TableRow | undefined): string {
  return row === undefined ? "" : String(row.row + 1);
}
