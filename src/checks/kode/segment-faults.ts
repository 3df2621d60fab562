import type { ReadKode } from "../../domain/kode";
import type { CellPosition } from "../../sheets/content";
import type { ReportTable, TableCell, TableRow } from "../../sheets/reading/table";
import { kodeColumns, textOf } from "./kode-rows";

/** A cell that prints one level of a kode otherwise than it should. */
export interface SegmentFault extends CellPosition {
  readonly found: string;
  readonly expected: string;
}

/**
 * For each row of a table whose kode has a cell per level, the cells that are not written as they should be; null where a
 * row's cells are not its levels (an APBN kode stands whole in the first). A column that keeps no zeros at all is a way of
 * typing, in which a lost zero says nothing.
 */
export function segmentFaults(table: ReportTable): readonly (readonly SegmentFault[] | null)[] {
  const columns = kodeColumns(table).map(({ column }) => column);
  const rows = table.rows.map((row) => segmentsOf(columns, row));
  const keepsZeros = new Set(
    rows.flatMap((cells) => cells ?? []).flatMap((cell) => (isPadded(cell) ? [cell.cell.column] : [])),
  );
  return rows.map((cells) =>
    cells === null
      ? null
      : cells.flatMap((segment) => {
          const { cell, expected } = segment;
          const found = textOf(cell);
          if (found === expected || (isLostZero(segment) && !keepsZeros.has(cell.column)) || isShown(segment))
            return [];
          return [{ row: cell.row, column: cell.column, found, expected }];
        }),
  );
}

interface Segment {
  readonly cell: TableCell;
  readonly expected: string;
}

/** The filled cells of a row with what each should say. */
function segmentsOf(columns: readonly number[], row: TableRow): readonly Segment[] | null {
  if (row.mark !== "kode" || row.kode?.normal == null) return null;
  const parts = partsOf(row.kode, columns.length);
  if (parts === null) return null;
  return columns.flatMap((column, index) => {
    const cell = row.cellAt[column];
    const expected = parts[index];
    return cell === undefined || expected === undefined || textOf(cell).trim() === "" ? [] : [{ cell, expected }];
  });
}

/** Urusan, bidang, program, kegiatan with its kewenangan, sub kegiatan; or each segment by itself. */
function partsOf({ family, normal }: ReadKode, columns: number): readonly string[] | null {
  if (family !== "apbd") return null;
  const segments = normal.split(".");
  if (columns === 6) return segments;
  if (columns !== 5) return null;
  const [urusan, bidang, program, kewenangan, kegiatan, sub] = segments;
  const four = kewenangan === undefined || kegiatan === undefined ? undefined : `${kewenangan}.${kegiatan}`;
  return [urusan, bidang, program, four, sub].flatMap((part) => part ?? []);
}

function isPadded({ cell, expected }: Segment): boolean {
  return /^0|\.\d*0$/.test(expected) && (textOf(cell) === expected || isShown({ cell, expected }));
}

function isLostZero({ cell, expected }: Segment): boolean {
  return typeof cell.value === "number" && Number(expected) === cell.value;
}

/** A number whose format shows the zeros. */
function isShown({ cell, expected }: Segment): boolean {
  return isLostZero({ cell, expected }) && cell.format === expected.replace(/\d/g, "0");
}
