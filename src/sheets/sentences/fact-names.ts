import type { SentenceScope } from "./template";

/** What can be put into the sentences of a scope: names as they are, and figures in a form of theirs. */
export interface FactNames {
  readonly names: readonly string[];
  readonly figures: readonly string[];
}

const MONEY: FactNames = {
  names: ["tempat"],
  figures: ["pagu", "realisasi", "siap", "serapan", "fisik", "deviasi"],
};
const INDICATOR: FactNames = { names: ["indikator", "sasaran", "kategori", "tahun"], figures: ["capaian"] };

/** The places a template of each scope may have. A report need not say all of them; what is not here it never says. */
export const FACT_NAMES: Readonly<Record<SentenceScope, FactNames>> = {
  laporan: MONEY,
  dana: MONEY,
  bagian: MONEY,
  program: MONEY,
  siap: MONEY,
  tertinggal: MONEY,
  indikator: INDICATOR,
  terendah: { ...INDICATOR, figures: [...INDICATOR.figures, "belum", "semua"] },
};
