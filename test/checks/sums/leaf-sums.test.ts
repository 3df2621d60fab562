import { leafSums } from "../../../src/checks/sums/leaf-sums";
import type { CellValue } from "../../../src/sheets/content";
import type { RowPart, TableRow } from "../../../src/sheets/reading/table";
import { tableOf, type BuiltRow } from "../built-table";

type Given = Partial<Pick<TableRow, "mark" | "parent" | "part" | "uraian">>;

const row = (pagu: CellValue, given: Given = {}): BuiltRow => ({ cells: [null, pagu], uraian: "", ...given });
const parent = (...parts: number[]): RowPart => ({ kind: "parent", parts });
const total = (...parts: number[]): Given => ({ mark: "total", part: { kind: "total", parts } });
const UNREADABLE = "6,81,2";

/** The sums of the pagu's leaves, row by row. */
const sums = (...rows: readonly BuiltRow[]) => leafSums(tableOf({ columns: ["uraian", "pagu"], rows }), 1);

/** A programme of two activities, the first of two parts (4 and 3), the second of 2. */
function programme(changed: Readonly<Record<number, CellValue>>): readonly BuiltRow[] {
  const pagu = (index: number, usual: number): CellValue => changed[index] ?? usual;
  return [
    row(pagu(0, 100), { part: parent(1, 4) }),
    row(pagu(1, 70), { part: parent(2, 3), parent: 0 }),
    row(pagu(2, 4), { parent: 1 }),
    row(pagu(3, 3), { parent: 1 }),
    row(pagu(4, 2), { part: { kind: "leaf" }, parent: 0 }),
    row(pagu(5, 5)),
    row(pagu(6, 200), total(0, 5)),
  ];
}

it("adds every leaf once, whatever is printed above it, and is none for a leaf", () => {
  expect(sums(...programme({}))).toEqual([9, 7, null, null, null, null, 14]);
});

it.each<[string, number, readonly (number | null)[]]>([
  ["everything above a leaf", 2, [null, null, null, null, null, null, null]],
  ["the rows above an activity of its own", 4, [null, 7, null, null, null, null, null]],
  ["the total, for an outermost row", 5, [9, 7, null, null, null, null, null]],
  ["the rows above an activity, but not itself", 1, [null, 7, null, null, null, null, null]],
  ["nothing but the total for a programme", 0, [9, 7, null, null, null, null, null]],
  ["not the total for itself", 6, [9, 7, null, null, null, null, 14]],
])("an amount that cannot be read hides %s", (_, index, expected) => {
  expect(sums(...programme({ [index]: UNREADABLE }))).toEqual(expected);
});

it.each([UNREADABLE, { error: "#REF!" }, "5-7"])("an amount %j that is no part hides what stands above", (value) => {
  const rows = [row(9, { part: parent(1) }), row(9, { parent: 0 }), row(value, { parent: 0, part: { kind: "empty" } })];
  expect(sums(...rows)).toEqual([null, null, null]);
});

it("an amount below zero hides what it is part of", () => {
  expect(sums(...programme({ 3: -1 }))).toEqual([null, null, null, null, null, null, null]);
  expect(sums(...programme({ 3: 0 }))).toEqual([6, 4, null, null, null, null, 11]);
});

it("a row whose parts are all blank counts itself", () => {
  const rows = (own: CellValue, one: CellValue, two: CellValue) => [
    row(own, { part: parent(1, 2) }),
    row(one, { parent: 0 }),
    row(two, { parent: 0 }),
  ];
  expect(sums(...rows(9, null, null))[0]).toBe(9);
  expect(sums(...rows(9, null, 4))[0]).toBe(4);
  expect(sums(...rows(9, "-", null))[0]).toBe(0);
  expect(sums(...rows(null, null, null))[0]).toBe(0);
  expect(sums(...rows(UNREADABLE, null, null))[0]).toBeNull();
  expect(sums(...rows(-9, null, null))[0]).toBeNull();
});
