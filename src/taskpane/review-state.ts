import type { Decision } from "../findings/decision";
import type { Finding } from "../findings/finding";
import type { FindingsSheetOutcome } from "../tasks/findings-sheet";
import type { LoadedNomenklatur } from "../tasks/nomenklatur";
import type { FixPlan, RestoreRecord } from "../tasks/outcome";
import type { Progress } from "../tasks/progress";
import type { NoticeWords } from "../wording/screens";

/** What the pane can be busy with beside the check itself. */
export type FixTask = "planFix" | "applyFix" | "restoreFix";
export type ReviewTask = FixTask | "saveDecisions" | "writeSheet" | "loadList";

/** What is to be put right: one finding of a cause, or all that can be. */
export interface FixTarget {
  readonly cause: string;
  readonly findings: readonly Finding[];
}

/** Where putting right stands: from the question over the preview to what was written. */
export type FixPlace =
  | { readonly kind: "idle" }
  | { readonly kind: "planning"; readonly target: FixTarget; readonly progress: Progress | null }
  | { readonly kind: "planned"; readonly target: FixTarget; readonly plan: FixPlan; readonly stale: boolean }
  | {
      readonly kind: "applying";
      readonly target: FixTarget;
      readonly plan: FixPlan;
      readonly progress: Progress | null;
    }
  | { readonly kind: "applied"; readonly written: number; readonly unverified: number; readonly isUnread?: boolean }
  | { readonly kind: "restoring"; readonly progress: Progress | null }
  | { readonly kind: "restored"; readonly written: number }
  | { readonly kind: "cancelled"; readonly task: FixTask }
  | { readonly kind: "failed"; readonly error: Error };

/** What the office decided, and whether it is kept with the workbook. */
export interface Decisions {
  readonly list: readonly Decision[];
  /** As they lie with the workbook; null while that is not known. */
  readonly saved: readonly Decision[] | null;
  readonly isSaving: boolean;
  readonly ending: { readonly kind: "saved" } | { readonly kind: "failed"; readonly error: Error } | null;
}

/** The sheet of findings: whether it is being written, and how that ended. */
export type SheetPlace =
  | { readonly kind: "idle" | "writing" | "cancelled" }
  | { readonly kind: "written"; readonly outcome: FindingsSheetOutcome }
  | { readonly kind: "failed"; readonly error: Error };

/** The office's own list of kode and names; it counts as long as the pane is open. */
export interface ListPlace {
  readonly loaded: LoadedNomenklatur | null;
  readonly isLoading: boolean;
  readonly failure: { readonly error: Error } | { readonly said: NoticeWords } | null;
}

/** What is done about findings. */
export interface Review {
  readonly fix: FixPlace;
  /** What fixes have written and can be put back, the latest last. */
  readonly written: readonly RestoreRecord[];
  readonly decisions: Decisions;
  readonly sheet: SheetPlace;
  readonly list: ListPlace;
}

export const INITIAL_REVIEW: Review = {
  fix: { kind: "idle" },
  written: [],
  decisions: { list: [], saved: null, isSaving: false, ending: null },
  sheet: { kind: "idle" },
  list: { loaded: null, isLoading: false, failure: null },
};

/** The task under way with its progress, or null. */
export function runningReview({
  fix,
  decisions,
  sheet,
  list,
}: Review): { readonly task: ReviewTask; readonly progress: Progress | null } | null {
  if (decisions.isSaving) return { task: "saveDecisions", progress: null };
  if (sheet.kind === "writing") return { task: "writeSheet", progress: null };
  if (list.isLoading) return { task: "loadList", progress: null };
  switch (fix.kind) {
    case "planning":
      return { task: "planFix", progress: fix.progress };
    case "applying":
      return { task: "applyFix", progress: fix.progress };
    case "restoring":
      return { task: "restoreFix", progress: fix.progress };
    default:
      return null;
  }
}
