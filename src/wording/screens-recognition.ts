import type { ColumnReason, ColumnRole, Period, Tier } from "../sheets/reading/table";
import type { TextFault } from "../tasks/versioned-text";
import type { NoticeWords } from "./screens";

/** Every text of the place "Kenali" in one language. Columns are named by their letters, rows by their numbers. */
export interface RecognitionWording {
  readonly title: string;
  readonly intro: string;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  /** For a column that holds none of the roles. */
  readonly noRole: string;
  readonly periods: Readonly<Record<Period, string>>;
  readonly quarter: (quarter: 1 | 2 | 3 | 4) => string;
  readonly tiers: Readonly<Record<Tier, string>>;
  /** For a row of which neither kode nor mark nor order tells what it is. */
  readonly noTier: string;
  readonly reasons: Readonly<Record<ColumnReason, string>>;
  readonly uncertain: {
    readonly title: (columns: number) => string;
    readonly intro: string;
    readonly done: string;
    readonly place: (column: string, sheet: string) => string;
    /** After the place: the same column in other tables, answered together. */
    readonly alsoIn: (tables: number) => string;
    /** Why a column is asked for: what was seen, as a list, and how sure that makes, in percent. */
    readonly why: (reasons: string | null, percent: number) => string;
    readonly choices: (column: string) => string;
    readonly other: string;
    readonly otherOf: (column: string) => string;
  };
  readonly table: {
    readonly kind: string;
    readonly kindOf: (range: string) => string;
    readonly noTable: string;
    readonly range: string;
    readonly headerRows: string;
    readonly headerRowsAre: (count: number, first: number, last: number) => string;
    readonly fewerHeaderRows: string;
    readonly moreHeaderRows: string;
    readonly totalRow: string;
    readonly noTotalRow: string;
    readonly columns: (count: number) => string;
    readonly rows: (count: number) => string;
    readonly noRows: string;
    readonly tierCount: (tier: string, count: number) => string;
    readonly roleOf: (column: string) => string;
    readonly tierOf: (row: number) => string;
    readonly noHeader: string;
    readonly because: (reasons: string) => string;
    readonly uncertain: string;
    readonly uncertainColumns: (count: number) => string;
    readonly sameAsAbove: string;
  };
  readonly corrected: string;
  readonly revert: string;
  readonly revertOf: (what: string) => string;
  readonly showOnSheet: string;
  readonly lost: {
    readonly title: string;
    readonly notATable: string;
    readonly notFound: string;
    readonly readAs: string;
    readonly readAsOf: (sheet: string) => string;
  };
  readonly pages: {
    readonly shown: (first: number, last: number, total: number) => string;
    readonly previous: string;
    readonly next: string;
  };
  readonly mapping: {
    readonly title: string;
    readonly none: string;
    /** How many corrections there are, and whether they lie with the workbook. */
    readonly state: (corrections: number, isSaved: boolean) => string;
    readonly save: string;
    readonly saving: string;
    readonly saved: string;
    readonly savedNext: string;
    readonly download: string;
    readonly load: string;
    readonly loaded: (corrections: number) => string;
    readonly clear: string;
    readonly cleared: string;
    readonly undo: string;
    readonly broken: Readonly<Record<TextFault["code"], (where: string) => NoticeWords>>;
  };
}
