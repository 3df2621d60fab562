/** Words an office's name begins with. */
const OFFICE =
  /\b(?:dinas|badan|inspektorat|sekretariat|kecamatan|kelurahan|distrik|satuan polisi|satpol|rsud|rumah sakit|kantor|biro|uptd?)\b/i;
/** Words that stand behind it in a title folded into one line. */
const BEHIND =
  /[\s,:;(–-]*\b(?:dalam|tahun|t\.?\s?a\.?|ta|bulan|triwulan|tw|semester|periode|per|keadaan|posisi|sampai|s\.?\s?\/?\s?d\.?|laporan|realisasi|rekapitulasi|rencana|program|kegiatan|formulir|form|tabel|lampiran|sumber dana|dana|bab|\d{4}|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)(?![\p{L}\d]).*$/iu;

/** The office a report's title names, or "" where it names none. */
export function officeIn(title: string): string {
  const from = OFFICE.exec(title);
  if (from === null) return "";
  const [word] = from;
  const behind = title.slice(from.index + word.length);
  const own = /^dinas$/i.test(word) ? (behind.split(/\s+dinas\b/i)[0] ?? "") : behind;
  return (word + own.replace(BEHIND, "")).replace(/\s+/g, " ").trim();
}

/** The last year a title names, or null. */
export function yearIn(title: string): number | null {
  const last = [...title.matchAll(/(?<!\d)20\d\d(?!\d)/g)].at(-1);
  return last === undefined ? null : Number(last[0]);
}

const MONTHS =
  /\b(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)\b/gi;
const ORDINALS: Readonly<Record<string, string>> = { "1": "I", "2": "II", "3": "III", "4": "IV" };

/** The part of the year a title names: "TRIWULAN III", "SEMESTER I", the last month it names, or "". */
export function periodIn(title: string): string {
  const part = /\b(triwulan|tw|semester)\.?[\s-]*(iv|i{1,3}|[1-4])\b/i.exec(title);
  if (part !== null) {
    const [, word = "", number = ""] = part;
    const name = word.toLowerCase() === "semester" ? "SEMESTER" : "TRIWULAN";
    return `${name} ${ORDINALS[number] ?? number.toUpperCase()}`;
  }
  const month = [...title.matchAll(MONTHS)].at(-1)?.[1]?.toUpperCase() ?? "";
  return month === "NOPEMBER" ? "NOVEMBER" : month;
}
