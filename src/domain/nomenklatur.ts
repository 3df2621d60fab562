/** One line of an office's official list: a normalised kode and its name. */
export interface NomenklaturEntry {
  readonly kode: string;
  readonly name: string;
}

/** An office's own list of kode and names, by normalised kode. */
export interface Nomenklatur {
  /** Where it was loaded from, as the user named it. */
  readonly source: string;
  readonly byKode: ReadonlyMap<string, NomenklaturEntry>;
}
