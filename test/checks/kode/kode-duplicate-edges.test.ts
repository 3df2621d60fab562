import { kodeDuplicate } from "../../../src/checks/kode/kode-duplicate";
import { foundBy, type Built, type BuiltRow } from "../built-table";

const row = (kode: string, more: Partial<BuiltRow> = {}): BuiltRow => ({
  cells: [kode, "nama", 1],
  ...{ mark: "kode", kode, uraian: "nama", ...more },
});
const found = (rows: readonly BuiltRow[], columns: Built["columns"] = ["kode", "uraian", "pagu"]) =>
  foundBy(kodeDuplicate, { kind: "budget", columns, rows });
const cells = (...rows: readonly BuiltRow[]): readonly string[] => found(rows).map(({ cell }) => cell);
const letter = (kode: string, parent: number | null = 0, more: Partial<BuiltRow> = {}): BuiltRow =>
  row(kode, { mark: "letter", parent, ...more });

it("a kode in words of a row of another mark is no kode", () => {
  expect(cells(row("2.07.03", { mark: "none" }), row("2.07.03", { mark: "none" }))).toEqual([]);
  expect(cells(row("-"), row("-"))).toEqual([]);
});

it("a subkomponen is told apart by what it stands under, as a komponen is", () => {
  const under = (kode: string): BuiltRow => row(kode, { block: "apbn" });
  const sub = (parent: number): BuiltRow => row("0A", { block: "apbn", parent });
  expect(cells(under("1800.EBA.962"), sub(0), sub(0))).toEqual(["A4"]);
  expect(cells(under("1800.EBA.962"), sub(0), under("1800.EBA.963"), sub(2))).toEqual([]);
});

it("a full kode is the same kode under whatever row it stands", () => {
  expect(
    cells(row("2.07.03"), row("2.07.04.1.01", { parent: 0 }), row("2.07.05"), row("2.07.04.1.01", { parent: 2 })),
  ).toEqual(["A5"]);
});

it("a group or a letter is the same with and without its brackets and blanks", () => {
  expect(cells(row("A.", { mark: "group" }), row(" A ", { mark: "group" }))).toEqual(["A3"]);
  expect(cells(row("2.07.03"), letter("a."), letter(" (a) "))).toEqual(["A4"]);
});

it("what stands in two places of a table without a column of names is one activity", () => {
  const at = (place: string, uraian: string): BuiltRow => ({
    ...row("2.07.03", { uraian }),
    cells: ["2.07.03", place, 1],
  });
  expect(found([at("Ende", "satu"), at("Kupang", "dua")], ["kode", "lokasi", "pagu"])).toEqual([]);
  expect(found([at("Ende", "satu"), at("Ende", "dua")], ["kode", "lokasi", "pagu"])).toHaveLength(1);
});

it("its cause is the kode as it should be written, or as it is", () => {
  expect(found([row("A.", { mark: "group" }), row(" A. ", { mark: "group" })])).toMatchObject([
    { found: " A. ", cause: "kode-duplicate:Lembar:A." },
  ]);
});

describe("the letter it should be", () => {
  const expected = (...rows: readonly BuiltRow[]) => found(rows).map((one) => [one.cell, one.expected]);
  const run = (last: string): readonly BuiltRow[] =>
    Array.from({ length: last.charCodeAt(0) - 96 }, (_, index) => letter(`${String.fromCharCode(97 + index)}.`));

  it("is offered for letters under a row alone", () => {
    expect(expected(row("A.", { mark: "group" }), row("A.", { mark: "group" }))).toEqual([["A3", null]]);
    const upper = (): BuiltRow => row("(a)", { mark: "group", parent: 0 });
    expect(expected(row("2.07.03"), upper(), upper())).toEqual([["A4", null]]);
  });

  it("counts the letters before it, not what else stands between or after them", () => {
    const between = row("2.07.03.1.01", { parent: 0 });
    expect(expected(row("2.07.03"), letter("a."), between, letter("b."), letter("b."), letter("c."))).toEqual([
      ["A6", "c."],
    ]);
  });

  it("ends with z", () => {
    expect(expected(row("2.07.03"), ...run("y"), letter("y."))).toEqual([["A28", "z."]]);
    expect(expected(row("2.07.03"), ...run("z"), letter("z."))).toEqual([["A29", null]]);
  });

  it("is written without the blanks around it", () => {
    expect(expected(row("2.07.03"), letter("a."), letter(" a. "))).toEqual([["A4", "b."]]);
  });
});
