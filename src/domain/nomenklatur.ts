import { withLongSub } from "./kode-same";

/** One line of an office's official list: a normalised kode and its name. */
export interface NomenklaturEntry {
  readonly kode: string;
  readonly name: string;
  /** Other names the list prints for the same kode. */
  readonly otherNames: readonly string[];
}

/** An office's own list of kode and names. */
export interface Nomenklatur {
  /** Where it was loaded from, as the user named it. */
  readonly source: string;
  /** By `kodeKey` of the normalised kode. */
  readonly byKode: ReadonlyMap<string, NomenklaturEntry>;
}

const BIDANG = /^[1-9X]\.(?:\d{2}|XX)(?=\.|$)/;
const SUPPORTING = /^[1-9X]\.(?:\d{2}|XX)\.01(?:\.|$)/;

/**
 * The form by which normalised kode are compared: X.XX.01 and the same with the office's own bidang are one, and so are 03
 * and 0003 in the sub kegiatan.
 */
export function kodeKey(normal: string): string {
  const long = withLongSub(normal);
  return SUPPORTING.test(long) ? long.replace(BIDANG, "X.XX") : long;
}

/** What the list says of a normalised kode, or null. */
export function entryOf({ byKode }: Nomenklatur, normal: string): NomenklaturEntry | null {
  return byKode.get(kodeKey(normal)) ?? null;
}
