import type { AddRefusal } from "../sheets/writing/added/added-place";

/** Words for columns that the user adds to tables. */
export interface AddedWording {
  readonly title: string;
  readonly hint: string;
  readonly table: string;
  readonly column: string;
  readonly add: string;
  /** A column of a table: "SIAP di BAB II". */
  readonly chosen: (column: string, table: string) => string;
  readonly chosenTitle: string;
  readonly remove: string;
  readonly removeFrom: (column: string, table: string) => string;
  readonly planned: (count: number) => string;
  readonly refusedTitle: (count: number) => string;
  /** Why a column cannot be added; `cell` is what stands in the way, "" where nothing does. */
  readonly refused: Readonly<Record<AddRefusal, (cell: string) => string>>;
}
