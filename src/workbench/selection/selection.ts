import { LAST_COLUMN, LAST_ROW } from "../../workbook/a1";
import type { WorkbookArea } from "../../workbook/model";
import { contains, type MergeIndex } from "../layout/merge-index";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What is selected: the area between two corners, and in it the active cell, where typing goes. */
export interface Selection {
  readonly active: CellPlace;
  /** The corner that stays. */
  readonly anchor: CellPlace;
  /** The corner that Shift+arrow and dragging move. */
  readonly focus: CellPlace;
  readonly shape: "cells" | "rows" | "columns" | "all";
}

/** One selected cell. */
export function selectCell(place: CellPlace): Selection {
  return { active: place, anchor: place, focus: place, shape: "cells" };
}

/** The same active cell with the far corner elsewhere. */
export function extendTo(selection: Selection, focus: CellPlace): Selection {
  return { ...selection, focus };
}

/** Whole rows; the active cell is in the first of them. */
export function selectRows(from: number, to: number, column = 0): Selection {
  const first = { row: from, column };
  return { active: first, anchor: first, focus: { row: to, column }, shape: "rows" };
}

/** Whole columns; the active cell is in the first of them. */
export function selectColumns(from: number, to: number, row = 0): Selection {
  const first = { row, column: from };
  return { active: first, anchor: first, focus: { row, column: to }, shape: "columns" };
}

/** The whole sheet with the active cell where it was. */
export function selectAll(active: CellPlace): Selection {
  return { active, anchor: active, focus: active, shape: "all" };
}

/** An area as the name box names it; its first cell is active. */
export function selectArea(area: WorkbookArea): Selection {
  const first = { row: area.top, column: area.left };
  return { active: first, anchor: first, focus: { row: area.bottom, column: area.right }, shape: shapeOf(area) };
}

/** The selected area; merged cells at its edge are in it whole. */
export function selectedArea(selection: Selection, merges: MergeIndex): WorkbookArea {
  const { anchor, focus, shape } = selection;
  const top = Math.min(anchor.row, focus.row);
  const bottom = Math.max(anchor.row, focus.row);
  const left = Math.min(anchor.column, focus.column);
  const right = Math.max(anchor.column, focus.column);
  if (shape === "rows") return { top, bottom, left: 0, right: LAST_COLUMN };
  if (shape === "columns") return { top: 0, bottom: LAST_ROW, left, right };
  if (shape === "all") return { top: 0, bottom: LAST_ROW, left: 0, right: LAST_COLUMN };
  return merges.grow({ top, left, bottom, right });
}

/** The cell that holds what the active cell shows: the first of its merged area. */
export function activeAnchor(selection: Selection, merges: MergeIndex): CellPlace {
  const merge = merges.at(selection.active.row, selection.active.column);
  return merge === undefined ? selection.active : { row: merge.top, column: merge.left };
}

/** Whether the area is one cell or one merged cell. */
export function isSingleCell(area: WorkbookArea, merges: MergeIndex): boolean {
  return contains(merges.areaOf(area.top, area.left), area.bottom, area.right);
}

function shapeOf(area: WorkbookArea): Selection["shape"] {
  const isWide = area.left === 0 && area.right === LAST_COLUMN;
  const isTall = area.top === 0 && area.bottom === LAST_ROW;
  if (isWide && isTall) return "all";
  return isWide ? "rows" : isTall ? "columns" : "cells";
}
