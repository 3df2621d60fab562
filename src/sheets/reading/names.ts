import type { ColumnRole, Period, TableKind, Tier } from "./table";

/** All names of a union as a list; a name that is missing or too many does not compile. */
function all<Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] {
  return Object.keys(names) as Name[];
}

/** Every kind of table. */
export const TABLE_KINDS = all<TableKind>({
  rfk: true,
  recap: true,
  programme: true,
  indicator: true,
  budget: true,
  efficiency: true,
  e81: true,
});

/** Every role a column can have. */
export const COLUMN_ROLES = all<ColumnRole>({
  kode: true,
  uraian: true,
  indikator: true,
  satuan: true,
  lokasi: true,
  sumberDana: true,
  unit: true,
  target: true,
  realisasi: true,
  pagu: true,
  realisasiRp: true,
  anggaranKas: true,
  serapan: true,
  fisik: true,
  bobot: true,
  keuanganTertimbang: true,
  fisikTertimbang: true,
  siap: true,
  siapPersen: true,
  deviasi: true,
  capaian: true,
  kategori: true,
  efisiensi: true,
});

/** Every part of a planning period. */
export const PERIODS = all<Period>({ dasar: true, lalu: true, ini: true, sampai: true, akhir: true });

/** Everything a row can be. */
export const TIERS = all<Tier>({
  total: true,
  rataRata: true,
  kelompok: true,
  organisasi: true,
  bagianAnggaran: true,
  eselonSatu: true,
  urusan: true,
  bidang: true,
  program: true,
  kegiatan: true,
  kro: true,
  ro: true,
  subKegiatan: true,
  komponen: true,
  rincian: true,
  sasaran: true,
  indikator: true,
});
