import { supports } from "../../src/standin/channels/requirement-profiles";
import { failure, open, settle } from "./open";

const sheets = [{ name: "A", rows: [[1, "a".repeat(2000)]] }];

const readFirst = (Excel: ReturnType<typeof open>["Excel"], options: Excel.RunOptions = {}) =>
  Excel.run(options, async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("A1:B1");
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

describe("failures of the way", () => {
  test.each([
    ["cellEditMode", "InvalidOperationInCellEditMode"],
    ["sessionLost", "InvalidOrTimedOutSession"],
    ["activityLimit", "ActivityLimitReached"],
    ["requestTooLarge", "RequestPayloadSizeLimitExceeded"],
    ["responseTooLarge", "ResponsePayloadSizeLimitExceeded"],
    ["accessDenied", "AccessDenied"],
  ] as const)("%s reaches the add-in as %s, once", async (error, code) => {
    const { Excel, excel } = open(sheets);
    excel.faults.arm({ batch: 1, error });
    expect((await failure(readFirst(Excel))).code).toBe(code);
    expect(await readFirst(Excel)).toBe(1);
  });

  test("only the batch that is meant fails", async () => {
    const { Excel, excel } = open(sheets);
    await readFirst(Excel);
    await settle();
    excel.faults.arm({ batch: 3, error: "sessionLost" });
    expect(await readFirst(Excel)).toBe(1);
    await settle();
    expect(excel.faults.batches).toBe(2);
    expect((await failure(readFirst(Excel))).code).toBe("InvalidOrTimedOutSession");
  });

  test("a batch can fail in its midst", async () => {
    const { Excel, excel, workbook } = open(sheets);
    excel.faults.arm({ batch: 1, error: "GeneralException", afterActions: 9 });
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).untrack().values = [[9]];
      await context.sync();
    });
    expect((await failure(run)).code).toBe("GeneralException");
    expect([0, 1, 2].map((row) => workbook.sheet("A")?.cell(row, 0)?.value)).toEqual([9, 9, undefined]);
  });

  test("a lost answer leaves the work done", async () => {
    const { Excel, excel, workbook } = open(sheets);
    excel.faults.arm({ batch: 1, error: "sessionLost", isExecuted: true });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("A1").values = [[9]];
      await context.sync();
    });
    expect((await failure(run)).code).toBe("InvalidOrTimedOutSession");
    expect(workbook.sheet("A")?.cell(0, 0)?.value).toBe(9);
  });
});

describe("size limits", () => {
  test("a long answer is refused", async () => {
    const { Excel } = open(sheets, { payloadLimit: 2000 });
    expect((await failure(readFirst(Excel))).code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("a long request is refused before anything is done", async () => {
    const { Excel, workbook } = open(sheets, { payloadLimit: 2000 });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("A1").values = [["b".repeat(2000)]];
      await context.sync();
    });
    expect((await failure(run)).code).toBe("RequestPayloadSizeLimitExceeded");
    expect(workbook.sheet("A")?.cell(0, 0)?.value).toBe(1);
  });
});

describe("while the user edits a cell", () => {
  test("a batch fails", async () => {
    const { Excel, excel } = open(sheets);
    excel.editing.begin();
    expect((await failure(readFirst(Excel))).code).toBe("InvalidOperationInCellEditMode");
  });

  test("a batch that may wait waits", async () => {
    const { Excel, excel } = open(sheets);
    excel.editing.begin();
    let isDone = false;
    const run = readFirst(Excel, { delayForCellEdit: true }).then((value) => {
      isDone = true;
      return value;
    });
    await settle();
    expect(isDone).toBe(false);
    excel.editing.end();
    expect(await run).toBe(1);
  });

  test("Excel 2019 cannot wait", async () => {
    const { Excel, excel } = open(sheets, { version: "2019" });
    excel.editing.begin();
    expect((await failure(readFirst(Excel, { delayForCellEdit: true }))).code).toBe("InvalidOperationInCellEditMode");
  });
});

test("latency delays the answer and changes nothing else", async () => {
  const { Excel } = open(sheets, { latency: 5 });
  expect(await readFirst(Excel)).toBe(1);
});

test.each([
  ["1.14", "1.7", true],
  ["1.14", "1.14", true],
  ["1.7", "1.14", false],
  ["1.14", "2.1", false],
])("a set of level %s answers %s with %s", (present, asked, answer) => {
  expect(supports({ ExcelApi: present }, "ExcelApi", asked)).toBe(answer);
});

test("a set that is not there is not supported", () => {
  expect(supports({ ExcelApi: "1.1" }, "SharedRuntime")).toBe(false);
});
