import type { WorkbookModel, WorkbookSheet } from "../../../../src/workbook/model";
import type { Session } from "./session";

/** All that a workbook is: two of these are equal where nobody can tell the workbooks apart. */
export function workbookState(workbook: WorkbookModel): string {
  const parts = workbook.customXml.parts().map(({ namespace, xml }) => `${namespace} ${xml}`);
  return JSON.stringify([workbook.sheets.map(sheetState), parts.sort(), workbook.activeSheet]);
}

/** What the user sees of Excel beside the cells. */
export function viewState({ excel }: Session): string {
  return JSON.stringify([excel.calculationMode, excel.selection]);
}

function sheetState(sheet: WorkbookSheet): unknown {
  const { name, state, isProtected, isFiltered, usedArea, merges, frozen, charts, pageBreaks } = sheet;
  const rows = numbers((usedArea?.bottom ?? 0) + 3);
  const columns = numbers((usedArea?.right ?? 0) + 3);
  return {
    ...{ name, state, isProtected, isFiltered, usedArea, frozen, charts, pageBreaks },
    page: "page" in sheet ? sheet.page : null,
    merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
    widths: columns.map((column) => [sheet.columnWidth(column), sheet.isColumnHidden(column)]),
    heights: rows.map((row) => [sheet.rowHeight(row), sheet.isRowHidden(row)]),
    cells: [...sheet.cells()].map(([row, column, { value, formula }]) => [row, column, value, formula]),
    looks: rows.map((row) => columns.map((column) => sheet.style(row, column))),
  };
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
