import type { Mapping } from "../sheets/reading/mapping";

/** How far a task is. `step` is a stable name with a wording of its own; `done` of `total` units (sheets, cells). */
export interface Progress {
  readonly step: "read" | "understand" | "check" | "plan" | "write" | "verify";
  readonly done: number;
  readonly total: number;
  /** The sheet being worked on, or null. */
  readonly sheet: string | null;
}

/** What a task needs of an AbortSignal. */
export interface CancelSignal {
  readonly aborted: boolean;
}

export interface TaskOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Aborting stops before the next step; a write under way is finished or undone, never left half. */
  readonly signal?: CancelSignal | undefined;
  /** What the user decided about the tables; the rest is recognised. */
  readonly mapping?: Mapping | undefined;
}
