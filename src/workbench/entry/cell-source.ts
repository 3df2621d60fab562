import type { CellStyle, WorkbookCell } from "../../workbook/model";
import { toIndonesian } from "./formula-notation";
import { isDateFormat, typedDate } from "./typed-date";
import { parseTypedFigure } from "./typed-number";

/** What the formula bar shows and editing starts from: typing it again gives the same content. */
export function cellSource(cell: WorkbookCell | undefined, style: CellStyle, date1904: boolean): string {
  if (cell === undefined) return "";
  if (cell.formula !== null) return toIndonesian(cell.formula);
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? numberSource(value, style.numberFormat, date1904) : textSource(value, style);
}

/** A number in full, with a decimal comma and no grouping: 1234.5 → "1234,5". */
export function plainNumber(value: number): string {
  return String(value).replace(".", ",").replace("e", "E");
}

function numberSource(value: number, format: string, date1904: boolean): string {
  if (isDateFormat(format) && value >= 61) return typedDate(value, date1904);
  if (format.includes("%")) return `${plainNumber(Number((value * 100).toPrecision(15)))}%`;
  return plainNumber(value);
}

/** Text that would be read as something else when typed again gets the apostrophe that keeps it text. */
function textSource(text: string, style: CellStyle): string {
  if (style.numberFormat === "@") return text;
  const wouldChange = text.startsWith("=") || text.startsWith("'") || parseTypedFigure(text) !== null;
  return wouldChange ? `'${text}` : text;
}
