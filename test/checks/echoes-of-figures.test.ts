import type { CellValue } from "../../src/sheets/content";
import { findingsOf } from "./checking";

const HEADER: CellValue[] = ["Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu (Rp)"];

/** A programme whose second sub kegiatan has its amount typed as given. */
const programme = (amount: CellValue): CellValue[][] => [
  HEADER,
  ["2.07.02", "Program Pelatihan", 100_000_000],
  ["2.07.02.1.01", "Pendataan", 70_000_000],
  ["2.07.02.1.01.0001", "Rapat", 30_000_000],
  ["2.07.02.1.01.0002", "Survei", amount],
  ["2.07.02.1.02", "Pembinaan", 30_000_000],
  ["2.07.02.1.02.0001", "Bimbingan", 30_000_000],
  [null, "JUMLAH", 100_000_000],
];

const told = async (rows: CellValue[][]): Promise<readonly string[]> =>
  (await findingsOf({ rows })).map(({ code, cell }) => `${code} ${cell}`);

describe("a figure that cannot be read", () => {
  it("is told once: no sum above it, up to the total, is compared", async () => {
    expect(await told(programme(40_000_000))).toEqual([]);
    expect(await told(programme("4,00,000.00"))).toEqual(["number-malformed C5"]);
    expect(await told(programme({ error: "#REF!" }))).toEqual(["error-value C5"]);
  });

  it("hides no other mistake of a sum beside it", async () => {
    const rows = programme("4,00,000.00").map((row, at) => (at === 5 ? [...row.slice(0, 2), 31_000_000] : row));
    expect(await told(rows)).toContain("child-sum C6");
  });
});

describe("a table beside another", () => {
  it("may begin with a column headed Belanja, with its column numbers below", async () => {
    const rows: CellValue[][] = [
      [
        "No",
        "Sasaran Strategis",
        "Indikator Kinerja",
        "Target",
        "Realisasi",
        null,
        "Belanja",
        "Pagu (Rp)",
        "Realisasi (Rp)",
        "%",
      ],
      [1, "Sasaran satu", "Jumlah Dokumen", 4, 4, null, "1", "2", "3", "4"],
      [2, "Sasaran dua", "Jumlah Orang", 7, 7, null, "Belanja Pegawai", 180_000_000, 90_000_000, 50],
      [3, "Sasaran tiga", "Jumlah Laporan", 9, 9, null, "Belanja Hibah", 25_000_000, 25_000_000, 100],
    ];
    expect(await told(rows)).toEqual([]);
  });
});
