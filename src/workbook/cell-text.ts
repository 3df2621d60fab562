import { format as formatNumber, isDateFormat } from "numfmt";
import { indonesianFormat } from "./builtin-formats";
import type { WorkbookValue } from "./model";
import type { CellFormat } from "./styles";

const LOCALE = { id: "id-ID", en: "en-US" } as const;
/** Days between the first day of the 1900 and the 1904 system. */
const DAYS_1904 = 1462;

/** A value as Excel shows it in a cell with this format, without regard to the column's width. */
export function cellText(value: WorkbookValue, format: CellFormat, locale: "id" | "en", date1904: boolean): string {
  const { numberFormat } = format.style;
  const code = locale === "id" ? indonesianFormat(format.formatId, numberFormat) : numberFormat;
  return formattedText(value, code, locale, date1904);
}

/** A value in a number format given as its English code; text in a broken format is shown as it is. */
export function formattedText(value: WorkbookValue, code: string, locale: "id" | "en", date1904 = false): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return formatNumber(ownLanguage(code, locale), shownNumber(value, code, date1904), {
      locale: LOCALE[locale],
      nbsp: false,
      fillChar: "",
    });
  } catch (error) {
    if (error instanceof UnshowableDate) return "########";
    return String(value);
  }
}

/** A date before the calendar begins: Excel fills the cell with signs. */
class UnshowableDate extends Error {}

function shownNumber(value: string | number, code: string, date1904: boolean): string | number {
  if (typeof value === "string" || !isDateFormat(code)) return value;
  if (value < 0) throw new UnshowableDate();
  return date1904 ? value + DAYS_1904 : value;
}

/** A format that asks for Indonesian asks for what the locale already has. */
function ownLanguage(code: string, locale: "id" | "en"): string {
  return locale === "id" ? code.replace(/\[\$-(?:0?421|id-ID)\]/gi, "") : code;
}
