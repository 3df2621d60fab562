import { otherParentParts, otherTotalParts, partsOf, printedChildren } from "../../../src/checks/sums/sum-parts";
import type { ReportTable, RowPart, TableRow } from "../../../src/sheets/reading/table";
import { tableOf, type BuiltRow } from "../built-table";

type Given = Partial<Pick<TableRow, "mark" | "level" | "parent" | "part">>;

/** A row by its name and pagu; an outermost leaf without a mark unless said otherwise. */
function row(uraian: string, pagu: number | string | null, given: Given = {}): BuiltRow {
  return { cells: [uraian, pagu], uraian, ...given };
}

function table(...rows: readonly BuiltRow[]): ReportTable {
  return tableOf({ columns: ["uraian", "pagu"], rows });
}

const total = (...parts: number[]): Given => ({ mark: "total", level: 0, part: { kind: "total", parts } });
const parent = (...parts: number[]): RowPart => ({ kind: "parent", parts });
const EMPTY: RowPart = { kind: "empty" };

describe("the rows a row adds up", () => {
  it("are its own parts", () => {
    const rows = table(
      row("Program", 10, { part: parent(1, 2) }),
      row("Subjumlah", 5, { part: { kind: "subtotal", parts: [2] } }),
      row("Gaji", 5, { part: { kind: "leaf" } }),
      row("Ulangan", 5, { part: { kind: "repeat", of: 2 } }),
      row("Catatan", null, { part: EMPTY }),
      row("JUMLAH", 10, total(0)),
    );
    expect([0, 1, 2, 3, 4, 5, 6].map((index) => partsOf(rows, index))).toEqual([
      [1, 2],
      [2],
      null,
      null,
      null,
      [0],
      null,
    ]);
  });

  it("are what stands under the heading a total names", () => {
    const rows = table(
      row("DANA DEKONSENTRASI", null, { part: EMPTY }),
      row("Pelatihan", 4, { parent: 0 }),
      row("Kelompok", null, { parent: 0, part: EMPTY }),
      row("Pembinaan", 2, { parent: 2 }),
      row("TOTAL DEKONSENTRASI", 6, total(9)),
      row("TUGAS PEMBANTUAN", 7),
      row("TOTAL TUGAS PEMBANTUAN", 7, total(9)),
      row("TOTAL DANA HIBAH", 7, total(9)),
      row("DANA HIBAH", 7),
      row("TOTAL DANA", 13, total(1, 5)),
    );
    expect([4, 6, 7, 9].map((index) => partsOf(rows, index))).toEqual([[1, 3], [5], [9], [1, 5]]);
  });

  it("are those under the nearest heading of that name, and a total is no heading", () => {
    const rows = table(
      row("DANA HIBAH", 7),
      row("DANA HIBAH", 8),
      row("TOTAL HIBAH", 15, total(0)),
      row("SUB TOTAL HIBAH", 15, total(0)),
    );
    expect([2, 3].map((index) => partsOf(rows, index))).toEqual([[1], [1]]);
  });
});

it("counts an amount that cannot be read among the rows printed below, and steps over headings", () => {
  const rows = table(
    row("Program", 9),
    row("Kepala", null, { parent: 0 }),
    row("Gaji", "6,81,2", { parent: 1 }),
    row("Rapat", 9, { parent: 0 }),
  );
  const [first] = rows.rows;
  expect(first === undefined ? null : printedChildren(rows, first)).toEqual([2, 3]);
  expect(first === undefined ? null : printedChildren(rows, { ...first, children: [3, 8] })).toEqual([3]);
});

