import { printedSums } from "../../../src/checks/sums/printed-sums";
import type { CellValue } from "../../../src/sheets/content";
import type { RowPart } from "../../../src/sheets/reading/table";
import { tableOf, type Built, type BuiltRow } from "../built-table";

type Given = Partial<Omit<BuiltRow, "cells">>;

const MONEY: Built["columns"] = ["uraian", "pagu", "realisasiRp"];

/** A row by its pagu and realisasi. */
const row = (amounts: readonly CellValue[], given: Given = {}): BuiltRow => ({
  ...{ cells: [null, ...amounts], uraian: "", ...given },
});

const parent = (...parts: number[]): RowPart => ({ kind: "parent", parts });
const total = (...parts: number[]): Given => ({ mark: "total", level: 0, part: { kind: "total", parts } });

const sums = (...rows: readonly BuiltRow[]) => printedSums(tableOf({ columns: MONEY, rows }));
const severities = (...rows: readonly BuiltRow[]) => sums(...rows).map(({ severity }) => severity);

/** An unproved parent and its two parts, whose sum is 5. */
const group = (at: number, printed: number, mark: Given["mark"] = "letter"): readonly BuiltRow[] => [
  row([printed], { mark, part: parent(at + 1, at + 2) }),
  row([2], { parent: at }),
  row([3], { parent: at }),
];

describe("what a row is the sum of", () => {
  it("are the rows printed below a parent or a repeated row, and the parts of a total", () => {
    const repeat: RowPart = { kind: "repeat", of: 0 };
    const rows = [
      row([9], { part: parent(1) }),
      row([4], { parent: 0, part: { kind: "leaf" } }),
      row([3], { parent: 0, part: repeat }),
      row([3], { parent: 2 }),
      row([1], { parent: 1 }),
      row([9], total(0)),
      row([null], total(0)),
    ];
    expect(
      sums(...rows).map(({ index, children, printed, sum, leaves }) => ({ index, children, printed, sum, leaves })),
    ).toEqual([
      { index: 0, children: [1, 2], printed: 9, sum: 7, leaves: 4 },
      { index: 2, children: [3], printed: 3, sum: 3, leaves: null },
      { index: 5, children: [0], printed: 9, sum: 9, leaves: 4 },
    ]);
  });
});

describe("whether it holds", () => {
  it("is asked of the other ways of adding up a total", () => {
    const rows = [
      row([3], { mark: "roman" }),
      row([4], { mark: "roman" }),
      row([5]),
      row([7], total(0, 1, 2)),
      row([8], total(0)),
    ];
    expect(sums(...rows).map(({ index, holds }) => [index, holds])).toEqual([
      [3, true],
      [4, false],
    ]);
  });

  it("is asked of the other ways of adding up a parent, which are not those of a total", () => {
    const subtotal: RowPart = { kind: "subtotal", parts: [1] };
    const rows = (printed: number) => [
      row([printed], { part: parent(1), mark: "letter" }),
      row([4], { parent: 0 }),
      row([4], { parent: 0, part: subtotal }),
      row([7], { mark: "roman" }),
      row([8], { mark: "roman" }),
    ];
    expect([4, 8, 15, 9].map((printed) => sums(...rows(printed))[0]?.holds)).toEqual([true, true, false, false]);
  });
});

