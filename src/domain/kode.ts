export type ApbdLevel = "urusan" | "bidang" | "program" | "kegiatan" | "subKegiatan";
export type ApbnLevel = "programApbn" | "kegiatanApbn" | "kro" | "ro" | "komponen";
export type KodeLevel = ApbdLevel | ApbnLevel;
export type KodeFamily = "apbd" | "apbn";

/** Why a printed kode is not in the official form. Several can hold at once. */
export type KodeFault =
  | "koma" // comma for dot
  | "spasi" // blanks inside or around
  | "titik" // missing, doubled or trailing dots
  | "huruf-mirip" // Cyrillic Х for X, letter O for 0
  | "nol-hilang" // 2.7.1 for 2.07.01
  | "nol-berlebih" // 2.07.05.01.03 for 2.07.05.1.03
  | "segmen"; // no known shape

/** A kode as read: what is printed, its official form, level and parent. */
export interface Kode {
  readonly printed: string;
  /** The official form, or null where no shape fits. */
  readonly normal: string | null;
  readonly family: KodeFamily | null;
  readonly level: KodeLevel | null;
  /** Normal form of the kode one level up, or null at the top or where only the context can tell (komponen). */
  readonly parent: string | null;
  readonly faults: readonly KodeFault[];
}
