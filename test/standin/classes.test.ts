import { failure, open } from "./open";

const { Excel, excel } = open(
  [
    {
      name: "Data",
      rows: [
        ["Nama", "Nilai"],
        ["a", 1],
        ["b", 2],
      ],
      table: { name: "Tabel1", area: "A1:B3", columns: ["Nama", "Nilai"] },
      merges: ["D1:E2", "D5:E5"],
      hiddenColumns: [5],
      columnWidths: { 0: 20 },
    },
    { name: "Lain", rows: [], state: "hidden" },
  ],
  { documentName: "RFK.xlsx", locale: "id" },
);

const data = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Data");

test("the workbook tells its name, tables and selection", async () => {
  const read = await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load("name,readOnly,isDirty");
    workbook.tables.load("items/name,count");
    workbook.names.load("items/name");
    const selected = workbook.getSelectedRange();
    const active = workbook.getActiveCell();
    selected.load("address");
    active.load("address");
    await context.sync();
    const tables = workbook.tables.items.map(({ name }) => name);
    return [workbook.toJSON(), tables, workbook.tables.count, workbook.names.items, selected.address, active.address];
  });
  expect(read).toMatchObject([
    { name: "RFK.xlsx", readOnly: false, isDirty: false },
    ["Tabel1"],
    1,
    [],
    "Data!A1",
    "Data!A1",
  ]);
});

test("the application tells mode and separators, and takes another mode", async () => {
  const read = await Excel.run(async (context) => {
    const { application } = context;
    application.load("calculationMode,calculationState,decimalSeparator,thousandsSeparator");
    application.calculationMode = "Manual";
    application.calculate("Full");
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    return [application.calculationState, application.decimalSeparator, application.thousandsSeparator];
  });
  expect(read).toEqual(["Done", ",", "."]);
  expect(excel.calculationMode).toBe("Manual");
});

test("a mode that Excel does not know is refused", async () => {
  const run = Excel.run(async (context) => {
    context.application.calculationMode = "Slow" as "Manual";
    await context.sync();
  });
  expect(await failure(run)).toMatchObject({ code: "InvalidArgument", location: "Application.calculationMode" });
});

test("a table tells its parts", async () => {
  const read = await Excel.run(async (context) => {
    const table = data(context).tables.getItem("tabel1");
    table.load("id,name,showHeaders,showTotals");
    table.autoFilter.load("isDataFiltered");
    table.worksheet.load("name");
    const whole = table.getRange();
    const header = table.getHeaderRowRange();
    whole.load("address");
    header.load("values");
    const counts = [data(context).tables.getCount(), context.workbook.names.getCount()];
    await context.sync();
    const same = context.workbook.tables.getItem(table.id);
    same.load("name");
    await context.sync();
    const { showHeaders, showTotals } = table;
    return {
      ...{ showHeaders, showTotals, isFiltered: table.autoFilter.isDataFiltered, sheet: table.worksheet.name },
      ...{ address: whole.address, header: header.values, same: same.name, counts: counts.map(({ value }) => value) },
    };
  });
  expect(read).toEqual({
    showHeaders: true,
    showTotals: false,
    isFiltered: false,
    sheet: "Data",
    address: "Data!A1:B3",
    header: [["Nama", "Nilai"]],
    same: "Tabel1",
    counts: [1, 0],
  });
});

test.each([
  ["a table", (context: Excel.RequestContext) => data(context).tables.getItem("x"), "TableCollection.getItem"],
  ["a name", (context: Excel.RequestContext) => context.workbook.names.getItem("x"), "NamedItemCollection.getItem"],
])("%s that is not there is not found", async (_what, get, location) => {
  const run = Excel.run(async (context) => {
    get(context);
    await context.sync();
  });
  expect(await failure(run)).toMatchObject({ code: "ItemNotFound", location });
});

test("sheets are counted, and the active one is known by place and id", async () => {
  const read = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    const active = worksheets.getActiveWorksheet();
    active.load("id,name,position,showGridlines");
    await context.sync();
    const same = worksheets.getItem(active.id);
    same.load("name");
    await context.sync();
    return [counts.map(({ value }) => value), active.name, active.position, active.showGridlines, same.name];
  });
  expect(read).toEqual([[2, 1], "Data", 0, true, "Data"]);
});

test("looks are told where they are the same and null where they differ", async () => {
  const read = await Excel.run(async (context) => {
    const { format } = data(context).getRange("A1:B2");
    format.load("horizontalAlignment,verticalAlignment,wrapText,columnWidth,rowHeight,indentLevel");
    format.fill.load("color");
    format.font.load("name,size,bold,italic,underline,color,strikethrough");
    await context.sync();
    return { ...format.toJSON(), fill: format.fill.color, font: format.font.toJSON() };
  });
  expect(read).toMatchObject({
    horizontalAlignment: "General",
    verticalAlignment: "Bottom",
    wrapText: false,
    indentLevel: 0,
    columnWidth: null,
    fill: "#FFFFFF",
    font: { name: "Calibri", size: 11, bold: false, italic: false, underline: "None", strikethrough: false },
  });
});

test("merged areas are counted and taken one by one", async () => {
  const read = await Excel.run(async (context) => {
    const areas = data(context).getRange().getMergedAreasOrNullObject();
    areas.load("areaCount,cellCount");
    const second = areas.areas.getItemAt(1);
    second.load("address");
    const counts = [areas.areas.getCount()];
    await context.sync();
    return [areas.areaCount, areas.cellCount, second.address, counts.map(({ value }) => value)];
  });
  expect(read).toEqual([2, 6, "Data!D5:E5", [2]]);
});

test("a range tells its size and where it lies", async () => {
  const read = await Excel.run(async (context) => {
    const range = data(context).getRange("F:F");
    range.load("cellCount,isEntireColumn,isEntireRow,columnHidden,addressLocal,worksheet/name");
    const rest = data(context).getRange("A1").getIntersectionOrNullObject("C3");
    rest.load("address");
    const used = data(context).getRange("B:Z").getUsedRange();
    used.load("address");
    await context.sync();
    return [range.toJSON(), range.worksheet.name, rest.isNullObject, used.address];
  });
  expect(read).toMatchObject([
    { cellCount: 1048576, isEntireColumn: true, isEntireRow: false, columnHidden: true, addressLocal: "Data!F:F" },
    "Data",
    true,
    "Data!B1:B3",
  ]);
});

test("several properties can be set in one go", async () => {
  await Excel.run(async (context) => {
    data(context)
      .getRange("G1")
      .set({ values: [[5]], numberFormat: [["0.0"]] });
    await context.sync();
  });
  const sheet = excel.workbook.sheet("Data")!;
  expect([sheet.cell(0, 6)?.value, sheet.style(0, 6).numberFormat]).toEqual([5, "0.0"]);
});

test("a page of a collection can be asked for", async () => {
  const read = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, $top: 1, $skip: 1 });
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  expect(read).toEqual(["Lain"]);
});
