import type { ColumnLook, ColumnPart } from "../port";
import { rangeOf } from "./blocks";
import { blockOf, heightOf, lookMessages, pieceOf, type LookPiece } from "./look-pieces";
import { LOOK_WANTED } from "./looks";
import { readMerges } from "./read-merges";
import { findSheets } from "./sheet-state";

/** What some cells look like: their properties as a text, and the column's width in points. @throws HostError sheet-missing */
export async function readLook(context: Excel.RequestContext, name: string, part: ColumnPart): Promise<ColumnLook> {
  const sheets = await findSheets(context, [name]);
  const [look] = await readLooks(
    context,
    sheets.map((sheet) => ({ sheet, ...part })),
  );
  return look ?? { ...part, width: null, merges: [], cells: [] };
}

/** What several parts of columns look like. One round trip for each message of cells, and one for each part's merged cells. */
export async function readLooks(
  context: Excel.RequestContext,
  parts: readonly SheetPart[],
): Promise<readonly ColumnLook[]> {
  const read: PieceLook[] = [];
  for (const message of lookMessages(parts.map(heightOf))) read.push(...(await readPieces(context, parts, message)));
  const merges: ColumnLook["merges"][] = [];
  for (const { sheet, ...part } of parts) merges.push(await mergesOf(context, sheet, part));
  return parts.map(({ column, top }, nth) => {
    const pieces = read.filter((piece) => piece.nth === nth);
    const width = pieces[0]?.width ?? null;
    return { column, top, width, merges: merges[nth] ?? [], cells: pieces.flatMap(({ cells }) => cells) };
  });
}

type SheetPart = ColumnPart & { readonly sheet: Excel.Worksheet };

/** What a piece of a part looks like. */
interface PieceLook extends Pick<ColumnLook, "width" | "cells"> {
  readonly nth: number;
}

async function readPieces(
  context: Excel.RequestContext,
  parts: readonly SheetPart[],
  message: readonly LookPiece[],
): Promise<readonly PieceLook[]> {
  const asked = message.flatMap((piece) => {
    const part = parts[piece.nth];
    if (part === undefined) return [];
    const range = rangeOf(part.sheet, pieceOf(part, piece));
    range.load("numberFormat");
    range.format.load("columnWidth");
    return [{ nth: piece.nth, range, properties: range.getCellProperties(LOOK_WANTED) }];
  });
  await context.sync();
  return asked.map(({ nth, range, properties }) => ({
    nth,
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
