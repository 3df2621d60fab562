import { each, option, optional, perCell, range, single, type Parameter, type Signature } from "./declaration";

/** The functions, in the order in which help and metadata list them. An id never changes once it has been released. */
export const SIGNATURES = {
  CAPAIAN: perCell(each("target"), each("realisasi"), optional(each("arah")), optional(each("batas"))),
  RATING: perCell(each("capaian"), optional(range("skala")), optional(option("aturan_celah"))),
  PREDIKAT: perCell(each("nilai")),
  BOBOT: perCell(each("pagu"), range("total")),
  TERTIMBANG: perCell(each("bobot"), each("target"), each("realisasi")),
  SERAPAN: perCell(each("pagu"), each("realisasi")),
  SIAP: perCell(each("pagu"), each("realisasi")),
  EFISIENSI: perCell(each("capaian"), each("serapan")),
  DEVIASI: perCell(each("rencana"), each("realisasi"), optional(option("cara"))),
  PERTUMBUHAN: perCell(each("lama"), each("baru")),
  RATARATA: single(range("capaian"), optional(range("bobot"))),
  TRIWULAN: single(range("nilai"), optional(option("jenis"))),
  JUMLAH: perCell(each("kode"), range("rentang_kode"), range("rentang_nilai")),
  ANGKA: perCell(each("teks")),
  TERBILANG: perCell(each("angka"), optional(option("satuan"))),
  "KODE.RAPI": perCell(each("kode")),
  "KODE.TINGKAT": perCell(each("kode")),
  "KODE.INDUK": perCell(each("kode")),
  "KODE.SAH": perCell(each("kode")),
} as const satisfies Readonly<Record<string, Signature>>;

/** The name behind "RENSTRA." of one of our functions. */
export type FunctionId = keyof typeof SIGNATURES;

/** The names of the arguments of a function. */
export type ParameterName<Id extends FunctionId = FunctionId> = (typeof SIGNATURES)[Id]["parameters"][number]["name"];

/** One function as help, metadata and callers see it. */
export interface Declaration {
  readonly id: FunctionId;
  readonly parameters: readonly Parameter<ParameterName>[];
  readonly result: Signature["result"];
}

export const FUNCTION_IDS = Object.keys(SIGNATURES) as readonly FunctionId[];

/** All functions in order. */
export const DECLARATIONS: readonly Declaration[] = FUNCTION_IDS.map((id) => ({ id, ...SIGNATURES[id] }));
