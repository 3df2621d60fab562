import type { FixWrite } from "../../findings/finding";
import { columnRanges } from "../../sheets/address";
import { cellName } from "../check";
import { fixOf } from "./percent-fix";
import type { Printed } from "./printed";

/** The mean of cells as a formula where all of them are true numbers of the printed cell's own unit, else as a figure. */
export function averageFix(printed: Printed, averaged: readonly Printed[], value: number): readonly FixWrite[] {
  const isPercent = ({ cell }: Printed): boolean => cell.format.includes("%");
  const isPlain = averaged.every((one) => one.cell.typed.kind === "number" && isPercent(one) === isPercent(printed));
  if (!isPlain || printed.cell.typed.kind !== "number") return fixOf(printed, { value, formula: null });
  const ranges = columnRanges(
    averaged.map(({ cell }) => cell.row),
    printed.cell.column,
  );
  const scale = isPercent(printed) ? 100 : 1;
  const formula = `=AVERAGE(${ranges.join(",")})`;
  return [{ cell: cellName(printed.cell), content: { kind: "formula", formula, value: value / scale }, format: null }];
}
