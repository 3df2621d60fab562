/** A name without what only its typing decides: case, blanks, punctuation, and "&" for "dan". */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, " dan ")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Whether two names are the same but for their typing. Blank names are the same as nothing. */
export function sameName(a: string, b: string): boolean {
  const key = nameKey(a);
  return key !== "" && key === nameKey(b);
}

/** The key of a name without the word for its level: lists print "PROGRAM PELATIHAN KERJA", reports "Pelatihan Kerja". */
export function officialName(name: string): string {
  return nameKey(
    name.trim().replace(/^(?:program|sub\s*kegiatan|kegiatan|urusan pemerintahan(?: bidang)?)\b[\s:]*/i, ""),
  );
}

/** Whether two names of one kode are the same but for their typing and the word for its level. */
export function sameOfficialName(a: string, b: string): boolean {
  const key = officialName(a);
  return key !== "" && key === officialName(b);
}

const SLIPS_PER_LETTER = 0.1;
const SHORTEST = 8;

/** Whether two names are the same but for a slip or two: at most one letter in ten, and never in very short names. */
export function similarName(a: string, b: string): boolean {
  const [one, other] = [nameKey(a), nameKey(b)];
  const longer = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < SHORTEST) return one !== "" && one === other;
  const allowed = Math.floor(longer * SLIPS_PER_LETTER);
  return Math.abs(one.length - other.length) <= allowed && distance(one, other) <= allowed;
}

/** Letters to be added, taken away or changed. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let at = 1; at <= b.length; at++) {
      const change = (before[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
      line.push(Math.min(change, (before[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    before = line;
  }
  return before[b.length] ?? 0;
}
