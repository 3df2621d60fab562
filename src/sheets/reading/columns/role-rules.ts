import type { HeaderUnit } from "./column-header";
import { AMOUNT_RULES, REST_RULES, SHARE_RULES } from "./role-rules-money";
import { NAME_RULES, TEXT_RULES } from "./role-rules-names";
import type { ColumnRole } from "../table";

/** One way a header says a role. `leaf` is the lowest header word, `above` the words over it; both normalised. */
export interface RoleRule {
  readonly role: ColumnRole;
  readonly leaf: RegExp;
  readonly above?: RegExp;
  readonly unit?: HeaderUnit | "not-percent";
  /** How sure the words alone make it. Below 0.9 the values or the neighbours must agree. */
  readonly confidence: number;
}

const WEIGHTED = /tertimbang|bobot|ttb/;
const PHYSICAL = /fisik|volume|kinerja|keluaran|output/;

const WEIGHTS: readonly RoleRule[] = [
  { role: "keuanganTertimbang", leaf: /keuangan/, above: WEIGHTED, confidence: 0.97 },
  { role: "fisikTertimbang", leaf: /fisik/, above: WEIGHTED, confidence: 0.97 },
  {
    role: "keuanganTertimbang",
    leaf: /keuangan.*(?:tertimbang|bobot|ttb)|(?:tertimbang|bobot|ttb).*keuangan/,
    confidence: 0.95,
  },
  {
    role: "fisikTertimbang",
    leaf: /^ft$|fisik.*(?:tertimbang|bobot|ttb)|(?:tertimbang|bobot|ttb).*fisik/,
    confidence: 0.95,
  },
  { role: "bobot", leaf: /bobot/, above: /^(?!.*(?:realisasi|fisik))/, unit: "not-percent", confidence: 0.96 },
  {
    role: "bobot",
    leaf: /^(?:ttb|bobot.*)$/,
    above: /^(?!.*(?:realisasi|fisik)).*(?:keuangan|anggaran|pagu|dana)/,
    confidence: 0.95,
  },
  { role: "keuanganTertimbang", leaf: WEIGHTED, above: /keuangan/, confidence: 0.95 },
  { role: "fisikTertimbang", leaf: WEIGHTED, above: /fisik/, confidence: 0.95 },
  {
    role: "bobot",
    leaf: /^(?:persentase |nilai )?bobot(?: (?:tertimbang|kegiatan|anggaran|program|sub kegiatan|pagu|ttb))*$|^(?:tertimbang|ttb)$/,
    confidence: 0.97,
  },
];

const PHYSICAL_RULES: readonly RoleRule[] = [
  {
    role: "target",
    leaf: /^(?:target|rencana|volume|target fisik|target kinerja)$/,
    above: PHYSICAL,
    unit: "not-percent",
    confidence: 0.97,
  },
  { role: "target", leaf: /^(?:target|rencana)$/, above: PHYSICAL, confidence: 0.93 },
  {
    role: "realisasi",
    leaf: /^(?:realisasi|capaian|realisasi fisik)$/,
    above: /^(?:.*\/ )?(?:(?:progres|kemajuan) )?(?:fisik|volume|kinerja|keluaran|output)(?: .*)?$/,
    unit: "not-percent",
    confidence: 0.97,
  },
  {
    role: "realisasi",
    leaf: /^realisasi$/,
    above: /^(?:.*\/ )?(?:(?:progres|kemajuan|realisasi) )?(?:fisik|volume|kinerja|keluaran)(?: .*)?$/,
    confidence: 0.9,
  },
  { role: "target", leaf: /^(?:target|volume|rencana) fisik$|^target volume$|^volume target$/, confidence: 0.95 },
  {
    role: "fisik",
    leaf: /^(?:(?:progres|realisasi|capaian|persentase|kemajuan|kinerja) )*fisik(?: fisik)?$/,
    unit: "percent",
    confidence: 0.95,
  },
  { role: "fisik", leaf: /^(?:volume|output|keluaran)$/, unit: "percent", confidence: 0.92 },
  { role: "fisik", leaf: /^(?:progres|kemajuan) fisik$/, confidence: 0.95 },
  { role: "realisasi", leaf: /^(?:realisasi fisik|volume realisasi|realisasi volume)$/, confidence: 0.91 },
  { role: "fisik", leaf: /^fisik$/, above: /realisasi|capaian|progres/, confidence: 0.8 },
];

const GENERIC: readonly RoleRule[] = [
  {
    role: "target",
    leaf: /^(?!.*(?:realisasi|capaian (?:kinerja )?program$))/,
    above: /^(?!.*realisasi)/,
    unit: "quantity",
    confidence: 0.93,
  },
  { role: "capaian", leaf: /(?:^|tingkat |rasio |persentase |rata rata )capaian/, confidence: 0.85 },
  { role: "serapan", leaf: /(?:^|tingkat |rasio |persentase )capaian|^rasio/, confidence: 0.8 },
  { role: "capaian", leaf: /rasio/, confidence: 0.7 },
  { role: "target", leaf: /^(?:jumlah )?(?:target|rencana)(?: (?!keuangan|anggaran).*)?$/, confidence: 0.88 },
  { role: "serapan", leaf: /^realisasi$/, unit: "percent", confidence: 0.86 },
  {
    role: "realisasi",
    leaf: /^realisasi(?: (?:capaian|kinerja|fisik|indikator|target|renstra|program|output).*)?$/,
    confidence: 0.86,
  },
  { role: "realisasiRp", leaf: /^realisasi/, unit: "not-percent", confidence: 0.85 },
  { role: "realisasi", leaf: /^(?:total|jumlah|kumulatif)$/, above: /realisasi/, confidence: 0.86 },
  { role: "realisasiRp", leaf: /^(?:total|jumlah|kumulatif)$/, above: /realisasi/, confidence: 0.85 },
  { role: "pagu", leaf: /^(?:target|rencana)/, unit: "not-percent", confidence: 0.6 },
  { role: "serapan", leaf: /^(?:realisasi|persentase)/, unit: "percent", confidence: 0.8 },
  { role: "target", leaf: /^kondisi (?:kinerja|kerja|akhir)/, confidence: 0.88 },
  { role: "capaian", leaf: /^(?:persentase)?$/, unit: "percent", confidence: 0.6 },
  { role: "target", leaf: /^$/, confidence: 0.5 },
  { role: "realisasi", leaf: /^hasil(?: .*)?$/, confidence: 0.5 },
];

/** Tried from top to bottom; the first that the values do not contradict decides. Words of rules §1. */
export const ROLE_RULES: readonly RoleRule[] = [
  ...NAME_RULES,
  ...WEIGHTS,
  ...REST_RULES,
  ...PHYSICAL_RULES,
  ...SHARE_RULES,
  ...AMOUNT_RULES,
  ...TEXT_RULES,
  ...GENERIC,
];
