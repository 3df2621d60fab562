import type { CellValue } from "../../../src/sheets/content";
import { findingsOf } from "../checking";

const BUDGET = ["Uraian", "Pagu (Rp)", "Realisasi (Rp)", "%", "Sisa Anggaran"];
const RIGHT: readonly (readonly CellValue[])[] = [
  ["Belanja Pegawai", 400000, 300000, 75, 100000],
  ["Belanja Barang", 300000, 200000, 66.67, 100000],
];
const JUMLAH = ["Jumlah", 1000000, 650000, 65, 350000];

describe("computed-mismatch", () => {
  it("says what the row gives, with formula and without weight for a percentage", async () => {
    const rows = [BUDGET, ...RIGHT, ["Belanja Modal", 300000, 150000, 55, 150000], JUMLAH];
    expect(await findingsOf({ rows })).toMatchObject([
      {
        code: "computed-mismatch",
        severity: "error",
        cell: "D4",
        related: ["C4", "B4"],
        found: 55,
        expected: 50,
        weight: null,
        params: { column: "serapan", formula: "=C4/B4*100", variant: null },
        fix: [{ cell: "D4", content: { kind: "formula", formula: "=C4/B4*100", value: 50 }, format: null }],
      },
    ]);
  });

  it("weighs a wrong rest by the rupiah between", async () => {
    const rows = [BUDGET, ...RIGHT, ["Belanja Modal", 300000, 150000, 50, 160000], JUMLAH];
    expect(await findingsOf({ rows })).toMatchObject([
      { cell: "E4", found: 160000, expected: 150000, weight: 10000, fix: [{ content: { formula: "=B4-C4" } }] },
    ]);
  });

  it("allows rounding at the printed decimals and no more", async () => {
    const codes = async (share: number): Promise<number> =>
      (await findingsOf({ rows: [BUDGET, ...RIGHT, ["Belanja Modal", 300000, 100000, share, 200000]] })).length;
    expect(await codes(33.33)).toBe(0);
    expect(await codes(33)).toBe(0);
    expect(await codes(33.34)).toBe(1);
    expect(await codes(33.31)).toBe(1);
  });

  it("takes a cut off percentage for worth knowing only", async () => {
    const rows = [BUDGET, ...RIGHT, ["Belanja Modal", 300000, 200000, 66.66, 100000]];
    expect(await findingsOf({ rows })).toMatchObject([
      { cell: "D4", severity: "info", params: { variant: "truncated" } },
    ]);
  });

  it("reads fractions under a percent format", async () => {
    const rows = [
      BUDGET,
      ["Belanja Pegawai", 400000, 300000, 0.75, 100000],
      ["Belanja Modal", 300000, 150000, 0.55, 150000],
      ["Belanja Barang", 100000, 40000, 0.4, 60000],
    ];
    const formats = { D2: "0.00%", D3: "0.00%", D4: "0.00%" };
    expect(await findingsOf({ rows, formats })).toMatchObject([
      {
        cell: "D3",
        found: 55,
        expected: 50,
        fix: [{ content: { kind: "formula", formula: "=C3/B3", value: 0.5 }, format: null }],
      },
    ]);
  });

  it("blames the pagu that rest and percentage contradict together", async () => {
    const rows = [BUDGET, ...RIGHT, ["Belanja Modal", 330000, 150000, 50, 150000]];
    expect(await findingsOf({ rows })).toMatchObject([
      {
        cell: "B4",
        related: ["E4", "D4"],
        found: 330000,
        expected: 300000,
        params: { column: "pagu", variant: "input" },
      },
    ]);
  });

  it("blames the realisasi likewise", async () => {
    const rows = [BUDGET, ...RIGHT, ["Belanja Modal", 300000, 170000, 50, 150000]];
    expect(await findingsOf({ rows })).toMatchObject([
      { cell: "C4", found: 170000, expected: 150000, params: { column: "realisasiRp" } },
    ]);
  });

  it("reports a column that follows nothing once, as a warning", async () => {
    const rows = [
      BUDGET,
      ["Belanja Pegawai", 400000, 300000, 12, 100000],
      ["Belanja Barang", 300000, 200000, 34, 100000],
      ["Belanja Modal", 300000, 150000, 56, 150000],
    ];
    expect(await findingsOf({ rows })).toMatchObject([
      { cell: "D2", severity: "warning", related: ["D2:D4"], params: { variant: "foreign", count: 3 } },
    ]);
  });
});

const RFK = [
  "Kode",
  "Uraian",
  "Target Fisik",
  "Realisasi Fisik",
  "Satuan",
  "Pagu",
  "Realisasi (Rp)",
  "Bobot (%)",
  "Keuangan Tertimbang (%)",
  "Fisik Tertimbang (%)",
];
const rfk = (program: number, kegiatan: number, total: number): CellValue[][] => [
  RFK,
  ["2.07.01", "Program Penunjang", null, null, null, 1000000, 800000, 100, 80, program],
  ["2.07.01.1.01", "Perencanaan", null, null, null, 1000000, 800000, 100, 80, kegiatan],
  ["2.07.01.1.01.0001", "Dokumen", 4, 4, "Dokumen", 400000, 400000, 40, 40, 40],
  ["2.07.01.1.01.0002", "Evaluasi", 4, 3, "Laporan", 600000, 400000, 60, 40, 45],
  [null, "JUMLAH", null, null, null, 1000000, 800000, 100, 80, total],
];

describe("the weighted fisik of groups", () => {
  it("is the sum of its parts", async () => {
    expect(await findingsOf({ rows: rfk(85, 85, 85) })).toEqual([]);
    expect(await findingsOf({ rows: rfk(85, 85, 95) })).toMatchObject([
      {
        code: "computed-mismatch",
        severity: "error",
        cell: "J6",
        found: 95,
        expected: 85,
        params: { variant: "parts" },
      },
    ]);
  });

  it("is blamed on the lowest group that does not add up", async () => {
    expect(await findingsOf({ rows: rfk(85, 95, 85) })).toMatchObject([{ cell: "J3", found: 95, expected: 85 }]);
  });
});
