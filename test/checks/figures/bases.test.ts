import { ancestors, baseOf, grandTotal } from "../../../src/checks/figures/bases";
import { tableOf, type Built, type BuiltRow } from "../built-table";

const total = (pagu: number): BuiltRow => ({ cells: ["Jumlah", pagu], mark: "total" });
const budget = (rows: Built["rows"], more: Partial<Built> = {}): ReturnType<typeof tableOf> =>
  tableOf({ columns: ["uraian", "pagu"], rows, ...more });

describe("grandTotal", () => {
  const amounts = [
    ["a", 100],
    ["b", 300],
  ] as const;

  it("is the total row of the table, whatever totals stand before it", () => {
    const table = budget([...amounts, total(400), total(999)], { totalRow: 3 });
    expect(grandTotal(table, 1)).toEqual({ value: 400, ref: "$B$4", cells: ["B4"] });
  });

  it("is the last total of the outermost level where no row is known as the total", () => {
    const inner: BuiltRow = { ...total(100), parent: 0 };
    expect(grandTotal(budget([...amounts, total(350), total(400), inner]), 1)).toMatchObject({ cells: ["B5"] });
  });

  it("is the sum of the outermost rows where no total is printed", () => {
    const rows: Built["rows"] = [
      { cells: ["a", 100] },
      { cells: ["a.1", 100], parent: 0 },
      { cells: ["b", 300] },
      { cells: ["judul", 50], part: { kind: "empty" } },
      { cells: ["c", 200] },
    ];
    const sum = { value: 600, ref: "SUM($B$2,$B$4,$B$6)", cells: ["B2", "B4", "B6"] };
    expect(grandTotal(budget(rows), 1)).toEqual(sum);
    expect(grandTotal(budget([...rows, total(0)]), 1)).toEqual(sum);
    expect(grandTotal(budget(amounts), 1)).toEqual({ value: 400, ref: "SUM($B$2:$B$3)", cells: ["B2:B3"] });
  });

  it("counts a dash as nil and a blank as nothing", () => {
    expect(
      grandTotal(
        budget([
          ["a", "-"],
          ["b", 300],
          ["c", null],
        ]),
        1,
      ),
    ).toMatchObject({ value: 300, ref: "SUM($B$2:$B$4)" });
    expect(grandTotal(budget([...amounts, { cells: ["Jumlah", "-"], mark: "total" }]), 1)).toMatchObject({
      value: 400,
    });
  });

  it("has no name for a formula where a figure is text, and is nothing where all is nil", () => {
    expect(
      grandTotal(
        budget([
          ["a", "100"],
          ["b", 300],
        ]),
        1,
      ),
    ).toEqual({ value: 400, ref: null, cells: ["B2:B3"] });
    expect(grandTotal(budget([...amounts, { cells: ["Jumlah", "400"], mark: "total" }]), 1)).toEqual({
      value: 400,
      ref: null,
      cells: ["B4"],
    });
    expect(grandTotal(budget([["a", 0]]), 1)).toBeNull();
  });
});

const TREE: Built["rows"] = [
  { cells: ["Program", 600], tier: "program" },
  { cells: ["Kegiatan", 600], tier: "kegiatan", parent: 0 },
  { cells: ["Sub", 200], tier: "subKegiatan", parent: 1 },
  { cells: ["Pelatihan", 400], tier: "kegiatan" },
  { cells: ["Dasar", 100], tier: "subKegiatan", parent: 3 },
  { ...total(1000) },
];

describe("baseOf", () => {
  const table = budget(TREE, { totalRow: 6 });
  const cells = (key: Parameters<typeof baseOf>[2], index: number): readonly string[] | undefined =>
    baseOf(table, 1, key, index)?.cells;

  it("is the grand total, the row itself, or the program above it", () => {
    expect(cells("report", 2)).toEqual(["B7"]);
    expect(cells("own", 2)).toEqual(["B4"]);
    expect(cells("own", 9)).toBeUndefined();
    expect(cells("program", 2)).toEqual(["B2"]);
    expect(cells("program", 0)).toEqual(["B2"]);
  });

  it("is the row's own amount where no program stands above it", () => {
    expect(cells("program", 4)).toEqual(["B6"]);
  });

  it.each([["2.07.01"], ["010.01.WA"]])("knows a program by its kode %s as well", (kode) => {
    const rows: Built["rows"] = [
      { cells: ["Program", 600], kode },
      { cells: ["Sub", 200], parent: 0 },
    ];
    expect(budget(rows).rows[0]?.kode?.level).toMatch(/^program/);
    expect(baseOf(budget(rows), 1, "program", 1)?.cells).toEqual(["B2"]);
    expect(baseOf(budget(rows), 1, "fund", 1)).toBeNull();
  });

  it("is for a fund the outermost row, unless that is a program", () => {
    expect(cells("fund", 4)).toEqual(["B5"]);
    expect(cells("fund", 3)).toEqual(["B5"]);
    expect(cells("fund", 2)).toBeUndefined();
  });

  it("is for a fund the subtotal that counts it, never the grand total", () => {
    const subtotal: BuiltRow = { cells: ["Jumlah APBD", 600], mark: "total", part: { kind: "total", parts: [0] } };
    const second: BuiltRow = { cells: ["Jumlah APBN", 400], mark: "total", part: { kind: "total", parts: [2, 3] } };
    const own = budget([...TREE.slice(0, 5), subtotal, second, total(1000)], { totalRow: 8 });
    expect(baseOf(own, 1, "fund", 2)?.cells).toEqual(["B7"]);
    expect(baseOf(own, 1, "fund", 4)?.cells).toEqual(["B8"]);
    const loose: BuiltRow = { cells: ["sub", 5], part: { kind: "subtotal", parts: [0] } };
    expect(baseOf(budget([...TREE.slice(0, 5), loose]), 1, "fund", 2)).toBeNull();
  });
});

describe("ancestors", () => {
  it("names the row and those above it, nearest first", () => {
    expect(ancestors(budget(TREE), 2)).toEqual([2, 1, 0]);
    expect(ancestors(budget(TREE), 3)).toEqual([3]);
  });
});
