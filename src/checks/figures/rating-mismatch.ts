import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import type { Finding } from "../../findings/finding";
import { rate } from "../../regulations/rating";
import type { Scale } from "../../regulations/scales";
import type { ReportTable } from "../../sheets/reading/table";
import { cellName, rowLabel, tableCheck, type CheckOptions } from "../check";
import { finding } from "../finding-at";
import { isRated, ratedColumns, scaleOf, type Rated } from "./ratings";
import { textOf } from "./theories";

/** A label that its figure does not have on the scale the labels of its column come from. */
export const ratingMismatch = tableCheck(
  {
    code: "rating-mismatch",
    tier: "always",
    rule: "skala",
    kinds: ["indicator", "efficiency", "e81", "budget"],
    after: [...UNSURE_FIGURES, "capaian-mismatch", "average-mismatch", "sum-as-average"],
  },
  (table, options) => ratedColumns(table).flatMap((rated) => reportColumn(table, rated, options)),
);

function reportColumn(table: ReportTable, rated: readonly Rated[], options: CheckOptions): readonly Finding[] {
  const scale = scaleOf(rated, options.scale);
  if (scale === null) return [];
  const wrong = rated.filter((one) => !isRated(one, scale));
  // Where most labels disagree, another scale with the same words is in use.
  const isSettled = wrong.length * 2 < rated.length;
  if (!isSettled && rated.length > 2) return [];
  return wrong.map((one) => report(table, one, scale, options, isSettled ? "error" : "warning"));
}

function report(
  table: ReportTable,
  { row, value, cell }: Rated,
  scale: Scale,
  { gapRule }: CheckOptions,
  severity: "error" | "warning",
): Finding {
  const { label } = rate(value.value, scale, gapRule);
  return finding(table, {
    code: "rating-mismatch",
    severity,
    cell: cellName(cell),
    related: [cellName(value.cell)],
    found: textOf(cell).trim(),
    expected: label,
    cause: cellName(cell),
    params: { row: rowLabel(row), value: value.value, scale: scale.title },
    fix: [{ cell: cellName(cell), content: { kind: "value", value: label }, format: null }],
  });
}
