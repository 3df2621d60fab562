import type { SentenceTemplate } from "../sheets/sentences/template";

/**
 * The sentences of such reports' chapters, to be pasted. Indonesian in every language of the pane: the report is. An office
 * may use its own instead.
 */
export const SENTENCE_TEMPLATES: readonly SentenceTemplate[] = [
  {
    id: "laporan-keuangan",
    scope: "laporan",
    text: "Realisasi keuangan {tempat} sebesar {realisasi:rupiah} ({realisasi:terbilang}) atau {serapan:persen} dari pagu sebesar {pagu:rupiah} ({pagu:terbilang}), dengan sisa anggaran sebesar {siap:rupiah} ({siap:terbilang}).",
  },
  {
    id: "laporan-fisik",
    scope: "laporan",
    text: "Realisasi fisik {tempat} mencapai {fisik:persen}, dengan deviasi {deviasi:poin} terhadap realisasi keuangan.",
  },
  {
    id: "dana-keuangan",
    scope: "dana",
    text: "Dari {tempat} dengan pagu sebesar {pagu:rupiah} telah direalisasikan {realisasi:rupiah} ({realisasi:terbilang}) atau {serapan:persen}, dengan sisa anggaran sebesar {siap:rupiah}.",
  },
  {
    id: "bagian-keuangan",
    scope: "bagian",
    text: "Realisasi keuangan {tempat} sebesar {realisasi:rupiah} ({realisasi:terbilang}) atau {serapan:persen} dari pagu sebesar {pagu:rupiah}, dengan sisa anggaran sebesar {siap:rupiah}.",
  },
  {
    id: "bagian-fisik",
    scope: "bagian",
    text: "Realisasi fisik {tempat} mencapai {fisik:persen}, sedangkan realisasi keuangannya {serapan:persen}.",
  },
  {
    id: "program-keuangan",
    scope: "program",
    text: "{tempat} dengan pagu sebesar {pagu:rupiah} terealisasi sebesar {realisasi:rupiah} atau {serapan:persen}, dengan sisa anggaran sebesar {siap:rupiah}.",
  },
  {
    id: "siap-terbesar",
    scope: "siap",
    text: "Sisa anggaran terbesar antara lain terdapat pada {tempat} sebesar {siap:rupiah} ({siap:terbilang}), dengan serapan {serapan:persen} dari pagu sebesar {pagu:rupiah}.",
  },
  {
    id: "program-tertinggal",
    scope: "tertinggal",
    text: "Serapan {tempat} baru mencapai {serapan:persen}, di bawah serapan seluruh program; anggaran yang belum terserap sebesar {siap:rupiah}.",
  },
  {
    id: "indikator-terendah",
    scope: "terendah",
    text: "Dari {semua:angka} indikator, {belum:angka} indikator belum mencapai target; capaian terendah adalah {indikator} sebesar {capaian:persen}.",
  },
  {
    id: "indikator-kategori",
    scope: "indikator",
    text: "Capaian indikator {indikator} sebesar {capaian:persen} dengan kategori {kategori}.",
  },
  {
    id: "indikator-capaian",
    scope: "indikator",
    text: "Capaian indikator {indikator} sebesar {capaian:persen} dari target yang ditetapkan.",
  },
];

/** What sentences call the report as a whole. */
export const SENTENCE_WORDS = { report: "seluruh anggaran" } as const;
