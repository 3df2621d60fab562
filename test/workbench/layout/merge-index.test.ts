import { common, MergeIndex } from "../../../src/workbench/layout/merge-index";
import { area } from "../plain-sheet";

describe("MergeIndex", () => {
  const merges = new MergeIndex([area("B2:D3"), area("D5:D200"), { top: 0, left: 7, bottom: 1_048_575, right: 8 }]);

  test("finds the merged area around each of its cells and no other", () => {
    expect(merges.at(1, 1)).toEqual(area("B2:D3"));
    expect(merges.at(2, 3)).toEqual(area("B2:D3"));
    expect(merges.at(3, 3)).toBeUndefined();
    expect(merges.at(1, 4)).toBeUndefined();
  });

  test("finds merges over many rows, also over a whole column", () => {
    expect(merges.at(150, 3)).toEqual(area("D5:D200"));
    expect(merges.at(900_000, 8)).toEqual({ top: 0, left: 7, bottom: 1_048_575, right: 8 });
  });

  test("an area grows until it cuts no merge, one merge leading to the next", () => {
    expect(merges.grow(area("A1:B2"))).toEqual(area("A1:D3"));
    expect(merges.grow(area("C3:D5"))).toEqual(area("B2:D200"));
    expect(merges.grow(area("A10:B11"))).toEqual(area("A10:B11"));
  });

  test("of a merged cell only the part inside a selected column is common to both", () => {
    expect(common(area("A1:L1"), { top: 0, left: 6, bottom: 1_048_575, right: 6 })).toEqual(area("G1"));
  });
});
