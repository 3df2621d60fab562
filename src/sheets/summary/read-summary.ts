import { SheetGrid } from "../reading/grid";
import type { ReportTable } from "../reading/table";
import type { SheetContent } from "../content";
import { indicatorLines } from "./indicator-lines";
import { moneySections } from "./money-sections";
import { linesAbove, reportTitle } from "./report-title";
import type { Summary } from "./summary";

/** A worksheet with the tables found on it. */
export interface SummarySheet {
  readonly content: SheetContent;
  readonly tables: readonly ReportTable[];
}

/** What a workbook's tables say in short. Pure; nothing is computed that the report does not print, except sums and shares. */
export function readSummary(sheets: readonly SummarySheet[]): Summary {
  const grids = new Map(sheets.map(({ content }) => [content.name, new SheetGrid(content)]));
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const sections = moneySections(tables);
  const first = tables.find(({ sheet }) => sheet === sections[0]?.total.sheet) ?? tables[0];
  return {
    title: reportTitle(first, tables, (sheet) => grids.get(sheet)),
    mainTitle: linesAbove(first, grids.get(first?.sheet ?? "")).join(" "),
    sections,
    indicators: indicatorLines(tables, (sheet) => grids.get(sheet) ?? emptyGrid(sheet)),
  };
}

function emptyGrid(name: string): SheetGrid {
  const info = { name, visible: true, isProtected: false, isFiltered: false };
  const nothing = { values: [], formulas: [], formats: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  return new SheetGrid({ ...info, top: 0, left: 0, ...nothing });
}
