import fc from "fast-check";
import { akumulasi, isStok, jenisOf } from "../../src/domain/accumulate";

describe("akumulasi", () => {
  it("adds up what is there", () => {
    expect(akumulasi([1, 2, null, 4], "jumlah")).toBe(7);
    expect(akumulasi([0.1, 0.2], "jumlah")).toBe(0.3);
    expect(akumulasi([0, null], "jumlah")).toBe(0);
  });

  it("takes the last one filled", () => {
    expect(akumulasi([10, 20, 15, null], "terakhir")).toBe(15);
    expect(akumulasi([10, 0], "terakhir")).toBe(0);
    expect(akumulasi([null, 10], "terakhir")).toBe(10);
  });

  it("is nothing when nothing is filled, or beyond what a cell can hold", () => {
    expect([akumulasi([], "jumlah"), akumulasi([null], "jumlah")]).toEqual([null, null]);
    expect([akumulasi([], "terakhir"), akumulasi([null, null], "terakhir")]).toEqual([null, null]);
    expect(akumulasi([1.7e308, 1.7e308], "jumlah")).toBeNull();
  });

  it("as a sum does not mind the order, as the last one does not mind what came before", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 8 }), (values) => {
        expect(akumulasi([...values].reverse(), "jumlah")).toBe(akumulasi(values, "jumlah"));
        expect(akumulasi([...values, 42, null], "terakhir")).toBe(42);
      }),
    );
  });
});

describe("jenisOf", () => {
  it.each([
    ...[
      "%",
      "Persen",
      "persen (%)",
      "% per tahun",
      "Persentase",
      "Presentase",
      "Prosentase",
      "Rasio",
      "Permil",
      "Angka",
    ],
    ...["Indeks", "Index", "Indeks (0-4)", "Nilai", "NILAI ", "nilai/predikat", "Skor", "Skala 1-5", "Poin", "Point"],
    ...["Predikat", "Kategori", "Level", "Peringkat", "Tingkat Kematangan", "Opini", "WTP", "WDP"],
    ...["AA", "A", "BB", "B", "CC", "C", "D", " bb "],
  ])("keeps the last figure in %j", (unit) => {
    expect(jenisOf(unit)).toBe("terakhir");
  });

  /** All units of S1 Tabel 6.1, and those of S2. */
  it.each([
    ...[
      "Dokumen",
      "Orang",
      "Laporan",
      "Perusahaan",
      "Lembaga",
      "Paket",
      "Unit",
      "Perkara",
      "Kepala Keluarga",
      "Kegiatan",
    ],
    ...[
      "Satuan",
      "Layanan",
      "Data",
      "Orang/ Bulan",
      "Surat Keputusan",
      "Hektar",
      "Lokasi",
      "Satuan Permukiman",
      "Bulan",
    ],
    ...["Dokumen Kesepakatan", "Unit Kerja", "Badan Usaha", "Keluarga", "Kawasan", "LPTKS", "KK", "Rp", "Juta Rp."],
    ...["Desa", "Berkas Nilai", "E", "ABC", "Angkatan", "", " "],
  ])("adds up %j", (unit) => {
    expect(jenisOf(unit)).toBe("jumlah");
  });

  it("adds up what has no unit", () => {
    expect(jenisOf(null)).toBe("jumlah");
  });
});

describe("isStok", () => {
  it.each([
    "Orang/ Bulan",
    "Orang/Bulan",
    "orang / bulan",
    "Orang /Bulan",
    "ORANG/BLN",
    "Org/Bln",
    "Orang Bulan",
    "OB",
  ])("knows %j", (unit) => {
    expect(isStok(unit)).toBe(true);
  });
  it("knows a unit written over two lines", () => {
    expect(isStok(" Orang  per\n bulan ")).toBe(true);
  });
  it.each(["Orang", "Bulan", "Orang/Hari", "", null])("does not take %j for one", (unit) => {
    expect(isStok(unit)).toBe(false);
  });
});
