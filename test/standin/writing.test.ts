import { failure, open, settle } from "./open";

const rows = [
  [1, 2, 3],
  [{ formula: "=A1+B1", value: 3 }, null, "teks"],
];

async function write(Excel: ReturnType<typeof open>["Excel"], address: string, set: (range: Excel.Range) => void) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange(address);
    set(range);
    range.load("values,formulas,numberFormat");
    await context.sync();
    return { values: range.values, formulas: range.formulas, formats: range.numberFormat };
  });
}

test("values are written and dependents follow", async () => {
  const { Excel, workbook } = open([{ name: "A", rows }]);
  await write(Excel, "A1:B1", (range) => {
    range.values = [[10, 20]];
  });
  expect(workbook.sheet("A")?.cell(1, 0)?.value).toBe(30);
});

test("null leaves a cell as it is, an empty text empties it", async () => {
  const { Excel } = open([{ name: "A", rows }]);
  const { values } = await write(Excel, "A1:C1", (range) => {
    range.values = [[null, "", 5]];
  });
  expect(values).toEqual([[1, "", 5]]);
});

test("one value is spread over the range", async () => {
  const { Excel } = open([{ name: "A", rows }]);
  const { values, formats } = await write(Excel, "A1:B2", (range) => {
    range.values = "x" as never;
    range.numberFormat = "0.0" as never;
  });
  expect([values, formats]).toEqual([
    [
      ["x", "x"],
      ["x", "x"],
    ],
    [
      ["0.0", "0.0"],
      ["0.0", "0.0"],
    ],
  ]);
});

test("a matrix of another size is refused", async () => {
  const { Excel } = open([{ name: "A", rows }]);
  const run = write(Excel, "A1:B2", (range) => {
    range.values = [[1]];
  });
  expect(await failure(run)).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
});

test("a long matrix, which the library cuts into pieces, arrives whole", async () => {
  const { Excel, excel } = open([{ name: "A", rows }]);
  const matrix = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
  const { values } = await write(Excel, "A1:J400", (range) => {
    range.values = matrix;
  });
  expect(values).toEqual(matrix);
  expect(excel.writes.map(({ address, cells }) => [address, cells])).toEqual([
    ["A1:J150", 1500],
    ["A151:J300", 1500],
    ["A301:J400", 1000],
  ]);
});

test("a long matrix of the wrong size is refused before its first piece is written", async () => {
  const { Excel, excel } = open([{ name: "A", rows }]);
  const run = write(Excel, "A1:J399", (range) => {
    range.values = Array.from({ length: 400 }, () => new Array<number>(10).fill(1));
  });
  expect(await failure(run)).toMatchObject({ code: "InvalidArgument", location: "Range._ValidateArraySize" });
  expect(excel.writes).toEqual([]);
});

test("a batch stops at the first failure and keeps what it had done", async () => {
  const { Excel, workbook } = open([{ name: "A", rows }]);
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.getRange("A1").values = [[7]];
    sheet.getRange("B1").values = [[7, 7]];
    sheet.getRange("C1").values = [[7]];
    await context.sync();
  });
  expect(await failure(run)).toMatchObject({ code: "InvalidArgument" });
  expect([0, 1, 2].map((column) => workbook.sheet("A")?.cell(0, column)?.value)).toEqual([7, 2, 3]);
});

test("a protected sheet takes nothing", async () => {
  const { Excel } = open([{ name: "A", rows, protected: true }]);
  const run = write(Excel, "A1", (range) => {
    range.values = [[5]];
  });
  expect(await failure(run)).toMatchObject({ code: "AccessDenied", location: "Range.values" });
});

test("a write to a cell under a merged one goes by without effect", async () => {
  const { Excel } = open([{ name: "A", rows, merges: ["A1:B1"] }]);
  const { values } = await write(Excel, "A1:C1", (range) => {
    range.values = [[9, 8, 7]];
  });
  expect(values).toEqual([[9, 2, 7]]);
});

test("clearing contents keeps formats", async () => {
  const { Excel } = open([{ name: "A", rows, formats: { A1: "0.00" } }]);
  const { values, formats } = await write(Excel, "A1:B2", (range) => {
    range.clear("Contents");
  });
  expect(values).toEqual([
    ["", ""],
    ["", ""],
  ]);
  expect(formats[0]?.[0]).toBe("0.00");
});

test("a formula that cannot be read is refused", async () => {
  const { Excel } = open([{ name: "A", rows }]);
  const run = write(Excel, "A1", (range) => {
    range.formulas = [["=SUM("]];
  });
  expect(await failure(run)).toMatchObject({ code: "InvalidArgument", location: "Range.formulas" });
});

test("whoever shows the workbook hears of writes and selections", async () => {
  const heard: unknown[] = [];
  const { Excel, excel } = open(
    [
      { name: "A", rows },
      { name: "B", rows: [] },
    ],
    {
      changed: (places) => heard.push(places.map(({ row, column }) => [row, column])),
      selected: ({ sheet, area }) => heard.push([sheet, area.top, area.left]),
    },
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A1").values = [[5]];
    context.workbook.worksheets.getItem("B").getRange("C4").select();
    await context.sync();
  });
  expect(heard).toEqual([
    [
      [0, 0],
      [1, 0],
    ],
    ["B", 0, 0],
    ["B", 3, 2],
  ]);
  expect(excel.selection).toEqual({ sheet: "B", area: { top: 3, left: 2, bottom: 3, right: 2 } });
});

test("all that one batch writes can be made one step", async () => {
  const steps: number[] = [];
  const { Excel } = open([{ name: "A", rows }], {
    changed: () => steps.push((steps.pop() ?? 0) + 1),
    asOneStep: (batch) => {
      steps.push(0);
      return batch();
    },
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.getRange("A1").values = [[5]];
    sheet.getRange("B1").values = [[5]];
    await context.sync();
    sheet.getRange("C1").values = [[5]];
    await context.sync();
  });
  expect(steps.slice(0, 2)).toEqual([2, 1]);
});

test("the add-in hears of changes by the user", async () => {
  const { Excel, excel, workbook } = open([{ name: "A", rows }]);
  const heard: string[] = [];
  const [changed, selected] = await Excel.run(async (context) => {
    const handlers = [
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.changeType} ${event.address}`);
        return Promise.resolve();
      }),
      context.workbook.worksheets.getItem("A").onSelectionChanged.add((event) => {
        heard.push(`selected ${event.address}`);
        return Promise.resolve();
      }),
    ] as const;
    await context.sync();
    return handlers;
  });
  expect(excel.handlers).toBe(2);
  workbook.edit([{ sheet: "A", row: 0, column: 0, content: { kind: "value", value: 5 } }]);
  excel.announceChange("A", { top: 0, left: 0, bottom: 0, right: 1 });
  excel.select("A", { top: 1, left: 1, bottom: 1, right: 1 });
  await settle();
  expect(heard).toEqual(["RangeEdited A1:B1", "selected B2"]);
  await Excel.run(changed.context, async (context) => {
    changed.remove();
    await context.sync();
  });
  expect(excel.handlers).toBe(1);
  await Excel.run(selected.context, async (context) => {
    selected.remove();
    await context.sync();
  });
  expect(excel.handlers).toBe(0);
});
