import type { RoleRule } from "./role-rules";

const MONEY = /keuangan|anggaran|dana|pagu|dpa|belanja/;

/** What is left of the money, and what was planned to be spent. */
export const REST_RULES: readonly RoleRule[] = [
  { role: "siapPersen", leaf: /^(?:siap|sisa(?: .*)?)$/, unit: "percent", confidence: 0.95 },
  {
    role: "siap",
    leaf: /^(?:siap|silpa|sisa(?: (?:anggaran|pagu|dana|kas|lebih|belanja|dpa).*)?)(?: \/ silpa)?$/,
    unit: "not-percent",
    confidence: 0.97,
  },
  { role: "deviasi", leaf: /^(?:deviasi|selisih)(?: .*)?$/, confidence: 0.93 },
  { role: "efisiensi", leaf: /^(?:tingkat |nilai )?efisiensi(?: .*)?$/, confidence: 0.96 },
  {
    role: "anggaranKas",
    leaf: /^(?:anggaran kas|rak|target keuangan|rencana (?:keuangan|penarikan)|rencana anggaran kas)(?: .*)?$/,
    unit: "not-percent",
    confidence: 0.95,
  },
  {
    role: "anggaranKas",
    leaf: /^(?:target|rencana)$/,
    above: /^(?:.*\/ )?keuangan(?: .*)?$/,
    unit: "not-percent",
    confidence: 0.91,
  },
];

/** Shares of money and of quantities. */
export const SHARE_RULES: readonly RoleRule[] = [
  { role: "pagu", leaf: /kerangka pendanaan/, unit: "rupiah", confidence: 0.95 },
  { role: "target", leaf: /kerangka pendanaan/, unit: "quantity", confidence: 0.95 },
  {
    role: "realisasiRp",
    leaf: /^(?:total|jumlah|kumulatif)$/,
    above: /realisasi (?:anggaran|keuangan|belanja)|penyerapan/,
    confidence: 0.95,
  },
  { role: "realisasi", leaf: /^realisasi/, unit: "quantity", confidence: 0.96 },
  { role: "realisasiRp", leaf: /^realisasi/, unit: "rupiah", confidence: 0.97 },
  { role: "capaian", leaf: /capaian|rasio/, unit: "quantity", confidence: 0.95 },
  {
    role: "serapan",
    leaf: /^(?:(?:tingkat )?serapan|(?:persentase )?(?:keuangan|serapan|realisasi|penyerapan|capaian|tingkat capaian)|persentase|rasio.*|penyerapan)(?: (?:anggaran|keuangan|dana|belanja|pagu))*$/,
    above: MONEY,
    unit: "percent",
    confidence: 0.95,
  },
  {
    role: "serapan",
    leaf: /^(?:tingkat |rasio |persentase )?(?:serapan|penyerapan)(?: .*)?$/,
    unit: "percent",
    confidence: 0.95,
  },
  { role: "serapan", leaf: /^(?:tingkat )?serapan(?: .*)?$/, confidence: 0.93 },
  {
    role: "serapan",
    leaf: /^(?:persentase |rasio |tingkat |capaian )*(?:capaian |realisasi |antara )*(?:realisasi )?(?:dan |dari )?(?:keuangan|anggaran|dana|belanja)(?: .*)?$/,
    unit: "percent",
    confidence: 0.93,
  },
  {
    role: "serapan",
    leaf: /^rasio.*anggaran.*$|^(?:tingkat )?capaian (?:realisasi )?(?:anggaran|keuangan)$/,
    confidence: 0.93,
  },
  { role: "serapan", leaf: /capaian|rasio/, unit: "rupiah", confidence: 0.94 },
];

/** Budgets and what was spent of them. */
export const AMOUNT_RULES: readonly RoleRule[] = [
  {
    role: "pagu",
    leaf: /^(?:sebelum|setelah|sesudah)? ?(?:perubahan|pergeseran)$|^(?:murni|induk|semula|menjadi)$/,
    above: /pagu|anggaran|dana|belanja/,
    confidence: 0.95,
  },
  { role: "realisasiRp", leaf: /^(?:realisasi|penyerapan)(?: .*)?$/, unit: "rupiah", confidence: 0.97 },
  {
    role: "realisasiRp",
    leaf: /^(?:jumlah |total |besaran )?(?:realisasi (?:penyerapan |penggunaan )?(?:keuangan|anggaran|dana|belanja)|penyerapan(?: anggaran| dana)?)(?: .*)?$/,
    unit: "not-percent",
    confidence: 0.95,
  },
  {
    role: "realisasiRp",
    leaf: /^(?:jumlah )?realisasi(?: sd.*)?$/,
    above: /(?:^|\/ )(?:keuangan|anggaran|dana|pagu|belanja)/,
    unit: "not-percent",
    confidence: 0.95,
  },
  {
    role: "realisasiRp",
    leaf: /^(?:keuangan|anggaran|dana)$/,
    above: /realisasi/,
    unit: "not-percent",
    confidence: 0.94,
  },
  { role: "realisasiRp", leaf: /^(?!.*(?:target|pagu))/, above: /realisasi/, unit: "rupiah", confidence: 0.94 },
  {
    role: "pagu",
    leaf: /^(?:target|rencana|kondisi|kebutuhan|pagu|anggaran|alokasi|dana)(?: .*)?$/,
    unit: "rupiah",
    confidence: 0.95,
  },
  {
    role: "pagu",
    leaf: /^(?:anggaran|keuangan|dana|pagu)$/,
    above: /target|rencana|kondisi/,
    unit: "not-percent",
    confidence: 0.92,
  },
  {
    role: "pagu",
    leaf: /^(?:jumlah |total |besaran |kebutuhan )*(?:pagu|anggaran|alokasi|dpa|dana|belanja)(?: (?:\/ |dan )?(?:anggaran|indikatif|dpa|dana|apbd|apbn|definitif|perubahan|pagu|murni|kegiatan|belanja|program|skpd|renja|rkpd|setelah|sebelum|sesudah|induk|dak|pad|dau|dbh))*$/,
    unit: "not-percent",
    confidence: 0.96,
  },
  { role: "pagu", leaf: /^apb[dn](?: .*)?$|^sumber dana$/, unit: "rupiah", confidence: 0.9 },
  { role: "pagu", leaf: /^(?!.*(?:realisasi|capaian|satuan|harga))/, unit: "rupiah", confidence: 0.85 },
];
