import type { Difference, WorkbookPart } from "../../../src/sheets/consolidation/consolidation";
import { consolidated } from "../../../src/sheets/consolidation/consolidate";
import { officeIn, periodIn, yearIn } from "../../../src/sheets/consolidation/told-by-title";
import type { MoneyLine, MoneySection } from "../../../src/sheets/summary/summary";

type Money = readonly [pagu: number | null, realisasi: number | null, fisik?: number];

function line(kode: string, name: string, [pagu, realisasi, fisik]: Money, row = 0): MoneyLine {
  const cell = { sheet: "S", row, column: 0, isText: false, format: "General", shown: null };
  return {
    ...{ name, kode, sheet: "S", row, tier: "program" },
    pagu: pagu === null ? null : { value: pagu, cells: [] },
    realisasi: realisasi === null ? null : { value: realisasi, cells: [] },
    fisik: fisik === undefined ? null : { percent: fisik, cell, weight: null, isShare: false },
  };
}

function section(total: Money, programmes: readonly MoneyLine[], fund = ""): MoneySection {
  return { name: "Realisasi", fund, total: line("", "JUMLAH", total), groups: [], programmes, activities: programmes };
}

function part(file: string, title: string, ...sections: readonly MoneySection[]): WorkbookPart {
  const counts = { error: 1, warning: 2, info: 0 };
  return { file, tables: [], noTable: [], summary: { title, mainTitle: title, sections, indicators: [] }, counts };
}

function kinds(...parts: readonly WorkbookPart[]): readonly Difference[] {
  return consolidated(parts).differences;
}

const A = line("2.07.01", "Program Pelatihan Kerja", [100, 50]);
const B = line("2,07,02", "Program Penempatan", [200, 150]);

