import { recapFigures } from "../../../src/checks/sums/section-totals";
import type { CellValue } from "../../../src/sheets/content";
import type { TableRow } from "../../../src/sheets/reading/table";
import type { Built, BuiltRow } from "../built-table";
import { checked } from "./checked";

type Given = Partial<Pick<TableRow, "mark" | "level" | "parent" | "part" | "uraian">>;

const COLUMNS: Built["columns"] = ["uraian", "pagu", "realisasiRp"];

/** A row by its name, pagu and realisasi. */
function row(uraian: string, pagu: CellValue, realisasi: CellValue, given: Given = {}): BuiltRow {
  return { cells: [uraian, pagu, realisasi], uraian, ...given };
}

function section(rows: readonly BuiltRow[], columns = COLUMNS, sheet = "Bidang") {
  const at = rows.findIndex(({ mark }) => mark === "total");
  return checked({ kind: "budget", columns, rows, ...(at < 0 ? {} : { totalRow: at + 1 }) }, sheet);
}

const recapOf = (rows: readonly BuiltRow[], columns = COLUMNS) => checked({ kind: "recap", columns, rows }, "Rekap");

/** Cell and figure of the recap, = or ≠, cell and figure of the section. */
function figures(recap: ReturnType<typeof recapOf>, ...sections: readonly ReturnType<typeof section>[]) {
  return recapFigures(recap, sections).map(
    ({ match, cell, printed, there, expected, holds }) =>
      `${String(cell.row)}.${String(cell.column)} ${String(printed)} ${holds ? "=" : "≠"} ${match.section.table.sheet} ${String(there.row)}.${String(there.column)} ${String(expected)}`,
  );
}

const PROGRAMME = [
  row("Program Pelatihan", 10, 8, { part: { kind: "parent", parts: [1, 2] } }),
  row("Gaji", 6, 5, { level: 2, parent: 0 }),
  row("Rapat", 4, 3, { level: 2, parent: 0 }),
  row("JUMLAH", 10, 8, { mark: "total", part: { kind: "total", parts: [0] } }),
];

describe("a row of a recap by its name", () => {
  it("is that of the section, in pagu and realisasi", () => {
    expect(figures(recapOf([row("PROGRAM pelatihan", 10, 9)]), section(PROGRAMME))).toEqual([
      "1.1 10 = Bidang 1.1 10",
      "1.2 9 ≠ Bidang 1.2 8",
    ]);
  });

  it.each<[string, Given]>([
    ["without amounts", { part: { kind: "empty" } }],
    ["of averages", { mark: "average", part: { kind: "leaf" } }],
    ["that is a total", { part: { kind: "total", parts: [] } }],
  ])("is no row %s", (_, given) => {
    expect(figures(recapOf([row("Program Pelatihan", 11, 9, given)]), section(PROGRAMME))).toEqual([]);
  });

  it("is none where two sections have it, or no heading without amounts", () => {
    const recap = recapOf([row("Program Pelatihan", 11, 9)]);
    expect(figures(recap, section(PROGRAMME), section(PROGRAMME))).toEqual([]);
    const headed = [row("Program Pelatihan", 1, 1, { part: { kind: "empty" } }), row("Gaji", 6, 5)];
    expect(figures(recap, section(headed))).toEqual([]);
    expect(figures(recapOf([row("", 11, 9)]), section([row("", 6, 5)]))).toEqual([]);
  });

  it("is the outermost of those with it, and none where two stand equally far out", () => {
    const twice = [row("Gaji", 4, 4, { level: 2 }), row("Gaji", 6, 5, { level: 1 }), row("Gaji", 2, 2, { level: 2 })];
    const recap = recapOf([row("Gaji", 6, 5)]);
    expect(figures(recap, section(twice))).toEqual(["1.1 6 = Bidang 2.1 6", "1.2 5 = Bidang 2.2 5"]);
    expect(figures(recap, section([row("Gaji", 6, 5), row("Gaji", 6, 5)]))).toEqual([]);
  });
});

