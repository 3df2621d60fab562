import { kodeParent } from "../../../src/checks/kode/kode-parent";
import type { TableRow } from "../../../src/sheets/reading/table";
import { foundBy, type Built, type BuiltRow } from "../built-table";

const row = (kode: string, parent: number | null = null, mark: TableRow["mark"] = "kode"): BuiltRow => ({
  ...{ cells: [kode, `nama ${kode}`, 1], kode, mark, parent, uraian: `nama ${kode}` },
});
const built = (rows: readonly BuiltRow[], given: Partial<Built> = {}): Built => ({
  kind: "budget",
  columns: ["kode", "uraian", "pagu"],
  rows,
  ...given,
});
const places = (rows: readonly BuiltRow[]): readonly string[] =>
  foundBy(kodeParent, built(rows)).map(({ cell, params }) => `${cell} ${String(params["variant"])}`);

describe("a kode under another than it names", () => {
  it.each<[string, readonly BuiltRow[], readonly string[]]>([
    ["is right under its own", [row("2.07.03"), row("2.07.03.1.01", 0)], []],
    [
      "is lost where its own is not printed",
      [row("2.07.03"), row("2.07.04.1.01", 0), row("2.07.03.1.01", 0)],
      ["A3 missing"],
    ],
    [
      "belongs where its own is printed",
      [row("2.07.03"), row("2.07.04.1.01", 0), row("2.07.03.1.01", 0), row("2.07.04")],
      ["A3 elsewhere"],
    ],
    ["counts past rows without a kode", [row("2.07.03"), row("-", 0, "dash"), row("2.07.04.1.01", 1)], ["A4 missing"]],
    ["is no kode of another family's", [row("2.07.03"), row("5.1.02.01.01.0001", 0)], []],
    ["is unsaid above all", [row("2.07.04.1.01")], []],
    ["an APBN kegiatan names no programme", [row("018.09.WA"), row("1800", 0)], []],
    ["digits under a KRO are its own count", [row("1800.EBA"), row("962", 0)], []],
  ])("%s", (_, rows, expected) => {
    expect(places(rows)).toEqual(expected);
  });

  it("says what it found, where it stands and where it belongs", () => {
    const rows = [row("2.07.03"), row(" 2.07.04.1.01 ", 0), row("2.07.03.1.01", 0), row("2.07.04")];
    expect(foundBy(kodeParent, built(rows))).toEqual([
      {
        code: "kode-parent",
        severity: "error",
        sheet: "Lembar",
        cell: "A3",
        related: ["A2"],
        found: " 2.07.04.1.01 ",
        expected: "2.07.04",
        cause: "kode-parent:Lembar:2.07.04",
        weight: null,
        params: { variant: "elsewhere", above: "2.07.03", aboveNormal: "2.07.03", parent: "2.07.04", place: "A5" },
        fix: [],
        place: expect.objectContaining({ column: "kode" }) as unknown,
      },
    ]);
  });
});

describe("a parent that all below contradict", () => {
  const children = (parent: number, ...kodes: readonly string[]): readonly BuiltRow[] =>
    kodes.map((kode) => row(kode, parent));
  it.each<[string, readonly BuiltRow[], readonly string[]]>([
    [
      "is the mistake",
      [row("2.07.03"), row("2.07.03.1.02", 0), ...children(1, "2.07.03.1.01.0001", "2.07.03.1.01.0002")],
      ["A3 parent"],
    ],
    [
      "one child is not enough",
      [row("2.07.03"), row("2.07.03.1.02", 0), ...children(1, "2.07.03.1.01.0001")],
      ["A4 missing"],
    ],
    [
      "one child in two is not enough",
      [row("2.07.03"), row("2.07.03.1.02", 0), ...children(1, "2.07.03.1.01.0001", "2.07.03.1.02.0002")],
      ["A4 missing"],
    ],
    [
      "nor children of two minds",
      [row("2.07.03"), row("2.07.03.1.02", 0), ...children(1, "2.07.03.1.01.0001", "2.07.03.1.03.0002")],
      ["A4 missing", "A5 missing"],
    ],
    [
      "nor where what they ask for is printed",
      [
        row("2.07.03"),
        row("2.07.03.1.02", 0),
        ...children(1, "2.07.03.1.01.0001", "2.07.03.1.01.0002"),
        row("2.07.03.1.01", 0),
      ],
      ["A4 elsewhere", "A5 elsewhere"],
    ],
    [
      "nor where that would not stand rightly itself",
      [row("2.07.03"), row("2.07.03.1.02", 0), ...children(1, "2.07.04.1.02.0001", "2.07.04.1.02.0002")],
      ["A4 missing", "A5 missing"],
    ],
    [
      "nor where it is quite another kode",
      [row("2.07"), row("2.07.03.1.02", 0), ...children(1, "2.07.04.1.01.0001", "2.07.04.1.01.0002")],
      ["A4 missing", "A5 missing"],
    ],
    [
      "nor one of the other kewenangan",
      [row("2.07.03"), row("2.07.03.1.02", 0), ...children(1, "2.07.03.2.02.0001", "2.07.03.2.02.0002")],
      ["A4 missing", "A5 missing"],
    ],
    ["at the top too", [row("2.07.03.1.02"), ...children(0, "2.07.03.1.01.0001", "2.07.03.1.01.0002")], ["A2 parent"]],
    ["one child, where the letter O was typed", [row("1800.OBA"), ...children(0, "1800.QBA.001")], ["A2 parent"]],
    ["one child, where another letter differs", [row("1800.EBA"), ...children(0, "1800.QBA.001")], ["A3 missing"]],
  ])("%s", (_, rows, expected) => {
    expect(places(rows)).toEqual(expected);
  });

  it("is put right by its children's", () => {
    const rows = [row("2.07.03"), row("2.07.03.1.02", 0), ...children(1, " 2.07.03.1.01.0001 ", "2.07.03.1.01.0002")];
    expect(foundBy(kodeParent, built(rows))).toMatchObject([
      {
        cell: "A3",
        related: ["A4", "A5"],
        found: "2.07.03.1.02",
        expected: "2.07.03.1.01",
        cause: "kode-parent:Lembar:A3",
        params: { variant: "parent", parent: "2.07.03.1.01", child: "2.07.03.1.01.0001", children: 2 },
        fix: [{ cell: "A3", content: { kind: "value", value: "2.07.03.1.01" }, format: "@" }],
      },
    ]);
  });
});

describe("a kode of no known shape", () => {
  it.each<[string, string, readonly string[]]>([
    ["that does not begin with the KRO above", "1801.EBA.x9", ["A3 unknown"]],
    ["that begins with it", "1800.EBA.x9", []],
    ["that begins with it, typed with commas", " 1800,EBA x9", []],
    ["of a few digits", "12", []],
    ["of many digits", "123456789", ["A3 unknown"]],
  ])("%s", (_, kode, expected) => {
    expect(places([row("1800.EBA"), row(kode, 0)])).toEqual(expected);
  });

  it("is not judged under a regional kode", () => {
    expect(places([row("2.07.03"), row("1801.EBA.x9", 0)])).toEqual([]);
  });
});
