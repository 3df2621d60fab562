import type { SheetContent } from "../content";
import { rowDecisions, withColumnDecisions } from "./apply-mapping";
import { bodyExtent } from "./rows/body-extent";
import { readBody } from "./rows/body-rows";
import { columnRoles } from "./columns/column-roles";
import type { SheetGrid } from "./grid";
import type { HeaderBlock } from "./header/header-block";
import { headerPaths } from "./header/header-path";
import { buildIndicatorRows } from "./rows/indicator-rows";
import type { TableDecision } from "./mapping";
import { buildRows } from "./rows/row-tree";
import { sheetRows } from "./sheet-rows";
import type { ReportTable, TableKind } from "./table";
import { bodySheetRows, repeatedNumbering, type TableSpan } from "./header/table-spans";
import { tableKind } from "./columns/table-kind";

/** Kinds whose figures are not added up a tree. */
const NOT_ADDED: readonly TableKind[] = ["indicator", "efficiency"];

/** A span with the words by which the table is found again. */
export interface NamedSpan extends TableSpan {
  readonly anchor: string;
  readonly nth: number;
}

/**
 * Reads one table, with what the user decided about it; null when its columns make no kind that is known, or when the
 * user said it is no table.
 */
export function readTable(
  content: SheetContent,
  grid: SheetGrid,
  found: NamedSpan,
  decision: TableDecision | undefined,
): ReportTable | null {
  const span = withHeaderRows(found, decision?.headerRows);
  const numberings = repeatedNumbering(grid, span);
  const rowsBelow = bodySheetRows(span, numberings);
  const recognised = columnRoles(grid, headerPaths(grid, span.header), rowsBelow);
  const columns = withColumnDecisions(recognised, decision?.columns ?? []);
  const kind = decision?.kind ?? tableKind(columns);
  if (kind === null || kind === "none") return null;
  const body = readBody(grid, columns, rowsBelow);
  const { rows, total } = bodyExtent(body.rows);
  if (rows.length === 0) return null;
  const end = rows.at(-1)?.row ?? span.header.bottom;
  const tiers = rowDecisions(rows, decision?.rows ?? []);
  return {
    kind,
    sheet: content.name,
    anchor: found.anchor,
    nth: found.nth,
    ...extent(span, numberings, columns, rows, total),
    totalRow: total,
    columns,
    rows: NOT_ADDED.includes(kind) ? buildIndicatorRows(rows, tiers) : buildRows(rows, tiers),
    strays: body.strays.filter((stray) => stray.row <= end),
  };
}

function extent(
  { header, repeats }: TableSpan,
  numberings: readonly number[],
  columns: readonly { readonly column: number }[],
  rows: readonly { readonly row: number }[],
  total: number | null,
): Pick<ReportTable, "area" | "headerRows" | "headerRepeats" | "firstRow" | "lastRow"> {
  const end = rows.at(-1)?.row ?? header.bottom;
  const inner = rows.filter(({ row }) => row !== total);
  const left = Math.min(...columns.map((column) => column.column));
  const right = Math.max(...columns.map((column) => column.column));
  const later = [...repeats.map((repeat) => repeat.top), ...numberings].filter((row) => row <= end);
  return {
    area: { top: header.top, left, bottom: end, right },
    headerRows: sheetRows(header.top, header.bottom),
    headerRepeats: later.sort((a, b) => a - b),
    firstRow: inner[0]?.row ?? header.bottom + 1,
    lastRow: inner.at(-1)?.row ?? header.bottom,
  };
}

/** The header block as long as the user says. */
function withHeaderRows(span: NamedSpan, rows: number | undefined): NamedSpan {
  if (rows === undefined || rows < 1) return span;
  const bottom = span.header.top + rows - 1;
  const { numberingRow } = span.header;
  const header: HeaderBlock = {
    top: span.header.top,
    bottom,
    numberingRow: numberingRow !== null && numberingRow <= bottom ? numberingRow : null,
  };
  return { ...span, header };
}