describe("a row of a recap by its pagu", () => {
  it("is the section's total, wherever that is printed", () => {
    const [first, ...others] = PROGRAMME;
    const recap = recapOf([row("Bidang Satu", 10, 9), row("JUMLAH", 10, 8, { part: { kind: "total", parts: [0] } })]);
    const all = ["1.1 10 = Bidang 4.1 10", "1.2 9 ≠ Bidang 4.2 8", "2.1 10 = Bidang 4.1 10", "2.2 8 = Bidang 4.2 8"];
    expect(figures(recap, section(PROGRAMME))).toEqual(all);
    const total = row("JUMLAH", 10, 8, { mark: "total", part: { kind: "total", parts: [1] } });
    const above = [total, ...(first === undefined ? [] : [{ ...first, part: { kind: "leaf" } as const }])];
    expect(figures(recap, section(above))).toEqual(all.map((one) => one.replace("Bidang 4", "Bidang 1")));
    expect(others).toHaveLength(3);
  });

  it.each<[string, CellValue, CellValue]>([
    ["another pagu", 11, 10],
    ["nothing at all", 0, 0],
    ["no pagu", null, 10],
    ["no pagu in the section", 10, null],
    ["no pagu in either", null, null],
  ])("is none with %s", (_, own, total) => {
    const rows = [row("Gaji", null, 8), row("JUMLAH", total, 8, { mark: "total" })];
    expect(figures(recapOf([row("Bidang", own, 9)]), section(rows))).toEqual([]);
  });

  it("is none where two sections have it, or a section has no total", () => {
    const recap = recapOf([row("Bidang Satu", 10, 9)]);
    expect(figures(recap, section(PROGRAMME), section(PROGRAMME))).toEqual([]);
    expect(figures(recap, section(PROGRAMME.slice(0, 3)))).toEqual([]);
    const noPagu = ["uraian", null, "realisasiRp"] as const;
    expect(figures(recap, section(PROGRAMME, noPagu))).toEqual([]);
    expect(figures(recapOf([row("Bidang Satu", 10, 9)], noPagu), section(PROGRAMME))).toEqual([]);
  });
});

describe("the figures compared", () => {
  const recap = [row("Program Pelatihan", 10, 9)];

  it.each<[string, Built["columns"], Built["columns"]]>([
    ["no realisasi in the recap", ["uraian", "pagu", null], COLUMNS],
    ["no realisasi in the section", COLUMNS, ["uraian", "pagu", null]],
    [
      "several years",
      COLUMNS,
      ["uraian", "pagu", { role: "realisasiRp", year: 2024 }, { role: "realisasiRp", year: 2025 }],
    ],
  ])("are the pagu alone with %s", (_, columns, other) => {
    expect(figures(recapOf(recap, columns), section(PROGRAMME, other))).toEqual(["1.1 10 = Bidang 1.1 10"]);
  });

  it("are those that both print", () => {
    expect(figures(recapOf([row("Gaji", 6, null)]), section(PROGRAMME))).toEqual(["1.1 6 = Bidang 2.1 6"]);
    expect(figures(recapOf([row("Sewa", 6, 5)]), section([row("Sewa", 6, "belum")]))).toEqual(["1.1 6 = Bidang 1.1 6"]);
  });

  it("hold as printed or as the section's own details have it; a section that contradicts itself proves nothing", () => {
    const rows = PROGRAMME.map((one, at) => (at === 0 ? { ...one, cells: ["", 12, 8] } : one));
    const found = (pagu: number) => figures(recapOf([row("Program Pelatihan", pagu, 8)]), section(rows))[0];
    expect([12, 10, 11].map(found)).toEqual([
      "1.1 12 = Bidang 1.1 12",
      "1.1 10 = Bidang 1.1 12",
      "1.2 8 = Bidang 1.2 8",
    ]);
    expect(figures(recapOf([row("Gaji", 7, 5)]), section(rows))).toEqual([
      "1.1 7 ≠ Bidang 2.1 6",
      "1.2 5 = Bidang 2.2 5",
    ]);
  });
});
