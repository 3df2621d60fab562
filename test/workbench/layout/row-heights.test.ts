import { MergeIndex } from "../../../src/workbench/layout/merge-index";
import {
  fittingRowHeight,
  measureRowHeight,
  measureRowHeights,
  type HeightGround,
} from "../../../src/workbench/layout/row-heights";
import { FontBook } from "../../../src/workbench/paint/fonts";
import { plainSheet, type PlainSheetParts } from "../plain-sheet";

/** Every letter is 7 pixels wide. */
const measure = (text: string): number => text.length * 7;

function groundOf(parts: PlainSheetParts, defaultRowHeight = 20): HeightGround {
  const sheet = { ...plainSheet(parts), defaultRowHeight };
  return {
    sheet,
    merges: new MergeIndex(sheet.merges),
    tools: { measure, fonts: new FontBook(measure), zoom: 1 },
    columnWidth: (column) => sheet.columnWidth(column),
    text: (row, column) => {
      const value = sheet.cell(row, column)?.value;
      return typeof value === "string" ? value : "";
    },
  };
}

function heightsOf(parts: PlainSheetParts, defaultRowHeight?: number): ReadonlyMap<number, number> {
  const steps = measureRowHeights(groundOf(parts, defaultRowHeight), 2);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe("measureRowHeights", () => {
  test("a wrapped text of three lines makes its row higher", () => {
    const heights = heightsOf({ cells: { A1: "satu dua tiga empat", B2: "x" }, styles: { A1: { wrap: true } } });
    expect([...heights]).toEqual([[0, 51]]);
  });

  test("rows with a height of their own, hidden rows and merged cells are left alone", () => {
    const cells = { A1: "satu dua tiga", A2: "satu dua tiga", A3: "satu dua tiga" };
    const wrap = { wrap: true };
    const styles = { A1: wrap, A2: wrap, A3: wrap };
    expect(heightsOf({ cells, styles, heights: { 0: 20 }, hiddenRows: [1], merges: ["A3:B3"] }).size).toBe(0);
  });

  test("a large font makes its row higher without wrapping", () => {
    const font = {
      name: "Arial",
      size: 24,
      bold: false,
      italic: false,
      underline: false,
      strike: false,
      color: "#000000",
    };
    expect([...heightsOf({ cells: { A4: 1 }, styles: { A4: { font } } })]).toEqual([[3, 42]]);
  });

  test("where rows are usually lower, one line of the usual font still fits, wrapped or not; two do not", () => {
    const cells = { A1: "satu", A2: "satu", A3: "satu dua tiga" };
    const wrap = { wrap: true };
    expect([...heightsOf({ cells, styles: { A2: wrap, A3: wrap } }, 17)]).toEqual([[2, 35]]);
  });
});

describe("one row", () => {
  const cells = { A1: "satu dua tiga empat", B1: "x", A2: "satu dua tiga empat" };
  const ground = groundOf({ cells, styles: { A1: { wrap: true }, A2: { wrap: true } }, heights: { 0: 99 } });

  test("fits what stands in it, whatever height it has", () => {
    expect([0, 1, 5].map((row) => fittingRowHeight(ground, row))).toEqual([51, 51, 20]);
  });

  test("is measured again only where the file leaves it open", () => {
    expect([0, 1].map((row) => measureRowHeight(ground, row))).toEqual([null, 51]);
  });
});
