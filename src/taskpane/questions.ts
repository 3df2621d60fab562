import type { WorkbookReading } from "../sheets/reading/reading";
import type { Mapping } from "../sheets/reading/mapping";
import type { ColumnRole, TableColumn } from "../sheets/reading/table";
import { bestReadings, isUnsure } from "./column-words";
import { changed, decidedRole, nameOf, tablesIn, withRole, type TableInSheet } from "./corrections";
import { groupBy } from "./group-by";

/** A column whose role is asked for, with its table. */
export interface UnsurePlace {
  readonly of: TableInSheet;
  readonly column: TableColumn;
}

/** One question: columns with the same header in tables of the same shape, asked for once. */
export interface Question {
  readonly key: string;
  readonly lead: UnsurePlace;
  readonly places: readonly UnsurePlace[];
  /** The best readings, at most two, the better first. */
  readonly readings: readonly (ColumnRole | null)[];
}

/** What has to be asked about a workbook, in sheet order. A column the user decided about is not asked for again. */
export function questionsOf(reading: WorkbookReading, mapping: Mapping): readonly Question[] {
  const places = tablesIn(reading, mapping).flatMap((of) =>
    of.table.columns
      .filter((column) => isUnsure(column) && decidedRole(of.decision, of.table, column) === undefined)
      .map((column) => ({ of, column })),
  );
  return [...groupBy(places, keyOf)].flatMap(([key, alike]) => {
    const [lead] = alike;
    return lead === undefined ? [] : [{ key, lead, places: alike, readings: bestReadings(lead.column) }];
  });
}

/** The mapping with one role for all columns of a question. */
export function answered(mapping: Mapping, { places }: Question, role: ColumnRole | null): Mapping {
  return places.reduce(
    (sum, { of, column }) => changed(sum, of, (decision) => withRole(decision, of.table, column, role)),
    mapping,
  );
}

function keyOf({ of: { table }, column }: UnsurePlace): string {
  const { header, nth } = nameOf(table, column);
  return [table.anchor, header.replace(/\s+/g, " ").trim(), nth].join("\n");
}
