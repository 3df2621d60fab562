export type ApbdLevel = "urusan" | "bidang" | "program" | "kegiatan" | "subKegiatan";
export type ApbnLevel = "programApbn" | "kegiatanApbn" | "kro" | "ro" | "komponen" | "subkomponen";
/** Akun, kelompok, jenis, objek, rincian objek, sub rincian objek. */
export type AkunLevel = "akun" | "kelompok" | "jenis" | "objek" | "rincian" | "subRincian";
/** An office, and a unit of it ("0000" is the office itself). */
export type OrganisasiLevel = "organisasi" | "unit";
export type KodeLevel = ApbdLevel | ApbnLevel | AkunLevel | OrganisasiLevel;
export type KodeFamily = "apbd" | "apbn" | "akun" | "organisasi";

/** Why a printed kode is not in the official form. Several can hold at once. */
export type KodeFault =
  | "koma" // comma for dot
  | "spasi" // blanks inside or around
  | "titik" // missing, doubled or trailing dots
  | "huruf-mirip" // Cyrillic Х for X, letter O for 0
  | "huruf-kecil" // x.xx.01, 2217.bdb
  | "nol-hilang" // 2.7.1 for 2.07.01
  | "nol-berlebih" // 2.07.05.01.03 for 2.07.05.1.03, a segment 00 too many
  | "segmen"; // no official form: see the refusal

/** Why no official form can be told. */
export type KodeRefusal =
  | "kosong" // no text
  | "bukan-kode" // letters or signs that no kode has
  | "nama" // kode and name in one cell; splitKodeAndName takes them apart
  | "tanggal" // Excel made a date of it, and a date does not say what was typed
  | "jumlah-segmen" // no kode has so many parts: 2.07.03.1
  | "panjang-segmen" // a part with too many or too few digits
  | "urusan" // the first part is not 1 to 9 or X
  | "kewenangan" // the fourth part is not 1 to 8
  | "nol" // a part that is nothing but zeros where a number belongs
  | "konteks" // 051, 2217: a komponen or kegiatan in an APBN block, nothing elsewhere
  | "dua-arti"; // 5.1 is an akun, and 5.01 without its zero; the block decides

/** A kode with an official form. */
export interface ReadKode {
  readonly printed: string;
  readonly normal: string;
  readonly family: KodeFamily;
  readonly level: KodeLevel;
  /** Normal form of the kode one level up, or null at the top or where only the context can tell (komponen). */
  readonly parent: string | null;
  readonly faults: readonly KodeFault[];
  readonly refusal: null;
}

/** A kode whose official form cannot be told. Its faults end with "segmen". */
export interface RefusedKode {
  readonly printed: string;
  readonly normal: null;
  readonly family: null;
  readonly level: null;
  readonly parent: null;
  readonly faults: readonly KodeFault[];
  readonly refusal: KodeRefusal;
}

/** A kode as read: what is printed, and its official form, level and parent, or why there are none. */
export type Kode = ReadKode | RefusedKode;

/** A form found in cleaned text, with the faults that had to be mended. */
export interface KodeShape {
  readonly family: KodeFamily;
  readonly level: KodeLevel;
  readonly normal: string;
  readonly parent: string | null;
  readonly faults: readonly KodeFault[];
}
