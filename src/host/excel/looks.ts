import type { ColumnLook, ColumnPart } from "../port";
import { rangeOf } from "./blocks";
import { mergeCells } from "./dress-sheet";
import { readMerges } from "./read-merges";
import { findSheets } from "./sheet-state";

/** A look to be given to cells of a sheet. */
export interface SheetLook extends ColumnLook {
  readonly sheet: Excel.Worksheet;
}

const BORDER = { color: true, style: true, weight: true };
/** What is asked of cells so that they can be given the same looks again. */
export const LOOK_WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    borders: BORDER,
    fill: { color: true, pattern: true },
    font: {
      bold: true,
      color: true,
      italic: true,
      name: true,
      size: true,
      strikethrough: true,
      underline: true,
    },
    horizontalAlignment: true,
    indentLevel: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** What some cells look like: their properties as a text, and the column's width in points. @throws HostError sheet-missing */
export async function readLook(context: Excel.RequestContext, name: string, part: ColumnPart): Promise<ColumnLook> {
  const sheets = await findSheets(context, [name]);
  const [look] = await readLooks(
    context,
    sheets.map((sheet) => ({ sheet, ...part })),
  );
  return look ?? { ...part, width: null, merges: [], cells: [] };
}

/** What several parts of columns look like, in one round trip. */
export async function readLooks(
  context: Excel.RequestContext,
  parts: readonly (ColumnPart & { readonly sheet: Excel.Worksheet })[],
): Promise<readonly ColumnLook[]> {
  const asked = parts.map(({ sheet, ...part }) => {
    const range = rangeOf(sheet, blockOf(part));
    range.load("numberFormat");
    range.format.load("columnWidth");
    return { part, range, properties: range.getCellProperties(LOOK_WANTED) };
  });
  await context.sync();
  const merges: ColumnLook["merges"][] = [];
  for (const { sheet, ...part } of parts) merges.push(await mergesOf(context, sheet, part));
  return asked.map(({ part: { column, top }, range, properties }, nth) => ({
    column,
    top,
    merges: merges[nth] ?? [],
    width: range.format.columnWidth,
    cells: properties.value.map(([cell], index) => ({
      format: formats(range.numberFormat)[index]?.[0] ?? "General",
      look: JSON.stringify(cell?.format ?? {}),
    })),
  }));
}

/** Office's typings say nothing of what stands in a matrix. */
function formats(matrix: readonly (readonly unknown[])[]): readonly (readonly string[])[] {
  return matrix as readonly (readonly string[])[];
}

async function mergesOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  part: ColumnPart,
): Promise<ColumnLook["merges"]> {
  const areas = await readMerges(context, sheet, blockOf(part));
  return areas
    .filter(({ left, right, top, bottom }) => left === right && top >= part.top && bottom <= part.bottom)
    .map(({ top, bottom }) => ({ top, bottom }));
}

/** Gives cells their looks with the next message; a width only where it is another one. */
export function sendLooks(looks: readonly SheetLook[], before: readonly ColumnLook[]): void {
  for (const [index, { sheet, width, merges, ...look }] of looks.entries()) {
    const range = rangeOf(sheet, blockOf({ ...look, bottom: look.top + look.cells.length - 1 }));
    if (before[index]?.merges.length !== 0) range.unmerge();
    range.setCellProperties(
      look.cells.map((cell) => [{ format: settable(JSON.parse(cell.look) as Excel.CellPropertiesFormat) }]),
    );
    mergeCells(
      sheet,
      merges.map((rows) => ({ ...rows, left: look.column, right: look.column })),
    );
    if (width !== null && width !== before[index]?.width) range.format.columnWidth = width;
  }
}

/** What was read as it can be set: where there is no fill or border, only that is said. */
export function settable({ fill, borders, ...others }: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  const sides = Object.entries(borders ?? {}).filter(([side]) => SIDES.has(side));
  return {
    ...others,
    fill: isEmpty(fill) ? { pattern: "None" } : { ...fill },
    borders: Object.fromEntries(
      sides.map(([side, border]: [string, Excel.CellBorder]) => [
        side,
        border.style === "None" ? { style: "None" } : border,
      ]),
    ),
  };
}

const SIDES: ReadonlySet<string> = new Set(["top", "bottom", "left", "right"]);

function isEmpty(fill: Excel.CellPropertiesFill | undefined): boolean {
  return fill?.pattern === "None" || fill?.color === undefined || fill.color === "";
}

function blockOf({ column, top, bottom }: ColumnPart) {
  return { row: top, column, height: bottom - top + 1, width: 1 };
}
