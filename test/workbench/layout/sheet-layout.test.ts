import { hitTest } from "../../../src/workbench/layout/hit-test";
import { extentFor, firstExtent } from "../../../src/workbench/layout/sheet-extent";
import { SheetLayout } from "../../../src/workbench/layout/sheet-layout";
import { area, plainSheet, type PlainSheetParts } from "../plain-sheet";

const viewport = { width: 638, height: 422 };

function layoutOf(parts: PlainSheetParts = {}, zoom = 1): SheetLayout {
  return new SheetLayout(plainSheet(parts), {
    zoom,
    viewport,
    columnWidths: new Map(),
    draggedHeights: new Map(),
    rowHeights: new Map([[3, 50]]),
    extent: { rows: 100, columns: 26 },
  });
}

describe("SheetLayout", () => {
  test("headers, then columns of 64 and rows of 20 pixels", () => {
    const layout = layoutOf();
    expect([layout.headerWidth, layout.headerHeight]).toEqual([38, 22]);
    expect(layout.areaRect(area("B2:C2"), { x: 0, y: 0 })).toEqual({ x: 102, y: 42, width: 128, height: 20 });
    expect(layout.contentSize).toEqual({ width: 38 + 26 * 64, height: 22 + 99 * 20 + 50 });
  });

  test("the file's own height beats a measured one, and hidden beats both", () => {
    const layout = layoutOf({ heights: { 1: 33 }, hiddenRows: [2], widths: { 0: 10 }, hiddenColumns: [1] });
    expect([0, 1, 2, 3].map((row) => layout.rows.size(row))).toEqual([20, 33, 0, 50]);
    expect([0, 1, 2].map((column) => layout.columns.size(column))).toEqual([10, 0, 64]);
  });

  test("a dragged height beats the file's, and rows are as high as the sheet says", () => {
    const sheet = { ...plainSheet({ heights: { 1: 33 } }), defaultRowHeight: 17 };
    const layout = new SheetLayout(sheet, { ...layoutOf().choices, draggedHeights: new Map([[1, 60]]) });
    expect([0, 1, 2, 3].map((row) => layout.rows.size(row))).toEqual([17, 60, 17, 50]);
    expect(layout.areaRect(area("A5"), { x: 0, y: 0 }).y).toBe(22 + 17 + 60 + 17 + 50);
    expect(layout.areaRect(area("B2:C4"), { x: 0, y: 30 })).toEqual({
      x: 102,
      y: 22 + 17 - 30,
      width: 128,
      height: 127,
    });
  });

  test("zoom scales cells and headers alike", () => {
    const layout = layoutOf({}, 1.5);
    expect(layout.headerHeight).toBe(33);
    expect(layout.areaRect(area("B2"), { x: 0, y: 0 })).toEqual({ x: 57 + 96, y: 33 + 30, width: 96, height: 30 });
  });

  test("frozen rows and columns do not scroll", () => {
    const layout = layoutOf({ frozen: { rows: 2, columns: 1 } });
    const scroll = { x: 100, y: 300 };
    expect(layout.columnX(0, scroll)).toBe(38);
    expect(layout.columnX(1, scroll)).toBe(38 + 64 - 100);
    expect(layout.rowY(1, scroll)).toBe(42);
    expect(layout.rowY(2, scroll)).toBe(62 - 300);
  });

  test("a frozen part that leaves no room to scroll is let go", () => {
    expect(layoutOf({ frozen: { rows: 0, columns: 8 } }).frozenColumns).toBe(0);
    expect(layoutOf({ frozen: { rows: 0, columns: 7 } }).frozenColumns).toBe(7);
  });
});

