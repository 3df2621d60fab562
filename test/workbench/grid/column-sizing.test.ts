import { WorkbenchDocument } from "../../../src/workbench/document/workbench-document";
import { ColumnSizing } from "../../../src/workbench/grid/column-sizing";
import type { GridView } from "../../../src/workbench/grid/grid-view";
import { selectArea } from "../../../src/workbench/selection/selection";
import { openWorkbook } from "../../../src/workbook/open";
import type { WorkbookSheet } from "../../../src/workbook/model";
import { buildXlsx } from "../../workbook-builder";
import { area } from "../plain-sheet";

const FITTING = 150;

/** A sheet of three rows in a grid that selects, without the canvas; column E is hidden. */
function grid(selected: string, isProtected = false) {
  const rows = [["Kode", "Uraian", "Pagu", "Realisasi", "Catatan", "Sisa"]];
  const bytes = buildXlsx({ sheets: [{ name: "RFK", rows, hiddenColumns: [4], protected: isProtected }] });
  const document = new WorkbenchDocument(openWorkbook(bytes), "rfk.xlsx");
  const sheet = document.model.sheet("RFK")!;
  const shown = new Map<number, number>();
  const selection = selectArea(area(selected));
  const view = {
    ...{ document, sheet, selection, area: area(selected), zoom: 1 },
    activeCell: selection.active,
    layout: {
      choices: { columnWidths: shown },
      columns: { count: 10, size: (column: number) => (column === 4 ? 0 : sheet.columnWidth(column)) },
    },
    showSizes: (_: string, columns: readonly number[], width: number | null) => {
      for (const column of columns) if (width === null) shown.delete(column);
      for (const column of columns) if (width !== null) shown.set(column, width);
    },
    lettering: { fittingWidth: (column: number) => (column > 5 ? null : FITTING + column) },
  };
  const sizing = new ColumnSizing(view as unknown as GridView);
  return { sizing, document, sheet, shown, bytes };
}

const widths = (sheet: WorkbookSheet): number[] => [0, 1, 2, 3, 5].map((column) => sheet.columnWidth(column));
const USUAL = 64;

describe("ColumnSizing", () => {
  test("a dragged edge shows at once, is written when let go, and is taken back by undo", () => {
    const { sizing, document, sheet, shown, bytes } = grid("A1");
    sizing.show(1, 120);
    expect(shown).toEqual(new Map([[1, 120]]));
    expect([document.isDirty, sheet.columnWidth(1)]).toEqual([false, USUAL]);
    sizing.keep(1);
    expect(shown).toEqual(new Map());
    expect(widths(sheet)).toEqual([USUAL, 120, USUAL, USUAL, USUAL]);
    const saved = openWorkbook(document.save()).sheet("RFK")!;
    expect(widths(saved)).toEqual([USUAL, 120, USUAL, USUAL, USUAL]);
    expect(saved.isColumnHidden(4)).toBe(true);
    document.undo();
    expect(document.model.save()).toEqual(new Uint8Array(bytes));
    document.redo();
    expect(sheet.columnWidth(1)).toBe(120);
  });

  test("columns selected as a whole go along with the one that is dragged, others do not", () => {
    const { sizing, sheet } = grid("B:C");
    sizing.show(2, 90);
    sizing.keep(2);
    expect(widths(sheet)).toEqual([USUAL, 90, 90, USUAL, USUAL]);
    sizing.show(5, 40);
    sizing.keep(5);
    expect(widths(sheet)).toEqual([USUAL, 90, 90, USUAL, 40]);
  });

  test("keys change every selected column by a step; hidden ones stay hidden", () => {
    const { sizing, sheet, document } = grid("D1:F3");
    sizing.stepSelected(1);
    sizing.stepSelected(1);
    sizing.stepSelected(-1);
    expect(widths(sheet)).toEqual([USUAL, USUAL, USUAL, USUAL + 8, USUAL + 8]);
    expect([sheet.columnWidth(4), sheet.isColumnHidden(4)]).toEqual([USUAL, true]);
    document.undo();
    expect(widths(sheet)).toEqual([USUAL, USUAL, USUAL, USUAL + 16, USUAL + 16]);
  });

  test("fits to the content, each column to its own; an empty column keeps its width", () => {
    const { sizing, sheet, document } = grid("B1:H1");
    sizing.fitSelected();
    expect(widths(sheet)).toEqual([USUAL, FITTING + 1, FITTING + 2, FITTING + 3, FITTING + 5]);
    expect(sheet.columnWidth(6)).toBe(USUAL);
    document.undo();
    sizing.fit(0);
    expect(widths(sheet)).toEqual([FITTING, USUAL, USUAL, USUAL, USUAL]);
  });

  test("selected rows mean the active column", () => {
    const { sizing, sheet } = grid("2:3");
    sizing.stepSelected(1);
    expect(widths(sheet)).toEqual([USUAL + 8, USUAL, USUAL, USUAL, USUAL]);
  });

  test("no column becomes narrower than can be dragged again, nor wider than Excel allows", () => {
    const { sizing, sheet } = grid("A1");
    sizing.show(0, -30);
    sizing.keep(0);
    expect(sheet.columnWidth(0)).toBe(8);
    sizing.show(0, 99_999);
    sizing.keep(0);
    expect(sheet.shapeOf({ column: 0, top: 0, bottom: -1 }).width).toBe(255);
  });

  test("a protected sheet is only shown wider", () => {
    const { sizing, sheet, document, shown } = grid("A1", true);
    sizing.stepSelected(1);
    expect([shown.get(0), sheet.columnWidth(0), document.isDirty]).toEqual([USUAL + 8, USUAL, false]);
  });

  test("tells which columns are how wide now", () => {
    const { sizing } = grid("B:C");
    const told: unknown[] = [];
    sizing.resized.on((resized) => told.push(resized));
    sizing.show(1, 70);
    sizing.keep(1);
    expect(told).toEqual([{ kind: "columns", lines: [1, 2], size: 10 }]);
  });
});
