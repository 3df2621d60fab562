import { areaHolds, LAST_COLUMN, LAST_ROW } from "../../workbook/a1";
import type { WorkbookArea, WorkbookContent, WorkbookEdit, WorkbookSheet } from "../../workbook/model";
import { MovableFormula } from "../../workbook/formula/shift";
import { contains, type MergeIndex } from "../layout/merge-index";
import type { CellPlace } from "../selection/selection";
import { parseEntry } from "./typed-entry";

/** A copied block as the grid keeps it beside the clipboard's text. */
export interface CopiedBlock {
  readonly area: WorkbookArea;
  /** What the clipboard holds; a paste of any other text did not come from here. */
  readonly tsv: string;
  readonly contents: readonly (readonly WorkbookContent[])[];
}

/** Edits that empty the filled cells of an area; formats stay. */
export function clearEdits(sheet: WorkbookSheet, area: WorkbookArea): WorkbookEdit[] {
  const used = sheet.usedArea;
  const edits: WorkbookEdit[] = [];
  if (used === null) return edits;
  for (let row = Math.max(area.top, used.top); row <= Math.min(area.bottom, used.bottom); row++) {
    for (let column = Math.max(area.left, used.left); column <= Math.min(area.right, used.right); column++) {
      const cell = sheet.cell(row, column);
      if (cell === undefined || (cell.value === null && cell.formula === null)) continue;
      edits.push({ sheet: sheet.name, row, column, content: { kind: "blank" } });
    }
  }
  return edits;
}

/** What the cells of an area hold, to be pasted again with formulas that move along; an array comes with its formula. */
export function contentsOf(sheet: WorkbookSheet, area: WorkbookArea): WorkbookContent[][] {
  return indexes(area.top, area.bottom).map((row) =>
    indexes(area.left, area.right).map((column): WorkbookContent => {
      const cell = sheet.cell(row, column);
      const from = sheet.spilledFrom(row, column);
      if (from !== null && areaHolds(area, from.row, from.column)) return { kind: "blank" };
      if (cell?.formula !== null && cell?.formula !== undefined) return { kind: "formula", formula: cell.formula };
      const value = cell?.value ?? null;
      if (value === null) return { kind: "blank" };
      return { kind: "value", value: typeof value === "object" ? value.error : value };
    }),
  );
}

/** Where a block is pasted: `source` repeated over `target` when it fits there a whole number of times, else once. */
export function pasteArea(target: WorkbookArea, rows: number, columns: number): WorkbookArea | null {
  const height = target.bottom - target.top + 1;
  const width = target.right - target.left + 1;
  const area = {
    ...target,
    bottom: target.top + (height % rows === 0 ? height : rows) - 1,
    right: target.left + (width % columns === 0 ? width : columns) - 1,
  };
  return area.bottom > LAST_ROW || area.right > LAST_COLUMN ? null : area;
}

/** Edits for typed texts from elsewhere; cells inside merged areas other than their first are left out. */
export function textEdits(
  ground: { readonly sheet: WorkbookSheet; readonly merges: MergeIndex; readonly date1904: boolean },
  area: WorkbookArea,
  rows: readonly (readonly string[])[],
): WorkbookEdit[] {
  return editsOver(ground, area, { rows: rows.length, columns: widest(rows) }, (row, column, place) => {
    const style = ground.sheet.style(place.row, place.column);
    return parseEntry(rows[row]?.[column] ?? "", style, ground.date1904);
  });
}

/** Edits for a block copied in this grid: formulas move as they do in a spreadsheet. */
export function copyEdits(
  ground: { readonly sheet: WorkbookSheet; readonly merges: MergeIndex },
  area: WorkbookArea,
  copied: CopiedBlock,
): WorkbookEdit[] {
  const { contents, area: from } = copied;
  return editsOver(ground, area, { rows: contents.length, columns: widest(contents) }, (row, column, place) => {
    const content = contents[row]?.[column] ?? { kind: "blank" };
    if (content.kind !== "formula") return { content };
    const formula = new MovableFormula(content.formula, from.top + row, from.left + column);
    return { content: { kind: "formula", formula: formula.at(place.row, place.column) } };
  });
}

/**
 * Edits that repeat the first row of an area down to its last, formulas moving along; an area of one cell takes what
 * stands above it. Of whole columns the used part counts.
 */
export function fillDownEdits(
  ground: { readonly sheet: WorkbookSheet; readonly merges: MergeIndex },
  area: WorkbookArea,
): WorkbookEdit[] {
  const used = ground.sheet.usedArea;
  const [bottom, right] = [Math.min(area.bottom, used?.bottom ?? 0), Math.min(area.right, used?.right ?? 0)];
  const isSingle =
    contains(ground.merges.areaOf(area.top, area.left), area.bottom, area.right) || area.top === area.bottom;
  const top = isSingle ? area.top - 1 : area.top;
  if (top < 0) return [];
  const isWhole = area.bottom === LAST_ROW || area.right === LAST_COLUMN;
  const target = { ...area, top: top + 1, ...(isWhole ? { bottom, right } : {}) };
  const from = { ...target, top, bottom: top };
  if (target.bottom < target.top || target.right < target.left) return [];
  return copyEdits(ground, target, { area: from, tsv: "", contents: contentsOf(ground.sheet, from) });
}

type Entry = Pick<WorkbookEdit, "content" | "format">;

function editsOver(
  { sheet, merges }: { readonly sheet: WorkbookSheet; readonly merges: MergeIndex },
  area: WorkbookArea,
  source: { readonly rows: number; readonly columns: number },
  entryOf: (row: number, column: number, place: CellPlace) => Entry,
): WorkbookEdit[] {
  const edits: WorkbookEdit[] = [];
  for (const row of indexes(area.top, area.bottom)) {
    for (const column of indexes(area.left, area.right)) {
      const merge = merges.at(row, column);
      if (merge !== undefined && (merge.top !== row || merge.left !== column)) continue;
      const entry = entryOf((row - area.top) % source.rows, (column - area.left) % source.columns, { row, column });
      edits.push({ sheet: sheet.name, row, column, ...entry });
    }
  }
  return edits;
}

function widest(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 1);
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
