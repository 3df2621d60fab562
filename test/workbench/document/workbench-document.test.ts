import { readFileSync } from "node:fs";
import path from "node:path";
import { findCells, nextMatch } from "../../../src/workbench/document/find";
import { summarise } from "../../../src/workbench/document/summary";
import { WorkbenchDocument, type DocumentChange } from "../../../src/workbench/document/workbench-document";
import { recordingModel } from "../../../src/workbench/hosts/recording-model";
import { openWorkbook } from "../../../src/workbook/open";
import type { WorkbookEdit } from "../../../src/workbook/model";
import { area, place, plainSheet } from "../plain-sheet";

const SAMPLE = path.join(__dirname, "../../../assets/sample/realisasi-ntt-2021-kosong.xlsx");
const SHEET = "BAB II";
const bytes = new Uint8Array(readFileSync(SAMPLE));
const openSample = (): WorkbenchDocument => new WorkbenchDocument(openWorkbook(bytes), "realisasi.xlsx");
const write = (address: string, value: number | string, format: string | null = null): WorkbookEdit => ({
  sheet: SHEET,
  ...place(address),
  content: { kind: "value", value },
  format,
});

describe("WorkbenchDocument", () => {
  test("an edit can be undone and repeated, format included", () => {
    const opened = openSample();
    const sheet = opened.model.sheet(SHEET);
    opened.record([write("N7", 0.5, "0%"), write("G7", 1)], "grid");
    expect([sheet?.cell(6, 13)?.value, sheet?.cell(6, 6)?.value]).toEqual([0.5, 1]);
    expect(sheet?.style(6, 13).numberFormat).toBe("0%");

    expect(opened.undo()?.area).toEqual(area("G7:N7"));
    expect([sheet?.cell(6, 13)?.value ?? null, sheet?.cell(6, 6)?.value]).toEqual([null, 452_452_240]);
    expect(sheet?.style(6, 13).numberFormat).toBe("General");

    opened.redo();
    expect(sheet?.cell(6, 6)?.value).toBe(1);
    expect([opened.canUndo, opened.canRedo]).toEqual([true, false]);
  });

  test("a column's looks, width and merged cells are undone and repeated with what was written into it", () => {
    const opened = openSample();
    const sheet = opened.model.sheet(SHEET)!;
    const part = { column: 12, top: 4, bottom: 8 };
    const before = { shape: sheet.shapeOf(part), style: sheet.styleIndex(4, 12), text: null };
    const after = {
      shape: { ...before.shape, width: 30, merges: [{ top: 4, bottom: 5 }] },
      style: sheet.styleIndex(4, 11),
      text: "Serapan (%)",
    };
    const now = () => ({
      shape: sheet.shapeOf(part),
      style: sheet.styleIndex(4, 12),
      text: sheet.cell(4, 12)?.value ?? null,
    });
    const edits = [{ ...write("M5", after.text), styleIndex: after.style }];
    recordingModel(opened).edit(edits, [{ ...after.shape, sheet: SHEET }]);
    expect(now()).toMatchObject(after);
    opened.undo();
    expect(now()).toEqual(before);
    expect(opened.save()).toEqual(bytes);
    opened.redo();
    expect(now()).toMatchObject(after);
  });

  test("what is recorded as one step is announced once and undone at once", () => {
    const opened = openSample();
    const sheet = opened.model.sheet(SHEET);
    const changes: DocumentChange[] = [];
    opened.changed.on((change) => changes.push(change));
    opened.asOneStep(() => {
      opened.record([write("G7", 1)], "pane");
      opened.record([write("H7", 2)], "pane");
      opened.record([write("G7", 3, "0%")], "pane");
    });
    expect(changes).toHaveLength(1);
    expect([sheet?.cell(6, 6)?.value, sheet?.cell(6, 7)?.value]).toEqual([3, 2]);
    expect(opened.undo()?.area).toEqual(area("G7:H7"));
    expect([sheet?.cell(6, 6)?.value, sheet?.cell(6, 7)?.value]).toEqual([452_452_240, 417_506_240]);
    expect(opened.canUndo).toBe(false);
    opened.redo();
    expect([sheet?.cell(6, 6)?.value, sheet?.style(6, 6).numberFormat]).toEqual([3, "0%"]);
    opened.undo();
    expect(Buffer.from(opened.save()).equals(bytes)).toBe(true);
  });

  test("heights of rows and widths of columns are one step, told to who listens, and undone at once", () => {
    const opened = openSample();
    const bytes = Buffer.from(opened.model.save());
    const sheet = opened.model.sheet(SHEET)!;
    const row = { ...sheet.rowShapeOf(6), height: 41.25 };
    const column = { ...sheet.shapeOf({ column: 3, top: 0, bottom: -1 }), width: 40 };
    const told: unknown[] = [];
    opened.changed.on(({ shapes }) => told.push(shapes));
    opened.record([], "grid", [row, column]);
    expect([sheet.rowHeight(6), sheet.rowShapeOf(6).height]).toEqual([55, 41.25]);
    expect(opened.undo()?.sheet).toBe(SHEET);
    expect(told).toEqual([
      [row, column],
      [row, column],
    ]);
    expect(Buffer.from(opened.save()).equals(bytes)).toBe(true);
    opened.redo();
    expect([sheet.rowHeight(6), sheet.shapeOf(column).width]).toEqual([55, 40]);
  });

  test("widths within one step are undone at once too, with cells and alone", () => {
    const opened = openSample();
    const sheet = opened.model.sheet(SHEET)!;
    const shape = { ...sheet.shapeOf({ column: 3, top: 0, bottom: -1 }), sheet: SHEET };
    const before = shape.width;
    opened.asOneStep(() => {
      opened.record([], "pane", [{ ...shape, width: 40 }]);
      opened.record([], "pane", [{ ...shape, width: 50 }]);
    });
    opened.asOneStep(() => {
      opened.record([write("G7", 1)], "pane", [{ ...shape, width: 60 }]);
    });
    const width = (): number | null => sheet.shapeOf(shape).width;
    expect(width()).toBe(60);
    opened.undo();
    expect([width(), sheet.cell(6, 6)?.value]).toEqual([50, 452_452_240]);
    opened.undo();
    expect(width()).toBe(before);
    opened.redo();
    expect(width()).toBe(50);
    opened.undo();
    expect(Buffer.from(opened.save()).equals(Buffer.from(bytes))).toBe(true);
  });

  test("undoing everything gives the file's own bytes back", () => {
    const opened = openSample();
    opened.record([write("N7", 1)], "grid");
    opened.record([write("H7", "belum")], "grid");
    opened.undo();
    opened.undo();
    expect(opened.undo()).toBeUndefined();
    expect(Buffer.from(opened.save()).equals(Buffer.from(bytes))).toBe(true);
  });

  test("formulas come back as formulas", () => {
    const opened = openSample();
    opened.record([{ sheet: SHEET, ...place("N8"), content: { kind: "formula", formula: "=G7-H7" } }], "grid");
    opened.record([write("N8", 5)], "grid");
    opened.undo();
    const cell = opened.model.sheet(SHEET)?.cell(7, 13);
    expect([cell?.formula, cell?.value]).toEqual(["=G7-H7", 34_946_000]);
  });

  test("a new edit forgets what had been undone", () => {
    const opened = openSample();
    opened.record([write("N7", 1)], "grid");
    opened.undo();
    opened.record([write("N7", 2)], "grid");
    expect(opened.redo()).toBeUndefined();
  });

  test("a refused edit changes nothing and leaves no step", () => {
    const opened = openSample();
    expect(() => opened.record([write("G7", 1), write("B1", 2)], "grid")).toThrow("merged-away");
    expect([opened.canUndo, opened.isDirty, opened.model.sheet(SHEET)?.cell(6, 6)?.value]).toEqual([
      false,
      false,
      452_452_240,
    ]);
  });

  test("changes wait for a download; undoing is a change too", () => {
    const opened = openSample();
    const seen: boolean[] = [];
    opened.dirtied.on((dirty) => seen.push(dirty));
    opened.record([write("N7", 1)], "grid");
    opened.save();
    opened.undo();
    expect(seen).toEqual([true, false, true]);
  });

  test("what the pane writes through its host is a step of the page", () => {
    const opened = openSample();
    const changes: DocumentChange[] = [];
    opened.changed.on((change) => changes.push(change));
    recordingModel(opened).edit([write("N7", 1)]);
    expect(changes.map(({ origin, report }) => [origin, report.changed.length])).toEqual([["pane", 1]]);
    opened.undo();
    expect(opened.model.sheet(SHEET)?.cell(6, 13)?.value ?? null).toBeNull();
  });

  test("the active sheet is shown first", () => {
    expect(openSample().firstSheet?.name).toBe(SHEET);
    expect(openSample().tabs).toHaveLength(8);
  });
});

