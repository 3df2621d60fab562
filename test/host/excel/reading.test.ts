import { halves, rowBands } from "../../../src/host/excel/blocks";
import { readCells } from "../../../src/host/excel/read-cells";
import { readCellsFrom } from "../../../src/host/excel/read-values";
import { placeName } from "../../../src/host/excel/place";
import { openExcel, settle } from "./open";

const wide = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => row * columns + column));

test("a block is cut into bands of whole rows", () => {
  expect(rowBands({ row: 3, column: 1, height: 5, width: 4 }, 8)).toEqual([
    { row: 3, column: 1, height: 2, width: 4 },
    { row: 5, column: 1, height: 2, width: 4 },
    { row: 7, column: 1, height: 1, width: 4 },
  ]);
  expect(rowBands({ row: 0, column: 0, height: 2, width: 9 }, 8)).toHaveLength(2);
});

test("a block is halved by rows, a single row by columns, a single cell not at all", () => {
  expect(halves({ row: 0, column: 0, height: 3, width: 2 }).map(({ row, height }) => [row, height])).toEqual([
    [0, 2],
    [2, 1],
  ]);
  expect(halves({ row: 0, column: 1, height: 1, width: 3 }).map(({ column, width }) => [column, width])).toEqual([
    [1, 2],
    [3, 1],
  ]);
  expect(halves({ row: 0, column: 0, height: 1, width: 1 })).toHaveLength(1);
});

test.each([
  ["BAB II", 11, 6, "'BAB II'!G12"],
  ["a'b", 0, 27, "'a''b'!AB1"],
  ["x", 0, 16383, "'x'!XFD1"],
])("place %#", (sheet, row, column, place) => {
  expect(placeName(sheet, row, column)).toBe(place);
});

test("an empty text is nothing, unless a formula gives it", () => {
  const read = readCellsFrom({ values: [["", ""]], formulas: [["", '=""']], numberFormat: [["General", "0"]] }, null);
  expect(read).toEqual({ values: [[null, ""]], formulas: [[null, '=""']], formats: [["General", "0"]] });
});

test("only Excel's own word makes an error of what looks like one", () => {
  const loaded = { values: [["#N/A", "#N/A"]], formulas: [["#N/A", "#N/A"]], numberFormat: [["General", "General"]] };
  expect(readCellsFrom(loaded, [["Error", "String"]]).values).toEqual([[{ error: "#N/A" }, "#N/A"]]);
});

test("a large sheet is fetched in blocks and put together again", async () => {
  const rows = wide(2500, 20);
  const { host, excel } = openExcel([{ name: "A", rows }]);
  excel.faults.arm();
  const { values } = await host.readSheet("A");
  expect(values).toEqual(rows);
  await settle();
  // state, used range, three blocks, merges, clean-up
  expect(excel.faults.batches).toBeLessThanOrEqual(7);
});

test("what is too long for one answer is asked for in halves", async () => {
  const rows = wide(40, 10).map((line) => line.map((value) => `${value} `.repeat(40)));
  const { host } = openExcel([{ name: "A", rows }], { payloadLimit: 20_000 });
  expect((await host.readSheet("A")).values).toEqual(rows);
});

test("a single row is halved by columns", async () => {
  const rows = [Array.from({ length: 8 }, (_, column) => String(column).repeat(2000))];
  const { host } = openExcel([{ name: "A", rows }], { payloadLimit: 20_000 });
  expect((await host.readSheet("A")).values).toEqual([rows[0]!.map((text) => text)]);
});

test("one cell that is too long for an answer is refused", async () => {
  const { host } = openExcel([{ name: "A", rows: [["x".repeat(9000)]] }], { payloadLimit: 5000 });
  await expect(host.readSheet("A")).rejects.toMatchObject({ code: "too-large", place: "A" });
});

