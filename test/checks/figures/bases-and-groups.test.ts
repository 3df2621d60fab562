import type { CellValue } from "../../../src/sheets/content";
import { findingsOf } from "../checking";

const BUDGET = ["Uraian", "Pagu (Rp)", "Realisasi (Rp)", "%"];

describe("mean-of-percentages", () => {
  const table = (share: number): CellValue[][] => [
    BUDGET,
    ["Belanja Pegawai", 125000, 112500, 90],
    ["Belanja Modal", 875000, 437500, 50],
    ["Jumlah", 1000000, 550000, share],
  ];

  it("tells a mean and a sum from Σ realisasi ÷ Σ pagu", async () => {
    expect(await findingsOf({ rows: table(70) })).toMatchObject([
      {
        code: "mean-of-percentages",
        severity: "error",
        cell: "D4",
        found: 70,
        expected: expect.closeTo(55, 9) as number,
        related: ["D2:D3", "C4", "B4"],
        params: { column: "serapan", variant: "mean", count: 2 },
        fix: [{ cell: "D4", content: { kind: "formula", formula: "=C4/B4*100" }, format: null }],
      },
    ]);
    expect(await findingsOf({ rows: table(140) })).toMatchObject([
      { code: "mean-of-percentages", params: { variant: "sum" } },
    ]);
  });

  it("leaves any other figure to the check of the row", async () => {
    expect(await findingsOf({ rows: table(55) })).toEqual([]);
    expect(await findingsOf({ rows: table(71) })).toMatchObject([{ code: "computed-mismatch", cell: "D4" }]);
  });
});

describe("weight-base", () => {
  const table = (a: number, b: number): CellValue[][] => [
    ["Kode", "Uraian", "Pagu", "Realisasi (Rp)", "Bobot (%)"],
    ["2.07.01", "Program Penunjang", 600000, 500000, 60],
    ["2.07.01.1.01", "Perencanaan", 600000, 500000, 60],
    ["2.07.01.1.01.0001", "Penyusunan dokumen", 200000, 150000, 20],
    ["2.07.01.1.01.0002", "Evaluasi kinerja", 400000, 350000, 40],
    ["2.07.02", "Program Pelatihan", 400000, 300000, 40],
    ["2.07.02.1.01", "Pelatihan", 400000, 300000, 40],
    ["2.07.02.1.01.0001", "Pelatihan dasar", 100000, 50000, a],
    ["2.07.02.1.01.0002", "Pelatihan lanjutan", 300000, 250000, b],
    [null, "JUMLAH", 1000000, 800000, 100],
  ];

  it("is one finding for all cells on the other base", async () => {
    expect(await findingsOf({ rows: table(25, 75) })).toMatchObject([
      {
        code: "weight-base",
        severity: "warning",
        cell: "E8",
        related: ["E8:E9"],
        found: 25,
        expected: 10,
        params: { column: "bobot", base: "report", other: "program", count: 2 },
        fix: [
          { cell: "E8", content: { formula: "=C8/$C$10*100", value: 10 } },
          { cell: "E9", content: { formula: "=C9/$C$10*100", value: 30 } },
        ],
      },
    ]);
  });

  it("is a plain mistake where no base gives it", async () => {
    expect(await findingsOf({ rows: table(11, 30) })).toMatchObject([
      { code: "computed-mismatch", severity: "error", cell: "E8", found: 11, expected: 10 },
    ]);
  });
});

describe("fisik-from-money", () => {
  const table = (done: number, unit = "Desa"): CellValue[][] => [
    ["Kode", "Uraian", "Target Fisik", "Realisasi Fisik", "Satuan", "Pagu", "Realisasi (Rp)"],
    ["2.07.01", "Program Penunjang", null, null, null, 1000000, 912345],
    ["2.07.01.1.01", "Perencanaan", null, null, null, 1000000, 912345],
    ["2.07.01.1.01.0001", "Penyusunan dokumen", 4, 4, "Dokumen", 400000, 400000],
    ["2.07.01.1.01.0002", "Pendampingan desa", 12, done, unit, 600000, 512345],
    [null, "JUMLAH", null, null, null, 1000000, 912345],
  ];

  it("knows target × realisasi ÷ pagu to the printed decimals", async () => {
    expect(await findingsOf({ rows: table(10.25) })).toMatchObject([
      {
        code: "fisik-from-money",
        severity: "warning",
        cell: "D5",
        related: ["C5", "G5", "F5"],
        found: 10.25,
        expected: null,
        fix: [],
      },
    ]);
    expect(await findingsOf({ rows: table(10.26) })).toEqual([]);
    expect(await findingsOf({ rows: table(10) })).toEqual([]);
    expect(await findingsOf({ rows: table(10.25, "Persen") })).toEqual([]);
  });
});

describe("growth-mismatch", () => {
  const table = (growth: readonly CellValue[]): CellValue[][] => [
    [
      "Uraian",
      "Anggaran 2021",
      "Anggaran 2022",
      "Anggaran 2023",
      "Realisasi 2021",
      "Realisasi 2022",
      "Realisasi 2023",
      "Rata-rata Pertumbuhan Anggaran (%)",
    ],
    ["Belanja Pegawai", 100000000, 110000000, 121000000, 90000000, 100000000, 120000000, growth[0] ?? null],
    ["Belanja Barang", 200000000, 210000000, 231000000, 190000000, 200000000, 230000000, growth[1] ?? null],
    ["Belanja Modal", 50000000, 60000000, 90000000, 50000000, 60000000, 80000000, growth[2] ?? null],
  ];

  it("follows whichever way most of the column is computed", async () => {
    expect(await findingsOf({ rows: table([10, 7.5, 35]) })).toEqual([]);
    expect(await findingsOf({ rows: table([21, 15.5, 80]) })).toEqual([]);
    expect(await findingsOf({ rows: table([10, 7.5, 53]) })).toMatchObject([
      {
        code: "growth-mismatch",
        severity: "error",
        cell: "H4",
        related: ["B4", "C4", "D4"],
        found: 53,
        expected: 35,
        params: { cara: "tahunan" },
      },
    ]);
    expect(await findingsOf({ rows: table([21, 15.5, 35]) })).toMatchObject([
      { cell: "H4", expected: 80, params: { cara: "awalAkhir" } },
    ]);
  });

  it("is silent where hardly anything follows", async () => {
    expect(await findingsOf({ rows: table([1, 2, 35]) })).toEqual([]);
  });
});
