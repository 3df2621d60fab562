import type { Area, SheetContent } from "../../../src/sheets/content";
import type { ColumnRole, TableKind } from "../../../src/sheets/reading/table";

export type TruePeriod = "dasar" | "lalu" | "ini" | "sampai" | "akhir";

export type TrueTier =
  | "total"
  | "kelompok"
  | "organisasi"
  | "urusan"
  | "bidang"
  | "program"
  | "kegiatan"
  | "kro"
  | "ro"
  | "subKegiatan"
  | "komponen"
  | "rincian"
  | "sasaran"
  | "indikator";

export interface TrueColumn {
  readonly column: number;
  readonly role: ColumnRole | null;
  readonly year: number | null;
  readonly quarter: 1 | 2 | 3 | 4 | null;
  /** Absent where the period is not part of the question. */
  readonly period?: TruePeriod | null;
  /** Other readings that are not wrong. */
  readonly acceptable?: readonly (ColumnRole | null)[];
  /** Other years that are not wrong. */
  readonly otherYears?: readonly (number | null)[];
  /** The header as it should be understood, top to bottom, for messages. */
  readonly header: string;
}

export interface TrueRow {
  readonly row: number;
  /** Sheet row it stands under, or null. */
  readonly parent: number | null;
  readonly otherParents?: readonly (number | null)[];
  readonly tier: TrueTier;
  readonly leaf: boolean;
  /** What the figures are, whatever the cells look like: by sheet column, before any dressing. */
  readonly numbers: Readonly<Record<number, number>>;
}

export interface TrueTable {
  readonly kind: TableKind;
  readonly otherKinds: readonly TableKind[];
  readonly area: Area;
  /** All rows of the first header block, numbering row included. */
  readonly headerRows: readonly number[];
  /** First rows of later header blocks. */
  readonly headerRepeats: readonly number[];
  readonly firstRow: number;
  /** Last body row without the total. */
  readonly lastRow: number;
  readonly totalRow: number | null;
  readonly columns: readonly TrueColumn[];
  /** Body rows in sheet order, without the total row. */
  readonly rows: readonly TrueRow[];
  /** The total row's figures; null without a total row. */
  readonly total: TrueRow | null;
  /** Rows that may be claimed or not: averages, wrapped text, formulas in words, scribbles. */
  readonly optionalRows: readonly number[];
  /** Columns in which the leaves add up to the total. */
  readonly additive: readonly number[];
}

export interface DressedReport {
  readonly seed: number;
  readonly content: SheetContent;
  readonly tables: readonly TrueTable[];
  /** What was drawn, for a failing seed: features separated by "; ". */
  readonly description: string;
}
