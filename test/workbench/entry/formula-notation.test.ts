import { fromIndonesian, toIndonesian } from "../../../src/workbench/entry/formula-notation";

const PAIRS = [
  ["=SUM(A1,B1)", "=SUM(A1;B1)"],
  ["=ROUND(A1*1.5,2)", "=ROUND(A1*1,5;2)"],
  ["=MAX(1,2)", "=MAX(1;2)"],
  ["=MAX(1,2.5,.25)", "=MAX(1;2,5;,25)"],
  ['=IF(A1="1,5;x",1E-3,2)', '=IF(A1="1,5;x";1E-3;2)'],
  ["='BAB I, II'!A1+T.DIST(1.5,2,TRUE)", "='BAB I, II'!A1+T.DIST(1,5;2;TRUE)"],
  ['=COUNTIF(A:A,{TRUE,"x"})', '=COUNTIF(A:A;{TRUE\\"x"})'],
  ["=SUM({1,2.5;3,4})", "=SUM({1\\2,5;3\\4})"],
  ["=SUM($A$1:B10,5:9)", "=SUM($A$1:B10;5:9)"],
  ["=RKA2021!B4*LOG10(1000)", "=RKA2021!B4*LOG10(1000)"],
  ["=SUM(Tabel1[Pagu, Rp],2)", "=SUM(Tabel1[Pagu, Rp];2)"],
] as const;

describe("formulas in Indonesian notation", () => {
  test.each(PAIRS)("%s is shown as %s", (kept, shown) => {
    expect(toIndonesian(kept)).toBe(shown);
  });

  test.each(PAIRS)("%s comes back from %s", (kept, shown) => {
    expect(fromIndonesian(shown)).toBe(kept);
  });

  test("commas between cells, as English settings have them, are accepted too", () => {
    expect(fromIndonesian("=SUM(A1,B1)")).toBe("=SUM(A1,B1)");
    expect(fromIndonesian("=ROUND(A1,2)")).toBe("=ROUND(A1,2)");
  });

  test("a comma between digits is a decimal comma", () => {
    expect(fromIndonesian("=MAX(1,2)")).toBe("=MAX(1.2)");
  });
});
