/**
 * Spellings met in header cells and the word they stand for. Beyond these a long word one letter away from a word of the
 * field is read as that word ("Realiasi", "Anggran").
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  nomor: "no",
  nmr: "no",
  sat: "satuan",
  number: "no",
  tolak: "tolok",
  prosentase: "persentase",
  presentase: "persentase",
  prosen: "persen",
  percent: "persen",
  percentage: "persentase",
  keu: "keuangan",
  financial: "keuangan",
  angg: "anggaran",
  budget: "anggaran",
  ceiling: "pagu",
  actual: "realisasi",
  realization: "realisasi",
  realisation: "realisasi",
  plan: "rencana",
  physical: "fisik",
  progress: "progres",
  weight: "bobot",
  achievement: "capaian",
  pencapaian: "capaian",
  indicator: "indikator",
  indicators: "indikator",
  description: "uraian",
  activity: "kegiatan",
  activities: "kegiatan",
  programme: "program",
  location: "lokasi",
  code: "kode",
  remarks: "keterangan",
  remark: "keterangan",
  notes: "keterangan",
  note: "keterangan",
  ket: "keterangan",
  category: "kategori",
  rating: "kategori",
  variance: "deviasi",
  balance: "sisa",
  efficiency: "efisiensi",
  year: "tahun",
  thn: "tahun",
  th: "tahun",
  quarter: "triwulan",
  tw: "triwulan",
  trwulan: "triwulan",
  keg: "kegiatan",
  prog: "program",
  subkegiatan: "sub kegiatan",
  vol: "volume",
  "s.d": "sd",
};

/** Words of the field's headers that a misspelt word may stand for. */
const VOCABULARY = [
  ...[
    "kode",
    "uraian",
    "program",
    "kegiatan",
    "urusan",
    "bidang",
    "indikator",
    "kinerja",
    "sasaran",
    "tujuan",
    "satuan",
  ],
  ...["lokasi", "sumber", "target", "realisasi", "rencana", "pagu", "anggaran", "keuangan", "belanja", "alokasi"],
  ...[
    "bobot",
    "tertimbang",
    "fisik",
    "progres",
    "persentase",
    "capaian",
    "kategori",
    "predikat",
    "kriteria",
    "deviasi",
  ],
  ...["selisih", "efisiensi", "serapan", "penyerapan", "triwulan", "tahun", "keterangan", "penanggung", "perangkat"],
  ...[
    "pendanaan",
    "setelah",
    "sebelum",
    "perubahan",
    "pertumbuhan",
    "penggunaan",
    "peringkat",
    "prosentase",
    "presentase",
    "rekening",
    "volume",
    "periode",
    "kondisi",
    "indikatif",
    "tingkat",
    "rasio",
  ],
];
const KNOWN = new Set(VOCABULARY);

/** A header word as the field writes it: known spellings replaced, one wrong letter in a long word forgiven. */
export function spelled(word: string): string {
  const known = SPELLINGS[word];
  if (known !== undefined) return known;
  if (word.length < 5 || KNOWN.has(word)) return word;
  const meant = VOCABULARY.find((candidate) => candidate.length >= 5 && isOneSlipAway(word, candidate)) ?? word;
  return SPELLINGS[meant] ?? meant;
}

/** One letter too many, too few, different, or two neighbours swapped; the first letter right. */
function isOneSlipAway(word: string, target: string): boolean {
  if (word[0] !== target[0] || Math.abs(word.length - target.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === target[at]) at += 1;
  const swapped = word[at] === target[at + 1] && word[at + 1] === target[at];
  return (
    word.slice(at + 1) === target.slice(at + 1) ||
    word.slice(at + 1) === target.slice(at) ||
    word.slice(at) === target.slice(at + 1) ||
    (swapped && word.slice(at + 2) === target.slice(at + 2))
  );
}
