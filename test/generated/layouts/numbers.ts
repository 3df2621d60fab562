import type { PaperCell } from "./paper";
import type { Draw } from "./draw";
import type { Sort } from "./plan";

/** Writes one figure the way its column does. */
export type Ink = (value: number, satuan: string) => PaperCell;

/** Rounds half away from zero, as the printed figures are rounded. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round((Math.abs(value) + 1e-9) * scale)) / scale;
}

/** "1.234.567,50" with the marks given. */
export function grouped(value: number, thousands: string, decimal: string, decimals: number): string {
  const [whole = "", part = ""] = Math.abs(value).toFixed(decimals).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${value < 0 ? "-" : ""}${digits}${part === "" ? "" : decimal + part}`;
}

function trimmed(value: number, decimal: string): string {
  return String(rounded(value, 2)).replace(".", decimal);
}

const number =
  (format: string): Ink =>
  (value) => ({ value, format });
const text =
  (write: (value: number, satuan: string) => string): Ink =>
  (value, satuan) => ({ value: write(value, satuan) });

const RUPIAH: readonly (readonly [number, string, Ink])[] = [
  [30, "rupiah #,##0", number("#,##0")],
  [10, "rupiah #,##0.00", number("#,##0.00")],
  [8, "rupiah General", number("General")],
  [8, "rupiah accounting", number('_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)')],
  [4, "rupiah Rp format", number('"Rp"#,##0')],
  [8, "rupiah id text", text((value) => grouped(value, ".", ",", 0))],
  [5, "rupiah id text with sen", text((value) => grouped(value, ".", ",", 2))],
  [4, "rupiah en text", text((value) => grouped(value, ",", ".", 2))],
  [3, "rupiah Rp…,-", text((value) => `Rp. ${grouped(value, ".", ",", 0)},-`)],
  [2, "rupiah Rp text", text((value) => `Rp${grouped(value, ".", ",", 2)}`)],
];

const PERCENT: readonly (readonly [number, string, Ink])[] = [
  [40, "percent 95.4", number("0.00")],
  [12, "percent General", number("General")],
  [6, "percent #,##0.00", number("#,##0.00")],
  [15, "percent stored 0.954", (value) => ({ value: rounded(value / 100, 4), format: "0.00%" })],
  [8, "percent id text", text((value) => grouped(value, ".", ",", 2))],
  [3, "percent en text", text((value) => value.toFixed(2))],
  [8, "percent text %", text((value) => `${trimmed(value, ",")}%`)],
  [3, "percent text spaced %", text((value) => `${grouped(value, ".", ",", 2)} %`)],
];

const VOLUME: readonly (readonly [number, string, Ink])[] = [
  [30, "volume number", number("0.##")],
  [14, "volume General", number("General")],
  [8, "volume #,##0.00", number("#,##0.00")],
  [10, "volume id text", text((value) => trimmed(value, ","))],
  [14, "volume with unit in the cell", text((value, satuan) => withUnit(value, satuan, ","))],
  [8, "volume with unit in the format", unitFormat],
];

function withUnit(value: number, satuan: string, decimal: string): string {
  if (satuan === "%" || satuan === "Persen") return `${trimmed(value, decimal)}%`;
  return satuan === "" ? trimmed(value, decimal) : `${trimmed(value, decimal)} ${satuan}`;
}

function unitFormat(value: number, satuan: string): PaperCell {
  if (satuan === "%" || satuan === "Persen") return { value: rounded(value / 100, 6), format: "0.00%" };
  return { value, format: satuan === "" ? "#,##0.##" : `#,##0.##" ${satuan.toLowerCase()}"` };
}

/** The inks of one table: each sort has one, and one column in ten its own. */
export function drawInks(draw: Draw): (sort: Sort) => Ink {
  const shared: Partial<Record<Sort, Ink>> = {};
  return (sort) => {
    if (draw.chance(0.1)) return drawInk(draw, sort);
    return (shared[sort] ??= drawInk(draw, sort));
  };
}

/** How a careless hand types a figure in a column of true numbers: as text with dots, or with a decimal comma. */
export function otherInk(sort: Sort): Ink | null {
  if (sort === "rupiah") return text((value) => grouped(value, ".", ",", 0));
  return sort === "percent" ? text((value) => grouped(value, ".", ",", 2)) : null;
}

function drawInk(draw: Draw, sort: Sort): Ink {
  const list = sort === "rupiah" ? RUPIAH : sort === "percent" ? PERCENT : sort === "volume" ? VOLUME : null;
  if (list === null) return number("General");
  const [, name, ink] = draw.weighted(draw.allowed(list).map((entry) => [entry[0], entry] as const));
  draw.note(name);
  return ink;
}
