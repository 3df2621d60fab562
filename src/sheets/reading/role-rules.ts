import type { ColumnRole } from "./table";

/** One way a header says a role. `leaf` is the lowest header word, `above` the words over it; both normalised. */
export interface RoleRule {
  readonly role: ColumnRole;
  readonly leaf: RegExp;
  readonly above?: RegExp;
  readonly unit?: "percent" | "not-percent" | "rupiah";
  readonly confidence: number;
}

const WEIGHTED = /tertimbang|bobot|ttb/;
const MONEY = /keu|anggaran|dana|pagu|dpa|belanja/;

/** Tried from top to bottom; the first that fits decides. Words of rules §1. */
export const ROLE_RULES: readonly RoleRule[] = [
  { role: "kode", leaf: /^(?:no (?:\/ )?)?kode(?: .*)?$/, confidence: 0.98 },
  { role: "kode", leaf: /^(?:no|nomor)$/, confidence: 0.6 },
  { role: "keuanganTertimbang", leaf: /keu/, above: WEIGHTED, confidence: 0.97 },
  { role: "fisikTertimbang", leaf: /fisik/, above: WEIGHTED, confidence: 0.97 },
  { role: "keuanganTertimbang", leaf: /keu.*(?:tertimbang|ttb|bobot)|(?:tertimbang|ttb|bobot).*keu/, confidence: 0.95 },
  {
    role: "fisikTertimbang",
    leaf: /^ft$|fisik.*(?:tertimbang|ttb|bobot)|(?:tertimbang|ttb|bobot).*fisik/,
    confidence: 0.95,
  },
  { role: "keuanganTertimbang", leaf: WEIGHTED, above: /keu/, confidence: 0.95 },
  { role: "fisikTertimbang", leaf: WEIGHTED, above: /fisik/, confidence: 0.95 },
  { role: "bobot", leaf: /^bobot(?: ttb| kegiatan| anggaran)?$|^ttb$/, confidence: 0.97 },
  { role: "siapPersen", leaf: /^(?:siap|sisa(?: .*)?)$/, unit: "percent", confidence: 0.95 },
  { role: "siap", leaf: /^(?:siap|silpa|sisa(?: anggaran| pagu| dana| kas| lebih.*)?)$/, confidence: 0.97 },
  { role: "deviasi", leaf: /^(?:deviasi|selisih)(?: .*)?$/, confidence: 0.92 },
  { role: "anggaranKas", leaf: /^(?:anggaran kas|rak)$|^target keuangan$/, confidence: 0.95 },
  { role: "anggaranKas", leaf: /^(?:target|rencana)$/, above: MONEY, unit: "not-percent", confidence: 0.91 },
  {
    role: "target",
    leaf: /^(?:target|rencana|volume|target fisik|target kinerja)$/,
    above: /fisik|volume|kinerja|keluaran/,
    confidence: 0.97,
  },
  {
    role: "realisasi",
    leaf: /^(?:realisasi|capaian|realisasi fisik)$/,
    above: /^(?:.*\/ )?(?:fisik|volume|kinerja|keluaran)/,
    confidence: 0.97,
  },
  { role: "target", leaf: /^(?:target|volume) fisik$|^target volume$|^volume target$/, confidence: 0.95 },
  {
    role: "fisik",
    leaf: /^(?:progres|progress|realisasi|capaian)? ?fisik(?: fisik)?$/,
    unit: "percent",
    confidence: 0.95,
  },
  { role: "fisik", leaf: /^(?:progres|progress) fisik$|^(?:persentase|prosentase) fisik$/, confidence: 0.95 },
  { role: "realisasi", leaf: /^(?:realisasi fisik|volume realisasi|realisasi volume)$/, confidence: 0.91 },
  { role: "satuan", leaf: /^satuan$/, confidence: 0.99 },
  {
    role: "serapan",
    leaf: /^(?:serapan|(?:prosentase|persentase)(?: keu(?:angan)?| serapan| realisasi| penyerapan)?|penyerapan)$/,
    above: MONEY,
    confidence: 0.95,
  },
  {
    role: "serapan",
    leaf: /^(?:prosentase|persentase)? ?(?:keu(?:angan)?|penyerapan|realisasi|realisasi keuangan|realisasi anggaran|serapan)$/,
    unit: "percent",
    confidence: 0.93,
  },
  { role: "serapan", leaf: /^serapan(?: .*)?$/, confidence: 0.93 },
  { role: "realisasiRp", leaf: /^(?:realisasi|penyerapan)(?: sd.*| s \/ d.*)?$/, above: MONEY, confidence: 0.97 },
  {
    role: "realisasiRp",
    leaf: /^(?:realisasi (?:keu(?:angan)?|anggaran|dana|belanja)|penyerapan(?: anggaran)?)(?: .*)?$/,
    confidence: 0.95,
  },
  {
    role: "pagu",
    leaf: /^(?:jumlah )?(?:pagu|anggaran|alokasi|dpa)(?: (?:anggaran|indikatif|dpa|dana|apbd|apbn|definitif|perubahan|pagu))*(?: \/ pagu)?(?: \d{4})?$/,
    unit: "not-percent",
    confidence: 0.96,
  },
  { role: "uraian", leaf: /^tol[oa]k ukur$/, confidence: 0.93 },
  { role: "uraian", leaf: /^uraian(?: .*)?$|^nama (?:program|kegiatan|sub kegiatan).*$/, confidence: 0.97 },
  { role: "uraian", leaf: /^(?:urusan|bidang urusan|program|kegiatan|sub kegiatan)(?: .*)?$/, confidence: 0.95 },
  { role: "uraian", leaf: /^sumber dana \/ .*$/, confidence: 0.95 },
  { role: "sumberDana", leaf: /^sumber dana$/, confidence: 0.97 },
  { role: "lokasi", leaf: /^lokasi(?: .*)?$/, confidence: 0.98 },
  { role: "indikator", leaf: /^indikator(?: .*)?$/, confidence: 0.95 },
  { role: "unit", leaf: /^(?:penanggung jawab|unit kerja|perangkat daerah pj|bidang)$/, confidence: 0.93 },
  { role: "kategori", leaf: /^(?:kategori|predikat|kriteria|peringkat)$/, confidence: 0.93 },
  { role: "capaian", leaf: /capaian/, confidence: 0.8 },
  { role: "realisasiRp", leaf: /^keu(?:angan)?$/, above: /realisasi/, unit: "not-percent", confidence: 0.94 },
  { role: "realisasiRp", leaf: /^realisasi$/, unit: "rupiah", confidence: 0.95 },
  { role: "realisasiRp", leaf: /^realisasi$/, unit: "not-percent", confidence: 0.7 },
  { role: "target", leaf: /^target$/, confidence: 0.7 },
];