describe("summarise", () => {
  const sheet = plainSheet({ cells: { A1: 10, A2: 2.5, B1: "teks", B2: true, C9: { error: "#N/A" } } });

  test("counts what is filled and adds the numbers", () => {
    expect(summarise(sheet, area("A1:B2"))).toEqual({ filled: 4, numbers: 2, sum: 12.5 });
    expect(summarise(sheet, { top: 0, left: 0, bottom: 1_048_575, right: 16_383 }).filled).toBe(5);
    expect(summarise(plainSheet(), area("A1:B2"))).toEqual({ filled: 0, numbers: 0, sum: 0 });
  });
});

describe("find", () => {
  const { model } = openSample();

  test("finds texts in any case and numbers as they are shown", () => {
    const pagu = findCells(model, SHEET, "pagu");
    expect(pagu[0]).toEqual(place("G6"));
    expect(findCells(model, SHEET, "452.452.240")).toContainEqual(place("G7"));
    expect(findCells(model, SHEET, "452452240")).toContainEqual(place("G7"));
    expect(findCells(model, SHEET, "  ")).toEqual([]);
  });

  test("goes to the next match in reading order and round at the ends", () => {
    const found = [place("C2"), place("A5"), place("D5")];
    expect(nextMatch(found, place("A1"), 1)).toBe(0);
    expect(nextMatch(found, place("A5"), 1)).toBe(2);
    expect(nextMatch(found, place("D5"), 1)).toBe(0);
    expect(nextMatch(found, place("A5"), -1)).toBe(0);
    expect(nextMatch(found, place("A1"), -1)).toBe(2);
    expect(nextMatch([], place("A1"), 1)).toBe(-1);
  });
});
