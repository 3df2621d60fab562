import type { Area } from "../content";
import type { ReportTable } from "./table";

/** Why no table was recognised on a sheet. */
export type NoTableReason = "empty" | "no-header" | "not-supported";

export interface SheetReading {
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly usedArea: Area | null;
  readonly tables: readonly ReportTable[];
  /** Set when `tables` is empty. */
  readonly noTable: NoTableReason | null;
}

export interface WorkbookReading {
  readonly sheets: readonly SheetReading[];
}
