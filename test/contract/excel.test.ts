import { ExcelHost } from "../../src/host/excel/excel-host";
import { StandInExcel } from "../../src/standin/stand-in";
import { localAddress } from "../../src/standin/excel/address";
import { openWorkbook } from "../../src/workbook/open";
import { connect } from "../host/excel/shared-library";
import { contractFile } from "./contract-workbook";
import type { HostUnderTest } from "./host/trial";
import { describeHost } from "./spreadsheet-host.contract";

/** Every Excel that has what is needed: see `versions.test.ts` for those that have not. */
const VERSIONS = ["2021", "2024", "365", "web"] as const;

function openIn(version: (typeof VERSIONS)[number]): Promise<HostUnderTest> {
  const workbook = openWorkbook(contractFile());
  const excel = new StandInExcel(workbook, { version });
  excel.calculationMode = "Manual";
  connect(excel);
  return Promise.resolve({
    host: new ExcelHost(),
    reopened: () => {
      connect(new StandInExcel(openWorkbook(workbook.save()), { version }));
      return new ExcelHost();
    },
    bytes: () => workbook.save(),
    charts: (sheet) => (workbook.sheet(sheet)?.charts ?? []).map(({ name: _, ...chart }) => chart),
    manners: () => [excel.calculationMode, excel.selection],
    selected: () => ({ sheet: excel.selection.sheet, address: localAddress(excel.selection.area) }),
    leftovers: () => excel.refs.size + excel.handlers,
  });
}

describe.each(VERSIONS)("Excel %s", (version) => {
  describeHost("excel", () => openIn(version));
});
