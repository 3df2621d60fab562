export type ApbdLevel = "urusan" | "bidang" | "program" | "kegiatan" | "subKegiatan";
export type ApbnLevel = "programApbn" | "kegiatanApbn" | "kro" | "ro" | "komponen";
export type KodeLevel = ApbdLevel | ApbnLevel;

/** Why a printed kode is not in the official form. Several can hold at once. */
export type KodeFault =
  | "koma"
  | "spasi"
  | "huruf-mirip" // Cyrillic Х, letter O for 0
  | "nol-hilang" // 2.7.1 for 2.07.01
  | "nol-berlebih" // 01 where one digit stands
  | "segmen"; // no known shape

/** A kode as read: what is printed, its official form, level and parent. */
export interface Kode {
  readonly printed: string;
  /** The official form, or null where no shape fits. */
  readonly normal: string | null;
  readonly family: "apbd" | "apbn" | null;
  readonly level: KodeLevel | null;
  /** Normal form of the kode one level up, or null at the top or where the context must tell (komponen). */
  readonly parent: string | null;
  readonly faults: readonly KodeFault[];
}
