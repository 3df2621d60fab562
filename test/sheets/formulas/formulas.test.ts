import { formulaAt, formulaPattern } from "../../../src/sheets/formulas/pattern";
import { formulaReferences } from "../../../src/sheets/formulas/references";
import { summedAreas } from "../../../src/sheets/formulas/summed-areas";
import { callsOf, formulaTree, functionName } from "../../../src/sheets/formulas/syntax";

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe("formulaReferences", () => {
  it("tells text, workbook, sheet and area of every reference", () => {
    expect(formulaReferences("=SUM($G$5:G9)+'BAB II'!A1+[1]Renja!B2*nama+#REF!")).toEqual([
      { text: "$G$5:G9", workbook: null, sheet: null, area: area(4, 6, 8, 6) },
      { text: "'BAB II'!A1", workbook: null, sheet: "BAB II", area: area(0, 0) },
      { text: "[1]Renja!B2", workbook: "1", sheet: "Renja", area: area(1, 1) },
    ]);
  });

  it("knows whole columns and rows", () => {
    expect(formulaReferences("=SUM(F:G)+SUM(3:4)").map((one) => one.area)).toEqual([
      area(0, 5, 1048575, 6),
      area(2, 0, 3, 16383),
    ]);
  });
});

describe("formulaPattern", () => {
  it.each([
    ["=ROUND(D5/C5*100,2)", 4, 4, "=ROUND(RC[-1]/RC[-2]*100,2)"],
    ["=D5/$C$2", 4, 4, "=RC[-1]/R2C3"],
    ["=SUM(C6:C8)", 4, 2, "=SUM(R[1]C:R[3]C)"],
  ])("%s at row %i, column %i", (formula, row, column, pattern) => {
    expect(formulaPattern(formula, row, column)).toBe(pattern);
    expect(formulaAt(pattern, row, column)).toBe(formula);
  });

  it("reads as it would when copied, and not beyond the edge of the sheet", () => {
    expect(formulaAt("=RC[-1]/RC[-2]", 7, 4)).toBe("=D8/C8");
    expect(formulaAt("=R[-3]C", 1, 0)).toBeNull();
    expect(formulaAt("=RC[-1]", 1, 0)).toBeNull();
  });
});

describe("summedAreas", () => {
  it.each([
    ["=SUM(G5:G9)", [area(4, 6, 8, 6)]],
    ["=G5+G7+SUM(G10:G12)", [area(4, 6), area(6, 6), area(9, 6, 11, 6)]],
    ["=+G5", [area(4, 6)]],
    ["=SUM(G5,G7:G8)", [area(4, 6), area(6, 6, 7, 6)]],
  ])("%s", (formula, areas) => {
    expect(summedAreas(formula)).toEqual(areas);
  });

  it.each([
    "=G5-G7",
    "=SUM(G5:G9)*2",
    "=SUM(G5:G9,1)",
    "=SUM(Lain!G5:G9)",
    "=SUM([1]Lain!G5)",
    "=AVERAGE(G5:G9)",
    "=-G5",
    "=SUM(G5,)",
    "=SUM(",
    "=5",
  ])("%s does something else", (formula) => {
    expect(summedAreas(formula)).toBeNull();
  });
});

describe("callsOf", () => {
  it("finds calls wherever they stand, outermost first", () => {
    const tree = formulaTree("=-IFERROR(ROUND(IFERROR(A1,),2),0)+IFNA(A2,1)%");
    expect(tree === null ? [] : callsOf(tree, ["IFERROR", "IFNA"]).map(functionName)).toEqual([
      "IFERROR",
      "IFERROR",
      "IFNA",
    ]);
    expect(tree === null ? [] : callsOf(tree, ["SUM"])).toEqual([]);
  });

  it("takes nothing that is no formula", () => {
    expect(formulaTree("=SUM(A1")).toBeNull();
    expect(formulaTree('="a')).toBeNull();
  });
});
