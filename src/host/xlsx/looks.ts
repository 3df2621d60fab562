import type { WorkbookContent, WorkbookEdit, WorkbookSheet } from "../../workbook/model";
import type { ColumnShape } from "../../workbook/shapes";
import type { ColumnLook, ColumnPart, SheetWrites } from "../port";

/** What some cells look like: the numbers of their formats in the file, and the column's width in characters. */
export function readLook(sheet: WorkbookSheet, { column, top, bottom }: ColumnPart): ColumnLook {
  const cells = Array.from({ length: bottom - top + 1 }, (_, index) => ({
    format: sheet.style(top + index, column).numberFormat,
    look: String(sheet.styleIndex(top + index, column)),
  }));
  const { width, merges } = sheet.shapeOf({ column, top, bottom });
  return { column, top, width, merges, cells };
}

/** The edits that write cells, and give cells a look while what stands in them stays. */
export function editsOf(sheet: WorkbookSheet, { cells, looks = [] }: SheetWrites): readonly WorkbookEdit[] {
  const edits = cells.map((cell): WorkbookEdit => ({ sheet: sheet.name, ...cell }));
  if (looks.length === 0) return edits;
  const styles = new Map(
    looks.flatMap(({ column, top, cells: looking }) =>
      looking.map(({ look }, index) => [key(top + index, column), Number(look)] as const),
    ),
  );
  const written = new Set(cells.map(({ row, column }) => key(row, column)));
  const dressed = looks.flatMap(({ column, top, cells: looking }) =>
    looking.flatMap((_, index): WorkbookEdit[] => {
      const row = top + index;
      return written.has(key(row, column))
        ? []
        : [{ sheet: sheet.name, row, column, content: contentOf(sheet, row, column) }];
    }),
  );
  return [...edits, ...dressed].map((edit) => inLook(sheet, edit, styles.get(key(edit.row, edit.column))));
}

/** A look does not bring its number format along. */
function inLook(sheet: WorkbookSheet, edit: WorkbookEdit, styleIndex: number | undefined): WorkbookEdit {
  if (styleIndex === undefined) return edit;
  return { ...edit, styleIndex, format: edit.format ?? sheet.style(edit.row, edit.column).numberFormat };
}

/** The shapes that looks bring along. */
export function shapesOf({ sheet, looks = [] }: SheetWrites): readonly ColumnShape[] {
  return looks.map(({ column, top, width, merges, cells }) => {
    return { sheet, column, top, bottom: top + cells.length - 1, width, merges };
  });
}

function contentOf(sheet: WorkbookSheet, row: number, column: number): WorkbookContent {
  const cell = sheet.cell(row, column);
  if (cell !== undefined && cell.formula !== null) return { kind: "formula", formula: cell.formula };
  const value = cell?.value ?? null;
  if (value === null) return { kind: "blank" };
  return { kind: "value", value: typeof value === "object" ? value.error : value };
}

function key(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
