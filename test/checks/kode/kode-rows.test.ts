import {
  asKodeRow,
  groupsAbove,
  kodeAbove,
  kodeCell,
  kodeFix,
  kodePlace,
  kodeRows,
  nameOf,
  printedAmong,
  standsUnder,
} from "../../../src/checks/kode/kode-rows";
import { a1 } from "../../../src/sheets/address";
import type { CellValue } from "../../../src/sheets/content";
import type { ColumnRole, ReportTable, TableRow } from "../../../src/sheets/reading/table";
import { tableOf, type BuiltRow } from "../built-table";

const ONE: readonly ColumnRole[] = ["kode", "uraian", "indikator"];
const LEVELS: readonly ColumnRole[] = ["kode", "kode", "kode", "uraian"];

/** A table of one row with this kode, and that row. */
function row(columns: readonly ColumnRole[], cells: readonly CellValue[], kode?: string, formulas = {}) {
  const only: BuiltRow = { cells, mark: "kode", ...(kode === undefined ? {} : { kode }) };
  const table = tableOf({ columns, rows: [only], formulas });
  const [first] = table.rows;
  if (first === undefined) throw new Error("no row");
  return [table, first] as const;
}

const place = (one: readonly [ReportTable, TableRow]): string | null => {
  const cell = kodeCell(...one);
  return cell === null ? null : a1(cell.row, cell.column);
};

describe("where a kode is printed", () => {
  it.each<[string, readonly ColumnRole[], readonly CellValue[], string | undefined, string | null]>([
    ["its own cell", ONE, ["2.07.03", "Program", null], "2.07.03", "A2"],
    ["its own cell, a number too", ONE, [2, "Program", null], "2", "A2"],
    ["the cell of its name", ONE, [null, " 2.07.03 Program", null], "2.07.03", "B2"],
    ["its own cell before that of its name", ONE, ["2.07.03", "2.07.03 Program", null], "2.07.03", "A2"],
    ["the cell of its indikator", ONE, [" ", "Program", "2.07.03 Jumlah"], "2.07.03", "C2"],
    ["not a name that ends with it", ONE, [null, "Program 2.07.03", null], "2.07.03", null],
    ["not a name where there is none", ONE, [null, "Program", null], undefined, null],
    ["the last filled of several", LEVELS, ["2", "07", null, "Program"], "2.07", "B2"],
    ["the last filled of several, blanks aside", LEVELS, ["2", "07", "  ", "Program"], "2.07", "B2"],
  ])("%s", (_, columns, cells, kode, expected) => {
    expect(place(row(columns, cells, kode))).toBe(expected);
  });

  it("or would stand, where its cell is blank", () => {
    expect(kodePlace(...row(ONE, ["2.07.03", "Program", null], "2.07.03"))).toBe("A2");
    expect(kodePlace(...row(ONE, [null, "2.07.03 Program", null], "2.07.03"))).toBe("B2");
    expect(kodePlace(...row(["uraian", "kode"], ["Program", null]))).toBe("B2");
    expect(kodePlace(...row(["uraian", "pagu"], ["Program", 1]))).toBeNull();
  });
});

describe("rows with a kode", () => {
  it("are those whose kode can be read and is printed somewhere", () => {
    const table = tableOf({
      columns: ["kode", "uraian"],
      rows: [
        { cells: ["2.07.03", "Program"], mark: "kode", kode: "2.07.03" },
        { cells: ["A.", "Bidang"], mark: "group", kode: "A." },
        { cells: [null, "Tanpa sel"], mark: "kode", kode: "2.07.04" },
        { cells: ["xyz", "Rusak"], mark: "kode", kode: "xyz" },
        { cells: ["x", "Tanpa kode"], mark: "kode" },
      ],
    });
    expect(kodeRows(table).map(({ cell, kode }) => [cell, kode.normal])).toEqual([["A2", "2.07.03"]]);
    expect(asKodeRow(table, undefined)).toBeNull();
  });
});

