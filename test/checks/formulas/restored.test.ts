import { formulaPeers } from "../../../src/checks/formulas/formula-columns";
import { restored, restoreWrites } from "../../../src/checks/formulas/restored";
import type { CellValue } from "../../../src/sheets/content";
import { SheetGrid } from "../../../src/sheets/reading/grid";
import { contentOf } from "../checking";
import { tableOf } from "../built-table";

/** What column B's formula gives on row 7, where five cells above it print these values beside 1 to 5 and row 7's own figure. */
function onLastRow(
  shown: readonly CellValue[],
  inputs: readonly CellValue[],
  formula = (row: number) => `=A${String(row)}*2`,
) {
  const rows = inputs.map((input, at) => [input, shown[at] ?? null]);
  const formulas = Object.fromEntries(shown.slice(0, 5).map((_, at) => [`B${String(at + 2)}`, formula(at + 2)]));
  const table = tableOf({ columns: [null, "serapan"], rows, formulas });
  const grid = new SheetGrid(contentOf({ rows: [["", "Serapan"], ...rows] }));
  const [peers] = formulaPeers(table);
  const cell = table.rows[5]?.cellAt[1];
  if (peers === undefined || cell === undefined) throw new Error("no formula");
  const found = restored(peers, cell, grid);
  return { found, writes: found === null ? [] : restoreWrites(cell, found) };
}

const INPUTS = [1, 2, 3, 4, 5, 6];
const RIGHT = [2, 4, 6, 8, 10, 99];

it("is the column's formula with its value, and the write of both", () => {
  const { found, writes } = onLastRow(RIGHT, INPUTS);
  expect(found).toEqual({ formula: "=A7*2", value: 12, fails: false });
  expect(writes).toEqual([{ cell: "B7", content: { kind: "formula", formula: "=A7*2", value: 12 }, format: null }]);
});

it.each<[string, readonly CellValue[], readonly CellValue[]]>([
  ["shows another figure", [2, 4, 6, 8, 11, 99], INPUTS],
  ["shows a text", [2, 4, 6, 8, "10", 99], INPUTS],
  ["shows nothing", [2, 4, 6, 8, null, 99], INPUTS],
  ["shows an error that it is not", [2, 4, 6, 8, { error: "#REF!" }, 99], INPUTS],
  ["shows another error", [2, 4, 6, 8, { error: "#REF!" }, 99], [1, 2, 3, 4, { error: "#N/A" }, 6]],
  ["shows a figure in place of an error", [2, 4, 6, 8, 10, 99], [1, 2, 3, 4, { error: "#N/A" }, 6]],
])("has no known value where a formula above %s", (_, shown, inputs) => {
  const { found, writes } = onLastRow(shown, inputs);
  expect(found).toEqual({ formula: "=A7*2", value: null, fails: false });
  expect(writes).toEqual([]);
});

it.each<[string, readonly CellValue[], readonly CellValue[]]>([
  ["the error it is", [2, 4, 6, 8, { error: "#N/A" }, 99], [1, 2, 3, 4, { error: "#N/A" }, 6]],
  ["what rounding explains", [2, 4, 6, 8, 10.0000000004, 99], INPUTS],
])("has a value where a formula above shows %s", (_, shown, inputs) => {
  expect(onLastRow(shown, inputs).found).toEqual({ formula: "=A7*2", value: 12, fails: false });
});

it("has a value where formulas above show texts that they are", () => {
  const text = (row: number) => `=IF(A${String(row)}>5,A${String(row)},"kecil")`;
  const { found } = onLastRow(["kecil", "kecil", "kecil", "kecil", "kecil", 99], INPUTS, text);
  expect(found).toMatchObject({ value: 6, fails: false });
});

it("fails where it gives an error", () => {
  const { found, writes } = onLastRow(RIGHT, [1, 2, 3, 4, 5, { error: "#N/A" }]);
  expect(found).toEqual({ formula: "=A7*2", value: null, fails: true });
  expect(writes).toEqual([]);
});

it("is none where it would refer beyond the edge of the sheet", () => {
  const rows = INPUTS.map((input) => [input, input]);
  const formulas = Object.fromEntries([3, 4, 5, 6, 7].map((at) => [`B${String(at)}`, `=A${String(at - 2)}`]));
  const table = tableOf({ columns: [null, "serapan"], rows, formulas });
  const [[peers], first] = [formulaPeers(table), table.rows[0]?.cellAt[1]];
  if (peers === undefined || first === undefined) throw new Error("no formula");
  expect(restored(peers, first, new SheetGrid(contentOf({ rows })))).toBeNull();
});
