const DAY = 86_400_000;
const SHAPE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
/** Excel counts a 29 February 1900 that never was; dates from March 1900 on stand one day further. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FIRST_SAFE_SERIAL = 61;

/** The serial number of "31/12/2021" or "31-12-21" (day first), or null where it is no date or one before March 1900. */
export function parseTypedDate(text: string, date1904: boolean): number | null {
  const match = SHAPE.exec(text.trim());
  if (match === null) return null;
  const [, day, month, year = ""] = match;
  const fullYear = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);
  const time = Date.UTC(fullYear, Number(month) - 1, Number(day));
  const date = new Date(time);
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  const serial = Math.round((time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY);
  return serial >= (date1904 ? 0 : FIRST_SAFE_SERIAL) ? serial : null;
}

/** "31/12/2021" of a serial number; a time of day is shown behind it as "14.30.00". */
export function typedDate(serial: number, date1904: boolean): string {
  const seconds = Math.round((serial % 1) * 86_400);
  const date = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + Math.floor(serial) * DAY + seconds * 1000);
  const [year = "", month = "", day = ""] = date.toISOString().slice(0, 10).split("-");
  const time = seconds === 0 ? "" : ` ${date.toISOString().slice(11, 19).replaceAll(":", ".")}`;
  return `${day}/${month}/${year}${time}`;
}

/** Whether a number format shows its number as a date or time. */
export function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi, ""));
}
