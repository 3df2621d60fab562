import { figureOf } from "../domain/decode-number";
import type { FindingCode } from "../findings/catalogue";
import type { Finding, Tier } from "../findings/finding";
import type { Nomenklatur } from "../domain/nomenklatur";
import type { GapRule } from "../regulations/rating";
import type { RuleId } from "../regulations/rules";
import { a1 } from "../sheets/address";
import { rowName } from "../sheets/reading/row-name";
import type { SheetGrid } from "../sheets/reading/grid";
import type { ColumnRole, ReportTable, TableCell, TableKind, TableRow } from "../sheets/reading/table";
import type { WeightBase } from "../sheets/writing/computed-cell";

/** The user's choices a check depends on. */
export interface CheckOptions {
  readonly weightBase: WeightBase;
  /** A scale id of `regulations/`. */
  readonly scale: string;
  readonly gapRule: GapRule;
  /** The office's own list of kode and names, null when none is loaded. */
  readonly nomenklatur: Nomenklatur | null;
}

/** A table with the sheet it stands on, for cells that are no row or column of it. */
export interface CheckedTable {
  readonly table: ReportTable;
  readonly grid: SheetGrid;
}

/** What a check says about itself. One check, one file, one code. */
export interface CheckDeclaration {
  readonly code: FindingCode;
  readonly tier: Tier;
  /** The rule it rests on, with its source in `regulations/`. */
  readonly rule: RuleId;
  /** Kinds of tables it looks at. */
  readonly kinds: readonly TableKind[];
  /**
   * Checks that must pass first: a finding at a cell, or related to a cell, that one of these has already reported is an
   * echo and is left out.
   */
  readonly after: readonly FindingCode[];
}

/** A check: a pure function from the workbook's tables of its kinds to what it finds wrong there. */
export interface Check extends CheckDeclaration {
  readonly find: (tables: readonly CheckedTable[], options: CheckOptions) => readonly Finding[];
}

/** A check that looks at each table by itself. */
export function tableCheck(
  declaration: CheckDeclaration,
  find: (table: ReportTable, options: CheckOptions, grid: SheetGrid) => readonly Finding[],
): Check {
  return {
    ...declaration,
    find: (tables, options) => tables.flatMap(({ table, grid }) => find(table, options, grid)),
  };
}

/** A check that compares tables with each other. */
export function workbookCheck(declaration: CheckDeclaration, find: Check["find"]): Check {
  return { ...declaration, find };
}

export const ALL_KINDS: readonly TableKind[] = [
  "rfk",
  "recap",
  "programme",
  "indicator",
  "budget",
  "efficiency",
  "e81",
];

/** Kinds whose rows are a tree with money. */
export const MONEY_KINDS: readonly TableKind[] = ["rfk", "recap", "programme", "budget", "e81"];

/** The two money columns whose sums are checked. */
export const MONEY_COLUMNS = ["pagu", "realisasiRp"] as const satisfies readonly ColumnRole[];

/** The row's figure in the first column of a role, or null; numbers typed as text count. */
export function figureIn(row: TableRow | undefined, role: ColumnRole): number | null {
  const cell = row?.cells[role];
  return cell === undefined ? null : figureOf(cell.typed);
}

/** The row's figure in a sheet column, or null; numbers typed as text count. */
export function figureAt(row: TableRow | undefined, column: number): number | null {
  const cell = row?.cellAt[column];
  return cell === undefined ? null : figureOf(cell.typed);
}

/** "G12" of a decoded cell. */
export function cellName(cell: TableCell): string {
  return a1(cell.row, cell.column);
}

const LABEL_LENGTH = 48;

/** How a row is called in a sentence: its kode and its name, shortened; its row number where it has neither. */
export function rowLabel(row: TableRow): string {
  const label = rowName(row);
  if (label === "") return String(row.row + 1);
  return label.length <= LABEL_LENGTH ? label : `${label.slice(0, LABEL_LENGTH - 1).trimEnd()}…`;
}