describe("scrollToShow", () => {
  test("moves no further than needed", () => {
    const layout = layoutOf();
    expect(layout.scrollToShow(area("C5"), { x: 0, y: 0 }, viewport)).toEqual({ x: 0, y: 0 });
    expect(layout.scrollToShow(area("J1"), { x: 0, y: 0 }, viewport)).toEqual({ x: 640 - 600, y: 0 });
    expect(layout.scrollToShow(area("B1"), { x: 500, y: 0 }, viewport)).toEqual({ x: 64, y: 0 });
  });

  test("does not hide a cell behind the frozen part, and leaves frozen cells alone", () => {
    const layout = layoutOf({ frozen: { rows: 2, columns: 1 } });
    expect(layout.scrollToShow(area("C10"), { x: 300, y: 900 }, viewport)).toEqual({ x: 64, y: 170 });
    expect(layout.scrollToShow(area("A1"), { x: 300, y: 900 }, viewport)).toEqual({ x: 300, y: 900 });
  });

  test("of an area larger than the view it shows the first cell", () => {
    expect(layoutOf().scrollToShow(area("B2:Z90"), { x: 0, y: 0 }, viewport)).toEqual({ x: 64, y: 20 });
  });
});

describe("hitTest", () => {
  const layout = layoutOf({ frozen: { rows: 1, columns: 1 }, hiddenColumns: [2] });
  const scroll = { x: 64, y: 20 };

  test("cells, scrolled and frozen", () => {
    expect(hitTest(layout, { x: 40, y: 30 }, scroll)).toEqual({ kind: "cell", row: 0, column: 0 });
    expect(hitTest(layout, { x: 38 + 64 + 5, y: 22 + 20 + 5 }, scroll)).toEqual({ kind: "cell", row: 2, column: 3 });
  });

  test("headers and the corner", () => {
    expect(hitTest(layout, { x: 3, y: 3 }, scroll)).toEqual({ kind: "corner" });
    expect(hitTest(layout, { x: 3, y: 50 }, scroll)).toEqual({ kind: "row", row: 2 });
    expect(hitTest(layout, { x: 60, y: 3 }, scroll)).toEqual({ kind: "column", column: 0 });
  });

  test("the line between two headers belongs to the visible column before it", () => {
    const unscrolled = { x: 0, y: 0 };
    expect(hitTest(layout, { x: 38 + 62, y: 3 }, unscrolled)).toEqual({ kind: "column-edge", column: 0 });
    expect(hitTest(layout, { x: 38 + 130, y: 3 }, unscrolled)).toEqual({ kind: "column-edge", column: 1 });
  });

  test("the line between two row headers belongs to the visible row above it, scrolled and frozen", () => {
    const rows = layoutOf({ frozen: { rows: 1, columns: 0 }, hiddenRows: [2], heights: { 1: 30, 4: 8 } });
    const hit = (y: number, scrolled = 0) => hitTest(rows, { x: 5, y: 22 + y }, { x: 0, y: scrolled });
    expect([10, 16, 24].map((y) => hit(y))).toEqual([
      { kind: "row", row: 0 },
      { kind: "row-edge", row: 0 },
      { kind: "row-edge", row: 0 },
    ]);
    expect([45, 47, 53].map((y) => hit(y))).toEqual([
      { kind: "row", row: 1 },
      { kind: "row-edge", row: 1 },
      { kind: "row-edge", row: 1 },
    ]);
    expect(hit(37, 10)).toEqual({ kind: "row-edge", row: 1 });
    expect([hit(0), hit(100 + 4), hit(100 + 7)]).toEqual([
      { kind: "row", row: 0 },
      { kind: "row", row: 4 },
      { kind: "row-edge", row: 4 },
    ]);
  });
});

describe("extent", () => {
  test("holds the used area with room behind it and grows with the active cell", () => {
    const extent = firstExtent(plainSheet({ cells: { A500: 1, C2: 2 } }));
    expect(extent).toEqual({ rows: 559, columns: 26 });
    expect(extentFor(extent, { row: 10, column: 3 })).toBe(extent);
    expect(extentFor(extent, { row: 600, column: 3 })).toEqual({ rows: 660, columns: 26 });
    expect(extentFor(extent, { row: 1_048_575, column: 16_383 })).toEqual({ rows: 1_048_576, columns: 16_384 });
  });
});
