import { rowIncomplete } from "../../../src/checks/kode/row-incomplete";
import type { CellValue } from "../../../src/sheets/content";
import { foundBy, type Built, type BuiltRow } from "../built-table";

const places = (columns: Built["columns"], rows: readonly BuiltRow[]): readonly string[] =>
  foundBy(rowIncomplete, { kind: "budget", columns, rows }).map(
    ({ cell, params }) => `${cell} ${String(params["variant"])} ${String(params["filled"])}`,
  );
const times = (count: number, row: BuiltRow): readonly BuiltRow[] => Array.from({ length: count }, () => row);

describe("a row without its name", () => {
  const of = (pagu: CellValue, realisasi: CellValue, more: Partial<BuiltRow> = {}): readonly string[] =>
    places(
      ["kode", "uraian", "pagu", "realisasiRp"],
      [{ cells: ["2.07.03", "", pagu, realisasi], mark: "kode", kode: "2.07.03", uraian: " ", ...more }],
    );

  it("is one with a kode and any money", () => {
    expect(of(100, 50)).toEqual(["B2 name null"]);
    expect(of(100, null)).toEqual(["B2 name null"]);
    expect(of(null, 50)).toEqual(["B2 name null"]);
  });

  it("is not one without money, without a kode, or with a name", () => {
    expect(of(null, null)).toEqual([]);
    expect(of(100, 50, { mark: "none" })).toEqual([]);
    expect(of(100, 50, { uraian: "Pelatihan" })).toEqual([]);
  });

  it("is none where the table has no column of names", () => {
    const rows: readonly BuiltRow[] = [{ cells: ["2.07.03", 100], mark: "kode", kode: "2.07.03", uraian: "" }];
    expect(places(["kode", "pagu"], rows)).toEqual([]);
  });
});

describe("a kode and a name without money", () => {
  const COLUMNS = ["kode", "uraian", "pagu", "realisasiRp"] as const;
  const row = (pagu: CellValue, realisasi: CellValue, more: Partial<BuiltRow> = {}): BuiltRow => ({
    cells: ["2.07.03", "Pelatihan", pagu, realisasi],
    ...{ mark: "kode", kode: "2.07.03", uraian: "Pelatihan" },
    ...more,
  });

  it("is one where four of five have some, and not where three of four do", () => {
    expect(places(COLUMNS, [...times(4, row(100, 50)), row(null, null)])).toEqual(["C6 money 4"]);
    expect(places(COLUMNS, [...times(3, row(100, 50)), row(null, null)])).toEqual([]);
    expect(places(COLUMNS, [...times(7, row(100, 50)), ...times(2, row(null, null))])).toEqual([]);
    expect(places(COLUMNS, [...times(8, row(100, 50)), ...times(2, row(null, " "))])).toHaveLength(2);
  });

  it("has either amount, or a detail that has one", () => {
    expect(places(COLUMNS, [...times(4, row(100, 50)), row(null, 50)])).toEqual([]);
    expect(places(COLUMNS, [...times(4, row(100, 50)), row(null, null), row(100, 50, { parent: 4 })])).toEqual([]);
    expect(
      places(COLUMNS, [...times(8, row(100, 50)), row(null, null), row(null, null, { parent: 8, mark: "dash" })]),
    ).toEqual(["C10 money 8"]);
  });

  it("has a name, and a column of money in its table", () => {
    expect(places(COLUMNS, [...times(4, row(100, 50)), row(null, null, { uraian: " " })])).toEqual([]);
    expect(places(["kode", "uraian"], times(5, row(null, null)))).toEqual([]);
  });
});

describe("money without the figure that the other rows show", () => {
  const COLUMNS = ["uraian", "pagu", "realisasiRp", "serapan"] as const;
  const row = (...cells: readonly CellValue[]): BuiltRow => ({ cells: ["Pelatihan", ...cells] });

  it("is one where four of five show it, and not where three of four do", () => {
    expect(places(COLUMNS, [...times(4, row(100, 50, 50)), row(100, 50, " ")])).toEqual(["D6 figure 4"]);
    expect(places(COLUMNS, [...times(3, row(100, 50, 50)), row(100, 50, null)])).toEqual([]);
    expect(places(COLUMNS, [...times(7, row(100, 50, 50)), ...times(2, row(100, 50, null))])).toEqual([]);
    expect(places(COLUMNS, [...times(8, row(100, 50, 50)), ...times(2, row(100, 50, null))])).toHaveLength(2);
  });

  it("needs both amounts", () => {
    expect(places(COLUMNS, [...times(4, row(100, 50, 50)), row(null, 50, null)])).toEqual([]);
    expect(places(COLUMNS, [...times(4, row(100, 50, 50)), row(100, null, null)])).toEqual([]);
  });
});

describe("a detail without what nearly all details have", () => {
  const row = (place: CellValue, more: Partial<BuiltRow> = {}): BuiltRow => ({ cells: ["Pelatihan", place], ...more });
  const found = (...rows: readonly BuiltRow[]): readonly string[] => places(["uraian", "lokasi"], rows);

  it("is one where four of five have it, and not where three of four do", () => {
    expect(found(...times(4, row("Ende")), row(" "))).toEqual(["B6 column 4"]);
    expect(found(...times(3, row("Ende")), row(null))).toEqual([]);
    expect(found(...times(8, row("Ende")), ...times(2, row(null)))).toHaveLength(2);
    expect(found(...times(7, row("Ende")), ...times(2, row(null)))).toEqual([]);
  });

  it("is no parent, no total and no mean", () => {
    expect(found(...times(4, row("Ende")), row(null), row("Ende", { parent: 4 }))).toEqual([]);
    expect(found(...times(4, row("Ende")), row(null, { mark: "total", part: { kind: "leaf" } }))).toEqual([]);
    expect(found(...times(4, row("Ende")), row(null, { mark: "average", part: { kind: "leaf" } }))).toEqual([]);
  });
});
