import type { Severity } from "../../findings/finding";
import type { NoTableReason } from "../reading/reading";
import type { ReportTable, TableKind } from "../reading/table";
import type { Summary } from "../summary/summary";

export type Counts = Readonly<Record<Severity, number>>;

/** What one workbook brings into a recap. */
export interface WorkbookPart {
  /** What the workbook is called: its file name. */
  readonly file: string;
  readonly tables: readonly ReportTable[];
  /** Why sheets have no table, by sheet. */
  readonly noTable: readonly { readonly sheet: string; readonly reason: NoTableReason }[];
  readonly summary: Summary;
  /** Open findings of its check. */
  readonly counts: Counts;
}

/** Rupiah, and physical progress in points; null where the reports say nothing. */
export interface RecapMoney {
  readonly pagu: number | null;
  readonly realisasi: number | null;
  readonly fisik: number | null;
}

/**
 * A line below a fund: a programme; a part of the report that names no programmes; what its printed total holds beyond its
 * programmes ("outside"); or what its programmes hold beyond the printed total, as a negative amount ("beyond").
 */
export interface RecapLine {
  readonly kind: "programme" | "section" | "outside" | "beyond";
  /** By this it is the same in all workbooks; null where it is no programme. */
  readonly key: string | null;
  readonly kode: string;
  readonly name: string;
  readonly money: RecapMoney;
}

export interface RecapFund {
  /** "" where the report names none. */
  readonly name: string;
  readonly money: RecapMoney;
  readonly lines: readonly RecapLine[];
}

export interface RecapOffice {
  readonly name: string;
  readonly files: readonly string[];
  readonly money: RecapMoney;
  readonly funds: readonly RecapFund[];
  readonly counts: Counts;
}

/** Where a line of a programme stands among the offices. */
export interface LinePlace {
  readonly office: number;
  readonly fund: number;
  readonly line: number;
}

/** One programme over all offices and funds. */
export interface RecapProgramme {
  readonly key: string;
  readonly kode: string;
  /** As the first workbook names it. */
  readonly name: string;
  readonly money: RecapMoney;
  readonly at: readonly LinePlace[];
}

/** One workbook and what became of it. */
export interface RecapFile {
  readonly file: string;
  /** The office its money is counted with; null where it has none to count. */
  readonly office: string | null;
  /** The kind of the tables its money was taken from. */
  readonly kind: TableKind | null;
  readonly tables: number;
  readonly year: number | null;
  /** "TRIWULAN III", "SEPTEMBER", or "". */
  readonly period: string;
  /** What one of its rupiah figures stands for, as its headers say: 1, or 1,000,000 for "(Rp juta)". */
  readonly unit: number;
  readonly counts: Counts;
  readonly noTable: WorkbookPart["noTable"];
}

/** Where the workbooks do not say the same things in the same way. */
export type Difference =
  /** It has no money to count: no tables at all, or none with pagu or realisasi. */
  | {
      readonly kind: "left-out";
      readonly file: string;
      readonly tables: number;
      readonly noTable: RecapFile["noTable"];
    }
  | { readonly kind: "years"; readonly years: readonly { readonly year: number; readonly files: readonly string[] }[] }
  | {
      readonly kind: "periods";
      readonly periods: readonly { readonly period: string; readonly files: readonly string[] }[];
    }
  | {
      readonly kind: "kinds";
      readonly kinds: readonly { readonly kind: TableKind; readonly files: readonly string[] }[];
    }
  /** Some say thousands or millions of rupiah: figures are taken as they are printed. */
  | { readonly kind: "units"; readonly units: readonly { readonly unit: number; readonly files: readonly string[] }[] }
  /** Two workbooks hold the same activities with the same money: it may be counted twice. */
  | {
      readonly kind: "overlap";
      readonly files: readonly [string, string];
      readonly shared: number;
      readonly of: number;
      readonly pagu: number;
    }
  /** One kode with several names. */
  | {
      readonly kind: "names";
      readonly kode: string;
      readonly names: readonly { readonly name: string; readonly offices: readonly string[] }[];
    }
  /** Programmes that only these of the offices have. */
  | {
      readonly kind: "partial";
      readonly offices: readonly string[];
      readonly programmes: readonly { readonly kode: string; readonly name: string }[];
    }
  /** No programme is in two offices. */
  | { readonly kind: "nothing-shared" }
  /** The printed total and the programmes are not the same money. */
  | {
      readonly kind: "rest";
      readonly office: string;
      readonly fund: string;
      readonly pagu: number;
      readonly realisasi: number;
    }
  /** Offices that say no physical progress, so that there is none of the whole. */
  | { readonly kind: "no-fisik"; readonly offices: readonly string[] };

/** Several workbooks in one recap. The whole is the sum of its offices. */
export interface Consolidation {
  /** Those with money to count, in the order of the first of their workbooks. */
  readonly offices: readonly RecapOffice[];
  /** By kode; those without one last. */
  readonly programmes: readonly RecapProgramme[];
  readonly money: RecapMoney;
  readonly differences: readonly Difference[];
  /** Every workbook that was given, in the order given. */
  readonly files: readonly RecapFile[];
}