describe("what differs between workbooks", () => {
  it("is nothing where they agree", () => {
    const one = part("a.xlsx", "DINAS A TAHUN 2024", section([100, 50], [A]));
    const other = part(
      "b.xlsx",
      "DINAS B TAHUN 2024",
      section([90, 50], [line("2,07,01", "PELATIHAN KERJA", [90, 50])]),
    );
    expect(kinds(one, other)).toEqual([]);
  });

  it("names years and parts of the year", () => {
    const one = part("a.xlsx", "DINAS A TRIWULAN III TAHUN 2024", section([100, 50], [A]));
    const other = part(
      "b.xlsx",
      "DINAS B TW 4 TAHUN 2023",
      section([200, 150], [line("2.07.01", "Pelatihan Kerja", [200, 150])]),
    );
    expect(kinds(one, other)).toEqual([
      {
        kind: "years",
        years: [
          { year: 2024, files: ["a.xlsx"] },
          { year: 2023, files: ["b.xlsx"] },
        ],
      },
      {
        kind: "periods",
        periods: [
          { period: "TRIWULAN III", files: ["a.xlsx"] },
          { period: "TRIWULAN IV", files: ["b.xlsx"] },
        ],
      },
    ]);
  });

  it("warns of figures in millions", () => {
    const one = part("a.xlsx", "DINAS A", section([100, 50], [A]));
    const other = part(
      "b.xlsx",
      "DINAS B (dalam jutaan rupiah)",
      section([1, 1], [line("2.07.01", "Pelatihan Kerja", [1, 1])]),
    );
    expect(kinds(one, other)).toEqual([
      {
        kind: "units",
        units: [
          { unit: 1, files: ["a.xlsx"] },
          { unit: 1_000_000, files: ["b.xlsx"] },
        ],
      },
    ]);
    expect(kinds(other)).toEqual([{ kind: "units", units: [{ unit: 1_000_000, files: ["b.xlsx"] }] }]);
    expect(consolidated([one, other]).offices.map(({ name }) => name)).toEqual(["DINAS A", "DINAS B"]);
  });

  it("names one kode with two names and keeps the first", () => {
    const one = part("a.xlsx", "DINAS A", section([100, 50], [A]));
    const other = part("b.xlsx", "DINAS B", section([80, 50], [line("2.07.01", "Program Penempatan", [80, 50])]));
    const recap = consolidated([one, other]);
    expect(recap.programmes.map(({ name, money }) => [name, money.pagu])).toEqual([["Program Pelatihan Kerja", 180]]);
    expect(recap.differences).toEqual([
      {
        kind: "names",
        kode: "2.07.01",
        names: [
          { name: "Program Pelatihan Kerja", offices: ["DINAS A"] },
          { name: "Program Penempatan", offices: ["DINAS B"] },
        ],
      },
    ]);
  });

  it("puts a programme without kode with the one kode of its name, in either order", () => {
    const one = part("a.xlsx", "DINAS A", section([300, 200], [A, B]));
    const other = part("b.xlsx", "DINAS B", section([80, 50], [line("", "PELATIHAN KERJA", [80, 50])]));
    for (const order of [
      [one, other],
      [other, one],
    ]) {
      const { programmes } = consolidated(order);
      expect(programmes.map(({ key, money }) => [key, money.pagu])).toEqual([
        ["2.07.01", 180],
        ["2.07.02", 200],
      ]);
    }
    expect(kinds(one, other)).toEqual([
      { kind: "partial", offices: ["DINAS A"], programmes: [{ kode: "2.07.02", name: "Program Penempatan" }] },
    ]);
  });

  it("leaves a name with two kode alone", () => {
    const twice = [A, line("2.17.01", "Program Pelatihan Kerja", [10, 5])];
    const one = part("a.xlsx", "DINAS A", section([110, 55], twice));
    const other = part("b.xlsx", "DINAS B", section([80, 50], [line("", "Pelatihan Kerja", [80, 50])]));
    expect(consolidated([one, other]).programmes.map(({ key }) => key)).toEqual([
      "2.07.01",
      "2.17.01",
      "=pelatihankerja",
    ]);
  });

  it("says once that nothing is shared", () => {
    const one = part("a.xlsx", "DINAS A", section([100, 50], [A]));
    const other = part("b.xlsx", "DINAS B", section([200, 150], [B]));
    expect(kinds(one, other)).toEqual([{ kind: "nothing-shared" }]);
    expect(kinds(one)).toEqual([]);
  });

  it("keeps the printed total and gives the difference a line of its own", () => {
    const less = consolidated([part("a.xlsx", "DINAS A", section([90, 50], [A], "APBD"))]);
    expect(less.money).toEqual({ pagu: 90, realisasi: 50, fisik: null });
    expect(less.offices[0]?.funds[0]?.lines[1]).toEqual({
      ...{ kind: "beyond", key: null, kode: "", name: "" },
      money: { pagu: -10, realisasi: 0, fisik: null },
    });
    expect(less.differences).toEqual([{ kind: "rest", office: "DINAS A", fund: "APBD", pagu: -10, realisasi: 0 }]);
    const more = consolidated([part("a.xlsx", "DINAS A", section([130, 60], [A]))]);
    expect(more.offices[0]?.funds[0]?.lines.map(({ kind, money }) => [kind, money.pagu])).toEqual([
      ["programme", 100],
      ["outside", 30],
    ]);
  });

  it("tells workbooks with the same activities and figures", () => {
    const one = part("a.xlsx", "DINAS A TAHUN 2024", section([300, 200], [A, B]));
    const again = part(
      "b.xlsx",
      "DINAS A TAHUN 2024",
      section([300, 200], [A, line("2.07.02", "Penempatan!", [200, 150])]),
    );
    expect(kinds(one, again)).toEqual([]);
    const same = part(
      "c.xlsx",
      "DINAS A TAHUN 2024",
      section([300, 200], [A, line("2.07.02", "PROGRAM PENEMPATAN", [200, 150])]),
    );
    expect(kinds(one, same)).toEqual([{ kind: "overlap", files: ["a.xlsx", "c.xlsx"], shared: 2, of: 2, pagu: 300 }]);
    const other = part(
      "d.xlsx",
      "DINAS A TAHUN 2024",
      section([300, 201], [A, line("2.07.02", "PROGRAM PENEMPATAN", [200, 151])]),
    );
    expect(kinds(one, other)).toEqual([]);
  });

  it.each([
    [2, 4, true],
    [2, 5, false],
    [1, 1, false],
  ])("takes %i of %i activities shared as the same report: %s", (shared, of, isSame) => {
    const lines = (from: number): MoneyLine[] =>
      Array.from({ length: of }, (_, index) =>
        line(`2.07.0${String(index + 1)}`, `Program ${String(index + 1)}`, [100 + from * Number(index >= shared), 50]),
      );
    const one = part("a.xlsx", "DINAS A", section([1000, 500], lines(1)));
    const other = part("b.xlsx", "DINAS A", section([1000, 500], lines(2)));
    const found = kinds(one, other).filter(({ kind }) => kind === "overlap");
    expect(found).toEqual(
      isSame ? [{ kind: "overlap", files: ["a.xlsx", "b.xlsx"], shared, of, pagu: shared * 100 }] : [],
    );
  });

  it("weights fisik by pagu, and says who keeps it from being one", () => {
    const one = part("a.xlsx", "DINAS A", section([100, 50, 80], [A]));
    const other = part("b.xlsx", "DINAS B", section([300, 50, 40], [line("2.07.01", "Pelatihan Kerja", [300, 50])]));
    expect(consolidated([one, other]).money.fisik).toBe(50);
    const silent = part("c.xlsx", "DINAS C", section([300, 60], [line("2.07.01", "Pelatihan Kerja", [300, 60])]));
    const recap = consolidated([one, silent]);
    expect([recap.money.fisik, recap.differences]).toEqual([null, [{ kind: "no-fisik", offices: ["DINAS C"] }]]);
  });

  it("tells workbooks without money from those without tables", () => {
    const one = part("a.xlsx", "DINAS A", section([100, 50], [A]));
    const none = { ...part("b.xlsx", ""), noTable: [{ sheet: "X", reason: "no-header" as const }] };
    expect(kinds(one, none)).toEqual([{ kind: "left-out", file: "b.xlsx", tables: 0, noTable: none.noTable }]);
  });
});

