import { roundHalfAway } from "../../domain/rounding";
import type { FixWrite } from "../../findings/finding";
import { cellName } from "../check";
import type { Worked } from "./judge";
import type { Printed } from "./printed";

/**
 * The write that puts a computed cell right: the formula where its inputs are true numbers, else the rounded figure; a
 * percentage in the cell's own unit. A text becomes a number with a format that shows it as it was.
 */
export function fixOf(figure: Printed, worked: Pick<Worked, "value" | "formula">): readonly FixWrite[] {
  const { cell } = figure;
  const isText = cell.typed.kind === "text-number";
  const isFraction = cell.format.includes("%") || (cell.typed.kind === "text-number" && cell.typed.unit === "%");
  const scale = isFraction ? 100 : 1;
  const format = isText ? textFormat(figure, isFraction) : null;
  if (worked.formula === null) {
    const value = roundHalfAway(worked.value, figure.decimals) / scale;
    return [{ cell: cellName(cell), content: { kind: "value", value: Number(value.toPrecision(15)) }, format }];
  }
  const formula = isFraction ? asFraction(worked.formula) : worked.formula;
  return [{ cell: cellName(cell), content: { kind: "formula", formula, value: worked.value / scale }, format }];
}

function textFormat({ decimals }: Printed, isFraction: boolean): string {
  const places = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  return isFraction ? `0${places}%` : `#,##0${places}`;
}

function asFraction(formula: string): string {
  return formula.endsWith("*100") ? formula.slice(0, -4) : `=(${formula.slice(1)})/100`;
}
