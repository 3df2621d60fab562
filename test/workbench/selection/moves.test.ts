import { cellAddress } from "../../../src/workbook/a1";
import { MergeIndex } from "../../../src/workbench/layout/merge-index";
import { cycleIn } from "../../../src/workbench/selection/cycle";
import { jumpFrom, lastUsed, stepFrom, type Direction, type MoveGround } from "../../../src/workbench/selection/moves";
import { area, place, plainSheet, type PlainSheetParts } from "../plain-sheet";

function groundOf(parts: PlainSheetParts): MoveGround {
  const sheet = plainSheet(parts);
  return { sheet, merges: new MergeIndex(sheet.merges) };
}
const step = (parts: PlainSheetParts, from: string, direction: Direction): string => {
  const to = stepFrom(groundOf(parts), place(from), direction);
  return cellAddress(to.row, to.column);
};
const jump = (parts: PlainSheetParts, from: string, direction: Direction): string => {
  const to = jumpFrom(groundOf(parts), place(from), direction);
  return cellAddress(to.row, to.column);
};

describe("stepFrom", () => {
  test("goes one cell, and stays at the edge of the sheet", () => {
    expect(step({}, "B2", "right")).toBe("C2");
    expect(step({}, "B1", "up")).toBe("B1");
    expect(step({}, "XFD1", "right")).toBe("XFD1");
  });

  test("leaves a merged area in one step and keeps its row", () => {
    const merges = ["B2:D4"];
    expect(step({ merges }, "B3", "right")).toBe("E3");
    expect(step({ merges }, "C4", "up")).toBe("C1");
    expect(step({ merges }, "E3", "left")).toBe("D3");
  });

  test("passes over hidden rows and columns", () => {
    expect(step({ hiddenRows: [1, 2] }, "A1", "down")).toBe("A4");
    expect(step({ hiddenColumns: [0] }, "B1", "left")).toBe("B1");
  });
});

describe("jumpFrom", () => {
  const cells = { A1: 1, A2: 2, A3: 3, A7: 4, A8: 5, F8: 6 };

  test("goes to the end of a filled run, then to the next filled cell, then to the sheet's edge", () => {
    expect(jump({ cells }, "A1", "down")).toBe("A3");
    expect(jump({ cells }, "A3", "down")).toBe("A7");
    expect(jump({ cells }, "A8", "down")).toBe("A1048576");
  });

  test("works the other ways round", () => {
    expect(jump({ cells }, "A7", "up")).toBe("A3");
    expect(jump({ cells }, "A8", "right")).toBe("F8");
    expect(jump({ cells }, "F8", "right")).toBe("XFD8");
    expect(jump({ cells }, "F8", "left")).toBe("A8");
    expect(jump({ cells }, "D5", "up")).toBe("D1");
  });

  test("from below the used part it finds the last filled cell of the column", () => {
    expect(jump({ cells }, "A20", "up")).toBe("A8");
  });

  test("the edge is the last row or column that can be seen", () => {
    expect(jump({ hiddenRows: [0, 1], hiddenColumns: [0] }, "C5", "up")).toBe("C3");
    expect(jump({ hiddenRows: [0, 1], hiddenColumns: [0] }, "C5", "left")).toBe("B5");
    expect(jump({ hiddenRows: [0, 1, 2, 3, 4] }, "C5", "up")).toBe("C5");
  });

  test("an empty sheet has only edges", () => {
    expect(jump({}, "C3", "left")).toBe("A3");
    expect(lastUsed(plainSheet())).toEqual({ row: 0, column: 0 });
    expect(lastUsed(plainSheet({ cells }))).toEqual(place("F8"));
  });
});

describe("cycleIn", () => {
  const ground = groundOf({ merges: ["B2:B3"], hiddenColumns: [2] });
  const walk = (from: string, way: { byRow: boolean; back: boolean }): string => {
    const to = cycleIn(ground, area("A1:C3"), place(from), way);
    return cellAddress(to.row, to.column);
  };

  test("Tab goes along rows, Enter along columns, both round at the end", () => {
    expect(walk("B1", { byRow: true, back: false })).toBe("A2");
    expect(walk("A3", { byRow: false, back: false })).toBe("B1");
    expect(walk("A1", { byRow: true, back: true })).toBe("A3");
    expect(walk("B2", { byRow: false, back: false })).toBe("A1");
  });
});
