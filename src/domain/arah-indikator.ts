import type { Arah } from "./capaian";

/** Words of indicators of which less is better. */
const TURUN = [
  ...["pengangguran", "tpt", "menganggur", "kemiskinan", "miskin", "stunting", "wasting", "gizi buruk", "gizi kurang"],
  ...["kematian", "aki", "akb", "kesakitan", "prevalensi", "insiden", "kasus baru", "kumuh", "rusak", "kerusakan"],
  ...["putus sekolah", "buta aksara", "buta huruf", "gini", "inflasi", "kesenjangan", "ketimpangan", "tunggakan"],
  ...["pelanggaran", "kecelakaan", "kriminalitas", "kejahatan", "kebakaran", "emisi", "pencemaran", "rawan"],
  ...[
    "pernikahan dini",
    "perkawinan anak",
    "pernikahan anak",
    "perceraian",
    "keluhan",
    "waktu tunggu",
    "waktu tanggap",
  ],
  ...["kehilangan air", "kebocoran", "kekerasan", "temuan", "stok macet", "kredit macet", "backlog"],
];
/** Words that turn such an indicator round: cases that were settled, unemployed who were trained. */
const NAIK = [
  ...["terselesaikan", "diselesaikan", "penyelesaian", "selesai", "ditangani", "tertangani", "penanganan", "teratasi"],
  ...["penurunan", "menurunnya", "pengurangan", "berkurangnya", "ditindaklanjuti", "tindak lanjut", "pencegahan"],
  ...[
    "dicegah",
    "pengendalian",
    "dikendalikan",
    "terlayani",
    "dilayani",
    "mendapat",
    "dibina",
    "dilatih",
    "ditempatkan",
  ],
  ...["diperbaiki", "perbaikan", "dilindungi", "perlindungan", "penanggulangan", "dipulihkan", "bebas", "tanpa"],
  ...["pengentasan", "terentaskan", "diawasi", "pemadaman", "terpenuhi", "pemberdayaan", "lulus", "laporan", "dokumen"],
];

/**
 * Which way is better as far as an indicator's name says: "turun" for unemployment, poverty or mortality, "naik" where such
 * a word is turned round ("kasus yang terselesaikan"); null where nothing says so.
 */
export function arahOf(name: string): Extract<Arah, "naik" | "turun"> | null {
  const words = ` ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const has = (word: string): boolean => words.includes(` ${word} `);
  if (!TURUN.some(has)) return null;
  return NAIK.some(has) ? "naik" : "turun";
}
