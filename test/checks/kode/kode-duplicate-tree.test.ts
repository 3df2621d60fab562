import { kodeDuplicate } from "../../../src/checks/kode/kode-duplicate";
import { foundBy, type BuiltRow } from "../built-table";

type Given = Partial<BuiltRow> & { readonly name?: string; readonly place?: string };
const row = (
  kode: string,
  parent: number | null = null,
  { name = "nama", place = "", ...given }: Given = {},
): BuiltRow => ({
  ...{ cells: [kode, name, 1, place], mark: "kode", kode, parent, uraian: name },
  ...given,
});
const found = (rows: readonly BuiltRow[]) =>
  foundBy(kodeDuplicate, { kind: "budget", columns: ["kode", "uraian", "pagu", "lokasi"], rows });
const places = (rows: readonly BuiltRow[]): readonly string[] =>
  found(rows).map(({ cell, related }) => `${cell} ${related.join()}`);
const letter = (kode: string, parent: number | null, name = "rincian"): BuiltRow =>
  row(kode, parent, { mark: "letter", name });

it.each<[string, readonly BuiltRow[], readonly string[]]>([
  ["the same kode twice", [row("2.07.03"), row("2.07.03")], ["A3 A2"]],
  ["three times: each after the first", [row("2.07.03"), row("2.07.03"), row("2.07.03")], ["A3 A2", "A4 A2"]],
  ["another kode", [row("2.07.03"), row("2.07.04")], []],
  ["two digits for four", [row("2.07.03.1.01.01"), row("2.07.03.1.01.0001")], ["A3 A2"]],
  [
    "under two groups",
    [row("A", null, { mark: "group" }), row("2.07.03", 0), row("B", null, { mark: "group" }), row("2.07.03", 2)],
    [],
  ],
  ["under one group", [row("A", null, { mark: "group" }), row("2.07.03", 0), row("2.07.03", 0)], ["A4 A3"]],
  [
    "one activity in two places",
    [row("2.07.03", null, { place: "Ende" }), row("2.07.03", null, { place: "Kupang" })],
    [],
  ],
  [
    "one activity in one place",
    [row("2.07.03", null, { place: "Ende" }), row("2.07.03", null, { place: "ENDE" })],
    ["A3 A2"],
  ],
  [
    "two activities in two places",
    [
      row("2.07.03", null, { place: "Ende", name: "Pelatihan" }),
      row("2.07.03", null, { place: "Kupang", name: "Pameran" }),
    ],
    ["A3 A2"],
  ],
  [
    "one in two places, its name not repeated",
    [row("2.07.03", null, { place: "Ende", name: "Pelatihan" }), row("2.07.03", null, { place: "Kupang", name: "" })],
    [],
  ],
  [
    "an akun under each of two activities",
    [row("2.07.03.1.01"), row("5.1.02.01.01.0001", 0), row("2.07.03.1.02"), row("5.1.02.01.01.0001", 2)],
    [],
  ],
  [
    "an akun twice under one activity, and under an akun of it",
    [row("2.07.03.1.01"), row("5.1.02", 0), row("5.1.02.01.01.0001", 1), row("5.1.02.01.01.0001", 0)],
    ["A5 A4"],
  ],
  ["an akun twice with no activity", [row("5.1.02.01.01.0001"), row("5.1.02.01.01.0001")], ["A3 A2"]],
  [
    "a komponen under each of two RO",
    [row("1800.EBA.962"), row("051", 0, { block: "apbn" }), row("1800.EBA.963"), row("051", 2, { block: "apbn" })],
    [],
  ],
  [
    "a komponen twice under one RO",
    [row("1800.EBA.962"), row("051", 0, { block: "apbn" }), row("051", 0, { block: "apbn" })],
    ["A4 A3"],
  ],
  ["a letter twice", [letter("a.", null), letter("(a)", null)], ["A3 A2"]],
  ["a letter under each of two", [row("2.07.03"), letter("a", 0), row("2.07.04"), letter("a", 2)], []],
  ["rows marked otherwise", [row("-", null, { mark: "dash" }), row("-", null, { mark: "dash" })], []],
])("%s", (_, rows, expected) => {
  expect(places(rows)).toEqual(expected);
});

it("says both names, and the kode as its cause", () => {
  expect(
    found([row("2.07.03", null, { name: "2.07.03 Pelatihan" }), row(" 2.07.03 ", null, { name: "Pameran" })]),
  ).toMatchObject([
    {
      code: "kode-duplicate",
      severity: "error",
      cell: "A3",
      related: ["A2"],
      found: " 2.07.03 ",
      expected: null,
      cause: "kode-duplicate:Lembar:2.07.03",
      params: { first: "A2", name: "Pameran", firstName: "Pelatihan" },
      fix: [],
    },
  ]);
});

describe("the letter it should be", () => {
  const list = (...kodes: readonly string[]): readonly BuiltRow[] => [
    row("2.07.03"),
    ...kodes.map((kode) => letter(kode, 0)),
  ];
  const expected = (rows: readonly BuiltRow[]) => found(rows).map((one) => [one.cell, one.expected, one.fix.length]);
  it("is the next where those before go on without a gap", () => {
    expect(expected(list("a.", "b.", "b."))).toEqual([["A5", "c.", 1]]);
  });
  it("is unsaid where they do not, or at the top", () => {
    expect(expected(list("a.", "c.", "c."))).toEqual([["A5", null, 0]]);
    expect(expected([letter("a.", null), letter("b.", null), letter("b.", null)])).toEqual([["A4", null, 0]]);
  });
});
