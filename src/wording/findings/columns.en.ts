/** Column names for English readers; the sheet's own words stay Indonesian. */
export const COLUMNS_EN: Readonly<Record<string, string>> = {
  pagu: "Pagu (budget)",
  realisasiRp: "Realisasi (spent)",
  anggaranKas: "Cash budget",
  target: "Physical target",
  realisasi: "Physical result",
  bobot: "Bobot (weight)",
  keuanganTertimbang: "Keuangan (%)",
  fisikTertimbang: "Fisik (%)",
  fisik: "Fisik (%)",
  serapan: "Serapan (%)",
  siap: "SIAP (unspent)",
  siapPersen: "SIAP (%)",
  deviasi: "Deviasi",
  capaian: "Capaian",
  kategori: "Rating",
  efisiensi: "Efficiency",
};
