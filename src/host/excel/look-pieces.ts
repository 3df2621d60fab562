import type { ColumnLook, ColumnPart } from "../port";
import type { Block } from "./blocks";

/** Some cells of one of several columns. */
export interface LookPiece {
  /** Which of the columns. */
  readonly nth: number;
  /** Its first cell among those of the column, from 0. */
  readonly from: number;
  readonly count: number;
}

/** Cells whose looks travel in one message: some 500 characters each. */
export const LOOKS_PER_MESSAGE = 4_000;

/** The cells of columns of these heights, in pieces and those in messages that do not grow too long. */
export function lookMessages(
  heights: readonly number[],
  cellsPerMessage = LOOKS_PER_MESSAGE,
): readonly (readonly LookPiece[])[] {
  const messages: LookPiece[][] = [];
  let free = 0;
  for (const [nth, height] of heights.entries()) {
    for (let from = 0; from < height;) {
      if (free === 0) {
        messages.push([]);
        free = cellsPerMessage;
      }
      const count = Math.min(free, height - from);
      messages.at(-1)?.push({ nth, from, count });
      free -= count;
      from += count;
    }
  }
  return messages;
}

/** The part of a column that a look is of. */
export function partOf({ column, top, cells }: Pick<ColumnLook, "column" | "top" | "cells">): ColumnPart {
  return { column, top, bottom: top + cells.length - 1 };
}

/** How many cells a part of a column has. */
export function heightOf({ top, bottom }: ColumnPart): number {
  return bottom - top + 1;
}

/** The cells of a part of a column. */
export function blockOf(part: ColumnPart): Block {
  return { row: part.top, column: part.column, height: heightOf(part), width: 1 };
}

/** The cells of a piece of such a part. */
export function pieceOf({ column, top }: ColumnPart, { from, count }: LookPiece): Block {
  return { row: top + from, column, height: count, width: 1 };
}
