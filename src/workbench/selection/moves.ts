import { LAST_COLUMN, LAST_ROW } from "../../workbook/a1";
import type { WorkbookArea, WorkbookSheet } from "../../workbook/model";
import type { MergeIndex } from "../layout/merge-index";
import type { CellPlace } from "./selection";

export type Direction = "up" | "down" | "left" | "right";

const OPPOSITE = { up: "down", down: "up", left: "right", right: "left" } as const;

/** What a move has to know about the sheet it moves on. */
export interface MoveGround {
  readonly sheet: WorkbookSheet;
  readonly merges: MergeIndex;
}

/** The next visible cell in a direction; a merged area is left in one step. At the edge the place stays. */
export function stepFrom(ground: MoveGround, from: CellPlace, direction: Direction): CellPlace {
  const whole = ground.merges.areaOf(from.row, from.column);
  let place = moved(edgePlace(whole, from, direction), direction);
  while (isInside(place) && isHidden(ground.sheet, place, direction)) place = moved(place, direction);
  return isInside(place) ? place : from;
}

/** Where Ctrl+arrow goes: the end of a filled run, or the next filled cell, or the sheet's edge. */
export function jumpFrom(ground: MoveGround, from: CellPlace, direction: Direction): CellPlace {
  const next = stepFrom(ground, from, direction);
  if (isFilled(ground, from) && isFilled(ground, next)) return runEnd(ground, next, direction);
  return nextFilled(ground, next, direction) ?? visibleEdge(ground, from, direction);
}

/** The last cell with content in both directions (Ctrl+End); A1 on an empty sheet. */
export function lastUsed(sheet: WorkbookSheet): CellPlace {
  return { row: sheet.usedArea?.bottom ?? 0, column: sheet.usedArea?.right ?? 0 };
}

function runEnd(ground: MoveGround, from: CellPlace, direction: Direction): CellPlace {
  let place = from;
  for (;;) {
    const next = stepFrom(ground, place, direction);
    if (samePlace(next, place) || !isFilled(ground, next)) return place;
    place = next;
  }
}

function nextFilled(ground: MoveGround, from: CellPlace, direction: Direction): CellPlace | null {
  let place = from;
  while (isWithinReach(ground.sheet.usedArea, place, direction)) {
    if (isFilled(ground, place)) return place;
    const next = stepFrom(ground, place, direction);
    if (samePlace(next, place)) return null;
    place = next;
  }
  return null;
}

/** Whether going on in the direction can still meet a cell with content. */
function isWithinReach(used: WorkbookArea | null, place: CellPlace, direction: Direction): boolean {
  if (used === null) return false;
  switch (direction) {
    case "up":
      return place.row >= used.top;
    case "down":
      return place.row <= used.bottom;
    case "left":
      return place.column >= used.left;
    case "right":
      return place.column <= used.right;
  }
}

function isFilled(ground: MoveGround, place: CellPlace): boolean {
  const whole = ground.merges.areaOf(place.row, place.column);
  const cell = ground.sheet.cell(whole.top, whole.left);
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}

function edgePlace(whole: WorkbookArea, from: CellPlace, direction: Direction): CellPlace {
  switch (direction) {
    case "up":
      return { row: whole.top, column: from.column };
    case "down":
      return { row: whole.bottom, column: from.column };
    case "left":
      return { row: from.row, column: whole.left };
    case "right":
      return { row: from.row, column: whole.right };
  }
}

function moved(place: CellPlace, direction: Direction): CellPlace {
  switch (direction) {
    case "up":
      return { ...place, row: place.row - 1 };
    case "down":
      return { ...place, row: place.row + 1 };
    case "left":
      return { ...place, column: place.column - 1 };
    case "right":
      return { ...place, column: place.column + 1 };
  }
}

/** The last place in a direction that can be seen: reports hide all rows or columns behind them. */
function visibleEdge({ sheet }: MoveGround, from: CellPlace, direction: Direction): CellPlace {
  let place = sheetEdge(from, direction);
  while (!samePlace(place, from) && isHidden(sheet, place, direction)) place = moved(place, OPPOSITE[direction]);
  return place;
}

function sheetEdge(from: CellPlace, direction: Direction): CellPlace {
  switch (direction) {
    case "up":
      return { ...from, row: 0 };
    case "down":
      return { ...from, row: LAST_ROW };
    case "left":
      return { ...from, column: 0 };
    case "right":
      return { ...from, column: LAST_COLUMN };
  }
}

function isHidden(sheet: WorkbookSheet, place: CellPlace, direction: Direction): boolean {
  return direction === "up" || direction === "down" ? sheet.isRowHidden(place.row) : sheet.isColumnHidden(place.column);
}

function isInside(place: CellPlace): boolean {
  return place.row >= 0 && place.column >= 0 && place.row <= LAST_ROW && place.column <= LAST_COLUMN;
}

function samePlace(a: CellPlace, b: CellPlace): boolean {
  return a.row === b.row && a.column === b.column;
}
