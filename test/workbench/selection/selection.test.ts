import { MergeIndex } from "../../../src/workbench/layout/merge-index";
import {
  activeAnchor,
  extendTo,
  isSingleCell,
  selectAll,
  selectArea,
  selectCell,
  selectColumns,
  selectedArea,
  selectRows,
} from "../../../src/workbench/selection/selection";
import { parseTypedArea } from "../../../src/workbench/selection/typed-area";
import { area, place } from "../plain-sheet";

const merges = new MergeIndex([area("B2:C3")]);

describe("selection", () => {
  test("extending keeps the active cell and takes merged cells whole", () => {
    const selection = extendTo(selectCell(place("D5")), place("C3"));
    expect(selection.active).toEqual(place("D5"));
    expect(selectedArea(selection, merges)).toEqual(area("B2:D5"));
  });

  test("a merged cell counts as one, its first cell holds the content", () => {
    const selection = selectCell(place("C3"));
    expect(selectedArea(selection, merges)).toEqual(area("B2:C3"));
    expect(isSingleCell(selectedArea(selection, merges), merges)).toBe(true);
    expect(activeAnchor(selection, merges)).toEqual(place("B2"));
    expect(isSingleCell(area("B2:C4"), merges)).toBe(false);
  });

  test("whole rows, columns and the sheet", () => {
    expect(selectedArea(selectRows(4, 2), merges)).toEqual({ top: 2, bottom: 4, left: 0, right: 16_383 });
    expect(selectedArea(selectColumns(1, 3), merges)).toEqual({ top: 0, bottom: 1_048_575, left: 1, right: 3 });
    expect(selectedArea(selectAll(place("C7")), merges)).toEqual({ top: 0, bottom: 1_048_575, left: 0, right: 16_383 });
  });
});

describe("the name box", () => {
  test("understands cells, areas, rows and columns", () => {
    expect(parseTypedArea(" g12 ")).toEqual(area("G12"));
    expect(parseTypedArea("$L$20:A5")).toEqual(area("A5:L20"));
    expect(selectArea(parseTypedArea("B:D") ?? area("A1")).shape).toBe("columns");
    expect(selectArea(parseTypedArea("5:9") ?? area("A1")).shape).toBe("rows");
  });

  test("refuses what no sheet has", () => {
    for (const text of ["", "12", "B", "A0", "XFE1", "A1048577", "A1:B2:C3", "A1:B", "BAB II", "A-1"]) {
      expect(parseTypedArea(text)).toBeNull();
    }
  });
});
