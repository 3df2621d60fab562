/** Column names as an RFK prints them. */
export const COLUMNS_ID: Readonly<Record<string, string>> = {
  pagu: "Pagu",
  realisasiRp: "Realisasi",
  anggaranKas: "Anggaran kas",
  target: "Target fisik",
  realisasi: "Realisasi fisik",
  bobot: "Bobot",
  keuanganTertimbang: "Keuangan (%)",
  fisikTertimbang: "Fisik (%)",
  fisik: "Fisik (%)",
  serapan: "Serapan (%)",
  siap: "SIAP",
  siapPersen: "SIAP (%)",
  deviasi: "Deviasi",
  capaian: "Capaian",
  kategori: "Kategori",
  efisiensi: "Tingkat efisiensi",
};
