import { ExcelHost } from "../../../../src/host/excel/excel-host";
import type { ExcelVersion } from "../../../../src/standin/channels/requirement-profiles";
import { StandInExcel } from "../../../../src/standin/stand-in";
import { openWorkbook } from "../../../../src/workbook/open";
import type { WorkbookModel } from "../../../../src/workbook/model";
import { loadOffice, useOffice, type OfficeEnd } from "../../../office";
import { reportFile } from "./workbook";

/** The add-in in an Excel that shows the report. */
export interface Session {
  readonly host: ExcelHost;
  readonly excel: StandInExcel;
  readonly workbook: WorkbookModel;
}

const FILE = reportFile();

/** One library for all sessions of a test file: whichever Excel was opened last is at its other end. */
let current: StandInExcel | null = null;
let library: ReturnType<typeof loadOffice> | null = null;

const END: OfficeEnd = {
  get requirementSets() {
    return current?.requirementSets ?? {};
  },
  submit: (body, flags, raise) => current?.submit(body, flags, raise) ?? Promise.reject(new Error("no Excel is open")),
  listen: () => undefined,
};

/** Opens the report as somebody would have left it: not on the first sheet, something selected, calculated by hand. */
export function openSession(version: ExcelVersion, latency = 0): Session {
  const workbook = openWorkbook(FILE);
  workbook.customXml.add('<lain xmlns="urn:lain">milik program lain</lain>');
  const excel = new StandInExcel(workbook, { version, latency });
  excel.calculationMode = "Manual";
  excel.select("Lain", { top: 1, left: 2, bottom: 3, right: 2 });
  current = excel;
  if (library === null) {
    library = loadOffice(END, { isStrict: true, isHurried: true });
    useOffice(library);
  }
  return { host: new ExcelHost((end) => excel.faults.whenSilent(end)), excel, workbook };
}