describe("the fix of a kode", () => {
  it.each<[string, readonly ColumnRole[], readonly CellValue[], string, string]>([
    ["alone in its cell", ONE, ["2,07,03", "Program", null], "2,07,03", "2.07.03"],
    ["alone with blanks around", ONE, [" 2,07,03 ", "Program", null], " 2,07,03 ", "2.07.03"],
    ["typed as a number", ONE, [2.07, "Program", null], "2,07", "2.07.03"],
    ["before a name in its cell", ONE, ["2,07,03 Program", null, null], "2,07,03 ", "2.07.03 Program"],
    ["whole in one of several columns", LEVELS, ["2,07,03", null, null, "Program"], " 2,07,03", "2.07.03"],
  ])("%s", (_, columns, cells, kode, value) => {
    const write = { cell: "A2", content: { kind: "value", value }, format: "@" };
    expect(kodeFix(...row(columns, cells, kode), "2.07.03")).toEqual([write]);
  });

  it("is not offered over a formula, where it is spread over cells, or where none is printed", () => {
    expect(kodeFix(...row(ONE, ["2,07,03", "", null], "2,07,03", { A2: '="2,07,03"' }), "2.07.03")).toEqual([]);
    expect(kodeFix(...row(LEVELS, ["2", "7", "3", "Program"], "2.7.3"), "2.07.03")).toEqual([]);
    expect(kodeFix(...row(ONE, [null, "Program", null], "2.07.03"), "2.07.03")).toEqual([]);
  });
});

describe("the name beside a kode", () => {
  it.each([
    ["2.07.03", "2.07.03 Program", "Program"],
    [" 2.07.03 ", "2.07.03 – : Program ", "Program"],
    ["2.07.03", "Program 2.07.03", "Program 2.07.03"],
    ["", " - Program", "Program"],
    ["", "Program", "Program"],
  ])("kode %j in %j", (kodeText, uraian, name) => {
    const [, one] = row(ONE, [null, null, null]);
    expect(nameOf({ ...one, kodeText, uraian })).toBe(name);
  });
});

describe("the tree", () => {
  const table = tableOf({
    columns: ["kode", "uraian"],
    rows: [
      { cells: ["I", "Dinas"], mark: "roman", parent: null },
      { cells: ["A", "Bidang"], mark: "group", parent: 0 },
      { cells: ["2.07.03", "Program"], mark: "kode", kode: "2.07.03", parent: 1 },
      { cells: ["-", "Bagian"], mark: "dash", parent: 2 },
      { cells: ["2.07.03.1.01", "Kegiatan"], mark: "kode", kode: "2.07.03.1.01", parent: 3 },
    ],
  });
  const at = (index: number): TableRow => table.rows[index] ?? row(ONE, [])[1];

  it("has the nearest kode above a row", () => {
    expect([0, 1, 2, 3, 4].map((index) => kodeAbove(table, at(index))?.kodeText ?? null)).toEqual([
      null,
      null,
      null,
      "2.07.03",
      "2.07.03",
    ]);
  });

  it("has what stands above a row without a kode, from the top", () => {
    expect([0, 1, 2, 3, 4].map((index) => groupsAbove(table, at(index)))).toEqual(["", "0", "0/1", "0/1", "0/1/3"]);
  });
});

describe("a kode under another", () => {
  it.each([
    ["2.07.03.1.01", "2.07.03", true],
    ["2.07.031", "2.07.03", false],
    ["2.07.03", "2.07.03", false],
    ["2.08.03.1.01", "2.07.03", false],
    ["X.XX.01.2.01", "2.07.01", true],
    ["X.XX.02.2.01", "2.07.01", false],
    ["2.07.01.2.01", "X.XX.01", true],
    ["2.07.02.2.01", "X.XX.01", false],
    ["X.XX.01", "2.07", true],
    ["X.XX.01", "2", true],
    ["2.07.01", "X.XX", true],
    ["X.XX.011.2", "2.07.01", false],
  ])("%s under %s: %s", (normal, above, isRight) => {
    expect(standsUnder(normal, above)).toBe(isRight);
  });
});

test("a kode is printed where it, or its X.XX form, stands first", () => {
  const table = tableOf({
    columns: ["kode", "uraian"],
    rows: ["2.07.01.2.01", "X.XX.01.2.02", "2.07.03", "2.07.03", "2.07.03.1.01.01"].map((kode) => ({
      cells: [kode, "nama"],
      mark: "kode" as const,
      kode,
    })),
  });
  const printed = printedAmong(kodeRows(table));
  expect(["2.07.03", "2.07.03.1.01.0001", "2.07.01.2.02", "X.XX.01.2.01", "2.07.04"].map(printed)).toEqual([
    "A4",
    "A6",
    "A3",
    "A2",
    null,
  ]);
});
