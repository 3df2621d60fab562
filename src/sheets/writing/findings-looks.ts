import type { Severity } from "../../findings/finding";
import { PLAIN, type CellLook } from "./sheet-spec";

/** Characters, from A to the column for the follow-up: together one A4 page across. */
export const COLUMN_WIDTHS: readonly number[] = [5, 19, 24, 17, 17, 52, 12, 20, 20];

const BOXED: CellLook = { ...PLAIN, isBoxed: true, wrap: true };

/** How the cells of the sheet of findings look. */
export const LOOKS = {
  title: { ...PLAIN, bold: true, size: 14, horizontal: "center", vertical: "center" },
  made: { ...PLAIN, italic: true, color: "#595959", horizontal: "center" },
  summary: { ...PLAIN, bold: true, horizontal: "center" },
  header: { ...BOXED, bold: true, fill: "#D9E2EC", horizontal: "center", vertical: "center" },
  cause: { ...PLAIN, bold: true, fill: "#F2F4F7", vertical: "center" },
  text: { ...BOXED, horizontal: "left" },
  number: { ...BOXED, horizontal: "center" },
  figure: { ...BOXED, horizontal: "right" },
  link: { ...BOXED, horizontal: "left", color: "#0B5CAD", underline: true },
  end: { ...PLAIN, italic: true, color: "#595959" },
} as const satisfies Readonly<Record<string, CellLook>>;

const COLORS: Readonly<Record<Severity, string>> = { error: "#A4262C", warning: "#8A5300", info: "#3B3A39" };

/** A severity in a colour that can be read on white paper; the word says it too. */
export function severityLook(severity: Severity): CellLook {
  return { ...LOOKS.number, bold: severity === "error", color: COLORS[severity] };
}