describe("a parent that does not add up is sure", () => {
  const [PROGRAM, ONE, TWO] = ["2.07.01", "2.07.01.1.01", "2.07.01.1.02"] as const;
  const kode = (text: string): Given => ({ mark: "kode", kode: text });

  it.each<[string, Given, readonly [Given, Given], "error" | null]>([
    ["where all have kode", kode(PROGRAM), [kode(ONE), kode(TWO)], "error"],
    ["where it and all below have kode or stand for one", kode(PROGRAM), [kode(ONE), { mark: "organisasi" }], "error"],
    ["under a bagian anggaran", { mark: "bagianAnggaran" }, [kode(ONE), { mark: "eselonSatu" }], "error"],
    ["under an eselon I", { mark: "eselonSatu" }, [kode(ONE), { mark: "bagianAnggaran" }], "error"],
    ["not where a row below has none", kode(PROGRAM), [kode(ONE), { mark: "ordinal" }], null],
    ["not where it has none itself", { mark: "roman" }, [kode(ONE), { mark: "organisasi" }], null],
    ["where all below are marked alike", { mark: "letter" }, [{ mark: "ordinal" }, { mark: "ordinal" }], "error"],
    ["where they are under a program", kode(PROGRAM), [{ mark: "ordinal" }, { mark: "ordinal" }], "error"],
    [
      "not under an urusan, which may be an outline number",
      kode("2"),
      [{ mark: "ordinal" }, { mark: "ordinal" }],
      null,
    ],
    ["nor under a bidang", kode("2.07"), [{ mark: "ordinal" }, { mark: "ordinal" }], null],
    ["not where they are marked differently", { mark: "letter" }, [{ mark: "ordinal" }, { mark: "dash" }], null],
    ["not where they are marked as it is", { mark: "letter" }, [{ mark: "letter" }, { mark: "letter" }], null],
    ["not where they have no mark", { mark: "letter" }, [{}, {}], null],
    ["not where it has no mark", {}, [{ mark: "ordinal" }, { mark: "ordinal" }], null],
  ])("%s", (_, own, [one, two], expected) => {
    const rows = [
      row([9], { ...own, part: parent(1, 2) }),
      row([2], { ...one, parent: 0 }),
      row([3], { ...two, parent: 0 }),
    ];
    expect(severities(...rows)).toEqual([expected]);
  });

  it("where it adds up in another column to more than nothing", () => {
    const rows = (spent: number) => [
      row([9, spent], { part: parent(1, 2) }),
      row([2, 0], { parent: 0 }),
      row([3, spent], { parent: 0 }),
    ];
    expect(severities(...rows(4))).toEqual(["error", "error"]);
    expect(severities(...rows(0))).toEqual([null, null]);
  });

  it.each<[string, readonly number[], "error" | "warning" | null]>([
    ["where most others hold", [5, 5, 9], "error"],
    ["by half where as many hold as not", [5, 9], "warning"],
    ["not where most do not", [5, 9, 9], null],
    ["not where none does", [9, 9], null],
  ])("%s", (_, printed, expected) => {
    const rows = printed.flatMap((amount, at) => group(at * 3, amount));
    expect(sums(...rows).at(-1)?.severity).toBe(expected);
  });

  it("by other rows only where nothing but sums proves these, each row once", () => {
    const orderly = [
      row([5], { mark: "letter", part: parent(4, 5) }),
      row([2], { mark: "dash", parent: 3 }),
      row([3], { mark: "dash", parent: 3 }),
    ];
    expect(severities(...group(0, 9), ...orderly)).toEqual([null, "error"]);
    const twice = [row([5, 5], { part: parent(1, 2) }), row([2, 2], { parent: 0 }), row([3, 3], { parent: 0 })];
    expect(severities(...twice, ...group(3, 9))).toEqual(["error", "warning", "error"]);
  });
});

describe("a total that does not add up is sure", () => {
  it.each<[string, readonly [Given, Given], Given, "error" | null]>([
    ["of a list marked alike", [{}, {}], {}, "error"],
    ["of rows that all have a kode", [{ mark: "kode", kode: "2.07.01" }, { mark: "organisasi" }], {}, "error"],
    ["not of rows marked differently", [{ mark: "ordinal" }, { mark: "dash" }], {}, null],
    ["not where one only has a kode", [{ mark: "kode", kode: "2.07.01" }, { mark: "dash" }], {}, null],
    ["not of rows of different levels", [{}, { level: 2 }], {}, null],
    ["not where it stands under a row", [{ part: { kind: "leaf" } }, {}], { parent: 0 }, null],
  ])("%s", (_, [one, two], own, expected) => {
    expect(severities(row([2], one), row([3], two), row([9], { ...total(0, 1), ...own }))).toEqual([expected]);
  });

  it("where most sums of the table hold", () => {
    const mixed = total(0, 3);
    expect(severities(...group(0, 5), ...group(3, 5, "roman"), row([9], mixed))).toEqual(["error", "error", "error"]);
    expect(severities(...group(0, 5), row([2]), row([9], mixed)).at(-1)).toBe("warning");
    const orderly = [
      row([5], { mark: "letter", part: parent(1, 2) }),
      row([2], { mark: "dash", parent: 0 }),
      row([3], { mark: "dash", parent: 0 }),
    ];
    expect(severities(...orderly, ...group(3, 5, "roman"), row([9], mixed)).at(-1)).toBe("error");
  });
});
