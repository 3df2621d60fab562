import type { Verdict } from "../findings/decision";
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
  /** Nothing is left but what was decided. */
  readonly cleanDecided: (decided: number) => string;
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
  readonly fixing: {
    /** The sheet does not settle what is right. */
    readonly unsettled: string;
    /** What is right is known, but not to be written by a click. */
    readonly byHand: string;
    readonly action: string;
    readonly actionAt: (cell: string) => string;
    readonly all: (findings: number) => string;
    readonly previewTitle: (cells: number) => string;
    readonly alreadyRight: string;
    readonly cannot: string;
    readonly skipped: (findings: number, reason: string) => string;
    readonly stale: string;
    readonly apply: (cells: number) => string;
    readonly cancel: string;
    readonly close: string;
    readonly applied: (cells: number) => string;
    readonly appliedNext: string;
    /** The way back; `fixes` is how many can be put back, one after the other. */
    readonly restore: (fixes: number) => string;
    readonly restored: (cells: number) => string;
    readonly cancelled: Readonly<Record<"planFix" | "applyFix" | "restoreFix", string>>;
  };
  readonly deciding: {
    readonly action: Readonly<Record<Verdict, string>>;
    readonly hint: Readonly<Record<Verdict, string>>;
    readonly title: Readonly<Record<Verdict, (cell: string) => string>>;
    readonly reason: string;
    readonly reasonHint: string;
    readonly forAll: (places: number) => string;
    readonly save: string;
    readonly cancel: string;
    readonly decidedTitle: (findings: number) => string;
    readonly decided: Readonly<Record<Verdict, (date: string) => string>>;
    readonly reasonSaid: (reason: string) => string;
    readonly revoke: string;
    readonly revokeAt: (cell: string) => string;
    readonly lapsed: (decisions: number) => string;
    readonly dropLapsed: string;
    readonly state: (decisions: number, isSaved: boolean) => string;
    readonly keep: string;
    readonly saving: string;
    readonly kept: string;
  };
  /** The sheet of findings. */
  readonly sheet: {
    readonly action: string;
    readonly writing: string;
    readonly created: (sheet: string) => string;
    readonly updated: (sheet: string) => string;
    readonly unchanged: (sheet: string) => string;
    readonly rest: string;
    readonly goTo: (sheet: string) => string;
  };
  /** The office's own list of kode and names. */
  readonly list: {
    readonly label: string;
    readonly none: string;
    readonly loaded: (entries: number, source: string) => string;
    readonly ambiguous: (kode: number) => string;
    readonly unreadable: (cells: number) => string;
    readonly remove: string;
    readonly fromSheet: string;
    readonly chooseSheet: string;
    readonly load: string;
    readonly fromFile: string;
    readonly noFiles: string;
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
