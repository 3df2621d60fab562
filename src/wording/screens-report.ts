import type { RecapWording } from "./screens-recap";
import type { SentenceScope } from "../sheets/sentences/template";

/** Every text of the place "Laporan" in one language. */
export interface ReportWording {
  readonly title: string;
  readonly intro: string;
  readonly action: string;
  readonly again: string;
  readonly cancelled: string;
  readonly stale: Readonly<Record<"workbook" | "mapping", string>>;
  readonly resultTitle: string;
  readonly rupiah: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly labels: Readonly<
    Record<"pagu" | "realisasi" | "serapan" | "sisa" | "fisik" | "keuangan" | "capaian" | "target", string>
  >;
  /** Fisik less keuangan, in points. */
  readonly gap: (points: number, figure: string) => string;
  readonly blocks: Readonly<
    Record<"sections" | "programmes" | "rests" | "lagging" | "indicators", (count: number) => string>
  >;
  readonly none: Readonly<Record<"rests" | "lagging", string>>;
  /** How long a full bar is. */
  readonly fullBar: (most: number) => string;
  readonly targetActual: (target: string, actual: string) => string;
  readonly blank: string;
  readonly sheet: {
    readonly title: string;
    readonly intro: string;
    readonly create: string;
    readonly update: string;
    readonly writing: string;
    readonly created: (sheet: string) => string;
    readonly updated: (sheet: string) => string;
    readonly unchanged: (sheet: string) => string;
    readonly rest: string;
    readonly goTo: (sheet: string) => string;
    readonly remove: string;
    readonly removing: string;
    readonly removeTitle: (sheet: string) => string;
    readonly removeWhy: string;
    readonly removeYes: string;
    readonly removeNo: string;
    readonly removed: (sheet: string) => string;
    readonly notThere: string;
    readonly cancelled: string;
  };
  readonly sentences: {
    readonly title: string;
    readonly intro: string;
    readonly scopes: Readonly<Record<SentenceScope, (count: number) => string>>;
    readonly none: string;
    readonly copy: string;
    readonly copyOf: (place: string) => string;
    readonly copyAll: (count: number) => string;
    readonly copied: string;
    readonly copiedOf: (place: string) => string;
    readonly copiedAll: string;
    readonly copyFailed: string;
    readonly sources: string;
    readonly sourcesOf: (place: string) => string;
    readonly moreCells: (count: number) => string;
    /** What figures are called, by their name in templates. */
    readonly figures: Readonly<Record<string, string>>;
    readonly templates: {
      readonly title: string;
      readonly own: (count: number, source: string) => string;
      readonly given: (count: number) => string;
      readonly hint: string;
      readonly download: string;
      readonly load: string;
      readonly reset: string;
      readonly refused: (source: string) => string;
      readonly refusedNext: string;
    };
  };
  readonly recap: RecapWording;
}
