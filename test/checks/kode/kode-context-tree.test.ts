import { kodeContext } from "../../../src/checks/kode/kode-context";
import type { TableRow } from "../../../src/sheets/reading/table";
import { foundBy, type BuiltRow } from "../built-table";

const row = (kode: string, parent: number | null = null, mark: TableRow["mark"] = "kode"): BuiltRow => ({
  ...{ cells: [kode, `nama ${kode}`, 1], kode, mark, parent, uraian: `nama ${kode}` },
});
const found = (rows: readonly BuiltRow[]) =>
  foundBy(kodeContext, { kind: "budget", columns: ["kode", "uraian", "pagu"], rows });
const places = (rows: readonly BuiltRow[]): readonly string[] =>
  found(rows).map(({ cell, severity, params }) => `${cell} ${severity} ${String(params["variant"])}`);
const ordinal = (kode: string): BuiltRow => ({ ...row(kode, 0, "ordinal"), block: "apbn" });
const REGIONAL = row("2.07.03.1.01");
const CENTRAL = row("1800.EBA");

describe("digits of a komponen under a regional kode", () => {
  it.each<[string, readonly BuiltRow[], readonly string[]]>([
    ["051", [REGIONAL, row("051", 0, "ordinal")], ["A3 error apbn"]],
    ["are a list where they count from 1", [REGIONAL, row("001", 0, "ordinal"), row("002", 0, "ordinal")], []],
    [
      "are none where they count from 2",
      [REGIONAL, row("002", 0, "ordinal"), row("003", 0, "ordinal")],
      ["A3 error apbn", "A4 error apbn"],
    ],
    ["are right under a central kode", [CENTRAL, row("051", 0, "ordinal")], []],
    ["are nothing at the top", [row("051", null, "ordinal")], []],
    ["no more than three", [REGIONAL, ordinal("0512")], []],
    ["with the zero in front", [REGIONAL, ordinal("5051")], []],
  ])("%s", (_, rows, expected) => {
    expect(places(rows)).toEqual(expected);
  });
});

describe("a kode of the other budget", () => {
  it.each<[string, readonly BuiltRow[], readonly string[]]>([
    ["regional under central", [CENTRAL, row("2.07.03.1.01", 0)], ["A3 error apbd"]],
    ["central under regional", [REGIONAL, row("1800.EBA", 0)], ["A3 warning apbn"]],
    ["beside each other", [REGIONAL, CENTRAL], []],
    ["each under its like", [REGIONAL, row("2.07.03.1.01.0001", 0), CENTRAL, row("1800.EBA.962", 2)], []],
    ["central past a row without kode", [REGIONAL, row("-", 0, "dash"), row("1800.EBA", 1)], ["A4 warning apbn"]],
  ])("%s", (_, rows, expected) => {
    expect(places(rows)).toEqual(expected);
  });

  it("is said with the kode above", () => {
    expect(found([REGIONAL, row(" 1800.EBA ", 0)])).toMatchObject([
      {
        code: "kode-context",
        cell: "A3",
        related: ["A2"],
        found: " 1800.EBA ",
        expected: null,
        cause: "kode-context:Lembar:apbn",
        params: { variant: "apbn", above: "2.07.03.1.01", aboveName: "nama 2.07.03.1.01" },
      },
    ]);
  });
});

describe("a komponen without RO", () => {
  const under = (parents: readonly number[]): readonly BuiltRow[] => [
    { ...row("1800"), block: "apbn" },
    row("1800.EBA", 0),
    row("1800.EBA.962", 1),
    ...parents.map((parent, index) => ({ ...row(`05${String(index + 1)}`, parent), block: "apbn" as const })),
  ];
  it.each<[string, readonly number[], readonly string[]]>([
    ["stands under a KRO where most stand under an RO", [2, 2, 1], ["A7 warning ro"]],
    ["stands under a kegiatan where most stand under an RO", [2, 2, 0], ["A7 warning ro"]],
    ["is a way of reporting where half of them do", [2, 1], []],
    ["has its RO", [2, 2, 2], []],
  ])("%s", (_, parents, expected) => {
    expect(places(under(parents))).toEqual(expected);
  });
});
