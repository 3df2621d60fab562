import { XlsxHost } from "../../src/host/xlsx/xlsx-host";
import { openWorkbook } from "../../src/workbook/open";
import { contractFile } from "./contract-workbook";
import { describeHost } from "./spreadsheet-host.contract";

describeHost("xlsx", () => {
  const host = new XlsxHost(openWorkbook(contractFile()));
  return Promise.resolve({
    host,
    reopened: () => new XlsxHost(openWorkbook(host.workbook.save())),
    bytes: () => host.workbook.save(),
    charts: (sheet) => host.workbook.sheet(sheet)?.charts ?? [],
    manners: () => host.selection,
    selected: () => host.selection,
  });
});
