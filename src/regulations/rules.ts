/** How sure a rule is: official or proved by arithmetic, found in several reports, found in one, or habit. */
export type RuleMark = "A" | "B" | "C" | "D";

/** A rule the checks rest on, as dated data with its source. */
export interface Rule {
  /** The official text, or the reports in which arithmetic proves it. */
  readonly source: string;
  /** ISO date from which it holds, null where it is arithmetic. */
  readonly since: string | null;
  readonly mark: RuleMark;
}

const S1 = "Renstra Perubahan 2024–2026, Dinas Ketenagakerjaan dan Transmigrasi NTT";
const S2 = "LKjIP 2023, Dinas Tenaga Kerja dan Transmigrasi Kabupaten Paser";
const S3 = "Laporan realisasi fisik dan keuangan Desember 2021, Dinas Koperasi, Tenaga Kerja dan Transmigrasi NTT";
const S4 = "LAKIP 2024, Dinas Tenaga Kerja, Koperasi dan Usaha Mikro Kota Tanjungpinang";

const arithmetic = (source: string, mark: RuleMark): Rule => ({ source, since: null, mark });

/** Every rule a finding can rest on. */
export const RULES = {
  "penulisan-angka": arithmetic(`${S1}; ${S2}`, "A"),
  "satuan-kepala": arithmetic(S1, "B"),
  "kode-urusan": {
    source: "Permendagri 90 Tahun 2019; Kepmendagri 050-5889 Tahun 2021",
    since: "2019-12-30",
    mark: "A",
  },
  "kode-rincian": {
    source: "Kepmendagri 900.1.15.5-1317 Tahun 2023; 900.1.15.5-3406 Tahun 2024",
    since: "2023-01-01",
    mark: "A",
  },
  "nomenklatur-sendiri": arithmetic("daftar nomenklatur yang dimuat pengguna", "A"),
  "jumlah-sekali": arithmetic(`${S1}; ${S3}`, "A"),
  "angka-satu-sumber": arithmetic(`${S2}; ${S3}`, "A"),
  "kondisi-akhir": arithmetic(S1, "A"),
  triwulan: { source: "Permendagri 86 Tahun 2017, formulir evaluasi hasil Renja", since: "2017-09-13", mark: "B" },
  "pagu-batas": { source: "Undang-Undang 1 Tahun 2004, Pasal 3 ayat (3)", since: "2004-01-14", mark: "A" },
  bobot: arithmetic(S3, "A"),
  serapan: arithmetic(`${S2}; ${S3}`, "A"),
  siap: arithmetic(S3, "A"),
  "fisik-tertimbang": arithmetic(S3, "B"),
  capaian: arithmetic(S2, "A"),
  "rata-rata": arithmetic(S2, "A"),
  efisiensi: arithmetic(S2, "A"),
  deviasi: arithmetic(S4, "C"),
  pertumbuhan: arithmetic(S1, "A"),
  skala: { source: "Permendagri 86 Tahun 2017", since: "2017-09-13", mark: "B" },
  target: arithmetic(`${S1}; ${S2}`, "A"),
  "rumus-sekolom": arithmetic("rumus lain pada kolom yang sama", "D"),
  kelengkapan: arithmetic(S1, "B"),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;
