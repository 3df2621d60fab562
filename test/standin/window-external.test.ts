/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources":"usable","runScripts":"dangerously","url":"https://localhost/taskpane.html"}
 */
import { pathToFileURL } from "node:url";
import { TextDecoder, TextEncoder } from "node:util";
import { ExcelHost } from "../../src/host/excel/excel-host";
import { loadOfficeOver } from "../../src/standin/channels/load-office";
import { installWindowExternal } from "../../src/standin/channels/window-external";
import { StandInExcel } from "../../src/standin/stand-in";
import { openWorkbook } from "../../src/workbook/open";
import { buildXlsx } from "../workbook-builder";
import { failure, settle } from "./open";

// every browser has these, jsdom has not
Object.assign(globalThis, { TextDecoder, TextEncoder });

const script = pathToFileURL(require.resolve("@microsoft/office-js/dist/office.js")).href;
const workbook = openWorkbook(
  buildXlsx({
    sheets: [
      {
        name: "BAB II",
        rows: [
          ["Pagu", 5],
          [null, { formula: "=B1*2", value: 10 }],
        ],
      },
      { name: "B", rows: [] },
    ],
  }),
);
const excel = new StandInExcel(workbook, { version: "2021", documentName: "C:\\data\\RFK Desember.xlsx" });

beforeAll(async () => {
  await loadOfficeOver(window, excel, script, { uiLocale: "id-ID", background: "#1F1F1F" });
});

test("Office.js finds itself in desktop Excel", () => {
  expect(Office.context.diagnostics).toMatchObject({ host: "Excel", platform: "PC" });
  expect(Office.context.displayLanguage).toBe("id-ID");
  expect(Office.context.document.url).toBe("C:\\data\\RFK Desember.xlsx");
  expect(Office.context.officeTheme.bodyBackgroundColor.toLowerCase()).toBe("#1f1f1f");
});

test.each([
  ["1.1", true],
  ["1.14", true],
  ["1.15", false],
])("ExcelApi %s is there: %s", (version, isThere) => {
  expect(Office.context.requirements.isSetSupported("ExcelApi", version)).toBe(isThere);
});

test("the product's own host reads, writes and selects", async () => {
  const host = new ExcelHost();
  await host.write([
    { sheet: "BAB II", cells: [{ row: 0, column: 1, content: { kind: "value", value: 7 }, format: "0.0" }] },
  ]);
  const content = await host.readSheet("BAB II");
  expect(content).toMatchObject({
    values: [
      ["Pagu", 7],
      [null, 14],
    ],
    formats: [
      ["General", "0.0"],
      ["General", "General"],
    ],
  });
  await host.select("B", "C3");
  expect(excel.selection).toEqual({ sheet: "B", area: { top: 2, left: 2, bottom: 2, right: 2 } });
  await settle();
  expect(excel.refs.size).toBe(0);
});

test.each([
  ["cellEditMode", "InvalidOperationInCellEditMode"],
  ["requestTooLarge", "RequestPayloadSizeLimitExceeded"],
  ["responseTooLarge", "ResponsePayloadSizeLimitExceeded"],
  ["sessionLost", "InvalidOrTimedOutSession"],
  ["activityLimit", "ActivityLimitReached"],
  ["accessDenied", "AccessDenied"],
] as const)("%s is Office's own error %s", async (error, code) => {
  await settle();
  excel.faults.arm({ batch: 1, error });
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
  expect((await failure(run)).code).toBe(code);
});

test("events arrive", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  excel.announceChange("BAB II", { top: 0, left: 1, bottom: 1, right: 1 });
  await settle();
  expect(heard).toEqual(["B1:B2"]);
});

test("settings are kept with the document", async () => {
  Office.context.document.settings.set("renstra", { scale: "lkjip-4" });
  await new Promise((resolve) => {
    Office.context.document.settings.saveAsync(resolve);
  });
  expect([...excel.settings]).toEqual([["renstra", JSON.stringify({ scale: "lkjip-4" })]]);
});

test("another workbook can take the place of the first", async () => {
  const second = new StandInExcel(openWorkbook(buildXlsx({ sheets: [{ name: "Lain", rows: [[42]] }] })));
  installWindowExternal(window, second);
  expect((await new ExcelHost().readSheet("Lain")).values).toEqual([[42]]);
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  second.announceChange("Lain", { top: 0, left: 0, bottom: 0, right: 0 });
  await settle();
  expect(heard).toEqual(["A1"]);
});
