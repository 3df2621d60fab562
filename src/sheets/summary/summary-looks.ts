import { PLAIN, type CellLook } from "../writing/sheet-spec";

/** Characters, from A: together one A4 page across. */
export const COLUMN_WIDTHS: readonly number[] = [5, 17, 46, 19, 19, 11, 18, 10, 10, 12];

/** Columns from A of the blocks of money. */
export const AT = {
  no: 0,
  kode: 1,
  name: 2,
  pagu: 3,
  realisasi: 4,
  serapan: 5,
  siap: 6,
  bobot: 7,
  fisik: 8,
  deviasi: 9,
} as const;
export const LAST = AT.deviasi;

export const RUPIAH = "#,##0";
export const POINTS = "0.00";

const BOXED: CellLook = { ...PLAIN, isBoxed: true, wrap: true };

export const LOOKS = {
  title: { ...PLAIN, bold: true, size: 14, horizontal: "center", vertical: "center", wrap: true },
  made: { ...PLAIN, italic: true, color: "#595959", horizontal: "center" },
  lead: { ...PLAIN, bold: true, horizontal: "center", wrap: true },
  block: { ...PLAIN, bold: true, size: 11, color: "#1F3A5F", vertical: "bottom" },
  header: { ...BOXED, bold: true, fill: "#D9E2EC", horizontal: "center", vertical: "center" },
  text: { ...BOXED, horizontal: "left" },
  number: { ...BOXED, horizontal: "center" },
  figure: { ...BOXED, horizontal: "right", wrap: false },
  link: { ...BOXED, horizontal: "left", color: "#0B5CAD", underline: true },
  note: { ...PLAIN, italic: true, color: "#595959", wrap: true },
} as const satisfies Readonly<Record<string, CellLook>>;

/** The same look for rows that stand for others. */
export function strong(look: CellLook, fill: string | null = "#F2F4F7"): CellLook {
  return { ...look, bold: true, fill };
}
