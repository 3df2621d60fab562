import type { WorkbookValue } from "./model";

/** Rows of values, all of the same length, at least one. */
export type WorkbookMatrix = readonly (readonly WorkbookValue[])[];

/**
 * The custom functions of an add-in, as the opener of a workbook hands them in. In a cell they are called
 * `SPACE.NAME(…)`; files hold them as `_xldudf_SPACE_NAME(…)`.
 */
export interface AddInFunctions {
  /** What stands before the first dot, such as RENSTRA. */
  readonly space: string;
  /** What follows it, such as CAPAIAN or KODE.RAPI; upper case, never with "_". */
  readonly names: readonly string[];
  /** The result of one call, one cell or more. Undefined stands for an argument left out, null for a blank cell. Never throws. */
  call(name: string, args: readonly (WorkbookMatrix | undefined)[]): WorkbookMatrix;
}
