import { printedSums } from "../../../src/checks/sums/printed-sums";
import { sumFormula } from "../../../src/checks/sums/sum-formula";
import type { CellValue } from "../../../src/sheets/content";
import type { ReportTable } from "../../../src/sheets/reading/table";
import { tableOf, type BuiltRow } from "../built-table";

/** A total on row 2 of the parts below it; "other" is a row between them that is no part. */
function totalOf(parts: readonly CellValue[]): ReportTable {
  const own = parts.flatMap((part, at) => (part === "other" ? [] : [at + 1]));
  const total: BuiltRow = { cells: [null, 1], uraian: "", mark: "total", part: { kind: "total", parts: own } };
  return tableOf({
    columns: ["uraian", "pagu"],
    rows: [total, ...parts.map((part) => [null, part === "other" ? 1 : part])],
  });
}

function written(table: ReportTable) {
  const [sum] = printedSums(table);
  return sum === undefined ? "no sum" : sumFormula(table, sum);
}

it.each<[string, readonly CellValue[], string, number]>([
  ["rows together", [1, 2, 3], "=SUM(B3:B5)", 6],
  ["rows apart", [1, "other", 2], "=B3+B5", 3],
  ["one row", [4], "=SUM(B3)", 4],
  ["rows together and one apart", [1, 2, "other", 4], "=SUM(B3:B4,B6)", 7],
  ["a blank among them", [1, null, 3], "=SUM(B3:B5)", 4],
  ["blanks only", [null, null], "=SUM(B3:B4)", 0],
  ["a dash, which + does not add", [1, "other", "-"], "=SUM(B3,B5)", 1],
  ["twelve apart", Array.from({ length: 23 }, (_, at) => (at % 2 === 0 ? 1 : "other")), `=${list(12).join("+")}`, 12],
  [
    "thirteen apart",
    Array.from({ length: 25 }, (_, at) => (at % 2 === 0 ? 1 : "other")),
    `=SUM(${list(13).join(",")})`,
    13,
  ],
])("adds %s", (_, parts, formula, value) => {
  expect(written(totalOf(parts))).toEqual([{ cell: "B2", content: { kind: "formula", formula, value }, format: null }]);
});

it.each(["1.000.000", "belum", "6,81,2"])("adds no text %p", (text) => {
  expect(written(totalOf([1, text, 2]))).toEqual([]);
  expect(written(totalOf([text]))).toEqual([]);
});

it("adds nothing where the column has no cell in any part", () => {
  const table = totalOf([1, 2]);
  const [sum] = printedSums(table);
  const bare = { ...table, rows: table.rows.map((row) => ({ ...row, cellAt: {} })) };
  expect(sum === undefined ? "no sum" : sumFormula(bare, sum)).toEqual([]);
});

function list(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `B${String(3 + 2 * at)}`);
}
