import type { Kode, KodeFamily, KodeLevel, ReadKode } from "./kode";
import { parseKode } from "./parse-kode";

/** A row's own kode and those of each level above it. */
export interface KodePath {
  readonly own: string;
  readonly above: readonly string[];
}

/** Paths of kode that name their parents: APBD, akun, organisasi. Null where no kode of the family can be read. */
export function namedPaths(
  printed: readonly string[],
  family: KodeFamily,
  form: (normal: string) => string,
): readonly (KodePath | null)[] {
  return printed.map((text) => {
    const kode = parseKode(text, family);
    return kode.normal === null || kode.family !== family ? null : pathOf(prefixes(form(kode.normal)));
  });
}

function pathOf(ids: readonly string[]): KodePath {
  return { own: ids.at(-1) ?? "", above: ids.slice(0, -1) };
}

function prefixes(normal: string): readonly string[] {
  const segments = normal.split(".");
  return segments.map((_, index) => segments.slice(0, index + 1).join("."));
}

const RANKS: readonly KodeLevel[] = ["programApbn", "kegiatanApbn", "kro", "ro", "komponen", "subkomponen"];

interface Step {
  readonly rank: number;
  readonly id: string;
}

/**
 * Paths of APBN kode, whose programme and komponen are told by the rows above: "051" lies under the RO, KRO or kegiatan
 * printed before it and becomes "2217.BDB.001.051". A bagian anggaran printed before its programmes ("067" above "067.07
 * CT") is no komponen. Letters alone are list marks here; a subkomponen is "0A".
 */
export function apbnPaths(printed: readonly string[]): readonly (KodePath | null)[] {
  const kodes = printed.map((text) => parseKode(text, "apbn"));
  let steps: readonly Step[] = [];
  return kodes.map((kode, index) => {
    if (kode.family !== "apbn" || /^\D*$/.test(kode.printed)) return null;
    const next = isBagianAnggaran(kode, kodes.slice(index + 1)) ? [] : descend(steps, kode);
    if (next === null) return null;
    steps = next;
    return pathOf(steps.map(({ id }) => id));
  });
}

/** Three digits that the next programme, before any row under a programme, begins with. */
function isBagianAnggaran(kode: ReadKode, following: readonly Kode[]): boolean {
  const next = following.find(({ family }) => family === "apbn");
  return next?.level === "programApbn" && next.normal.startsWith(`${kode.normal}.`);
}

function descend(steps: readonly Step[], kode: ReadKode): readonly Step[] | null {
  const { normal } = kode;
  const rank = RANKS.findIndex((level) => level === kode.level);
  const above = steps.filter((step) => step.rank < rank);
  if (kode.level === "programApbn" || kode.level === "kegiatanApbn") return [...above, { rank, id: normal }];
  if (kode.parent !== null) {
    const named = prefixes(normal).map((id, at) => ({ rank: at + 1, id }));
    return [...above.filter((step) => step.rank === 0), ...named];
  }
  const parent = above.at(-1);
  if (parent === undefined || parent.rank === 0 || (kode.level === "subkomponen" && parent.rank !== rank - 1))
    return null;
  return [...above, { rank, id: `${parent.id}${".?".repeat(Math.max(0, 3 - parent.rank))}.${normal}` }];
}
