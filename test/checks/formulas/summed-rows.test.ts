import { leavesOf, summedRows } from "../../../src/checks/formulas/summed-rows";
import { sumCountsSubtotal } from "../../../src/checks/formulas/sum-counts-subtotal";
import { sumMissesRow } from "../../../src/checks/formulas/sum-misses-row";
import type { CellValue } from "../../../src/sheets/content";
import type { RowPart } from "../../../src/sheets/reading/table";
import { foundBy, tableOf, type Built, type BuiltRow } from "../built-table";

type Given = Partial<Omit<BuiltRow, "cells">>;

/** A row by its pagu, with a kode's mark: sums of such rows are sure. */
const row = (pagu: CellValue, given: Given = {}): BuiltRow => ({
  ...{ cells: [null, pagu], uraian: "", mark: "organisasi", ...given },
});
const parent = (...parts: number[]): RowPart => ({ kind: "parent", parts });
const TOTAL: Given = { mark: "total", level: 0, part: { kind: "total", parts: [0, 5] } };

/** Two programmes on B2 and B7, the first of two activities (B3, B6), that on B3 of two parts (B4, B5); a heading, a total. */
const ROWS: readonly BuiltRow[] = [
  row(100, { part: parent(1, 4), uraian: "Program" }),
  row(60, { part: parent(2, 3), parent: 0, uraian: "Kegiatan" }),
  row(40, { parent: 1, uraian: "Gaji" }),
  row(20, { parent: 1, uraian: "Rapat" }),
  row(40, { parent: 0, uraian: "Sewa" }),
  row(7, { uraian: "Makan" }),
  row(null, { part: { kind: "empty" } }),
  row(107, TOTAL),
];

const built = (formulas: Readonly<Record<string, string>>, rows = ROWS): Built => ({
  ...{ kind: "budget", columns: ["uraian", "pagu"], rows, formulas },
});

function withPagu(cells: Readonly<Record<number, CellValue>>): readonly BuiltRow[] {
  return ROWS.map((one, at) => (at in cells ? { ...one, cells: [null, cells[at] ?? null] } : one));
}

describe("the rows a sum's formula adds", () => {
  const summed = (cell: string, formula: string) =>
    summedRows(tableOf(built({ [cell]: formula }))).map(({ added, missed, doubled, counts }) => ({
      ...{ added, missed, doubled, counts: [...counts].map(([leaf, count]) => `${String(leaf)}×${String(count)}`) },
    }));

  it.each([
    ["B9", "=B2+B7", [0, 5], [], [], ["2×1", "3×1", "4×1", "5×1"]],
    ["B9", "=SUM(B2:B7)", [0, 1, 2, 3, 4, 5], [], [0, 1], ["2×3", "3×3", "4×2", "5×1"]],
    ["B9", "=SUM(B3:B8)", [1, 2, 3, 4, 5], [], [1], ["2×2", "3×2", "4×1", "5×1"]],
    ["B9", "=SUM(B2:B9)", [0, 1, 2, 3, 4, 5], [], [0, 1], ["2×3", "3×3", "4×2", "5×1"]],
    ["B9", "=B2+B4", [0, 2], [5], [0], ["2×2", "3×1", "4×1"]],
    ["B2", "=B3", [1], [4], [], ["2×1", "3×1"]],
    ["B3", "=B4+B4", [2, 2], [3], [], ["2×2"]],
  ])("%s %s", (cell, formula, added, missed, doubled, counts) => {
    expect(summed(cell, formula)).toEqual([{ added, missed, doubled, counts }]);
  });

  it.each([
    ["B2", "=B3+B6+B7"],
    ["B3", "=B7"],
    ["B9", "=B8"],
    ["B9", "=SUM(A2:B7)"],
    ["B9", "=SUM(B2:C7)"],
    ["B9", "=B2+C7"],
    ["B9", "=B2*2"],
    ["B9", "=SUM(B20:B30)"],
    ["B4", "=B5"],
  ])("%s %s: none, or not its own", (cell, formula) => {
    expect(summed(cell, formula)).toEqual([]);
  });

  it("are leaves in the end, of a repeated row those it repeats", () => {
    const rows: readonly BuiltRow[] = [
      row(5, { part: { kind: "subtotal", parts: [0, 1] } }),
      row(5, { part: { kind: "leaf" } }),
      row(5, { part: { kind: "repeat", of: 0 } }),
      row(null, { part: { kind: "empty" } }),
    ];
    const table = tableOf(built({}, rows));
    expect([0, 1, 2, 3, 4].map((index) => leavesOf(table, index))).toEqual([[1], [1], [1], [], []]);
  });
});

