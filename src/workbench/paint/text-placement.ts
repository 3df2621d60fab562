import type { CellStyle } from "../../workbook/model";
import type { Rect, SheetLayout } from "../layout/sheet-layout";
import { hasContent, type CellItem } from "./cell-items";
import { fitNumber } from "./fit-number";
import type { CanvasFont, FontBook, Measure } from "./fonts";
import type { GridPane } from "./panes";
import { wrapText } from "./wrap";

/** A cell's text, broken into lines and given a place. */
export interface TextPlacement {
  readonly lines: readonly string[];
  readonly font: CanvasFont;
  readonly align: "left" | "center" | "right";
  /** The rectangle the lines are aligned in, padding taken off. */
  readonly inner: Rect;
  /** What the text may paint on: the cell, and empty neighbours it flows into. */
  readonly clip: Rect;
  /** First and last column of `clip`. */
  readonly columns: { readonly first: number; readonly last: number };
}

export interface TextTools {
  readonly fonts: FontBook;
  readonly measure: Measure;
  readonly zoom: number;
}

const PADDING = 3;
const INDENT = 9;
export const LINE_HEIGHT = 1.2;

/** Places the text of an item; `text` is what the cell shows without regard to its width. */
export function placeText(
  layout: SheetLayout,
  pane: GridPane,
  item: CellItem,
  text: string,
  tools: TextTools,
): TextPlacement {
  const { style, rect, area } = item;
  const font = tools.fonts.font(style.font, tools.zoom);
  const measure = (line: string): number => tools.measure(line, font.css);
  const align = alignmentOf(item);
  const inner = innerRect(rect, style, align, tools.zoom);
  const columns = { first: area.left, last: area.right };
  const value = item.cell?.value;
  const placement = { font, align, inner, clip: rect, columns };
  if (typeof value === "number" && !isTurned(style)) {
    const room = { width: rect.width - 2 * tools.zoom, measure };
    return { ...placement, lines: [fitNumber(value, text, style.numberFormat === "General", room)] };
  }
  if (wraps(style)) return { ...placement, lines: wrapText(text, inner.width, measure) };
  const line = text.replace(/[\r\n]+/g, " ");
  const lines = [line];
  if (style.horizontal === "centerContinuous")
    return { ...placement, lines, ...acrossBlanks(layout, pane, item, inner) };
  if (item.isMerged || isTurned(style) || style.horizontal === "fill" || typeof value !== "string")
    return { ...placement, lines };
  return { ...placement, lines, ...flowing(layout, pane, item, { align, missing: measure(line) - inner.width }) };
}

/** Whether the text breaks into lines at the cell's edge. */
export function wraps(style: CellStyle): boolean {
  return (
    style.wrap || style.horizontal === "justify" || style.horizontal === "distributed" || style.vertical === "justify"
  );
}

/** Whether the text does not run from left to right. */
export function isTurned(style: CellStyle): boolean {
  return style.rotation !== 0;
}

/** Width left for text in a cell of this width. */
export function textWidth(width: number, style: CellStyle, zoom: number): number {
  return Math.max(1, width - (2 * PADDING + style.indent * INDENT) * zoom);
}

function alignmentOf(item: CellItem): "left" | "center" | "right" {
  const value = item.cell?.value;
  switch (item.style.horizontal) {
    case "center":
    case "centerContinuous":
    case "distributed":
      return "center";
    case "right":
      return "right";
    case "general":
      return typeof value === "number" ? "right" : typeof value === "string" ? "left" : "center";
    default:
      return "left";
  }
}

function innerRect(rect: Rect, style: CellStyle, align: TextPlacement["align"], zoom: number): Rect {
  const indent = align === "center" ? 0 : style.indent * INDENT * zoom;
  const x = rect.x + PADDING * zoom + (align === "left" ? indent : 0);
  return { x, y: rect.y, width: Math.max(1, rect.width - 2 * PADDING * zoom - indent), height: rect.height };
}

/** "Centre across selection": over the blank cells to the right that ask for the same. */
function acrossBlanks(layout: SheetLayout, pane: GridPane, item: CellItem, inner: Rect): Partial<TextPlacement> {
  const { top, left } = item.area;
  let last = item.area.right;
  const joins = (column: number): boolean =>
    column < layout.columns.count &&
    !hasContent(layout, top, column) &&
    layout.sheet.style(top, column).horizontal === "centerContinuous";
  while (joins(last + 1)) last++;
  const right = pane.origin.x + layout.columns.end(last);
  const clip = { ...item.rect, width: right - item.rect.x };
  const widened = { ...inner, width: inner.width + clip.width - item.rect.width };
  return { clip, inner: widened, columns: { first: left, last } };
}

/** Lets a long text flow over empty cells beside it: to the right, to the left, or to both sides when centred. */
function flowing(
  layout: SheetLayout,
  pane: GridPane,
  item: CellItem,
  text: { readonly align: TextPlacement["align"]; readonly missing: number },
): Partial<TextPlacement> {
  if (text.missing <= 0) return {};
  const share = text.align === "center" ? text.missing / 2 : text.missing;
  const { top, left, right } = item.area;
  const first = text.align === "left" ? left : reach(layout, top, left, -1, share);
  const last = text.align === "right" ? right : reach(layout, top, right, 1, share);
  const x = pane.origin.x + layout.columns.start(first);
  const clip = { ...item.rect, x, width: pane.origin.x + layout.columns.end(last) - x };
  return { clip, columns: { first, last } };
}

function reach(layout: SheetLayout, row: number, from: number, step: 1 | -1, wanted: number): number {
  let column = from;
  let room = 0;
  while (room < wanted) {
    const next = column + step;
    if (next < 0 || next >= layout.columns.count) break;
    if (hasContent(layout, row, next) || layout.merges.at(row, next) !== undefined) break;
    column = next;
    room += layout.columns.size(next);
  }
  return column;
}
