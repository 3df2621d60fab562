const DAY = 86400000;
/** Day 0 of the 1900 system, such that 1 March 1900 is 61 as in Excel. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Serial number of an ISO date, time or date and time, or null where the text is none. */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const found = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (found === null || text === "") return null;
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => (part ? Number(part) : 0));
  const time = ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) / 86400;
  if (!found[1]) return time;
  const midnight = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);
  return (midnight - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY + time;
}
