import type { Area, SheetContent } from "../content";
import { SheetGrid } from "./grid";
import { findHeaderBlocks } from "./header-block";
import { readTable, tableSpans } from "./read-table";
import type { NoTableReason, SheetReading } from "./reading";
import type { ReportTable } from "./table";

/** Understands one sheet: its tables, or why there is none. Nothing is guessed from the sheet's name. */
export function readSheet(content: SheetContent): SheetReading {
  const grid = new SheetGrid(content);
  const blocks = findHeaderBlocks(grid);
  const tables = tableSpans(grid, blocks).flatMap((span) => readTable(content, grid, span) ?? []);
  const { name, visible, isProtected, isFiltered } = content;
  return {
    name,
    visible,
    isProtected,
    isFiltered,
    usedArea: usedArea(content),
    tables,
    noTable: noTable(content, blocks.length, tables),
  };
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
