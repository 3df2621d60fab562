import type { ColumnLook } from "../port";
import { rangeOf } from "./blocks";
import { mergeCells } from "./dress-sheet";
import { blockOf, lookMessages, partOf, pieceOf, type LookPiece } from "./look-pieces";
import { settable } from "./looks";

/** A look to be given to cells of a sheet. */
export interface SheetLook extends ColumnLook {
  readonly sheet: Excel.Worksheet;
}

/** Gives cells their looks, the last of them with the next message; a width only where it is another one. */
export async function sendLooks(
  context: Excel.RequestContext,
  looks: readonly SheetLook[],
  before: readonly ColumnLook[],
): Promise<void> {
  for (const [nth, look] of looks.entries()) {
    if (before[nth]?.merges.length !== 0) rangeOf(look.sheet, blockOf(partOf(look))).unmerge();
  }
  const messages = lookMessages(looks.map(({ cells }) => cells.length));
  for (const message of messages.slice(0, -1)) await sendPieces(context, looks, message);
  setPieces(looks, messages.at(-1) ?? []);
  for (const [nth, { sheet, column, width, merges, ...look }] of looks.entries()) {
    mergeCells(
      sheet,
      merges.map((rows) => ({ ...rows, left: column, right: column })),
    );
    const range = rangeOf(sheet, blockOf(partOf({ column, ...look })));
    if (width !== null && width !== before[nth]?.width) range.format.columnWidth = width;
  }
}

async function sendPieces(
  context: Excel.RequestContext,
  looks: readonly SheetLook[],
  message: readonly LookPiece[],
): Promise<void> {
  setPieces(looks, message);
  await context.sync();
}

function setPieces(looks: readonly SheetLook[], message: readonly LookPiece[]): void {
  for (const piece of message) {
    const look = looks[piece.nth];
    if (look === undefined) continue;
    const cells = look.cells.slice(piece.from, piece.from + piece.count);
    rangeOf(look.sheet, pieceOf(partOf(look), piece)).setCellProperties(
      cells.map((cell) => [{ format: settable(JSON.parse(cell.look) as Excel.CellPropertiesFormat) }]),
    );
  }
}
