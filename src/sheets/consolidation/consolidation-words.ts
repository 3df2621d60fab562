import type { TableKind } from "../reading/table";
import type { Difference, RecapFile } from "./consolidation";

/** Everything the consolidation sheet says, in one language. */
export interface ConsolidationWords {
  readonly sheetName: string;
  readonly title: string;
  /** When and by what it was made; `date` is 2026-01-31 or null. */
  readonly made: (date: string | null, files: number) => string;
  /** What all workbooks have in common: a year and a part of it. */
  readonly lead: (year: number | null, period: string) => string;
  readonly blocks: {
    readonly offices: string;
    readonly details: string;
    readonly programmes: string;
    readonly differences: string;
    readonly files: string;
    readonly chart: string;
  };
  /** Ten column names of the blocks of money. */
  readonly money: readonly string[];
  /** The last column of the programmes: in how many offices. */
  readonly inOffices: string;
  /** No, workbook, office, what it holds, errors, warnings, notes. */
  readonly files: readonly string[];
  readonly total: string;
  /** A fund without a name among others. */
  readonly noFund: string;
  readonly outside: string;
  readonly beyond: string;
  /** Money of no programme, in the block of programmes. */
  readonly noProgramme: string;
  /** What a workbook holds, in a few words. */
  readonly holds: (file: RecapFile) => string;
  readonly notCounted: string;
  readonly noDifference: string;
  readonly difference: (difference: Difference) => string;
  /** So many more of the same kind. */
  readonly more: (count: number) => string;
  readonly kind: Readonly<Record<TableKind, string>>;
  readonly serapan: string;
  readonly keuangan: string;
  readonly end: string;
  readonly footer: string;
}
