import type { SheetContent } from "../content";
import { hasAmounts } from "./amounts";
import { readBody, type BodyRow } from "./body-rows";
import { columnRoles } from "./column-roles";
import type { SheetGrid } from "./grid";
import { repeatsHeader, type HeaderBlock } from "./header-block";
import { headerPaths } from "./header-path";
import { buildRows } from "./row-tree";
import type { ReportTable } from "./table";
import { tableKind } from "./table-kind";

/** A first header block with its page-break repeats and the rows it rules. */
export interface TableSpan {
  readonly header: HeaderBlock;
  readonly repeats: readonly HeaderBlock[];
  /** Last sheet row before the next table, or of the sheet. */
  readonly last: number;
}

/** Groups header blocks: a block that repeats the one before it is a page break, any other begins a new table. */
export function tableSpans(grid: SheetGrid, blocks: readonly HeaderBlock[]): readonly TableSpan[] {
  const spans: { header: HeaderBlock; repeats: HeaderBlock[]; last: number }[] = [];
  for (const block of blocks) {
    const current = spans.at(-1);
    if (current !== undefined && repeatsHeader(grid, current.header, block)) {
      current.repeats.push(block);
      continue;
    }
    if (current !== undefined) current.last = block.top - 1;
    spans.push({ header: block, repeats: [], last: grid.bottom });
  }
  return spans;
}

/** Reads one table; null when its columns make no kind that is known. */
export function readTable(content: SheetContent, grid: SheetGrid, span: TableSpan): ReportTable | null {
  const { header } = span;
  const columns = columnRoles(grid, headerPaths(grid, header), { first: header.bottom + 1, last: span.last });
  const kind = tableKind(columns);
  if (kind === null) return null;
  const body = readBody(grid, columns, bodySheetRows(span));
  const { rows, total } = trimBody(body.rows);
  const end = rows.at(-1)?.row ?? header.bottom;
  const left = Math.min(...columns.map((column) => column.column));
  const right = Math.max(...columns.map((column) => column.column));
  const lastRow = total === null ? end : (rows.at(-2)?.row ?? header.bottom);
  return {
    kind,
    sheet: content.name,
    area: { top: header.top, left, bottom: end, right },
    headerRows: range(header.top, header.bottom),
    headerRepeats: span.repeats.filter((repeat) => repeat.top <= end).map((repeat) => repeat.top),
    firstRow: rows[0]?.row ?? header.bottom + 1,
    lastRow,
    totalRow: total,
    columns,
    rows: buildRows(rows),
    strays: body.strays.filter((stray) => stray.row <= end),
  };
}

/** Cuts notes and signatures: the body ends at the last total with money, else at the last row with money or a kode. */
function trimBody(rows: readonly BodyRow[]): { readonly rows: readonly BodyRow[]; readonly total: number | null } {
  const lastMoney = rows.findLastIndex((row) => hasAmounts(row.amounts));
  const lastTotal = rows.findLastIndex((row) => row.mark === "total" && hasAmounts(row.amounts));
  if (lastTotal >= 0 && lastTotal === lastMoney) {
    return { rows: rows.slice(0, lastTotal + 1), total: rows[lastTotal]?.row ?? null };
  }
  const lastMarked = rows.findLastIndex((row) => hasAmounts(row.amounts) || row.mark === "kode");
  return { rows: rows.slice(0, lastMarked + 1), total: null };
}

function bodySheetRows(span: TableSpan): readonly number[] {
  const skipped = new Set(span.repeats.flatMap((repeat) => range(repeat.top, repeat.bottom)));
  return range(span.header.bottom + 1, span.last).filter((row) => !skipped.has(row));
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, offset) => first + offset);
}
