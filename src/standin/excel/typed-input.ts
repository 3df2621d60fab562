import type { WorkbookContent } from "../../workbook/model";
import { isoToSerial } from "../../workbook/serial-dates";

/** What a written value becomes in a cell. A `format` is the one Excel gives a General cell for such an entry. */
export interface TypedInput {
  readonly content: WorkbookContent;
  readonly format: string | null;
}

const PERCENT = /^([-+]?[\d.,]+)\s*%$/;
const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:[eE][-+]?\d+)?$/;

/**
 * What Excel makes of a value that is written to a cell with a number format, as if it had been typed in English.
 * Numbers and truth values stay what they are. A text keeps its letters in a "@" cell or behind an apostrophe; else
 * it becomes a formula, number, percentage, date or truth value wherever it looks like one. From documentation and
 * habit, not compared with Excel: docs/excel-unverified.md lists the rules.
 */
export function typedInput(value: string | number | boolean, format: string): TypedInput {
  if (value === "") return plain({ kind: "blank" });
  if (format === "@") return plain({ kind: "value", value: asText(value) });
  if (typeof value !== "string") return plain({ kind: "value", value });
  if (value.startsWith("'")) return plain(value === "'" ? { kind: "blank" } : { kind: "value", value: value.slice(1) });
  return typedFormula(value) ?? typedFigure(value.trim()) ?? plain({ kind: "value", value });
}

function typedFormula(text: string): TypedInput | null {
  if (text.length < 2) return null;
  if (text.startsWith("=")) return plain({ kind: "formula", formula: text });
  const isSigned = /^[-+]/.test(text) && typedFigure(text.trim()) === null;
  return isSigned ? plain({ kind: "formula", formula: `=${text}` }) : null;
}

function typedFigure(text: string): TypedInput | null {
  if (/^(true|false)$/i.test(text)) return plain({ kind: "value", value: text.toLowerCase() === "true" });
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) {
    const number = typedNumber(percent);
    const shown = percent.includes(".") ? "0.00%" : "0%";
    return number === null ? null : { content: { kind: "value", value: number / 100 }, format: shown };
  }
  const number = typedNumber(text);
  if (number !== null) return plain({ kind: "value", value: number });
  return typedDate(text);
}

function typedNumber(text: string): number | null {
  return /\d/.test(text) && NUMBER.test(text) ? Number(text.replaceAll(",", "")) : null;
}

/** 2024-01-31, 1/31/2024 (month first), 1/31 (of this year). */
function typedDate(text: string): TypedInput | null {
  const iso = /^\d{4}-\d\d-\d\d$/.test(text) ? text : monthFirst(text);
  const serial = iso === null ? null : isoToSerial(iso, false);
  const isShort = /^\d+\/\d+$/.test(text);
  if (serial === null) return null;
  return { content: { kind: "value", value: serial }, format: isShort ? "d-mmm" : "m/d/yyyy" };
}

function monthFirst(text: string): string | null {
  const [, month = "", day = "", year = String(new Date().getFullYear())] =
    /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(text) ?? [];
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}

function asText(value: string | number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function plain(content: WorkbookContent): TypedInput {
  return { content, format: null };
}
