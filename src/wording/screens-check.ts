import type { Severity } from "../findings/finding";
import type { GapRule } from "../regulations/rating";

/** Every text of the place "Periksa" in one language. */
export interface CheckWording {
  readonly title: string;
  readonly intro: string;
  readonly action: string;
  readonly again: string;
  readonly resultTitle: (findings: number, causes: number) => string;
  readonly clean: string;
  readonly cleanWhy: (tables: number, sheets: number) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly severityCount: (severity: Severity, count: number) => string;
  readonly filterSeverity: string;
  readonly filterSheet: string;
  readonly allSheets: string;
  readonly search: string;
  readonly searchHint: string;
  readonly nothingShown: string;
  /** How many are left by the filters. */
  readonly shownOf: (findings: number, causes: number) => string;
  readonly clearFilters: string;
  readonly places: (count: number) => string;
  /** What is at stake. */
  readonly rupiah: (value: number) => string;
  readonly foundExpected: (found: string, expected: string | null) => string;
  readonly columns: { readonly cell: string; readonly found: string; readonly expected: string };
  readonly blank: string;
  readonly fix: string;
  readonly rule: string;
  /** Since when a rule holds, the date as the language writes it. */
  readonly since: (date: string) => string;
  readonly related: string;
  readonly stepper: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (index: number | null, total: number) => string;
  readonly cancelled: string;
  readonly stale: Readonly<Record<"workbook" | "mapping" | "settings" | "nomenklatur", string>>;
  readonly options: {
    readonly label: string;
    /** The chosen ones in a few words. */
    readonly chosen: (scale: string, isThorough: boolean) => string;
    readonly scale: string;
    readonly scaleSource: (source: string) => string;
    readonly gap: string;
    readonly gapHint: string;
    readonly gapRules: Readonly<Record<GapRule, string>>;
    readonly tier: string;
    readonly beforeHandingIn: string;
    readonly thorough: string;
    readonly tierHint: string;
  };
  readonly compared: {
    readonly none: string;
    /** What is new and what is gone since the check before. */
    readonly counts: (added: number, gone: number) => string;
    readonly added: string;
    readonly goneTitle: (count: number) => string;
    readonly gone: string;
  };
}
