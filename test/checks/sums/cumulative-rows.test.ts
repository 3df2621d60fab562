import { cumulativeColumns, cumulativeRows } from "../../../src/checks/sums/cumulative-rows";
import { quartersCumulative } from "../../../src/checks/sums/quarters-cumulative";
import type { CellValue } from "../../../src/sheets/content";
import type { ColumnRole } from "../../../src/sheets/reading/table";
import { foundBy, tableOf, type Built } from "../built-table";

/** Three quarters in A, B, C, the year in D, the unit in E. */
function columns(role: ColumnRole = "realisasiRp", header = ""): Built["columns"] {
  return [{ role, quarter: 1, header }, { role, quarter: 2 }, { role, quarter: 3 }, { role, period: "ini" }, "satuan"];
}

/** Row, filled columns, and whether it is the odd one. */
function cumulative(rows: Built["rows"], of = columns()): readonly string[] {
  return cumulativeRows(tableOf({ columns: of, rows })).map(
    ({ row, filled, isOdd }) =>
      `${String(row.row)}:${filled.map(({ column }) => "ABC"[column]).join("")}${isOdd ? "!" : ""}`,
  );
}

const SINGLE = [1, 1, 1, 3];

it.each<[string, readonly CellValue[], readonly string[]]>([
  ["rise to the year", [1, 2, 3, 3], ["1:ABC"]],
  ["stay for a while", [1, 1, 3, 3], ["1:ABC"]],
  ["begin with nothing", [0, 2, 3, 3], ["1:ABC"]],
  ["begin later", [null, 2, 3, 3], ["1:BC"]],
  ["are blank in between", [1, null, 3, 3], ["1:AC"]],
  ["fall", [2, 1, 3, 3], []],
  ["all stay", [3, 3, 3, 3], []],
  ["all come at once", [0, 0, 3, 3], []],
  ["rise to something else", [1, 2, 3, 4], []],
  ["rise to a year not said", [1, 2, 3, null], []],
  ["stand one by one", SINGLE, []],
])("quarters that %s", (_, row, expected) => {
  expect(cumulative([row])).toEqual(expected);
});

it.each<[string, readonly (readonly CellValue[])[], readonly string[]]>([
  ["two others stand one by one", [SINGLE, SINGLE], ["1:ABC!"]],
  ["one other does", [SINGLE], ["1:ABC"]],
  ["one other does, one is spent at once", [SINGLE, [3, 0, 0, 3]], ["1:ABC"]],
  ["one other does, one is spent at once without zeros", [SINGLE, [3, null, null, 3]], ["1:ABC"]],
  ["one other does, one does not add up", [SINGLE, [1, 1, 1, 4]], ["1:ABC"]],
  ["decimals stand one by one", [[0.1, 0.2, 0, 0.3], SINGLE], ["1:ABC!"]],
])("the row is odd or not where %s", (_, others, expected) => {
  expect(cumulative([[1, 2, 3, 3], ...others])).toEqual(expected);
});

it.each([
  ["Kumulatif TW I", 0],
  ["s.d. Triwulan I", 0],
  ["s.d Triwulan I", 0],
  ["s d Triwulan I", 0],
  ["sd Triwulan I", 0],
  ["sd. Triwulan I", 0],
  ["Sampai dengan Triwulan I", 0],
  ["Triwulan I", 1],
  ["SDM Triwulan I", 1],
])("a header %p leaves %d", (header, count) => {
  expect(cumulative([[1, 2, 3, 3]], columns("realisasiRp", header))).toHaveLength(count);
});

it.each([
  ["Orang", 1],
  ["%", 0],
  ["Orang/Bulan", 0],
  [null, 0],
])("results in %p: %d", (unit, count) => {
  expect(cumulative([{ cells: [1, 2, 3, 3, unit], uraian: "" }], columns("realisasi"))).toHaveLength(count);
});

it("knows the cumulative cells of each row", () => {
  const table = tableOf({ columns: columns(), rows: [[1, 2, 3, 3], [null, 2, 3, 3], SINGLE] });
  expect([0, 1, 2, 3].map((index) => cumulativeColumns(table, table.rows[index]))).toEqual([[0, 1, 2], [1, 2], [], []]);
});

describe("quarters-cumulative", () => {
  const found = (row: readonly CellValue[], formulas: Readonly<Record<string, string>> = {}) =>
    foundBy(quartersCumulative, { kind: "e81", columns: columns(), rows: [row, SINGLE, SINGLE], formulas }).map(
      ({ severity, cell, related, expected, params, fix }) =>
        `${severity} ${cell} of ${related.join()} is ${String(expected)} after ${String(params["before"])}: ${fix
          .map((write) => `${write.cell}=${"value" in write.content ? String(write.content.value) : ""}`)
          .join(" ")}`,
    );

  it("writes what each quarter adds, where all are plain numbers", () => {
    expect(found([1, 2, 4, 4])).toEqual(["error C2 of A2,B2,D2 is 2 after 2: B2=1 C2=2"]);
    expect(found([null, 1, 4, 4])).toEqual(["error C2 of B2,D2 is 3 after 1: C2=3"]);
    expect(found(["1", 2, 4, 4])).toEqual(["error C2 of A2,B2,D2 is 2 after 2: "]);
    expect(found([1, 2, 4, 4], { B2: "=A2+1" })).toEqual(["error C2 of A2,B2,D2 is 2 after 2: "]);
  });
});