describe("sum-misses-row", () => {
  const missing = (formulas: Readonly<Record<string, string>>, rows: readonly BuiltRow[]) =>
    foundBy(sumMissesRow, built(formulas, rows)).map(
      ({ severity, cell, related, expected, params }) =>
        `${severity} ${cell} ${related.join()} ${String(expected)} ${String(params["missed"])} ${String(params["count"])} ${String(params["variant"])}`,
    );

  it.each<[string, string, Readonly<Record<number, CellValue>>, readonly string[]]>([
    ["a row", "=B2", { 7: 100 }, ["error B9 B7 107 Makan 1 wrong"]],
    ["an activity as a whole", "=B6+B7", { 7: 47 }, ["error B9 B4:B5 107 Gaji 2 wrong"]],
    ["a row whose neighbour is nothing", "=B6+B7", { 7: 67, 1: 40, 3: 0, 0: 80 }, []],
    ["one of two with an amount", "=B6+B7", { 7: 47, 1: 40, 3: 0, 0: 80 }, ["error B9 B4:B5 87 Gaji 2 wrong"]],
    ["one of two that is no figure", "=B6+B7", { 7: 47, 1: 40, 3: null, 0: 80 }, ["error B9 B4:B5 87 Gaji 2 wrong"]],
    ["nothing beside what is added", "=B2", { 5: 0, 7: 100 }, []],
    ["a blank beside what is added", "=B4+B5+B6", { 5: null, 7: 100 }, ["warning B9 B7 null Makan 1 empty"]],
    ["nothing at all", "=B2+B7", { 7: 107 }, []],
    ["a row beside one counted twice", "=B2+B4", { 7: 140 }, []],
    ["a row, but the figure is another", "=B2", { 7: 101 }, []],
    ["a row of what cannot be read", "=B2", { 2: "6,81,2", 7: 100 }, []],
  ])("%s", (_, formula, cells, expected) => {
    expect(missing({ B9: formula }, withPagu(cells))).toEqual(expected);
  });

  it("names the row directly below where all of it is missing", () => {
    expect(missing({ B2: "=B6" }, withPagu({ 0: 40 }))).toEqual(["error B2 B3 100 Kegiatan 1 wrong"]);
    expect(missing({ B2: "=B5+B6" }, withPagu({ 0: 60 }))).toEqual(["error B2 B4 100 Gaji 1 wrong"]);
  });

  it("asks for an empty row above what is added too, and not for one that stands apart", () => {
    expect(missing({ B3: "=SUM(B5)" }, withPagu({ 1: 20, 2: 0 }))).toEqual(["warning B3 B4 null Gaji 1 empty"]);
    expect(missing({ B9: "=B4+B6+B7" }, withPagu({ 0: 80, 1: 40, 3: 0, 7: 87 }))).toEqual([
      "warning B9 B5 null Rapat 1 empty",
    ]);
    const apart = [
      ...withPagu({ 0: 60, 1: 60, 4: 0 }).slice(0, 5),
      row(null, { part: { kind: "empty" } }),
      row(7),
      row(67, { ...TOTAL, part: { kind: "total", parts: [0, 6] } }),
    ];
    expect(missing({ B9: "=B4+B5+B8" }, apart)).toEqual(["warning B9 B6 null Sewa 1 empty"]);
    expect(missing({ B9: "=B3+B8" }, apart)).toEqual([]);
  });

  it("is not sure of rows that nothing proves to belong together", () => {
    const loose = [
      row(9, { mark: "none", part: parent(1, 2) }),
      row(9, { mark: "none", parent: 0 }),
      row(5, { mark: "none", parent: 0 }),
    ];
    expect(missing({ B2: "=B3" }, loose)).toEqual([]);
  });
});

describe("sum-counts-subtotal", () => {
  const counted = (formula: string, cells: Readonly<Record<number, CellValue>>, rows = withPagu(cells)) =>
    foundBy(sumCountsSubtotal, built({ B9: formula }, rows)).map(
      ({ severity, related, expected, params }) =>
        `${severity} ${related.join()} ${String(expected)} ${String(params["subtotal"])} ${String(params["count"])} ${String(params["surplus"])}`,
    );

  it.each<[string, Readonly<Record<number, CellValue>>, readonly string[]]>([
    ["=SUM(B3:B7)", { 7: 167 }, ["error B3 107 Kegiatan 1 60"]],
    ["=SUM(B2:B7)", { 7: 267 }, ["error B2:B3 107 Program 2 160"]],
    ["=SUM(B3:B7)", { 7: 166 }, []],
    ["=SUM(B2:B5)", { 7: 220 }, []],
    ["=B2+B7", { 7: 107 }, []],
    ["=B3+B4+B4+B5+B6+B7", { 7: 207 }, ["error B3 107 Kegiatan 1 100"]],
    ["=B4+B4+B5+B6+B7", { 7: 147 }, []],
    ["=SUM(B3:B7)", { 0: 47, 1: 0, 2: 0, 3: 0, 7: 47 }, []],
    ["=SUM(B3:B7)", { 2: "6,81,2", 7: 167 }, []],
  ])("%s over %j", (formula, cells, expected) => {
    expect(counted(formula, cells)).toEqual(expected);
  });

  it("is not sure of a total that nothing proves", () => {
    const loose = withPagu({ 7: 167, 0: 99, 1: 59 }).map((one, at) =>
      at < 6 ? ({ ...one, mark: at % 2 === 0 ? "dash" : "letter" } as const) : one,
    );
    expect(counted("=SUM(B3:B7)", {}, loose)).toEqual([]);
  });
});
