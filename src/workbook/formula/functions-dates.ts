import type { FunctionTable } from "./evaluator";
import type { FunctionCall } from "./function-call";
import { rounded } from "./rounding";
import type { Scalars } from "./scalars";
import { FormulaFailure, WRONG_NUMBER, WRONG_VALUE, Unsupported, type Scalar } from "./values";

const DAY = 86400000;
const EPOCH = Date.UTC(1899, 11, 30);
/** 31 December 9999. */
const LAST_SERIAL = 2958465;

interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

function serialOf(year: number, month: number, day: number): number {
  const serial = Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
  if (serial < 0 || serial > LAST_SERIAL) throw new FormulaFailure(WRONG_NUMBER);
  // Excel counts a 29 February 1900 that never was.
  return serial < 61 ? Math.max(0, serial - 1) : serial;
}

function dayOf(serial: number): Day {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > LAST_SERIAL) throw new FormulaFailure(WRONG_NUMBER);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date(EPOCH + (whole < 60 ? whole + 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function date(args: Scalars): Scalar {
  const year = args.integer(0);
  return serialOf(year < 1900 ? year + 1900 : year, args.integer(1), args.integer(2));
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function shiftedMonth(args: Scalars): Day {
  const { year, month, day } = dayOf(args.number(0));
  const months = year * 12 + month - 1 + args.integer(1);
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day };
}

function weekday(args: Scalars): Scalar {
  const number = (Math.floor(args.number(0)) + 6) % 7; // 0 is Sunday
  const type = args.integer(1, 1);
  if (type === 1) return number + 1;
  if (type === 2) return ((number + 6) % 7) + 1;
  if (type === 3) return (number + 6) % 7;
  return type >= 11 && type <= 17 ? ((number - (type - 10) + 7) % 7) + 1 : WRONG_NUMBER;
}

function weekNumber(args: Scalars): Scalar {
  const serial = Math.floor(args.number(0));
  const type = args.integer(1, 1);
  if (type === 21) return isoWeek(serial);
  const firstDay = type === 1 || type === 17 ? 0 : type === 2 || type === 11 ? 1 : type - 10;
  const start = serialOf(dayOf(serial).year, 1, 1);
  const lead = (start + 6 - firstDay + 7) % 7;
  return Math.floor((serial - start + lead) / 7) + 1;
}

function isoWeek(serial: number): number {
  const thursday = serial - ((serial + 5) % 7) + 3;
  return Math.floor((thursday - serialOf(dayOf(thursday).year, 1, 1)) / 7) + 1;
}

function difference(args: Scalars): Scalar {
  const [start, end] = [Math.floor(args.number(0)), Math.floor(args.number(1))];
  if (start > end) return WRONG_NUMBER;
  const [a, b] = [dayOf(start), dayOf(end)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (args.text(2).toLowerCase()) {
    case "d":
      return end - start;
    case "m":
      return months;
    case "y":
      return Math.floor(months / 12);
    case "ym":
      return months % 12;
    case "yd":
    case "md":
      throw new Unsupported("DATEDIF");
    default:
      return WRONG_NUMBER;
  }
}

/** Serial numbers of the holidays in an optional argument. */
function holidays(call: FunctionCall, index: number): ReadonlySet<number> {
  if (!call.has(index)) return new Set();
  const days = call
    .matrix(index)
    .values()
    .filter((value) => typeof value === "number");
  return new Set(days.map(Math.floor));
}

function isWorkday(serial: number, free: ReadonlySet<number>): boolean {
  const day = (serial + 6) % 7;
  return day !== 0 && day !== 6 && !free.has(serial);
}

function networkDays(call: FunctionCall): Scalar {
  const [a, b] = [Math.floor(call.number(0)), Math.floor(call.number(1))];
  const free = holidays(call, 2);
  let count = 0;
  for (let serial = Math.min(a, b); serial <= Math.max(a, b); serial++) if (isWorkday(serial, free)) count++;
  return a <= b ? count : -count;
}

function workday(call: FunctionCall): Scalar {
  const free = holidays(call, 2);
  const days = call.integer(1);
  const step = Math.sign(days);
  let serial = Math.floor(call.number(0));
  for (let left = Math.abs(days); left > 0;) {
    serial += step;
    if (serial < 0 || serial > LAST_SERIAL) return WRONG_NUMBER;
    if (isWorkday(serial, free)) left--;
  }
  return serial;
}

/** Seconds of the day, rounded so that 0.5 is noon and not a little before. */
function seconds(args: Scalars): number {
  const serial = args.number(0);
  if (serial < 0) throw new FormulaFailure(WRONG_NUMBER);
  return rounded((serial - Math.floor(serial)) * 86400, 0) % 86400;
}

function days360(args: Scalars): Scalar {
  const [a, b] = [dayOf(args.number(0)), dayOf(args.number(1))];
  const isEuropean = args.logical(2, false);
  const first = a.day === 31 || (!isEuropean && a.month === 2 && a.day === lastDay(a.year, 2)) ? 30 : a.day;
  const last = b.day === 31 && (isEuropean || first === 30) ? 30 : b.day;
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + last - first;
}

function now(): number {
  const moment = new Date();
  const local = Date.UTC(
    moment.getFullYear(),
    moment.getMonth(),
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
    moment.getSeconds(),
  );
  return (local - EPOCH) / DAY;
}

export const dateFunctions: FunctionTable = {
  scalar: {
    DATE: date,
    TIME: (args) => {
      const time = (args.integer(0) * 3600 + args.integer(1) * 60 + args.integer(2)) / 86400;
      return time < 0 ? WRONG_NUMBER : time - Math.floor(time);
    },
    YEAR: (args) => dayOf(args.number(0)).year,
    MONTH: (args) => dayOf(args.number(0)).month,
    DAY: (args) => dayOf(args.number(0)).day,
    HOUR: (args) => Math.floor(seconds(args) / 3600),
    MINUTE: (args) => Math.floor(seconds(args) / 60) % 60,
    SECOND: (args) => seconds(args) % 60,
    EDATE: (args) => {
      const { year, month, day } = shiftedMonth(args);
      return serialOf(year, month, Math.min(day, lastDay(year, month)));
    },
    EOMONTH: (args) => {
      const { year, month } = shiftedMonth(args);
      return serialOf(year, month, lastDay(year, month));
    },
    WEEKDAY: weekday,
    WEEKNUM: weekNumber,
    ISOWEEKNUM: (args) => isoWeek(Math.floor(args.number(0))),
    DATEDIF: difference,
    DAYS: (args) => Math.floor(args.number(0)) - Math.floor(args.number(1)),
    DAYS360: days360,
    TODAY: () => Math.floor(now()),
    NOW: now,
    DATEVALUE: (args) => isoDate(args.text(0)),
  },
  general: {
    NETWORKDAYS: networkDays,
    WORKDAY: workday,
  },
};

/** Only dates that are the same in every country are read. @throws Unsupported for others */
function isoDate(text: string): Scalar {
  const found = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (found !== null) return serialOf(Number(found[1]), Number(found[2]), Number(found[3]));
  if (/\d/.test(text)) throw new Unsupported(`date ${text}`);
  return WRONG_VALUE;
}
