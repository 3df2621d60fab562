import type { RoleRule } from "./role-rules";

/** Columns that name, number or describe the rows. */
export const NAME_RULES: readonly RoleRule[] = [
  { role: "kode", leaf: /^(?:no (?:\/ )?)?kode(?: .*)?$|^no (?:rekening|rek)$/, confidence: 0.98 },
  {
    role: "kode",
    leaf: /^(?:urusan|bidang|bidang urusan|program|kegiatan|sub kegiatan|kro|ro|output|komponen)$/,
    above: /^(?:no \/ )?kode/,
    confidence: 0.98,
  },
  { role: "satuan", leaf: /^(?:unit|satuan(?! kerja)(?: .*)?)$/, confidence: 0.97 },
  { role: "lokasi", leaf: /^lokasi(?: .*)?$/, confidence: 0.98 },
  {
    role: "unit",
    leaf: /^(?:(?:bidang |sub bagian |seksi |unit kerja |unit |pd |opd |skpd |perangkat daerah )*(?:\/ )?penanggung ?jawab(?: .*)?|(?:unit|satuan) kerja(?: .*)?|perangkat daerah(?: (?:pj|pelaksana))?|pelaksana|(?:bidang|sekretariat)(?: \/ .*)?)$/,
    confidence: 0.94,
  },
  { role: "sumberDana", leaf: /^(?:sumber )(?:dana|pendanaan|anggaran|pembiayaan)$/, confidence: 0.96 },
  { role: "uraian", leaf: /^sumber dana \/ .*$/, confidence: 0.95 },
  {
    role: "kategori",
    leaf: /^(?:kategori|predikat|kriteria|peringkat|status)(?: (?:capaian|kinerja|penilaian|realisasi|tingkat.*|keberhasilan|efisiensi))*$/,
    confidence: 0.94,
  },
  { role: "kategori", leaf: /^keterangan$/, confidence: 0.92 },
];

/** Columns of words that other rules leave open. */
export const TEXT_RULES: readonly RoleRule[] = [
  { role: "uraian", leaf: /^nama\b/, confidence: 0.94 },
  { role: "uraian", leaf: /^belanja$/, confidence: 0.95 },
  {
    role: "uraian",
    leaf: /^(?:nama )?uraian(?: .*)?$|^(?:nama|jenis) (?:program|kegiatan|sub kegiatan|belanja|pengeluaran|anggaran|pekerjaan|paket).*$/,
    confidence: 0.97,
  },
  {
    role: "uraian",
    leaf: /^(?:sasaran|tujuan|program|kegiatan|bidang urusan|urusan)\b.*\/ indikator/,
    confidence: 0.92,
  },
  {
    role: "indikator",
    leaf: /^tolok ukur (?:kinerja|capaian|hasil|keluaran|kegiatan|masukan|program|sub kegiatan)(?: .*)?$|^(?:nama )?indikator(?: .*)?$|^(?:ikk|iku)(?: .*)?$/,
    confidence: 0.95,
  },
  {
    role: "indikator",
    leaf: /^tolok ukur$/,
    above: /capaian|hasil|keluaran|indikator|kinerja|kegiatan|masukan/,
    confidence: 0.95,
  },
  { role: "indikator", leaf: /indikator kinerja|\/ indikator/, confidence: 0.9 },
  { role: "uraian", leaf: /^tolok ukur$/, confidence: 0.93 },
  {
    role: "uraian",
    leaf: /^(?:urusan|bidang urusan|program|kegiatan|sub kegiatan|perangkat daerah)(?: .*)?$/,
    confidence: 0.95,
  },
  {
    role: "uraian",
    leaf: /^(?:nama )?(?:opd|skpd|satker|instansi|sub unit|unit organisasi|satuan kerja)(?: .*)?$/,
    confidence: 0.92,
  },
  { role: "uraian", leaf: /^(?:sasaran|tujuan)(?: .*)?$/, confidence: 0.92 },
  { role: "indikator", leaf: /^kinerja$/, confidence: 0.9 },
];
