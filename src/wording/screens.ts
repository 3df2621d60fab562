import type { NoTableReason } from "../sheets/reading/reading";
import type { TableKind } from "../sheets/reading/table";
import type { Progress } from "../tasks/progress";
import type { FrameWording } from "./screens-frame";
import type { SettingsWording } from "./screens-settings";
import type { AddedWording } from "./screens-added";
import type { CheckWording } from "./screens-check";
import type { ReportWording } from "./screens-report";
import type { RecognitionWording } from "./screens-recognition";

/** What went wrong, why, and what to do about it: three short sentences for a notice. */
export interface NoticeWords {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

/** Every text of the pane in one language. Sentences with numbers are functions, so each language forms them itself. */
export interface ScreenWording extends FrameWording, SettingsWording {
  readonly lang: "id" | "en";
  /** A number in the language's own style, with at most `decimals` (2 when left out) and at least `least` decimals. */
  readonly figure: (value: number, decimals?: number, least?: number) => string;
  readonly header: {
    readonly product: string;
    readonly trust: string;
    readonly unnamedWorkbook: string;
    readonly otherLanguage: string;
    readonly pane: string;
  };
  readonly workbook: {
    readonly title: string;
    readonly summary: (tables: number, sheets: number) => string;
    readonly kinds: Readonly<Record<TableKind, string>>;
    readonly size: (rows: number, leaves: number) => string;
    readonly noTable: Readonly<Record<NoTableReason, string>>;
    readonly withoutTable: (sheets: number) => string;
    readonly isProtected: string;
    readonly isFiltered: string;
    readonly isHidden: string;
    readonly protectedNotice: (sheets: string) => string;
    readonly filteredNotice: (sheets: string) => string;
    readonly reread: string;
    readonly stale: string;
    readonly none: NoticeWords;
    readonly nothing: NoticeWords;
    readonly cancelled: string;
  };
  readonly recognition: RecognitionWording;
  readonly recompute: {
    readonly title: string;
    readonly intro: string;
    readonly action: string;
    readonly options: (write: string, base: string) => string;
    readonly optionsLabel: string;
    readonly write: { readonly label: string; readonly formulas: string; readonly values: string };
    readonly writeHint: { readonly formulas: string; readonly values: string };
    readonly base: { readonly label: string; readonly report: string; readonly fund: string; readonly program: string };
    readonly previewTitle: (cells: number, sheets: number) => string;
    readonly inputsUntouched: string;
    readonly nothing: string;
    readonly nothingWhy: string;
    readonly blocked: string;
    readonly blockedWhy: string;
    readonly notWritable: string;
    readonly apply: (cells: number) => string;
    readonly close: string;
    readonly cells: (count: number) => string;
    readonly alreadyRight: string;
    readonly columns: { readonly cell: string; readonly now: string; readonly next: string };
    readonly blank: string;
    readonly truth: { readonly yes: string; readonly no: string };
    readonly skippedTitle: (count: number) => string;
    readonly applied: (cells: number) => string;
    /** Where Excel takes several steps to undo what was written at once. */
    readonly undoesInSteps: string;
    readonly appliedNext: string;
    readonly unverified: (cells: number) => string;
    /** Written, but Excel did not let it be read back. */
    readonly unread: string;
    readonly restore: string;
    readonly restored: (cells: number) => string;
    readonly cancelled: Readonly<Record<"plan" | "apply" | "restore", string>>;
    readonly staleWorkbook: string;
    readonly staleSettings: string;
    readonly staleMapping: string;
    readonly again: string;
    readonly added: AddedWording;
    readonly directions: {
      readonly title: (lower: number, all: number) => string;
      readonly naik: string;
      readonly turun: string;
    };
  };
  readonly check: CheckWording;
  readonly report: ReportWording;
  readonly progress: {
    readonly steps: Readonly<Record<Progress["step"], string>>;
    readonly starting: string;
    readonly count: (done: number, total: number) => string;
    readonly cancel: string;
    readonly cancelling: string;
  };
  readonly list: {
    readonly shown: (shown: number, total: number) => string;
    readonly showAll: string;
    readonly showMore: (count: number) => string;
    readonly goTo: (sheet: string, cell: string) => string;
  };
  readonly unexpected: NoticeWords;
  /** A part of the program that is fetched when it is first needed could not be. */
  readonly unreachable: NoticeWords;
  readonly start: Readonly<Record<"loading" | "no-library" | "not-in-excel" | "too-old" | "broken", NoticeWords>> & {
    /** Leads to Renstra in a browser. */
    readonly inBrowser: string;
  };
}
