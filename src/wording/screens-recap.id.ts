import type { RecapWording } from "./screens-recap";

/** The recap of several workbooks in Indonesian. */
export const recapId: RecapWording = {
  title: "Konsolidasi",
  intro:
    "Beberapa buku kerja, dari satu atau beberapa kantor, menjadi satu rekap. Berkasnya hanya dibaca, di komputer ini, dengan koreksi dan keputusan yang tersimpan di dalamnya.",
  choose: "Pilih beberapa berkas .xlsx",
  again: "Pilih berkas lain",
  cancelled: "Konsolidasi dibatalkan.",
  done: (offices, files) => `${String(offices)} kantor dari ${String(files)} berkas`,
  nothing: "Tidak ada berkas yang dapat direkap",
  total: "Jumlah",
  offices: "Realisasi per kantor",
  line: (pagu, realisasi) => `Pagu\u00a0${pagu}, realisasi\u00a0${realisasi}`,
  shares: (serapan, siap) => `Serapan\u00a0${serapan}, sisa\u00a0${siap}`,
  counts: (errors, warnings) => `${String(errors)} kesalahan, ${String(warnings)} peringatan`,
  differences: (count) => `Perbedaan antarberkas (${String(count)})`,
  noDifference: "Tidak ada perbedaan susunan, tahun, atau nama.",
  leftOut: (count) => `${String(count)} berkas tidak ikut direkap`,
  download: "Unduh rekap sebagai buku kerja",
  fileName: "Konsolidasi.xlsx",
};
