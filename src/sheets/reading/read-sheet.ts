import type { Area, SheetContent } from "../content";
import { SheetGrid } from "./grid";
import { findHeaderBlocks, type HeaderBlock } from "./header/header-block";
import { anchorOf, decisionsFor, NO_MAPPING, type Mapping } from "./mapping";
import { readTable, type NamedSpan } from "./read-table";
import type { NoTableReason, SheetReading } from "./reading";
import { sheetRows } from "./sheet-rows";
import { sideBySide } from "./header/side-by-side";
import type { ReportTable } from "./table";
import { tableSpans } from "./header/table-spans";

/**
 * Understands one sheet: its tables, or why there is none. Nothing is guessed from the sheet's name.
 * @param mapping what the user decided about its tables; the rest is recognised.
 */
export function readSheet(content: SheetContent, mapping: Mapping = NO_MAPPING): SheetReading {
  const bands = sideBySide(new SheetGrid(content)).map((grid) => ({ grid, blocks: findHeaderBlocks(grid) }));
  const headers = bands.reduce((count, { blocks }) => count + blocks.length, 0);
  const spans = named(bands);
  const decisions = decisionsFor(
    mapping,
    spans.map(({ anchor, nth }) => ({ sheet: content.name, anchor, nth })),
  );
  const tables = spans
    .flatMap((span, index) => readTable(content, span.grid, span, decisions[index]) ?? [])
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  const { name, visible, isProtected, isFiltered } = content;
  return {
    name,
    visible,
    isProtected,
    isFiltered,
    usedArea: usedArea(content),
    tables,
    noTable: noTable(content, headers, tables),
  };
}

interface BandSpan extends NamedSpan {
  readonly grid: SheetGrid;
}

/** The spans of all bands, each with the words of its first header row and how many like it come before. */
function named(
  bands: readonly { readonly grid: SheetGrid; readonly blocks: readonly HeaderBlock[] }[],
): readonly BandSpan[] {
  const seen = new Map<string, number>();
  return bands.flatMap(({ grid, blocks }) =>
    tableSpans(grid, blocks).map((span) => {
      const anchor = anchorOf(sheetRows(grid.left, grid.right).map((column) => grid.text(span.header.top, column)));
      const nth = seen.get(anchor) ?? 0;
      seen.set(anchor, nth + 1);
      return { ...span, anchor, nth, grid };
    }),
  );
}

function noTable(content: SheetContent, headers: number, tables: readonly ReportTable[]): NoTableReason | null {
  if (tables.length > 0) return null;
  if (content.values.length === 0) return "empty";
  return headers === 0 ? "no-header" : "not-supported";
}

function usedArea(content: SheetContent): Area | null {
  const width = content.values[0]?.length ?? 0;
  if (content.values.length === 0 || width === 0) return null;
  const { top, left } = content;
  return { top, left, bottom: top + content.values.length - 1, right: left + width - 1 };
}
