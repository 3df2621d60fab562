import type { ColumnLook, SpreadsheetHost } from "../host/port";
import { a1, columnName } from "../sheets/address";
import type { CellContent } from "../sheets/content";
import { isWithin, type Enlarged, type PlacedColumn } from "../sheets/writing/added/add-columns";
import { ADDED_HEADERS } from "../sheets/writing/added/addable";
import type { ComputedCell } from "../sheets/writing/computed-cell";
import type { PlannedColumn, PlannedLook, PlannedWrite, RefusedColumn } from "./outcome";
import type { Settings } from "./settings";

/** What adding columns to a sheet's tables would write. */
export interface ColumnPlan {
  readonly writes: readonly PlannedWrite[];
  readonly looks: readonly PlannedLook[];
  readonly added: readonly PlannedColumn[];
  readonly refused: readonly RefusedColumn[];
}

/** Plans the columns that can be added, with the looks of their neighbours. Reads only. @throws HostError */
export async function planColumns(
  host: SpreadsheetHost,
  { content, placed, refused }: Enlarged,
  cells: readonly ComputedCell[],
  settings: Settings,
): Promise<ColumnPlan> {
  const sheet = content.name;
  const writes: PlannedWrite[] = [];
  const looks: PlannedLook[] = [];
  for (const column of placed) {
    const { top, bottom, model } = column;
    const old = await host.readLook(sheet, { column: column.column, top, bottom });
    const { cells: worn, width } = await modelLook(host, sheet, model, { top, bottom }, looks);
    looks.push({ sheet, old, next: { column: column.column, top, width, merges: column.merges, cells: worn } });
    writes.push(...columnWrites(sheet, column, old, cells, settings));
  }
  return {
    writes,
    looks,
    added: placed.map(({ role, table, column }) => ({
      sheet,
      table,
      role,
      column: columnName(column),
      header: ADDED_HEADERS[role],
    })),
    refused: refused.map(({ wanted, reason, at }) => ({
      ...wanted,
      reason,
      cell: at === null ? null : a1(at.row, at.column),
    })),
  };
}

/** The look of the neighbour, which may be a column that is only about to be added. */
async function modelLook(
  host: SpreadsheetHost,
  sheet: string,
  column: number,
  { top, bottom }: Pick<PlacedColumn, "top" | "bottom">,
  planned: readonly PlannedLook[],
): Promise<ColumnLook> {
  const known = planned.find(({ next }) => next.column === column && next.top === top);
  return known?.next ?? (await host.readLook(sheet, { column, top, bottom }));
}

function columnWrites(
  sheet: string,
  placed: PlacedColumn,
  old: ColumnLook,
  cells: readonly ComputedCell[],
  settings: Settings,
): readonly PlannedWrite[] {
  const { column, texts, top, format } = placed;
  const write = (row: number, next: CellContent, value: number | string, asFormat: string | null): PlannedWrite => ({
    sheet,
    cell: a1(row, column),
    row,
    column,
    old: { kind: "blank" },
    oldFormat: old.cells[row - top]?.format ?? "General",
    next,
    format: asFormat,
    value,
  });
  const figures = cells.flatMap((cell) => {
    if (!isWithin(placed, cell) || cell.computed.kind === "skip") return [];
    const { row, computed } = cell;
    const { value, formula } = computed;
    const next: CellContent = settings.write === "formulas" ? { kind: "formula", formula } : { kind: "value", value };
    return [write(row, next, value, format)];
  });
  return [...texts.map(({ row, value }) => write(row, { kind: "value", value }, value, "General")), ...figures];
}
