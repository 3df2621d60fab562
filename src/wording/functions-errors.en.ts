import type { KodeRefusal } from "../domain/kode";
import type { ErrorWording } from "./functions";

const KODE_REFUSALS: Readonly<Record<KodeRefusal, string>> = {
  kosong: "it is blank",
  "bukan-kode": "it has letters or signs that no kode has",
  nama: "kode and name stand in one cell",
  tanggal: "Excel made a date of it",
  "jumlah-segmen": "no kode has so many parts",
  "panjang-segmen": "a part has too few or too many digits",
  urusan: "the first part must be 1–9 or X",
  kewenangan: "the fourth part must be 1–8",
  nol: "a part is nothing but zeros",
  konteks: "a bare number means something in an APBN block only",
  "dua-arti": "it may be an akun, or a kode that lost a zero",
};

/** Why a function has no result, in English. */
export const FUNCTION_ERRORS_EN: ErrorWording = {
  "target-kosong": () => "The target is blank, so there is no achievement. Fill in the target first.",
  "target-nol": ({ found }) => `Target ${found}: cannot divide by zero. Give a target above 0.`,
  "target-negatif": ({ found }) => `Target ${found} is below zero. Give a target above 0.`,
  "realisasi-kosong": () => "The actual is blank. Type 0 if it really is nil; blank means not reported.",
  "realisasi-nol": () => "Actual 0: the form turun-rasio (t/r) divides by the actual. Use “turun”.",
  "realisasi-negatif": ({ found }) => `Actual ${found} is below zero. Give 0 or more.`,
  "batas-tidak-sah": ({ found }) => `Cap ${found} cannot be used. Give a percentage above 0, such as 120.`,
  "di-luar-jangkauan": () => "The result is beyond the numbers Excel can hold. Check the figures given.",
  kosong: ({ parameter }) => `The cell for ${parameter} is blank. Fill it in; type 0 if it really is nil.`,
  "pembagi-nol": ({ parameter }) => `The value of ${parameter} is 0 and cannot be divided by. Give more than 0.`,
  "dasar-negatif": ({ parameter, found }) =>
    `The value of ${parameter} ${found} is below zero: growth from a negative figure means nothing.`,
  "belum-ada": ({ parameter, found }) => `${found} for ${parameter}: there is no figure yet.`,
  "bukan-angka": ({ parameter, found }) =>
    `${found} for ${parameter} is no number. Expected is, for example, 87.17 or “5.310 Orang”.`,
  "angka-rusak": ({ parameter, found }) =>
    `The separators in ${found} for ${parameter} are irregular. Expected is, for example, 6,812,974.18.`,
  "bukan-satu-angka": ({ parameter, found }) => `${found} for ${parameter} is a range; a single number is needed here.`,
  "persen-rancu": ({ parameter, found, expected }) =>
    `${found} for ${parameter} stands against “${expected[0] ?? "%"}”: it is unclear whether ${found} means percent or a fraction. Write both the same way.`,
  "strip-rancu": ({ parameter }) =>
    `There is a “-” in ${parameter}: it is unclear whether it means nil or not applicable. Type 0 or leave it blank.`,
  pilihan: ({ parameter, found, expected }) =>
    `There is no choice ${found} for ${parameter}. There are: ${expected.join(", ")}.`,
  "nilai-di-luar": ({ found }) => `Score ${found} is outside 0–100. AKIP scores run from 0 to 100.`,
  "skala-tidak-dikenal": ({ found, expected }) =>
    `Scale ${found} is unknown. There are: ${expected.join(", ")}; or a range of lower limits and labels.`,
  "skala-bukan-dua-kolom": () => "The table of a scale must have two columns: lower limit, then label.",
  "tabel-kosong": () => "The table of the scale is empty. Give a lower limit and a label, one step per row.",
  "batas-bukan-angka": ({ found }) => `Lower limit ${found} in the scale is no number. Expected is, for example, 85.`,
  "label-kosong": () => "A step of the scale has no label. Fill in the second column.",
  "batas-ganda": () => "Two steps of the scale have the same lower limit. Keep one of them.",
  "tanpa-dasar": () => "The scale does not begin at 0. Add a lowest step with the lower limit 0.",
  ukuran: ({ parameter }) =>
    `The range ${parameter} is smaller than the other ranges: nothing to pair with in this place.`,
  "ukuran-berbeda": ({ parameter }) =>
    `The range ${parameter} differs in size from the one it belongs to. Make them alike.`,
  "bukan-satu-baris": ({ parameter }) => `The range ${parameter} must be one row or one column, in order of time.`,
  "semua-kosong": ({ parameter }) => `There is not a single number in ${parameter}.`,
  "bobot-nol": () => "The weights of the figures there are add up to 0, so there is no mean.",
  "bobot-negatif": () => "A weight is below zero. Weights must be 0 or more.",
  "terlalu-besar": ({ found }) => `${found} cannot be said: numbers below one thousand trillion can.`,
  "kode-kosong": () => "The cell of the kode is blank. Fill it in, for example 2.07.05.1.02.",
  "kode-rusak": ({ found, expected }) =>
    `Kode ${found} cannot be read: ${KODE_REFUSALS[expected[0] as KodeRefusal]}. Expected is, for example, 2.07.05.1.02.`,
  "kode-baris-rusak": ({ found }) =>
    `Rows with figures whose kode cannot be read: ${found}. The sum may fall short, so mend their kode first.`,
  "kode-tanpa-induk": ({ found }) => `Kode ${found} is at the top level, or only its table tells its parent.`,
  "kode-tidak-ada": ({ found }) => `There is no row with kode ${found} or below it in the range of kode.`,
  "tidak-terduga": () => "This function failed for a reason that is not known. Check what the cells hold.",
};
