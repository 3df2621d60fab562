import { ExcelHost } from "../../src/host/excel/excel-host";
import { StandInExcel } from "../../src/standin/stand-in";
import { localAddress } from "../../src/standin/excel/address";
import { openWorkbook } from "../../src/workbook/open";
import { loadOffice, useOffice } from "../office";
import { contractFile } from "./contract-workbook";
import { describeHost } from "./spreadsheet-host.contract";

describeHost("excel", () => {
  const workbook = openWorkbook(contractFile());
  const excel = new StandInExcel(workbook, { version: "2021" });
  excel.calculationMode = "Manual";
  useOffice(loadOffice(excel, { isStrict: true }));
  return Promise.resolve({
    host: new ExcelHost(),
    reopened: () => {
      useOffice(loadOffice(new StandInExcel(openWorkbook(workbook.save()), { version: "2021" }), { isStrict: true }));
      return new ExcelHost();
    },
    bytes: () => workbook.save(),
    charts: (sheet) => (workbook.sheet(sheet)?.charts ?? []).map(({ name: _, ...chart }) => chart),
    manners: () => [excel.calculationMode, excel.selection],
    selected: () => ({ sheet: excel.selection.sheet, address: localAddress(excel.selection.area) }),
    leftovers: () => excel.refs.size,
  });
});
