import type { Finding, Quoted } from "../findings/finding";
import { a1 } from "../sheets/address";
import { figureOf } from "../domain/decode-number";
import type { ColumnRole, ReportTable, TableCell, TableRow } from "../sheets/reading/table";
import type { WeightBase } from "../sheets/writing/computed-cell";

/** The user's choices a check depends on. */
export interface CheckOptions {
  readonly weightBase: WeightBase;
}

/** A check: a pure function from one table to what it finds wrong there. One file, one name, one code. */
export type Check = (table: ReportTable, options: CheckOptions) => readonly Finding[];

/** The two money columns whose sums are checked. */
export const MONEY_COLUMNS = ["pagu", "realisasiRp"] as const satisfies readonly ColumnRole[];

/** What a finding is made of; sheet and cause are filled in. The cause defaults to code and sheet. */
export type Draft = Omit<Finding, "sheet" | "cell" | "cause" | "related" | "params"> & {
  readonly cell: string;
  readonly cause?: string;
  readonly related?: readonly string[];
  readonly params?: Readonly<Record<string, Quoted>>;
};

/** Completes a finding on a table's sheet. */
export function finding(table: ReportTable, draft: Draft): Finding {
  const cause = `${draft.code}:${table.sheet}${draft.cause === undefined ? "" : `:${draft.cause}`}`;
  return { related: [], params: {}, ...draft, sheet: table.sheet, cause };
}

/** The row's figure in a column, or null; numbers typed as text count. */
export function figureIn(row: TableRow | undefined, role: ColumnRole): number | null {
  const cell = row?.cells[role];
  return cell === undefined ? null : figureOf(cell.typed);
}

/** "G12" of a decoded cell. */
export function cellName(cell: TableCell): string {
  return a1(cell.row, cell.column);
}

const LABEL_LENGTH = 48;

/** How a row is called in a sentence: its kode and its name, shortened; its row number where it has neither. */
export function rowLabel(row: TableRow): string {
  const label = `${row.kodeText.trim()} ${row.uraian}`.trim();
  if (label === "") return String(row.row + 1);
  return label.length <= LABEL_LENGTH ? label : `${label.slice(0, LABEL_LENGTH - 1).trimEnd()}…`;
}
