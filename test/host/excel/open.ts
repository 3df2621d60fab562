import { ExcelHost } from "../../../src/host/excel/excel-host";
import { StandInExcel, type StandInOptions } from "../../../src/standin/stand-in";
import { openWorkbook } from "../../../src/workbook/open";
import type { WorkbookModel } from "../../../src/workbook/model";
import { loadOffice, useOffice } from "../../office";
import { buildXlsx, type BuiltSheet } from "../../workbook-builder";

export interface OpenExcel {
  readonly host: ExcelHost;
  readonly excel: StandInExcel;
  readonly workbook: WorkbookModel;
}

/** The host in an Excel that shows some sheets; every member checks the requirement set it belongs to. */
export function openExcel(sheets: readonly BuiltSheet[], options: StandInOptions = {}): OpenExcel {
  const workbook = openWorkbook(buildXlsx({ sheets }));
  const excel = new StandInExcel(workbook, { version: "2021", ...options });
  useOffice(loadOffice(excel, { isStrict: true }));
  return { host: new ExcelHost(), excel, workbook };
}

/** All that a workbook holds, for comparing before and after. */
export function contents({ workbook }: OpenExcel): unknown {
  return workbook.sheets.map((sheet) => [
    sheet.name,
    [...sheet.cells()].map(([row, column, { value, formula }]) => [row, column, value, formula]),
    Array.from({ length: 20 }, (_, row) =>
      Array.from({ length: 8 }, (__, column) => sheet.style(row, column).numberFormat),
    ),
  ]);
}

/** Lets the library's clean-up batches end. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}
