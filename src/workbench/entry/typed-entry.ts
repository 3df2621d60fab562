import type { CellStyle, WorkbookContent } from "../../workbook/model";
import { fromIndonesian } from "./formula-notation";
import { isDateFormat, parseTypedDate } from "./typed-date";
import { parseTypedFigure } from "./typed-number";

/** What a typed text puts into a cell, and the number format it brings along where the cell has none. */
export interface TypedEntry {
  readonly content: WorkbookContent;
  readonly format: string | null;
}

const BLANK: TypedEntry = { content: { kind: "blank" }, format: null };
const TYPED_DATE_FORMAT = "dd/mm/yyyy";

/**
 * Reads a typed text as Excel with Indonesian settings does: formula, number, percentage, date, truth value or text.
 * @param style the cell's style: in a cell formatted as text everything stays text
 */
export function parseEntry(text: string, style: CellStyle, date1904: boolean): TypedEntry {
  if (text === "") return BLANK;
  if (style.numberFormat === "@") return valueEntry(text);
  if (text.startsWith("'")) return valueEntry(text.slice(1));
  const trimmed = text.trim();
  if (trimmed.startsWith("=") && trimmed.length > 1) {
    return { content: { kind: "formula", formula: fromIndonesian(trimmed) }, format: null };
  }
  return figureEntry(trimmed, style) ?? dateEntry(trimmed, style, date1904) ?? truthEntry(trimmed) ?? valueEntry(text);
}

function figureEntry(text: string, style: CellStyle): TypedEntry | null {
  const percentCell = style.numberFormat.includes("%") && !text.includes("%");
  const figure = parseTypedFigure(percentCell ? `${text}%` : text);
  if (figure === null) return null;
  return valueEntry(figure.value, style.numberFormat === "General" ? figure.format : null);
}

function dateEntry(text: string, style: CellStyle, date1904: boolean): TypedEntry | null {
  const serial = parseTypedDate(text, date1904);
  return serial === null ? null : valueEntry(serial, isDateFormat(style.numberFormat) ? null : TYPED_DATE_FORMAT);
}

function truthEntry(text: string): TypedEntry | null {
  const upper = text.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? valueEntry(upper === "TRUE") : null;
}

function valueEntry(value: string | number | boolean, format: string | null = null): TypedEntry {
  return { content: { kind: "value", value }, format };
}
