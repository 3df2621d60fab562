import type { Decided } from "../findings/decision";
import type { Finding } from "../findings/finding";
import type { CellContent } from "../sheets/content";
import type { WorkbookReading } from "../sheets/reading/reading";
import type { ColumnLook } from "../host/port";
import type { AddedColumn } from "../sheets/writing/added/addable";
import type { AddRefusal } from "../sheets/writing/added/added-place";
import type { Direction, SkipReason } from "../sheets/writing/computed-cell";
import type { Settings } from "./settings";

/** What `check` found. Findings are in sheet order, then by row and column. */
export interface CheckOutcome {
  readonly reading: WorkbookReading;
  readonly findings: readonly Finding[];
}

/** What `check` found, with the decisions that hold for it. */
export type DecidedOutcome = CheckOutcome & Decided;

/** One intended cell write with what stands there now. `value` is what the cell must show afterwards. */
export interface PlannedWrite<Value extends number | string = number | string> {
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
  readonly value: Value;
}

/** What a part of a column is to look like, with what it looks like now. */
export interface PlannedLook {
  readonly sheet: string;
  readonly old: ColumnLook;
  readonly next: ColumnLook;
}

/** A column that a table would get. */
export interface PlannedColumn extends AddedColumn {
  /** Its letters. */
  readonly column: string;
  /** What stands over it. */
  readonly header: string;
}

/** A column that a table would not get, and why; `cell` is what stands in the way, or null. */
export interface RefusedColumn extends AddedColumn {
  readonly reason: AddRefusal;
  readonly cell: string | null;
}

/** Cells to be written. Nothing is written until `applyPlan`. Cells that are right already are not in `writes`. */
export interface WritePlan {
  readonly writes: readonly PlannedWrite[];
  /** Looks that go with the writes. */
  readonly looks?: readonly PlannedLook[];
  /** Of every sheet that was read; if one differs when applying, nothing is written. */
  readonly fingerprints: Readonly<Record<string, string>>;
}

export type { AddRefusal, SkipReason };

export interface SkippedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: SkipReason;
}

/** Which way was taken to be better for a row's capaian. */
export interface PlannedDirection extends Direction {
  readonly sheet: string;
  /** A1 of the capaian. */
  readonly cell: string;
  /** By what the indicator is found in the settings' directions. */
  readonly key: string;
}

/** The simple mean of a group's percentages, beside the weighted figure that is written. */
export interface SimpleMean {
  readonly sheet: string;
  readonly cell: string;
  readonly value: number;
}

/** What a recompute would do. */
export interface RecomputePlan extends WritePlan {
  readonly settings: Settings;
  readonly skipped: readonly SkippedCell[];
  /** One for every capaian, also where it is right already. */
  readonly directions: readonly PlannedDirection[];
  readonly simpleMeans: readonly SimpleMean[];
  /** Columns that tables get; their cells are among the writes. */
  readonly added: readonly PlannedColumn[];
  readonly refused: readonly RefusedColumn[];
  /** Sheets with a table, in tab order, with how many cells would change (0 = already right). */
  readonly sheets: readonly { readonly sheet: string; readonly cells: number }[];
}

/** Why a finding's fix is not written; each reason has a wording. */
export type FixSkipReason =
  | "tanpa-usul"
  | "usul-bertentangan"
  | "ada-rumus"
  | "lembar-hilang"
  | Extract<SkipReason, "sel-gabungan" | "lembar-dilindungi" | "lembar-tersaring">;

/** A finding that is left as it is, with the cell that stands in the way. */
export interface SkippedFix {
  readonly finding: Finding;
  readonly sheet: string;
  readonly cell: string;
  readonly reason: FixSkipReason;
}

/** What fixing some findings would do. The fix of a finding is planned whole or not at all. */
export interface FixPlan extends WritePlan {
  /** The findings that the writes put right. Those that are right already are in neither list. */
  readonly fixed: readonly Finding[];
  readonly skipped: readonly SkippedFix[];
}

/** The former content of all written cells, to put back exactly. */
export interface RestoreRecord {
  readonly writes: readonly PlannedWrite[];
  readonly looks?: readonly PlannedLook[];
}

export interface ApplyOutcome {
  readonly written: number;
  readonly restore: RestoreRecord;
  /** Written formulas whose shown value is not the planned one, e.g. while Excel calculates only on demand. */
  readonly unverified?: readonly string[];
  /** Everything is written, but the program did not let it be read back. */
  readonly isUnread?: boolean;
}

export type TaskErrorCode =
  | "sheet-changed"
  | "verify-failed"
  | "cancelled"
  | "no-table"
  | "same-workbook"
  | "mapping-broken"
  | "decisions-broken"
  | "nomenklatur-no-kode"
  | "nomenklatur-no-names";

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
