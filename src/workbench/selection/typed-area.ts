import { LAST_COLUMN, LAST_ROW } from "../../workbook/a1";
import type { WorkbookArea } from "../../workbook/model";

/** The area of "G12", "$G$12", "a5:l140", "B:D" or "5:9"; null for anything else and for cells no sheet has. */
export function parseTypedArea(text: string): WorkbookArea | null {
  const [first = "", second = first, ...rest] = text.trim().toUpperCase().replaceAll("$", "").split(":");
  if (rest.length > 0) return null;
  const from = parseCorner(first, "low");
  const to = parseCorner(second, "high");
  if (from === null || to === null || from.kind !== to.kind) return null;
  if (from.kind !== "cell" && !text.includes(":")) return null;
  const area = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  return area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : null;
}

interface Corner {
  readonly kind: "cell" | "row" | "column";
  readonly row: number;
  readonly column: number;
}

function parseCorner(text: string, end: "low" | "high"): Corner | null {
  const match = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (match === null || text === "") return null;
  const [, letters, digits] = match;
  return {
    kind: letters === undefined ? "row" : digits === undefined ? "column" : "cell",
    row: digits === undefined ? (end === "low" ? 0 : LAST_ROW) : Number(digits) - 1,
    column: letters === undefined ? (end === "low" ? 0 : LAST_COLUMN) : columnNumber(letters),
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
