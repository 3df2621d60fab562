import type { Outline } from "../host/port";
import type { WorkbookReading } from "../sheets/reading/reading";
import type { RecognitionWording } from "../wording/screens-recognition";
import { columnLabel, isUnsure } from "./column-words";

/** A column of a sheet that the user is looking at. */
export interface ColumnPlace {
  readonly sheet: string;
  readonly column: number;
  /** First row of its table, so that tables above each other are told apart. */
  readonly top: number;
}

/** What was understood of all sheets, in words, to be drawn over them. */
export function outlineOf(
  reading: WorkbookReading,
  words: RecognitionWording,
  current: ColumnPlace | null = null,
): Outline {
  const tables = reading.sheets.flatMap((sheet) => sheet.tables);
  return {
    tables: tables.map((table) => ({
      sheet: table.sheet,
      area: table.area,
      headerRows: [...table.headerRows, ...table.headerRepeats],
      totalRow: table.totalRow,
      totalLabel: words.tiers.total,
      columns: table.columns.map((column) => ({
        column: column.column,
        label: columnLabel(column, words),
        isUsed: column.role !== null,
        isSure: !isUnsure(column),
        isCurrent: current?.sheet === table.sheet && current.top === table.area.top && current.column === column.column,
      })),
    })),
  };
}
