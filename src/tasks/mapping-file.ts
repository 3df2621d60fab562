import type { ColumnDecision, Mapping, RowDecision, TableDecision } from "../sheets/reading/mapping";
import { COLUMN_ROLES, PERIODS, TABLE_KINDS, TIERS } from "../sheets/reading/names";
import { isCount, isList, isText, oneOf, optional, wrongIn, type Shape } from "./shape";
import { readVersioned, type TextFault } from "./versioned-text";

/** The mapping as the text of a file, the same for the same decisions. */
export function mappingText(mapping: Mapping): string {
  return `${JSON.stringify(mapping, null, 2)}\n`;
}

/** Reads the text of a mapping file; a fault is as "tables[0].columns[2].role". */
export function parseMapping(text: string): Mapping | { readonly fault: TextFault } {
  const read = readVersioned(text, firstWrong);
  return "fault" in read ? read : (read.value as unknown as Mapping);
}

const TABLE: Shape<TableDecision> = {
  sheet: isText,
  anchor: isText,
  nth: isCount,
  kind: optional(oneOf(...TABLE_KINDS, "none")),
  headerRows: optional((value) => isCount(value) && (value as number) >= 1 && (value as number) <= 20),
  columns: isList,
  rows: isList,
};
const COLUMN: Shape<ColumnDecision> = {
  header: isText,
  nth: isCount,
  role: oneOf(...COLUMN_ROLES, null),
  year: optional((value) => value === null || isCount(value)),
  quarter: optional(oneOf(1, 2, 3, 4, null)),
  period: optional(oneOf(...PERIODS, null)),
};
const ROW: Shape<RowDecision> = { kode: isText, uraian: isText, tier: oneOf(...TIERS) };

/** The path of the first value that does not fit, or null. */
function firstWrong(value: Readonly<Record<string, unknown>>): string | null {
  const tables = value["tables"];
  if (!Array.isArray(tables)) return "tables";
  for (const [index, table] of tables.entries()) {
    const at = `tables[${String(index)}]`;
    const wrong = wrongIn(table, TABLE, at);
    if (wrong !== null) return wrong;
    const { columns, rows } = table as Readonly<Record<"columns" | "rows", readonly unknown[]>>;
    const inner = [
      ...columns.map((column, nth) => wrongIn(column, COLUMN, `${at}.columns[${String(nth)}]`)),
      ...rows.map((row, nth) => wrongIn(row, ROW, `${at}.rows[${String(nth)}]`)),
    ].find((found) => found !== null);
    if (inner !== undefined) return inner;
  }
  return null;
}
