import { areaAddress, columnLetters, LAST_COLUMN, LAST_ROW, parseArea } from "../../workbook/a1";
import type { WorkbookArea } from "../../workbook/model";

/** An address taken apart; `sheet` is null where the text names none. */
export interface ParsedAddress {
  readonly sheet: string | null;
  readonly area: WorkbookArea;
}

/** Takes "B2", "$B$2:C5", "C:D", "3:7", each also behind "Sheet!" or "'a sheet'!"; null for anything else. */
export function parseAddress(text: string): ParsedAddress | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (match === null) return null;
  const [, quoted, plain, reference = ""] = match;
  const area = parseReference(reference.replaceAll("$", ""));
  if (area === null) return null;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area };
}

/** "Sheet1!B2:C5" as Excel writes it: quoted where the name needs it, whole columns and rows in short. */
export function fullAddress(sheet: string, area: WorkbookArea): string {
  return `${quotedIfNeeded(sheet)}!${localAddress(area)}`;
}

/** "B2:C5", "C:D" or "3:7". */
export function localAddress(area: WorkbookArea): string {
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return areaAddress(area);
}

export function isEntireColumn(area: WorkbookArea): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

export function isEntireRow(area: WorkbookArea): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

/** Whether a rectangle lies on a worksheet. */
export function isOnSheet({ top, left, bottom, right }: WorkbookArea): boolean {
  const whole = [top, left, bottom, right].every(Number.isInteger);
  return whole && top >= 0 && left >= 0 && bottom >= top && right >= left && bottom <= LAST_ROW && right <= LAST_COLUMN;
}

function parseReference(reference: string): WorkbookArea | null {
  const rows = /^(\d+):(\d+)$/.exec(reference);
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(reference);
  const filled =
    rows !== null
      ? `A${rows[1] ?? ""}:XFD${rows[2] ?? ""}`
      : columns !== null
        ? `${columns[1] ?? ""}1:${columns[2] ?? ""}${LAST_ROW + 1}`
        : reference;
  const area = parseArea(filled);
  return area !== null && isOnSheet(area) ? area : null;
}

function quotedIfNeeded(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?)$/.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
