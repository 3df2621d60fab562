import type { CheckedTable } from "../../../src/checks/check";
import { areComparable } from "../../../src/checks/sums/comparable-tables";
import { SheetGrid } from "../../../src/sheets/reading/grid";
import { contentOf } from "../checking";
import { tableOf } from "../built-table";

/** A table of columns A and B below so many rows of a sheet, with words in some cells of it: [row, column, word]. */
function below(top: number, sheet: string, ...words: readonly (readonly [number, number, string])[]): CheckedTable {
  const rows = Array.from({ length: top + 1 }, (_, row) =>
    Array.from({ length: 4 }, (__, column) => words.find(([r, c]) => r === row && c === column)?.[2] ?? null),
  );
  const table = tableOf({ columns: ["uraian", "pagu"], rows: [] });
  const area = { top, left: 1, bottom: top, right: 2 };
  return { table: { ...table, sheet, area }, grid: new SheetGrid(contentOf({ name: sheet, rows })) };
}

it.each([
  ["Maret", "April", false],
  ["April", "Rekap APRIL", true],
  ["", "April", true],
  ["April", "", true],
  ["Januari Februari", "Maret Februari", true],
  ["Triwulan  II", "triwulan II", true],
  ["TW II", "TW III", false],
  ["Semester I", "Semester 2", false],
  ["2024", "2025", false],
  ["2024", "Rekap", true],
  ["Rekap", "2024", true],
  ["April 2024", "April 2025", false],
  ["Perubahan", "Rekap", false],
  ["Rekap", "Perubahan", false],
  ["Murni Induk", "INDUK murni", true],
  ["Murni Induk", "Murni", false],
])("sheets %p and %p may speak of the same: %p", (one, other, expected) => {
  expect(areComparable(below(0, one), below(0, other))).toBe(expected);
});

it.each([
  ["right above the table", 9, [8, 1], false],
  ["in its last column", 9, [8, 2], false],
  ["eight rows above", 9, [1, 1], false],
  ["nine rows above", 9, [0, 1], true],
  ["beside it, to the left", 9, [8, 0], true],
  ["beside it, to the right", 9, [8, 3], true],
  ["in its header", 9, [9, 1], true],
  ["on the first row of the sheet", 2, [0, 2], false],
] as const)("a month %s", (_, top, [row, column], expected) => {
  expect(areComparable(below(top, "Rekap", [row, column, "Maret"]), below(0, "April"))).toBe(expected);
});

it("reads a title over several cells as one line", () => {
  const spread = below(1, "Rekap", [0, 1, "Triwulan"], [0, 2, "III"]);
  expect(areComparable(spread, below(0, "Triwulan II"))).toBe(false);
  expect(areComparable(spread, below(0, "Triwulan III"))).toBe(true);
});
