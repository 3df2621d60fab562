import type { CapaianNone } from "../domain/capaian";
import type { OwnScaleFault } from "../regulations/own-scale";

/** Everything that can keep a function from giving a result. */
export type FailureReason = CapaianNone | OwnScaleFault | OwnReason;

type OwnReason =
  | "kosong" // a needed cell is blank
  | "pembagi-nol" // what is divided by is zero
  | "dasar-negatif" // growth from below zero
  | "belum-ada" // "n/a", "belum"
  | "bukan-angka" // a text without a figure
  | "angka-rusak" // digits that are no number: "6,81,297,418.00"
  | "bukan-satu-angka" // "3,2-3,0" where one figure is needed
  | "persen-rancu" // "61,54%" against 0,4, which may be 40 % or 0,4 %
  | "strip-rancu" // "-" in an average: nil, or not applicable
  | "pilihan" // a setting that does not exist
  | "nilai-di-luar" // a nilai AKIP outside 0–100
  | "skala-tidak-dikenal"
  | "skala-bukan-dua-kolom"
  | "ukuran" // no partner in an argument of another size
  | "ukuran-berbeda" // two ranges that belong together differ in size
  | "bukan-satu-baris" // a block where one row or one column is needed
  | "semua-kosong"
  | "bobot-nol" // the weights add up to nothing
  | "bobot-negatif"
  | "terlalu-besar"
  | "kode-kosong"
  | "kode-rusak"
  | "kode-baris-rusak" // rows with figures whose kode cannot be read
  | "kode-tanpa-induk"
  | "kode-tidak-ada"
  | "tidak-terduga";

/** The error a cell shows: #N/A where the figures are not there (yet), #VALUE! where something is typed wrongly. */
export const ERROR_OF: Readonly<Record<FailureReason, "#N/A" | "#VALUE!">> = {
  "target-kosong": "#N/A",
  "target-nol": "#N/A",
  "target-negatif": "#N/A",
  "realisasi-kosong": "#N/A",
  "realisasi-nol": "#N/A",
  "realisasi-negatif": "#N/A",
  "batas-tidak-sah": "#VALUE!",
  "di-luar-jangkauan": "#VALUE!",
  kosong: "#N/A",
  "pembagi-nol": "#N/A",
  "dasar-negatif": "#N/A",
  "belum-ada": "#N/A",
  "bukan-angka": "#VALUE!",
  "angka-rusak": "#VALUE!",
  "bukan-satu-angka": "#VALUE!",
  "persen-rancu": "#VALUE!",
  "strip-rancu": "#VALUE!",
  pilihan: "#VALUE!",
  "nilai-di-luar": "#VALUE!",
  "skala-tidak-dikenal": "#VALUE!",
  "skala-bukan-dua-kolom": "#VALUE!",
  "tabel-kosong": "#VALUE!",
  "batas-bukan-angka": "#VALUE!",
  "label-kosong": "#VALUE!",
  "batas-ganda": "#VALUE!",
  "tanpa-dasar": "#VALUE!",
  ukuran: "#N/A",
  "ukuran-berbeda": "#VALUE!",
  "bukan-satu-baris": "#VALUE!",
  "semua-kosong": "#N/A",
  "bobot-nol": "#N/A",
  "bobot-negatif": "#VALUE!",
  "terlalu-besar": "#VALUE!",
  "kode-kosong": "#N/A",
  "kode-rusak": "#VALUE!",
  "kode-baris-rusak": "#VALUE!",
  "kode-tanpa-induk": "#N/A",
  "kode-tidak-ada": "#N/A",
  "tidak-terduga": "#VALUE!",
};
