import { SheetLayout } from "../../../src/workbench/layout/sheet-layout";
import { panesInView } from "../../../src/workbench/paint/panes";
import { itemsInPane } from "../../../src/workbench/paint/cell-items";
import { plainSheet, type PlainSheetParts } from "../plain-sheet";

const viewport = { width: 38 + 640, height: 22 + 400 };

function layoutOf(parts: PlainSheetParts): SheetLayout {
  const extent = { rows: 50_000, columns: 26 };
  const choices = {
    zoom: 1,
    viewport,
    columnWidths: new Map(),
    draggedHeights: new Map(),
    rowHeights: new Map(),
    extent,
  };
  return new SheetLayout(plainSheet(parts), choices);
}

describe("panesInView", () => {
  test("without frozen parts one pane holds just what is in view", () => {
    const layout = layoutOf({});
    const [pane, ...rest] = panesInView(layout, { x: 64 * 3, y: 20 * 1000 }, viewport);
    expect(rest).toEqual([]);
    const wide = layout.headerWidth;
    expect(pane?.rows).toEqual({ first: 1000, last: 1019 });
    expect(pane?.columns.first).toBe(3);
    expect(pane?.clip).toEqual({ x: wide, y: 22, width: 678 - wide, height: 400 });
  });

  test("frozen rows and columns make four panes that do not overlap", () => {
    const layout = layoutOf({ frozen: { rows: 2, columns: 1 } });
    const panes = panesInView(layout, { x: 0, y: 200 }, viewport);
    const rows = panes.map(({ rows: { first, last } }) => [first, last]);
    expect(rows).toEqual([
      [12, 29],
      [12, 29],
      [0, 1],
      [0, 1],
    ]);
    const area = panes.reduce((sum, { clip }) => sum + clip.width * clip.height, 0);
    expect(area).toBe((678 - layout.headerWidth) * 400);
  });
});

describe("itemsInPane", () => {
  test("a merged area comes once, hidden rows not at all", () => {
    const layout = layoutOf({ cells: { A1: "x" }, merges: ["A1:C2"], hiddenRows: [2] });
    const [pane] = panesInView(layout, { x: 0, y: 0 }, { width: layout.headerWidth + 192, height: 22 + 60 });
    const items = pane === undefined ? [] : itemsInPane(layout, pane);
    expect(items.filter(({ isMerged }) => isMerged)).toHaveLength(1);
    expect(new Set(items.map(({ area: { top } }) => top))).toEqual(new Set([0, 3]));
  });

  test("a text that begins left of the view is there to flow into it", () => {
    const layout = layoutOf({ cells: { A1: "teks panjang", A2: "terhalang", D2: "x" } });
    const [pane] = panesInView(layout, { x: 64 * 3, y: 0 }, viewport);
    const columns = pane === undefined ? [] : itemsInPane(layout, pane).map(({ area: { top, left } }) => [top, left]);
    expect(columns).toContainEqual([0, 0]);
    expect(columns).not.toContainEqual([1, 0]);
  });
});