describe("what else a total may add", () => {
  const ORDINAL = { mark: "ordinal" } as const;
  const ROMAN = { mark: "roman" } as const;

  it("is what stands since the last total, all totals, with the rest, and the groups", () => {
    const rows = table(
      row("APBD", 3, ROMAN),
      row("APBN", 7, ROMAN),
      row("Pelatihan", 4, ORDINAL),
      row("JUMLAH", 4, total(2)),
      row("Pembinaan", 2, ORDINAL),
      row("Rapat", 1, ORDINAL),
      row("Makan", 1, { ...ORDINAL, level: 2, parent: 5 }),
      row("JUMLAH", 3, total(2, 4, 5)),
      row("JUMLAH", 10, total(2, 4, 5)),
    );
    expect(otherTotalParts(rows, 3)).toEqual([[0, 1]]);
    expect(otherTotalParts(rows, 7)).toEqual([[4, 5], [3], [3, 4, 5], [0, 1]]);
    expect(otherTotalParts(rows, 8)).toEqual([
      [3, 7],
      [3, 7],
      [0, 1],
    ]);
  });

  it.each<[string, readonly BuiltRow[], readonly (readonly number[])[]]>([
    ["the run of one mark and level above it", [row("b", 1, ORDINAL), row("c", 2, ORDINAL)], [[1, 2]]],
    ["no single row", [row("b", 1, ROMAN), row("c", 2, ORDINAL)], []],
    [
      "nothing above another mark",
      [row("a", 4, ORDINAL), row("b", 1, ROMAN), row("c", 2, ORDINAL), row("d", 2, ORDINAL)],
      [[3, 4]],
    ],
    [
      "no deeper rows among them",
      [row("b", 1, ORDINAL), row("b1", 1, { level: 2, parent: 1 }), row("c", 2, ORDINAL)],
      [[1, 3]],
    ],
    [
      "nothing above a heading without amounts",
      [
        row("a", 4, ORDINAL),
        row("Kepala", null, { part: EMPTY, mark: "ordinal" }),
        row("c", 2, ORDINAL),
        row("d", 2, ORDINAL),
      ],
      [[3, 4]],
    ],
    [
      "nothing above a row further out",
      [
        row("a", 4, { ...ORDINAL, level: 2 }),
        row("b", 1, ROMAN),
        row("c", 2, { ...ORDINAL, level: 2 }),
        row("d", 2, { ...ORDINAL, level: 2 }),
      ],
      [[3, 4]],
    ],
  ])("is %s", (_, above, expected) => {
    const rows = table(
      row("first", 1, { mark: "letter" }),
      ...above,
      row("JUMLAH", 1, total(0)),
      row("TOTAL", 1, total(0)),
    );
    expect(otherTotalParts(rows, above.length + 1)).toEqual(expected);
  });

  it("is no run where the table has one total only", () => {
    const rows = table(row("a", 1, ORDINAL), row("b", 2, ORDINAL), row("JUMLAH", 3, total(0, 1)));
    expect(otherTotalParts(rows, 2)).toEqual([]);
  });
});

describe("what else a parent may add", () => {
  const SUBTOTAL: Given = { mark: "ordinal", parent: 0, part: { kind: "subtotal", parts: [1] } };
  const REPEAT: Given = { mark: "none", parent: 0, part: { kind: "repeat", of: 1 } };

  it.each<[string, Given, readonly (readonly number[])[]]>([
    ["its parts without a subtotal among them", SUBTOTAL, [[1]]],
    ["its parts without unmarked rows that repeat", REPEAT, [[1]]],
    ["nothing where a marked row repeats", { ...REPEAT, mark: "ordinal" }, []],
    ["nothing where a leaf has no mark", { mark: "none", parent: 0 }, []],
  ])("is %s", (_, given, expected) => {
    const rows = table(
      row("Program", 9, { mark: "letter", part: parent(1) }),
      row("Gaji", 4, { mark: "ordinal", parent: 0 }),
      row("Ulangan", 4, given),
    );
    expect(otherParentParts(rows, 0)).toEqual(expected);
    expect(otherParentParts(rows, 1)).toEqual([]);
    const bare = table(
      row("Program", 9, { part: parent() }),
      ...rows.rows.slice(1).map(({ uraian }) => row(uraian, 4, given)),
    );
    expect(otherParentParts(bare, 0)).toEqual([]);
  });

  it.each<[string, Given, readonly (readonly number[])[]]>([
    ["also the rows that a total cut off from it", { mark: "ordinal" }, [[2, 4]]],
    ["no row of another mark", { mark: "dash" }, []],
    ["no row that stands under another", { mark: "ordinal", parent: 5 }, []],
  ])("is %s", (_, given, expected) => {
    const rows = table(
      row("Sebelum", 1, { mark: "ordinal" }),
      row("A", 9, { mark: "letter", part: parent(2) }),
      row("Gaji", 4, { mark: "ordinal", parent: 1 }),
      row("JUMLAH", 4, total(2)),
      row("Rapat", 5, given),
      row("B", 9, { mark: "letter", part: parent(6) }),
      row("Makan", 5, { mark: "ordinal" }),
    );
    expect(otherParentParts(rows, 1)).toEqual(expected);
  });

  it("is everything to the end where no row is marked like it, and nothing that is marked like itself or not at all", () => {
    const rows = (own: Given["mark"], below: Given["mark"]) =>
      table(
        row("A", 9, { ...(own && { mark: own }), part: parent(1) }),
        row("Gaji", 4, { ...(below && { mark: below }), parent: 0 }),
        row("JUMLAH", 4, total(1)),
        row("Rapat", 5, { ...(below && { mark: below }) }),
      );
    expect(otherParentParts(rows("letter", "ordinal"), 0)).toEqual([[1, 3]]);
    expect(otherParentParts(rows("ordinal", "ordinal"), 0)).toEqual([]);
    expect(otherParentParts(rows("letter", "none"), 0)).toEqual([]);
  });
});
