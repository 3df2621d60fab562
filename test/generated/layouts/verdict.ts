import type { Area } from "../../../src/sheets/content";
import type { ColumnRole, TableKind } from "../../../src/sheets/reading/table";
import type { TrueColumn, TrueTable } from "./truth";

/** Below this confidence the user is asked. */
export const SURE = 0.9;

/** A column as read, as far as it is scored. */
export interface ReadColumn {
  readonly column: number;
  readonly role: ColumnRole | null;
  readonly year: number | null;
  readonly quarter: number | null;
  readonly period?: string | null;
  readonly confidence: number;
  readonly candidates?: readonly { readonly role: ColumnRole | null }[];
}

/** A table as read, as far as it is scored; every table of a reading is one. */
export interface ReadTable {
  readonly kind: TableKind;
  readonly area: Area;
  readonly headerRows: readonly number[];
  readonly headerRepeats: readonly number[];
  readonly totalRow: number | null;
  readonly columns: readonly ReadColumn[];
  /** `parent` is an index into the rows. */
  readonly rows: readonly { readonly row: number; readonly parent: number | null }[];
}

export type Verdict = "right" | "asked" | "asked well" | "wrong";

/** Right, asked (with or without the truth among the readings shown), or silently wrong. */
export function verdictOn(truth: TrueColumn, claim: ReadColumn | undefined): Verdict {
  if (claim === undefined) return allows(truth, null) ? "right" : "wrong";
  if (claim.confidence >= SURE) return isRight(truth, claim) ? "right" : "wrong";
  const offered = claim.candidates ?? [claim];
  return offered.some((one) => allows(truth, one.role)) ? "asked well" : "asked";
}

const allows = (truth: TrueColumn, role: ColumnRole | null): boolean =>
  role === truth.role || truth.acceptable?.includes(role) === true;

function isRight(truth: TrueColumn, claim: ReadColumn): boolean {
  if (!allows(truth, claim.role)) return false;
  if (claim.role === null || truth.role === null) return true;
  const year = claim.year === truth.year || truth.otherYears?.includes(claim.year) === true;
  const period = truth.period === undefined || (claim.period ?? null) === truth.period;
  return year && claim.quarter === truth.quarter && period;
}

/** How the header rows differ from the truth, or null. */
export function headerFault(truth: TrueTable, found: ReadTable): string | null {
  const rows = `header ${found.headerRows.join(",")} for ${truth.headerRows.join(",")}`;
  if (found.headerRows.join() !== truth.headerRows.join()) return rows;
  const repeats = `repeats ${found.headerRepeats.join(",")} for ${truth.headerRepeats.join(",")}`;
  return found.headerRepeats.join() === truth.headerRepeats.join() ? null : repeats;
}

/** The first fault in the body: rows missing or invented, another parent, another total row. */
export function rowFault(truth: TrueTable, found: ReadTable): string | null {
  const optional = new Set(truth.optionalRows);
  const totalIsRight = found.totalRow === truth.totalRow || (found.totalRow !== null && optional.has(found.totalRow));
  if (!totalIsRight) return `total row ${String(found.totalRow)} for ${String(truth.totalRow)}`;
  const claimed = new Map(found.rows.map((one) => [one.row, one] as const));
  const wanted = truth.rows.filter((one) => !optional.has(one.row));
  const lost = wanted.find((one) => !claimed.has(one.row));
  if (lost !== undefined) return `row ${String(lost.row)} missing`;
  const known = new Set([...truth.rows.map((one) => one.row), ...optional, truth.totalRow, found.totalRow]);
  const extra = found.rows.find((one) => !known.has(one.row));
  if (extra !== undefined) return `row ${String(extra.row)} invented`;
  for (const one of wanted) {
    const at = claimed.get(one.row)?.parent ?? null;
    const parent = at === null ? null : (found.rows[at]?.row ?? null);
    if (parent !== one.parent && one.otherParents?.includes(parent) !== true) {
      return `row ${String(one.row)} (${one.tier}) under ${String(parent)} for ${String(one.parent)}`;
    }
  }
  return null;
}