/** A sheet that gives null in place of the cells of more than so many of them, as Excel does with what it holds for too large. */
function sheetOf(most: number) {
  const asked: number[] = [];
  const getRangeByIndexes = (row: number, column: number, height: number, width: number) => {
    const isNull = height * width > most;
    asked.push(height * width);
    const matrix = (of: (row: number, column: number) => unknown) =>
      isNull ? null : wide(height, width).map((line, y) => line.map((_, x) => of(row + y, column + x)));
    const range = {
      load: () => undefined,
      untrack: () => range,
      values: matrix((y, x) => y * 10 + x),
      formulas: matrix((y, x) => y * 10 + x),
      numberFormat: matrix(() => "General"),
    };
    return range;
  };
  return { asked, sheet: { name: "A", getRangeByIndexes } as unknown as Excel.Worksheet };
}
const context = { sync: () => Promise.resolve() } as unknown as Excel.RequestContext;

test("what Excel holds for too large is asked for in halves", async () => {
  const { asked, sheet } = sheetOf(6);
  const { values } = await readCells(context, sheet, { row: 1, column: 0, height: 5, width: 3 });
  expect(values).toEqual([1, 2, 3, 4, 5].map((row) => [0, 1, 2].map((column) => row * 10 + column)));
  expect(asked).toEqual([15, 9, 6, 3, 6]);
});

test("a single cell that Excel holds for too large is refused", async () => {
  const block = { row: 0, column: 0, height: 1, width: 2 };
  await expect(readCells(context, sheetOf(0).sheet, block)).rejects.toMatchObject({ code: "too-large", place: "A" });
});

test("more than 512 merged areas are all found, each once", async () => {
  const rows = wide(1400, 3);
  const merges = Array.from({ length: 700 }, (_, index) => `B${index * 2 + 1}:B${index * 2 + 2}`);
  const { host } = openExcel([{ name: "A", rows, merges }]);
  const found = (await host.readSheet("A")).merges;
  expect(found).toHaveLength(700);
  expect(found[350]).toEqual({ top: 700, left: 1, bottom: 701, right: 1 });
});

test("hidden rows and columns are found among thousands", async () => {
  const { host } = openExcel([{ name: "A", rows: wide(3000, 9), hiddenRows: [1, 2999], hiddenColumns: [0, 8] }]);
  const { hiddenRows, hiddenColumns } = await host.readSheet("A");
  expect({ hiddenRows, hiddenColumns }).toEqual({ hiddenRows: [1, 2999], hiddenColumns: [0, 8] });
});

test("a sheet of only hidden rows is told in full", async () => {
  const { host } = openExcel([{ name: "A", rows: [[1], [2]], hiddenRows: [0, 1] }]);
  expect((await host.readSheet("A")).hiddenRows).toEqual([0, 1]);
});

test("a used range that does not begin at A1 says where it begins", async () => {
  const { host } = openExcel([{ name: "A", rows: [[], [null, null, 5]] }]);
  expect(await host.readSheet("A")).toMatchObject({ top: 1, left: 2, values: [[5]] });
});

test("a filter of a table counts as the sheet's, while it filters", async () => {
  const table = { name: "T", area: "A1:A3", columns: ["x"] };
  const sheet = { name: "A", rows: [["x"], [1], [2]], hiddenRows: [1] };
  const { host } = openExcel([
    { ...sheet, table: { ...table, filtered: true } },
    { ...sheet, name: "B", table: { ...table, name: "U" } },
  ]);
  expect((await host.listSheets()).map(({ isFiltered }) => isFiltered)).toEqual([true, false]);
});

test("a sheet of more than five million cells is refused, not fetched", async () => {
  const { host, excel } = openExcel([{ name: "A", rows: [[1]] }]);
  const sheet = excel.workbook.sheet("A")!;
  Object.defineProperty(sheet, "usedArea", { value: { top: 0, left: 0, bottom: 999_999, right: 5 } });
  await expect(host.readSheet("A")).rejects.toMatchObject({ code: "too-large", place: "A" });
});
