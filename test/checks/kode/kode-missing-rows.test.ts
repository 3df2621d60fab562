import { kodeMissing } from "../../../src/checks/kode/kode-missing";
import { foundBy, type Built, type BuiltRow } from "../built-table";

const coded = (kode: string, parent: number | null = null, given: Partial<BuiltRow> = {}): BuiltRow => ({
  ...{ cells: [kode, `nama ${kode}`, 5, null], mark: "kode", kode, uraian: `nama ${kode}`, parent },
  ...given,
});
const plain = (parent: number | null = null, given: Partial<BuiltRow> = {}): BuiltRow => ({
  ...{ cells: [null, "tanpa", 3, null], uraian: "tanpa", parent },
  ...given,
});
const cells = (rows: readonly BuiltRow[], given: Partial<Built> = {}): readonly string[] =>
  foundBy(kodeMissing, {
    kind: "budget",
    columns: ["kode", "uraian", "pagu", "realisasiRp"],
    rows,
    ...given,
  }).map(({ cell, params }) => `${cell} ${String(params["variant"])}`);
const ABOVE = coded("2.07.03");

describe("a row without kode", () => {
  it.each<[string, readonly BuiltRow[], readonly string[]]>([
    ["beside one with kode", [ABOVE, coded("2.07.03.1.01", 0), plain(0)], ["A4 row"]],
    [
      "beside as many with kode as without",
      [ABOVE, coded("2.07.03.1.01", 0), plain(0), plain(0)],
      ["A4 row", "A5 row"],
    ],
    ["not beside fewer", [ABOVE, coded("2.07.03.1.01", 0), plain(0), plain(0), plain(0)], []],
    ["not alone, where nothing is like it", [ABOVE, plain(0)], []],
    ["at the top", [ABOVE, plain()], ["A3 row"]],
    ["at the top, where a total is no row of it", [ABOVE, plain(), plain(null, { mark: "total" })], ["A3 row"]],
    [
      "alone, where other rows under its like have kode",
      [
        coded("2.07.03", null, { tier: "program" }),
        coded("2.07.03.1.01", 0),
        coded("2.07.04", null, { tier: "program" }),
        plain(2),
      ],
      ["A5 row"],
    ],
    [
      "not alone, where those stand under another tier",
      [
        coded("2.07.03", null, { tier: "kegiatan" }),
        coded("2.07.03.1.01", 0),
        coded("2.07.04", null, { tier: "program" }),
        plain(2),
      ],
      [],
    ],
    ["with realisasi alone", [ABOVE, coded("2.07.03.1.01", 0), plain(0, { cells: [null, "x", null, 1] })], ["A4 row"]],
    ["not without money", [ABOVE, coded("2.07.03.1.01", 0), plain(0, { cells: [null, "x", null, null] })], []],
    ["not without a name", [ABOVE, coded("2.07.03.1.01", 0), plain(0, { uraian: "" })], []],
    [
      "not a further indikator",
      [ABOVE, coded("2.07.03.1.01", 0), plain(0, { tier: "indikator", cells: [null, " ", 3, null] })],
      [],
    ],
    [
      "an indikator with a name of its own",
      [ABOVE, coded("2.07.03.1.01", 0), plain(0, { tier: "indikator" })],
      ["A4 row"],
    ],
    ["not a sasaran", [ABOVE, coded("2.07.03.1.01", 0), plain(0, { tier: "sasaran" })], []],
    ["not one marked otherwise", [ABOVE, coded("2.07.03.1.01", 0), plain(0, { mark: "dash" })], []],
    [
      "not one of the parts a subtotal with kode adds up",
      [ABOVE, coded("2.07.03.1.01", 0, { part: { kind: "subtotal", parts: [2] } }), plain(0)],
      [],
    ],
    [
      "one that another row with kode adds up",
      [ABOVE, coded("2.07.03.1.01", 0, { part: { kind: "subtotal", parts: [1] } }), plain(0)],
      ["A4 row"],
    ],
    ["not where no row has kode", [plain(), plain()], []],
  ])("%s", (_, rows, expected) => {
    expect(cells(rows)).toEqual(expected);
  });

  it("always, in a physical and financial report that has kode", () => {
    expect(cells([ABOVE, plain(0)], { kind: "rfk" })).toEqual(["A3 row"]);
    expect(cells([plain(), plain()], { kind: "rfk" })).toEqual([]);
    expect(cells([ABOVE, plain(0)], { kind: "rfk", columns: [null, "uraian", "pagu", "realisasiRp"] })).toEqual([]);
  });
});

describe("a programme outside the groups", () => {
  const group = (name: string): BuiltRow => ({ cells: [name, "Bidang", 9, null], mark: "group" });
  const inside = (kode: string, parent: number): BuiltRow => coded(kode, parent);
  it.each<[string, readonly BuiltRow[], readonly string[]]>([
    [
      "after them",
      [group("A."), inside("2.07.03", 0), group("B."), inside("2.17.03", 2), coded("2.08.03")],
      ["A6 group"],
    ],
    ["not before them", [coded("2.08.03"), group("A."), inside("2.07.03", 1), group("B."), inside("2.17.03", 3)], []],
    ["not beside a single group", [group("A."), inside("2.07.03", 0), coded("2.08.03")], []],
    [
      "not beside groups of which one stands in a row",
      [group("A."), inside("2.07.03", 0), { ...group("1."), parent: 1 }, coded("2.08.03")],
      [],
    ],
  ])("%s", (_, rows, expected) => {
    expect(cells(rows)).toEqual(expected);
  });

  it("is named by its kode and weighs its pagu", () => {
    const rows = [group("A."), inside("2.07.03", 0), group("B."), inside("2.17.03", 2), coded(" 2.08.03 ")];
    const built: Built = { kind: "budget", columns: ["kode", "uraian", "pagu"], rows };
    expect(foundBy(kodeMissing, built)).toMatchObject([
      { cell: "A6", found: " 2.08.03 ", weight: 5, params: { variant: "group", kode: "2.08.03" } },
    ]);
  });
});
