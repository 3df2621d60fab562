import type { Area } from "../sheets/content";
import type { ReportTable } from "../sheets/reading/table";

/** One column of a table without its header, whose merged cells would widen a selection. */
export function columnArea({ area, firstRow }: ReportTable, column: number): Area {
  return { top: firstRow, bottom: area.bottom, left: column, right: column };
}

/** One row of a table. */
export function rowArea({ area }: ReportTable, row: number): Area {
  return { ...area, top: row, bottom: row };
}
