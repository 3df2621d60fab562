import type { WorkbookEdit } from "../../../src/workbook/model";
import { cellAddress } from "../../../src/workbook/a1";
import {
  clearEdits,
  contentsOf,
  copyEdits,
  fillDownEdits,
  pasteArea,
  textEdits,
} from "../../../src/workbench/entry/block-edits";
import { MergeIndex } from "../../../src/workbench/layout/merge-index";
import { area, plainSheet } from "../plain-sheet";

const shown = (edits: readonly WorkbookEdit[]): Record<string, unknown> =>
  Object.fromEntries(
    edits.map(({ row, column, content }) => [
      cellAddress(row, column),
      content.kind === "blank" ? null : content.kind === "value" ? content.value : content.formula,
    ]),
  );
const sheet = plainSheet({ cells: { A1: 10, A2: "=A1*$A$1", B1: "teks" }, merges: ["D1:E1"] });
const ground = { sheet, merges: new MergeIndex(sheet.merges), date1904: false };

describe("clearEdits", () => {
  test("empties only what is filled, however large the area", () => {
    expect(shown(clearEdits(sheet, { top: 0, left: 0, bottom: 1_048_575, right: 16_383 }))).toEqual({
      A1: null,
      A2: null,
      B1: null,
    });
    expect(clearEdits(plainSheet(), area("A1:Z99"))).toEqual([]);
  });
});

describe("pasting", () => {
  test("once where the target does not fit, repeated where it does", () => {
    expect(pasteArea(area("C3"), 2, 2)).toEqual(area("C3:D4"));
    expect(pasteArea(area("C3:F8"), 2, 2)).toEqual(area("C3:F8"));
    expect(pasteArea(area("C3:E7"), 2, 3)).toEqual(area("C3:E4"));
    expect(pasteArea(area("A1048576"), 2, 1)).toBeNull();
  });

  test("texts are read as typed; a short row ends in blanks", () => {
    expect(shown(textEdits(ground, area("A5:B6"), [["1.234,5", "Kupang"], ["=A1;"]]))).toEqual({
      A5: 1234.5,
      B5: "Kupang",
      A6: "=A1,",
      B6: null,
    });
  });

  test("cells inside a merged area other than its first are passed over", () => {
    expect(shown(textEdits(ground, area("D1:F1"), [["1", "2", "3"]]))).toEqual({ D1: 1, F1: 3 });
  });

  test("a copied formula moves with its cell, fixed references stay", () => {
    const contents = contentsOf(sheet, area("A1:A2"));
    const edits = copyEdits(ground, area("C4:C7"), { area: area("A1:A2"), tsv: "", contents });
    expect(shown(edits)).toEqual({ C4: 10, C5: "=C4*$A$1", C6: 10, C7: "=C6*$A$1" });
  });
});

describe("fillDownEdits", () => {
  test("the first row of an area goes into the rows below it, formulas move along", () => {
    const table = plainSheet({ cells: { A2: 5, B2: "=A2*$A$1", C2: "x", A3: 1 } });
    const of = { sheet: table, merges: new MergeIndex(table.merges) };
    expect(shown(fillDownEdits(of, area("A2:B4")))).toEqual({ A3: 5, B3: "=A3*$A$1", A4: 5, B4: "=A4*$A$1" });
  });

  test("one cell or one row takes what stands above; at the top there is nothing", () => {
    expect(shown(fillDownEdits(ground, area("A3")))).toEqual({ A3: "=A2*$A$1" });
    expect(shown(fillDownEdits(ground, area("A2:B2")))).toEqual({ A2: 10, B2: "teks" });
    expect(fillDownEdits(ground, area("A1"))).toEqual([]);
  });

  test("a merged cell takes what stands above it, and cells inside it are passed over", () => {
    const table = plainSheet({ cells: { A1: 3, B1: 4, A4: 0 }, merges: ["A2:B3"] });
    const of = { sheet: table, merges: new MergeIndex(table.merges) };
    expect(shown(fillDownEdits(of, area("A2:B3")))).toEqual({ A2: 3 });
  });

  test("of whole columns the used rows, of whole rows the used columns", () => {
    const table = plainSheet({ cells: { A1: 3, B3: 4 } });
    const of = { sheet: table, merges: new MergeIndex(table.merges) };
    expect(shown(fillDownEdits(of, area("A:A")))).toEqual({ A2: 3, A3: 3 });
    expect(shown(fillDownEdits(of, area("2:2")))).toEqual({ A2: 3, B2: null });
    expect(fillDownEdits(of, area("D:D"))).toEqual([]);
  });
});
