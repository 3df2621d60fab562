import type { Kode, KodeLevel, ReadKode } from "../../domain/kode";
import { parseKodeCell } from "../../domain/kode-cell";
import { cellByCell } from "../cell-by-cell";
import type { Cell } from "../input";
import { refuse } from "../refusal";
import { isBlankOrZero, textOf } from "../value";
import type { Bodies } from "./body";

/** What KODE.TINGKAT answers: the subject's own words, the same in every language, so that a file reads alike everywhere. */
export const LEVEL_NAMES: Readonly<Record<KodeLevel, string>> = {
  urusan: "urusan",
  bidang: "bidang urusan",
  program: "program",
  kegiatan: "kegiatan",
  subKegiatan: "sub kegiatan",
  programApbn: "program",
  kegiatanApbn: "kegiatan",
  kro: "KRO",
  ro: "RO",
  komponen: "komponen",
  subkomponen: "subkomponen",
  akun: "akun",
  kelompok: "kelompok",
  jenis: "jenis",
  objek: "objek",
  rincian: "rincian objek",
  subRincian: "sub rincian objek",
  organisasi: "organisasi",
  unit: "unit organisasi",
};

export const kodeBodies: Bodies<"KODE.RAPI" | "KODE.TINGKAT" | "KODE.INDUK" | "KODE.SAH"> = {
  "KODE.RAPI": ({ kode }) => cellByCell([kode], (cell) => readable(cell).normal),
  "KODE.TINGKAT": ({ kode }) => cellByCell([kode], (cell) => LEVEL_NAMES[readable(cell).level]),
  "KODE.INDUK": ({ kode }) =>
    cellByCell([kode], (cell) => {
      const { parent } = readable(cell);
      return parent ?? refuse("kode-tanpa-induk", { parameter: cell.parameter, found: cell.value });
    }),
  // A true number keeps no zeros, so a kode in a cell of that kind is never written as it should be.
  "KODE.SAH": ({ kode }) =>
    cellByCell([kode], (cell) => {
      const { normal, faults } = parsed(cell);
      return typeof cell.value === "string" && normal !== null && faults.length === 0;
    }),
};

function parsed({ parameter, value }: Cell): Kode {
  if (isBlankOrZero(value)) return refuse("kode-kosong", { parameter });
  return parseKodeCell(typeof value === "number" ? value : textOf(value), null);
}

function readable(cell: Cell): ReadKode {
  const kode = parsed(cell);
  if (kode.refusal === null) return kode;
  return refuse("kode-rusak", { parameter: cell.parameter, found: cell.value, expected: [kode.refusal] });
}
