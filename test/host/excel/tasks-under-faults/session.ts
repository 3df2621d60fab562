import { ExcelHost } from "../../../../src/host/excel/excel-host";
import type { ExcelVersion } from "../../../../src/standin/channels/requirement-profiles";
import { StandInExcel } from "../../../../src/standin/stand-in";
import { openWorkbook } from "../../../../src/workbook/open";
import type { WorkbookModel } from "../../../../src/workbook/model";
import { connect } from "../shared-library";
import { reportFile } from "./workbook";

/** The add-in in an Excel that shows the report. */
export interface Session {
  readonly host: ExcelHost;
  readonly excel: StandInExcel;
  readonly workbook: WorkbookModel;
}

const FILE = reportFile();

/** Opens the report as somebody would have left it: not on the first sheet, something selected, calculated by hand. */
export function openSession(version: ExcelVersion, latency = 0): Session {
  const workbook = openWorkbook(FILE);
  workbook.customXml.add('<lain xmlns="urn:lain">milik program lain</lain>');
  const excel = new StandInExcel(workbook, { version, latency });
  excel.calculationMode = "Manual";
  excel.select("Lain", { top: 1, left: 2, bottom: 3, right: 2 });
  connect(excel);
  return { host: new ExcelHost((end) => excel.faults.whenSilent(end)), excel, workbook };
}
