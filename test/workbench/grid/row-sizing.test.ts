import { WorkbenchDocument } from "../../../src/workbench/document/workbench-document";
import type { GridView } from "../../../src/workbench/grid/grid-view";
import { RowSizing } from "../../../src/workbench/grid/row-sizing";
import { selectArea } from "../../../src/workbench/selection/selection";
import type { WorkbookSheet } from "../../../src/workbook/model";
import { openWorkbook } from "../../../src/workbook/open";
import { buildWorkbook } from "../../workbook/build";
import { area } from "../plain-sheet";

/** Row 2 is 40 pixels high in the file, row 4 hidden; what stands in a row needs 50 pixels and as many more as its index. */
const ROWS = '<sheetData><row r="2" ht="30"/><row r="4" hidden="1"/></sheetData>';
const [USUAL, FITTING] = [20, 50];

interface Ground {
  readonly head?: string;
  readonly tail?: string;
}

/** A sheet in a grid that selects, without the canvas. */
function grid(selected: string, { head = "", tail = "" }: Ground = {}) {
  const bytes = buildWorkbook({ RFK: head + ROWS + tail });
  const document = new WorkbenchDocument(openWorkbook(bytes), "rfk.xlsx");
  const sheet = document.model.sheet("RFK")!;
  const shown = new Map<number, number>();
  const selection = selectArea(area(selected));
  const view = {
    ...{ document, sheet, selection, area: area(selected), zoom: 1, activeCell: selection.active },
    layout: {
      choices: { draggedHeights: shown, rowHeights: new Map([[6, 35]]) },
      rows: { count: 100, size: (row: number) => (sheet.isRowHidden(row) ? 0 : USUAL) },
    },
    showSizes: (kind: string, rows: readonly number[], pixels: number | null) => {
      expect(kind).toBe("rows");
      for (const row of rows) if (pixels === null) shown.delete(row);
      for (const row of rows) if (pixels !== null) shown.set(row, pixels);
    },
    fittingHeight: (row: number) => FITTING + row,
  };
  return { sizing: new RowSizing(view as unknown as GridView), document, sheet, shown, bytes };
}

const heights = (sheet: WorkbookSheet): (number | null)[] => [0, 1, 2, 3, 4].map((row) => sheet.rowHeight(row));
const AS_IN_FILE = [null, 40, null, null, null];

describe("RowSizing", () => {
  test("a dragged edge shows at once, is written when let go, kept in the file, and taken back by undo", () => {
    const { sizing, document, sheet, shown, bytes } = grid("A1");
    sizing.show(2, 70.4);
    expect(shown).toEqual(new Map([[2, 70]]));
    expect([document.isDirty, heights(sheet)]).toEqual([false, AS_IN_FILE]);
    sizing.keep(2);
    expect([shown.size, heights(sheet)]).toEqual([0, [null, 40, 70, null, null]]);
    expect(sheet.rowShapeOf(2).height).toBe(52.5);
    const saved = openWorkbook(document.save()).sheet("RFK")!;
    expect([heights(saved), saved.isRowHidden(3)]).toEqual([[null, 40, 70, null, null], true]);
    document.undo();
    expect(document.model.save()).toEqual(new Uint8Array(bytes));
    document.redo();
    expect(heights(sheet)).toEqual([null, 40, 70, null, null]);
  });

  test("rows selected as a whole go along with the one that is dragged, but for hidden ones; others do not", () => {
    const { sizing, sheet, document } = grid("2:5");
    sizing.show(2, 90);
    sizing.keep(2);
    expect(heights(sheet)).toEqual([null, 90, 90, null, 90]);
    sizing.show(0, 15);
    sizing.keep(0);
    expect(heights(sheet)).toEqual([15, 90, 90, null, 90]);
    document.undo();
    document.undo();
    expect(heights(sheet)).toEqual(AS_IN_FILE);
  });

  test("keys change every selected row by a step, from the height it is shown with", () => {
    const { sizing, sheet, document } = grid("B1:C2");
    sizing.stepSelected(1);
    sizing.stepSelected(1);
    sizing.stepSelected(-1);
    expect(heights(sheet)).toEqual([24, 44, null, null, null]);
    document.undo();
    expect(heights(sheet)).toEqual([28, 48, null, null, null]);
    const measured = grid("A7");
    measured.sizing.stepSelected(1);
    expect(measured.sheet.rowHeight(6)).toBe(39);
  });

  test("a row that is fitted has no height of its own any more; one that had none is left alone", () => {
    const { sizing, sheet, document } = grid("1:3");
    sizing.fitSelected();
    expect(heights(sheet)).toEqual([null, null, null, null, null]);
    document.undo();
    expect([heights(sheet), document.canUndo]).toEqual([AS_IN_FILE, false]);
    sizing.fit(4);
    expect([document.canUndo, heights(sheet)]).toEqual([false, AS_IN_FILE]);
  });

  test("where the sheet has one height for all rows, a fitted row gets its own", () => {
    const { sizing, sheet } = grid("1:2", { head: '<sheetFormatPr defaultRowHeight="15" customHeight="1"/>' });
    sizing.fitSelected();
    expect(heights(sheet)).toEqual([FITTING, FITTING + 1, 20, 20, 20]);
  });

  test("selected columns mean the active row", () => {
    const { sizing, sheet } = grid("B:C");
    sizing.stepSelected(1);
    expect(heights(sheet)).toEqual([24, 40, null, null, null]);
  });

  test("no row becomes lower than can be dragged again, nor higher than Excel allows", () => {
    const { sizing, sheet } = grid("A1");
    sizing.show(0, -30);
    sizing.keep(0);
    expect(sheet.rowHeight(0)).toBe(8);
    sizing.show(0, 9999);
    sizing.keep(0);
    expect(sheet.rowShapeOf(0).height).toBe(409.5);
  });

  test("on a protected sheet only what is shown changes", () => {
    const { sizing, sheet, document, shown } = grid("A1", { tail: '<sheetProtection sheet="1"/>' });
    sizing.stepSelected(1);
    expect(shown).toEqual(new Map([[0, 24]]));
    sizing.fit(1);
    expect(shown).toEqual(new Map([[0, 24], [1, FITTING + 1]])); // prettier-ignore
    expect([heights(sheet), document.isDirty]).toEqual([AS_IN_FILE, false]);
  });

  test("tells which rows are how high now", () => {
    const { sizing } = grid("2:3");
    const told: unknown[] = [];
    sizing.resized.on((resized) => told.push(resized));
    sizing.show(1, 70);
    sizing.keep(1);
    sizing.fit(0);
    expect(told).toEqual([
      { kind: "rows", lines: [1, 2], size: 52.5 },
      { kind: "rows", lines: [0], size: 37.5 },
    ]);
  });
});
