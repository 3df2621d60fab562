import type { CellContent } from "../../../src/sheets/content";
import { openExcel, settle } from "./open";

const value = (content: string | number | boolean): CellContent => ({ kind: "value", value: content });
const cell = (row: number, column: number, content: CellContent, format: string | null = null) => ({
  ...{ row, column, content, format },
});

test("scattered cells are written in few pieces, in one message", async () => {
  const { host, excel } = openExcel([{ name: "A", rows: [[1]] }]);
  const rows = [2, 3, 4, 7, 8];
  await host.write([
    { sheet: "A", cells: rows.flatMap((row) => [cell(row, 1, value(row)), cell(row, 2, value(row))]) },
  ]);
  expect(excel.writes).toEqual([
    { sheet: "A", address: "B3:C5", member: "Formulas", cells: 6 },
    { sheet: "A", address: "B8:C9", member: "Formulas", cells: 4 },
  ]);
});

test("formats are touched only where asked for", async () => {
  const { host, excel } = openExcel([{ name: "A", rows: [[1, 2]], formats: { B1: "0.0" } }]);
  await host.write([{ sheet: "A", cells: [cell(0, 0, value(5)), cell(0, 1, value(6), "0.0")] }]);
  expect(excel.writes.filter(({ member }) => member === "NumberFormat")).toEqual([]);
  await host.write([{ sheet: "A", cells: [cell(0, 0, value(5), "0%"), cell(0, 1, value(6))] }]);
  expect(excel.writes.filter(({ member }) => member === "NumberFormat")).toEqual([
    { sheet: "A", address: "A1:B1", member: "NumberFormat", cells: 1 },
  ]);
});

test("a write of thirty thousand cells stays below the size that Excel takes", async () => {
  const { host, workbook } = openExcel([{ name: "A", rows: [[1]] }], { payloadLimit: 1024 * 1024 });
  const cells = Array.from({ length: 30_000 }, (_, index) => cell(Math.floor(index / 3), index % 3, value(index)));
  await host.write([{ sheet: "A", cells }]);
  const sheet = workbook.sheet("A")!;
  expect([sheet.cell(0, 0), sheet.cell(5000, 1), sheet.cell(9999, 2)].map((found) => found?.value)).toEqual([
    0, 15_001, 29_999,
  ]);
});

test("a sheet named twice, in other letters too, is written once", async () => {
  const { host, workbook } = openExcel([{ name: "Bab", rows: [[1]] }]);
  await host.write([
    { sheet: "Bab", cells: [cell(0, 0, value(2))] },
    { sheet: "BAB", cells: [cell(0, 0, value(3))] },
  ]);
  expect(workbook.sheet("Bab")?.cell(0, 0)?.value).toBe(3);
});

test("with manual calculation the formulas are brought up to date, and the mode stays", async () => {
  const { host, excel } = openExcel([{ name: "A", rows: [[1]] }]);
  excel.calculationMode = "Manual";
  excel.faults.arm();
  await host.write([{ sheet: "A", cells: [cell(0, 1, { kind: "formula", formula: "=A1+1" })] }]);
  expect(excel.calculationMode).toBe("Manual");
  const manual = excel.faults.batches;
  excel.calculationMode = "Automatic";
  await settle();
  excel.faults.arm();
  await host.write([{ sheet: "A", cells: [cell(0, 1, { kind: "formula", formula: "=A1+2" })] }]);
  expect(manual - excel.faults.batches).toBe(1);
});

test("while the user edits a cell a write waits for the end of that", async () => {
  const { host, excel, workbook } = openExcel([{ name: "A", rows: [[1]] }]);
  excel.editing.begin();
  const done = host.write([{ sheet: "A", cells: [cell(0, 0, value(2))] }]);
  await settle();
  expect(workbook.sheet("A")?.cell(0, 0)?.value).toBe(1);
  excel.editing.end();
  await done;
  expect(workbook.sheet("A")?.cell(0, 0)?.value).toBe(2);
});

test("where Excel cannot wait it is said that a cell is being edited", async () => {
  const { host, excel } = openExcel([{ name: "A", rows: [[1]] }], { requirementSets: { ExcelApi: "1.14" } });
  excel.editing.begin();
  await expect(host.readSheet("A")).rejects.toMatchObject({ code: "cell-edit-mode", place: "A" });
});

test("a formula that Excel does not take is refused and nothing is written", async () => {
  const { host, workbook } = openExcel([{ name: "A", rows: [[1, 2]] }]);
  const cells = [cell(0, 0, value(9)), cell(2, 0, { kind: "formula", formula: "=SUM(" })];
  await expect(host.write([{ sheet: "A", cells }])).rejects.toMatchObject({ code: "cell-refused", place: "A" });
  expect(workbook.sheet("A")?.cell(0, 0)?.value).toBe(1);
});

test("a hidden sheet is not selected", async () => {
  const { host } = openExcel([
    { name: "A", rows: [[1]] },
    { name: "B", rows: [[1]], state: "hidden" },
  ]);
  await expect(host.select("B", "A1")).rejects.toMatchObject({ code: "host-failed", place: "B" });
});

test("without Office around it the host fails with a HostError", async () => {
  const { host } = openExcel([{ name: "A", rows: [[1]] }]);
  Object.assign(globalThis, { Office: undefined });
  await expect(host.listSheets()).rejects.toMatchObject({ name: "HostError", code: "host-failed" });
});
