import type { Finding } from "../../findings/finding";
import { a1, columnRanges } from "../../sheets/address";
import type { SheetGrid } from "../../sheets/reading/grid";
import { headerWords } from "../../sheets/reading/header/header-words";
import type { ReportTable } from "../../sheets/reading/table";
import { MONEY_KINDS, tableCheck } from "../check";
import { finding } from "../finding-at";
import { figureColumns, type FigureColumn } from "./figure-columns";
import { figureOf } from "../../domain/decode-number";

/** So few figures say nothing about a column. */
const FEW = 3;
/** No row of an office's report is of a trillion rupiah. */
const TOO_MUCH = 1e12;
/** A table of full rupiah in which every amount is below this is not in full rupiah. */
const TOO_LITTLE = 100_000;

/** A header that says millions over full rupiah, or full rupiah over millions. One finding per column, at its header. */
export const headerUnit = tableCheck(
  { code: "header-unit", tier: "always", rule: "satuan-kepala", kinds: MONEY_KINDS, after: [] },
  (table, _options, grid) =>
    figureColumns(table).flatMap((column) => (column.measure === "money" ? ofColumn(table, grid, column) : [])),
);

function ofColumn(table: ReportTable, grid: SheetGrid, column: FigureColumn): readonly Finding[] {
  const amounts = amountsOf(column);
  const header = headerCell(table, grid, column);
  if (header === null || amounts.length < FEW) return [];
  const typical = amounts[Math.floor(amounts.length / 2)] ?? 0;
  const largest = amounts.at(-1) ?? 0;
  const variant = contradiction(header.scale, typical, largestOf(table), saysScale(table, grid));
  if (variant === null) return [];
  const rows = column.cells.filter(({ cell }) => cell.typed.kind !== "blank").map(({ cell }) => cell.row);
  return [
    finding(table, {
      code: "header-unit",
      severity: "warning",
      cell: header.cell,
      related: columnRanges(rows, column.column.column),
      found: header.text,
      expected: null,
      cause: header.cell,
      params: { column: column.column.role, variant, scale: header.scale, typical, largest },
      weight: null,
    }),
  ];
}

/** The sizes of a column's amounts, the smallest first, without zeros. */
function amountsOf(column: FigureColumn): readonly number[] {
  return column.cells
    .map(({ cell }) => Math.abs(figureOf(cell.typed) ?? 0))
    .filter((amount) => amount > 0)
    .sort((a, b) => a - b);
}

/** The largest amount in any money column: a quarter or a remainder may well be small. */
function largestOf(table: ReportTable): number {
  const columns = figureColumns(table).filter(({ measure }) => measure === "money");
  return Math.max(0, ...columns.map((column) => amountsOf(column).at(-1) ?? 0));
}

function contradiction(scale: number, typical: number, largest: number, isScaled: boolean): "full" | "scaled" | null {
  if (scale > 1) return typical * scale >= TOO_MUCH ? "full" : null;
  return largest < TOO_LITTLE && !isScaled ? "scaled" : null;
}

interface HeaderCell {
  readonly cell: string;
  readonly text: string;
  readonly scale: number;
}

/** The lowest header cell above a column that says rupiah. */
function headerCell(table: ReportTable, grid: SheetGrid, { column }: FigureColumn): HeaderCell | null {
  for (const row of [...table.headerRows].reverse()) {
    const at = grid.merge(row, column.column) ?? { top: row, left: column.column };
    const text = grid.text(at.top, at.left);
    const { rupiah, scale } = headerWords(text);
    if (rupiah) return { cell: a1(at.top, at.left), text, scale };
  }
  return null;
}

/** Whether words above the table or in its header say that amounts are in thousands or millions. */
function saysScale(table: ReportTable, grid: SheetGrid): boolean {
  const last = table.headerRows.at(-1) ?? table.area.top;
  for (let row = grid.top; row <= last; row++) {
    for (let column = grid.left; column <= grid.right; column++) {
      if (/\b(?:ribu|juta|mil[iy]ar)(?:an)?\b|\b000\b/i.test(grid.text(row, column))) return true;
    }
  }
  return false;
}
