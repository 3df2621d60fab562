import { XlsxHost } from "../../../src/host/xlsx/xlsx-host";
import type { SheetWrites } from "../../../src/host/port";
import { WorkbenchDocument } from "../../../src/workbench/document/workbench-document";
import { recordingModel } from "../../../src/workbench/hosts/recording-model";
import type { WorkbookEdit } from "../../../src/workbook/model";
import type { NewSheet } from "../../../src/workbook/new-sheet";
import { openWorkbook } from "../../../src/workbook/open";
import { allAtOnce } from "../../../src/workbook/steps";
import { buildXlsx } from "../../workbook-builder";

const ROWS = 3_000;
const FILE = buildXlsx({
  sheets: [
    {
      name: "RFK",
      rows: [
        ...Array.from({ length: ROWS }, (_, row) => [row, { formula: `=A${String(row + 1)}*2`, value: row * 2 }]),
        [{ formula: `=SUM(B1:B${String(ROWS)})`, value: ROWS * (ROWS - 1) }],
      ],
    },
  ],
});

const blankSheet: NewSheet = {
  ...{ name: "", cells: [], merges: [], columnWidths: [], rowHeights: [], frozenRows: 0, charts: [] },
  page: { orientation: "portrait", titleRows: null, footer: "" },
};

const edit = (row: number, value: number): WorkbookEdit => ({
  ...{ sheet: "RFK", row, column: 0 },
  content: { kind: "value", value },
});
const ALL = Array.from({ length: ROWS }, (_, row) => edit(row, 1));
const writes = (edits: readonly WorkbookEdit[]): readonly SheetWrites[] => [
  { sheet: "RFK", cells: edits.map(({ row, column, content }) => ({ row, column, content, format: null })) },
];

function opened() {
  const document = new WorkbenchDocument(openWorkbook(FILE), "a.xlsx");
  const value = (row: number, column = 0): unknown => document.model.sheet("RFK")?.cell(row, column)?.value;
  return { document, value, total: () => value(ROWS) };
}

test("many cells are written with pauses, to the same bytes as at once", async () => {
  const { document } = opened();
  let paused = 0;
  const host = new XlsxHost(recordingModel(document), () => () => {
    paused += 1;
    return Promise.resolve();
  });
  await host.write(writes(ALL));
  expect(paused).toBeGreaterThan(10);
  const atOnce = openWorkbook(FILE);
  atOnce.edit(ALL);
  expect(Buffer.compare(document.model.save(), atOnce.save())).toBe(0);
});

test("what cannot be written is found before the first cell is", () => {
  const { document, value } = opened();
  const steps = document.recording([...ALL, edit(-1, 1)], "pane");
  expect(() => allAtOnce(steps)).toThrow("bad-value");
  expect([value(5), document.canUndo, document.isDirty]).toEqual([5, false, false]);
});

describe("between two steps", () => {
  const begun = (made: number, last: readonly WorkbookEdit[] = []) => {
    const all = opened();
    const steps = all.document.recording([...ALL, ...last], "pane");
    for (let step = 0; step < made; step++) steps.next();
    return { ...all, steps };
  };

  test.each([1, 5, 10, 20, 30])("an edit of the user's comes behind what was begun, after %i steps", (made) => {
    const { document, value, total, steps } = begun(made);
    document.record([edit(7, 100)], "grid");
    expect([value(6), value(7), total()]).toEqual([1, 100, 2 * (ROWS - 1 + 100)]);
    expect(allAtOnce(steps).changed).toContainEqual({ sheet: "RFK", row: ROWS, column: 0 });
    document.undo();
    expect([value(6), value(7), total()]).toEqual([1, 1, 2 * ROWS]);
    document.undo();
    expect([value(6), value(7), total(), document.canUndo]).toEqual([6, 7, ROWS * (ROWS - 1), false]);
  });

  test("undo takes back all of what was begun, and saving holds all of it", () => {
    const first = begun(8);
    first.document.undo();
    expect([first.value(6), first.total(), first.document.canUndo]).toEqual([6, ROWS * (ROWS - 1), false]);
    const second = begun(8);
    expect(openWorkbook(second.document.save()).sheet("RFK")?.cell(ROWS, 0)?.value).toBe(2 * ROWS);
    expect(second.document.isDirty).toBe(false);
  });

  test("a fault is told to who began, not to who came in between", () => {
    const { document, value, steps } = begun(1, [edit(-1, 1)]);
    document.record([edit(7, 100)], "grid");
    expect([value(6), value(7)]).toEqual([6, 100]);
    expect(() => allAtOnce(steps)).toThrow("bad-value");
  });

  test("a sheet that is being put in is there, and undone, like any other", () => {
    const { document, total } = opened();
    const spec = { ...blankSheet, name: "Ringkasan" };
    const steps = document.changingSheets(spec.name, () => document.model.puttingSheet(spec));
    for (let step = 0; step < 3; step++) steps.next();
    document.record([edit(7, 100)], "grid");
    allAtOnce(steps);
    expect([document.model.sheets.length, total()]).toEqual([2, ROWS * (ROWS - 1) + 2 * 93]);
    document.undo();
    document.undo();
    expect([document.model.sheets.length, total(), document.canUndo]).toEqual([1, ROWS * (ROWS - 1), false]);
  });

  test("what has begun is announced once", () => {
    const { document, steps } = begun(3);
    const heard: string[] = [];
    document.changed.on(({ origin, report }) => heard.push(`${origin} ${String(report.changed.length > ROWS)}`));
    document.record([edit(7, 100)], "grid");
    allAtOnce(steps);
    expect(heard).toEqual(["pane true", "grid false"]);
  });
});
