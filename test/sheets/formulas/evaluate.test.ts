import { formulaOutcome } from "../../../src/sheets/formulas/evaluate";
import type { CellValue } from "../../../src/sheets/content";

const CELLS: readonly (readonly CellValue[])[] = [
  [10, 4, "teks", null, { error: "#REF!" }, true, "12", 2.5],
  [20, 0, "", -3],
];
const valueAt = (row: number, column: number): CellValue => CELLS[row]?.[column] ?? null;

describe("formulaOutcome", () => {
  it.each([
    ["=A1+B1", 14],
    ["=A1-B1", 6],
    ["=A1*B1", 40],
    ["=A1/B1", 2.5],
    ["=A1^2", 100],
    ["=-A1", -10],
    ["=+A1", 10],
    ["=B1%", 0.04],
    ["=A1<B1", 0],
    ["=A1>B1", 1],
    ["=A1<=10", 1],
    ["=A1>=11", 0],
    ["=A1=10", 1],
    ["=A1<>10", 0],
    ['=C1="TEKS"', 1],
    ['=C1="lain"', 0],
    ['=D1=""', 1],
    ["=D1=0", 1],
    ["=D1=1", 0],
    ['=""=D1', 1],
    ["=0=D1", 1],
    ["=1=D1", 0],
    ["=D1=D1", 1],
    ["=D1+5", 5],
    ["=TRUE+1", 2],
  ])("%s gives %p", (formula, expected) => {
    expect(formulaOutcome(formula, valueAt)).toBe(expected);
  });

  it.each([
    ["=A1/B2", "#DIV/0!"],
    ["=A1/D1", "#DIV/0!"],
    ["=C1*2", "#VALUE!"],
    ["=2*C1", "#VALUE!"],
    ["=E1+1", "#REF!"],
    ["=1+E1", "#REF!"],
    ["=E1", "#REF!"],
    ["=#N/A", "#N/A"],
    ["=-E1", "#REF!"],
    ["=SUM(A1:E1)", "#REF!"],
    ["=AVERAGE(C1:D1)", "#DIV/0!"],
    ["=ROUND(A1/B2,2)", "#DIV/0!"],
    ["=ROUND(A1,E1)", "#REF!"],
  ])("%s fails with %s", (formula, error) => {
    expect(formulaOutcome(formula, valueAt)).toBe(error);
  });

  it.each([
    ["=SUM(A1:B2)", 34],
    ["=SUM(A1:D1)", 14],
    ["=SUM(A1,B1,1)", 15],
    ["=SUM(0.1,0.2)", 0.3],
    ["=SUM(A1,)", 10],
    ["=MIN(A1:B2)", 0],
    ["=MAX(A1:B2)", 20],
    ["=MIN(C1:D1)", 0],
    ["=MAX(C1:D1)", 0],
    ["=AVERAGE(A1:A2)", 15],
    ["=ROUND(H1,0)", 3],
    ["=ROUND(10/3,2)", 3.33],
    ["=ROUND(H1,)", 3],
    ["=ABS(D2)", 3],
    ["=IFERROR(A1/B2,7)", 7],
    ["=IFERROR(A1/B1,7)", 2.5],
    ['=IFERROR(A1/B2,"")', ""],
    ["=IFNA(A1,7)", 10],
    ["=IFNA(#N/A,7)", 7],
    ["=IFNA(E1,7)", "#REF!"],
    ["=IF(A1>5,1,2)", 1],
    ["=IF(A1<5,1,2)", 2],
    ["=IF(E1,1,2)", "#REF!"],
    ["=_xlfn.IFNA(#N/A,7)", 7],
    ["=round(h1,0)", 3],
  ])("%s gives %p", (formula, expected) => {
    expect(formulaOutcome(formula, valueAt)).toBe(expected);
  });

  it.each([
    "=VLOOKUP(A1,A1:B2,2)",
    "=Lain!A1",
    "=[1]Lain!A1",
    "=SUM(Lain!A1:A2)",
    "=A1:B2",
    "=F1",
    "=G1*2",
    "=ROUND(A1,-1)",
    "=ROUND(A1)",
    "=IF(A1<5,1)",
    "=ABS()",
    '=A1&"x"',
    "=A1&B1",
    '=C1<"b"',
    '="b">A1',
    "=SUM(A:Z)",
    "=SUM(F1:F2)",
    "=nama",
    "=SUM(",
    "={1,2}",
    "=IF(F1,1,2)",
    "=SUM(G1*2)",
  ])("%s is not known", (formula) => {
    expect(formulaOutcome(formula, valueAt)).toBeUndefined();
  });
});
