import { failure, open } from "./open";

const sheets = [
  {
    name: "Data",
    rows: [
      ["a", 1500, true],
      [null, { formula: "=B1*2", value: 3000 }, { error: "#N/A" }],
    ],
    merges: ["A1:A2", "C5:D6"],
    formats: { B1: "#,##0" },
    hiddenRows: [1],
  },
  { name: "BAB 'II'", rows: [[1]], state: "hidden" as const },
  { name: "Kosong", rows: [] },
];

const { Excel, excel } = open(sheets, { locale: "id" });

test("a used range is read as Excel shows it", async () => {
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("data").getUsedRange(true);
    range.load("values,formulas,address,numberFormat,valueTypes,text,rowIndex,columnCount");
    await context.sync();
    return range.toJSON();
  });
  expect(read).toMatchObject({
    address: "Data!A1:C2",
    rowIndex: 0,
    columnCount: 3,
    values: [
      ["a", 1500, true],
      ["", 3000, "#N/A"],
    ],
    formulas: [
      ["a", 1500, true],
      ["", "=B1*2", "#N/A"],
    ],
    text: [
      ["a", "1.500", "TRUE"],
      ["", "3000", "#N/A"],
    ],
    valueTypes: [
      ["String", "Double", "Boolean"],
      ["Empty", "Double", "Error"],
    ],
    numberFormat: [
      ["General", "#,##0", "General"],
      ["General", "General", "General"],
    ],
  });
});

test.each([
  ["getCell", (sheet: Excel.Worksheet) => sheet.getCell(2, 1), "Data!B3"],
  ["getRange", (sheet: Excel.Worksheet) => sheet.getRange("$B$2:C5"), "Data!B2:C5"],
  ["getRange of the whole sheet", (sheet: Excel.Worksheet) => sheet.getRange(), "Data!A:XFD"],
  ["getRange of columns", (sheet: Excel.Worksheet) => sheet.getRange("B:C"), "Data!B:C"],
  ["getRange of rows", (sheet: Excel.Worksheet) => sheet.getRange("3:4"), "Data!3:4"],
  ["getRange on another sheet", (sheet: Excel.Worksheet) => sheet.getRange("'BAB ''II'''!A1"), "'BAB ''II'''!A1"],
  ["getRangeByIndexes", (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "Data!C2:F4"],
  ["getRow", (sheet: Excel.Worksheet) => sheet.getRange("B2:D9").getRow(1), "Data!B3:D3"],
  ["getColumn", (sheet: Excel.Worksheet) => sheet.getRange("B2:D9").getColumn(2), "Data!D2:D9"],
  ["getLastCell", (sheet: Excel.Worksheet) => sheet.getRange("B2:D9").getLastCell(), "Data!D9"],
  ["getResizedRange", (sheet: Excel.Worksheet) => sheet.getRange("B2").getResizedRange(1, 2), "Data!B2:D3"],
  ["getOffsetRange", (sheet: Excel.Worksheet) => sheet.getRange("B2:C3").getOffsetRange(-1, 1), "Data!C1:D2"],
  ["getBoundingRect", (sheet: Excel.Worksheet) => sheet.getRange("B2").getBoundingRect("D1"), "Data!B1:D2"],
  [
    "getBoundingRect of a range",
    (s: Excel.Worksheet) => s.getRange("B2").getBoundingRect(s.getCell(4, 0)),
    "Data!A2:B5",
  ],
  ["getIntersection", (s: Excel.Worksheet) => s.getRange("A1:C3").getIntersection(s.getRange("C2:D9")), "Data!C2:C3"],
  ["getEntireRow", (sheet: Excel.Worksheet) => sheet.getRange("B2").getEntireRow(), "Data!2:2"],
])("%s", async (_name, go, address) => {
  const found = await Excel.run(async (context) => {
    const range = go(context.workbook.worksheets.getItem("Data"));
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(found).toBe(address);
});

test("sheets come in tab order with what is nested in them", async () => {
  const read = await Excel.run(async (context) => {
    const all = context.workbook.worksheets;
    all.load("items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered");
    await context.sync();
    return all.items.map((s) => [s.name, s.visibility, s.protection.protected, s.autoFilter.isDataFiltered]);
  });
  expect(read).toEqual([
    ["Data", "Visible", false, false],
    ["BAB 'II'", "Hidden", false, false],
    ["Kosong", "Visible", false, false],
  ]);
});

test("null objects are null, and so is what hangs on them", async () => {
  const nulls = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("zzz");
    const used = sheet.getUsedRangeOrNullObject();
    const empty = context.workbook.worksheets.getItem("Kosong").getUsedRangeOrNullObject();
    const name = context.workbook.names.getItemOrNullObject("zzz");
    const table = context.workbook.tables.getItemOrNullObject("zzz");
    const none = context.workbook.worksheets.getItem("Data").getRange("G1:H9").getMergedAreasOrNullObject();
    for (const object of [sheet, used, empty, name, table, none]) object.load("isNullObject" as never);
    await context.sync();
    return [sheet, used, empty, name, table, none].map(({ isNullObject }) => isNullObject);
  });
  expect(nulls).toEqual([true, true, true, true, true, true]);
});

test("merged areas are whole even where only part of them is asked for", async () => {
  const read = await Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem("Data").getRange("A2:C5").getMergedAreasOrNullObject();
    areas.load("address,areaCount");
    areas.areas.load("items/rowIndex,items/rowCount");
    await context.sync();
    return [areas.address, areas.areaCount, areas.areas.items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount])];
  });
  expect(read).toEqual([
    "Data!A1:A2,Data!C5:D6",
    2,
    [
      [0, 2],
      [4, 2],
    ],
  ]);
});

