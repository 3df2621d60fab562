import { formulaToFile } from "../../../src/workbook/formula/notation";
import { openWorkbook } from "../../../src/workbook/open";
import { recalculate, type ReadValue } from "../../libreoffice";
import { buildWorkbook, type BuiltCell } from "../build";
import { CASES, DATA, NAMES } from "./cases";

/** Functions LibreOffice 7.4 does not have, and formulas it is known to see otherwise than Excel. */
const UNKNOWN_THERE =
  /XLOOKUP|XMATCH|LET\(|FILTER|UNIQUE|SORT|SEQUENCE|TEXTBEFORE|RENSTRA|WEBSERVICE|\[1\]|AGGREGATE\(14/;
const SEEN_OTHERWISE: ReadonlySet<string> = new Set([
  // truth values are numbers there
  '"a"&1&TRUE',
  "TRUE>1000",
  "SUM(D!E12)",
  'CONCATENATE("a",1,TRUE)',
  // it reads an empty text in the file as a blank cell
  "COUNTA(D!H2:H11)",
  "SUBTOTAL(3,D!H2:H11)",
  "ISBLANK(D!H6)",
  // it names other errors, or none
  "0^0",
  'SUM("2",TRUE,3)',
  "SMALL(D!A2:A11,11)",
  "VLOOKUP(1,D!A2:C11,4,FALSE)",
  "INDEX(D!A2:A11,11)",
  "OFFSET(D!A1,-1,0)",
  'VALUE("1.234.567")',
  "YEAR(-1)",
  "SQRT(-1)",
  // it writes exponents with three digits
  '1E21&""',
]);

test("LibreOffice comes to the same results", async () => {
  const cases = CASES.map(([formula]) => formula).filter(
    (formula) => !UNKNOWN_THERE.test(formula) && !SEEN_OTHERWISE.has(formula),
  );
  const formulas = cases.map((formula): BuiltCell[] => [{ formula: `=${formulaToFile(formula)}` }]);
  const bytes = buildWorkbook({ F: formulas, D: DATA }, { names: NAMES });
  const ours = openWorkbook(bytes).sheet("F")!;
  const theirs = (await recalculate(bytes)).get("F")!;
  const differing = cases.filter((_, row) => {
    const value = ours.cell(row, 0)!.value;
    const own = typeof value === "object" && value !== null ? value.error : value;
    return !same(own, theirs.get(`A${row + 1}`) ?? null);
  });
  expect(cases.length).toBeGreaterThan(150);
  expect(differing).toEqual([]);
}, 120_000);

function same(a: ReadValue, b: ReadValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  return a === b;
}
