import type { Severity } from "../../findings/finding";

/** Everything the summary sheet says, in one language. */
export interface SummaryWords {
  readonly sheetName: string;
  readonly title: string;
  /** When and by what it was made; `date` is 2026-01-31 or null. */
  readonly made: (date: string | null) => string;
  readonly blocks: {
    readonly sections: string;
    readonly programmes: string;
    readonly rests: string;
    readonly lagging: string;
    readonly findings: string;
    readonly charts: string;
  };
  /** The heading of the indicators of a sheet. */
  readonly indicatorsOf: (sheet: string) => string;
  /** Ten column names of the blocks of money. */
  readonly money: readonly string[];
  readonly place: string;
  /** No, indicator, sasaran, target, realisasi, capaian, kategori. */
  readonly indicator: readonly string[];
  readonly total: string;
  readonly average: string;
  readonly none: { readonly rests: string; readonly lagging: string };
  readonly findings: (counts: Readonly<Record<Severity, number>>) => string;
  /** How many figures were copied because the report holds them as text. */
  readonly copied: (count: number) => string;
  readonly charts: { readonly serapan: string; readonly fisik: string; readonly capaian: string };
  readonly series: { readonly keuangan: string; readonly fisik: string; readonly capaian: string };
  readonly end: string;
  readonly footer: string;
}
