import type { TypedNumber } from "../../domain/typed-number";
import type { Severity } from "../../findings/finding";
import type { ReportTable, TableCell } from "../../sheets/reading/table";
import type { FigureColumn } from "./figure-columns";

/** What is wrong with a figure that stands as text; each is reported under a code of its own, and only there. */
export type TextFault = "equals" | "malformed" | "ambiguous" | "unit" | "text";

type TextNumber = Extract<TypedNumber, { readonly kind: "text-number" }>;

/** A text that begins with "=" without being a formula. */
export function beginsWithEquals({ value, formula }: TableCell): boolean {
  return formula === null && typeof value === "string" && value.trimStart().startsWith("=");
}

/** The one fault of a cell's text, null where it holds no figure as text. */
export function textFault({ measure }: FigureColumn, cell: TableCell): TextFault | null {
  const { typed } = cell;
  if (beginsWithEquals(cell)) return "equals";
  if (typed.kind === "malformed") return "malformed";
  if (typed.kind !== "text-number") return null;
  if (typed.ambiguous && typed.style === null && !isWholeRupiah(measure, typed)) return "ambiguous";
  return measure !== "money" && hasWordUnit(typed) ? "unit" : "text";
}

/** "206.000" read as 206000: nobody writes rupiah with three decimals. */
function isWholeRupiah(measure: FigureColumn["measure"], { value }: TextNumber): boolean {
  return measure === "money" && Math.abs(value) >= 1000;
}

/** A unit in words, such as "Orang" or "BB"; a percent sign belongs to the figure. */
function hasWordUnit({ unit }: TextNumber): boolean {
  return unit !== null && !unit.startsWith("%");
}

/**
 * How much harm a figure as text does in its column: an error where rupiah are added, a warning where the figure is
 * counted with or stands among true numbers, else worth knowing.
 */
export function harmOfText(table: ReportTable, column: FigureColumn): Severity {
  if (column.measure === "money") return "error";
  const isCountedWith = column.measure === "weight" || table.kind === "rfk";
  return isCountedWith || column.numbers > column.texts ? "warning" : "info";
}
