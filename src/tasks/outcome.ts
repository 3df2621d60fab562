import type { Finding } from "../findings/finding";
import type { CellContent } from "../sheets/content";
import type { WorkbookReading } from "../sheets/reading/reading";
import type { SkipReason } from "../sheets/writing/computed-cell";
import type { Settings } from "./settings";

/** What `check` found. Findings are in sheet order, then by row and column. */
export interface CheckOutcome {
  readonly reading: WorkbookReading;
  readonly findings: readonly Finding[];
}

/** One intended cell write with what stands there now. `value` is the figure the formula must give. */
export interface PlannedWrite {
  readonly sheet: string;
  /** A1 without sheet name. */
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly old: CellContent;
  readonly oldFormat: string;
  readonly next: CellContent;
  /** New number format, or null to keep the cell's own. */
  readonly format: string | null;
  readonly value: number;
}

export type { SkipReason };

export interface SkippedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: SkipReason;
}

/** What a recompute would do. Nothing is written until `applyPlan`. Already right cells are not in `writes`. */
export interface RecomputePlan {
  readonly settings: Settings;
  readonly writes: readonly PlannedWrite[];
  readonly skipped: readonly SkippedCell[];
  /** Sheets with an RFK table, in tab order, with how many cells would change (0 = already right). */
  readonly sheets: readonly { readonly sheet: string; readonly cells: number }[];
  /** Of everything read, per sheet; if the sheet differs when applying, nothing is written. */
  readonly fingerprints: Readonly<Record<string, string>>;
}

/** The former content of all written cells, to put back exactly. */
export interface RestoreRecord {
  readonly writes: readonly PlannedWrite[];
}

export interface ApplyOutcome {
  readonly written: number;
  readonly restore: RestoreRecord;
  /** Written formulas whose shown value is not the planned one, e.g. while Excel calculates only on demand. */
  readonly unverified?: readonly string[];
}

export type TaskErrorCode = "sheet-changed" | "verify-failed" | "cancelled" | "no-table" | "mapping-broken";

/** A task that stopped with the workbook unchanged (or put back). `places` are 'Sheet'!A1 texts or sheet names. */
export class TaskError extends Error {
  constructor(
    readonly code: TaskErrorCode,
    readonly places: readonly string[] = [],
  ) {
    super(`${code} ${places.join(", ")}`.trim());
    this.name = "TaskError";
  }
}