describe("offices", () => {
  it("are named by file where no title names one, with folders where two files are called the same", () => {
    const of = (...files: string[]): readonly string[] =>
      consolidated(files.map((file, index) => part(file, "", section([index + 1, 0], [])))).offices.map(
        ({ name }) => name,
      );
    expect(of("x/rfk.xlsx", "x/lain.xlsm")).toEqual(["rfk", "lain"]);
    expect(of("x/rfk.xlsx", "y/rfk.xlsx")).toEqual(["x/rfk", "y/rfk"]);
  });

  it("add up their counts", () => {
    const both = ["a.xlsx", "b.xlsx"].map((file, index) => part(file, "DINAS A", section([index + 1, 0], [])));
    expect(consolidated(both).offices.map(({ counts, files }) => [counts, files])).toEqual([
      [{ error: 2, warning: 4, info: 0 }, ["a.xlsx", "b.xlsx"]],
    ]);
  });

  it("give the report's office where the main table stands below a chapter heading", () => {
    const chapter = part("rfk.xlsx", "BAB II. PROGRAM DAN REALISASI KEGIATAN", section([100, 50], [A]));
    const summary = { ...chapter.summary, title: "REKAPITULASI DINAS A TAHUN 2021" };
    const [file] = consolidated([{ ...chapter, summary }]).files;
    expect([file?.office, file?.year]).toEqual(["DINAS A", 2021]);
  });

  it("keep the years of one office apart, and its parts of one year together", () => {
    const recap = consolidated([
      part("2021.xlsx", "DINAS A TAHUN 2021", section([100, 50], [A])),
      part("2022-apbd.xlsx", "DINAS A TAHUN 2022", section([200, 150], [B])),
      part("2022-apbn.xlsx", "Dinas A Tahun 2022", section([30, 20], [B], "APBN")),
      part("b.xlsx", "DINAS B TAHUN 2022", section([10, 10], [A])),
    ]);
    expect(recap.offices.map(({ name, files, money }) => [name, files.length, money.pagu])).toEqual([
      ["DINAS A (2021)", 1, 100],
      ["DINAS A (2022)", 2, 230],
      ["DINAS B", 1, 10],
    ]);
  });

  it.each([
    [
      "REALISASI ANGGARAN DINAS TENAGA KERJA DAN TRANSMIGRASI KABUPATEN PASER TAHUN ANGGARAN 2023",
      "DINAS TENAGA KERJA DAN TRANSMIGRASI KABUPATEN PASER",
    ],
    ["LAPORAN BADAN PENDAPATAN DAERAH (BAPENDA) S/D TRIWULAN II", "BADAN PENDAPATAN DAERAH (BAPENDA)"],
    ["Dinas Koperasi Provinsi NTT Tahun 2022-2023", "Dinas Koperasi Provinsi NTT"],
    ["DINAS KESEHATAN KOTA BARU Kegiatan dan Anggaran Formulir B.2", "DINAS KESEHATAN KOTA BARU"],
    ["Dinas Pertanian Kota Baru DINAS PERTANIAN", "Dinas Pertanian Kota Baru"],
    ["SEKRETARIAT DINAS KESEHATAN", "SEKRETARIAT DINAS KESEHATAN"],
    ["KECAMATAN LONG IKIS PER 31 DESEMBER 2024", "KECAMATAN LONG IKIS"],
    ["BAB II. PROGRAM DAN REALISASI KEGIATAN DANA APBD", ""],
  ])("are found in %s", (title, office) => {
    expect(officeIn(title)).toBe(office);
  });

  it.each([
    ["TAHUN ANGGARAN 2023", 2023, ""],
    ["Tahun 2022-2023 Semester 1", 2023, "SEMESTER I"],
    ["s.d. Nopember 2024", 2024, "NOVEMBER"],
    ["Januari s.d. Maret", null, "MARET"],
    ["TRIWULAN IV 2024", 2024, "TRIWULAN IV"],
    ["Nomor 120245", null, ""],
  ])("say when: %s", (title, year, period) => {
    expect([yearIn(title), periodIn(title)]).toEqual([year, period]);
  });
});