test("hidden rows are told for all at once and one by one", async () => {
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:A3");
    range.load("rowHidden,columnHidden");
    const results = [range.getRowProperties({ rowHidden: true })];
    await context.sync();
    return [range.rowHidden, range.columnHidden, ...results.map(({ value }) => value)];
  });
  expect(read).toEqual([null, false, [{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]]);
});

test("a member that is not loaded cannot be read", async () => {
  const run = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1");
    range.load("values");
    await context.sync();
    return Reflect.get(range, "text");
  });
  expect(await failure(run)).toMatchObject({ code: "PropertyNotLoaded", location: "Range.text" });
});

test("what is missing fails with Excel's code and place", async () => {
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("zzz");
    await context.sync();
  });
  expect(await failure(run)).toMatchObject({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
});

test.each(["A0", "XFE1", "A1048577", "nama", "A1:B", ""])("the address %j is refused", async (address) => {
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange(address).load("values");
    await context.sync();
  });
  expect(await failure(run)).toMatchObject({ code: "InvalidArgument", location: "Worksheet.getRange" });
});

test("what the stand-in does not know fails loudly with class and member", async () => {
  const calls: ((sheet: Excel.Worksheet) => unknown)[] = [
    (sheet) => sheet.shapes.addTextBox("x"),
    (sheet) => {
      sheet.getRange("A1").format.font.strikethrough = true;
    },
    (sheet) => sheet.getRange("A1").load("hyperlink"),
    (sheet) => {
      sheet.getRange("A1").insert("Down");
    },
  ];
  const failures = await Promise.all(
    calls.map((call) =>
      failure(
        Excel.run(async (context) => {
          call(context.workbook.worksheets.getItem("Data"));
          await context.sync();
        }),
      ),
    ),
  );
  expect(failures.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    "ApiNotImplementedByStandIn: Worksheet.Shapes is not implemented by the stand-in",
    "ApiNotImplementedByStandIn: Setting RangeFont.Strikethrough is not implemented by the stand-in",
    "InvalidArgument: The property 'hyperlink' does not exist on Range.",
    "ApiNotImplementedByStandIn: Range.Insert is not implemented by the stand-in",
  ]);
});

test("nothing is kept once a run has ended", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1").load("values");
    await context.sync();
    expect(excel.refs.size).toBe(1);
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(excel.refs.size).toBe(0);
});
