import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import type { Finding } from "../../findings/finding";
import { rate } from "../../regulations/rating";
import type { ReportTable } from "../../sheets/reading/table";
import { cellName, rowLabel, tableCheck, type CheckOptions } from "../check";
import { finding } from "../finding-at";
import { isRated, ratedColumns, scaleOf, type Rated } from "./ratings";

/** A figure inside a gap the text of its scale leaves open: two offices may rate it differently, and both can say why. */
export const ratingGap = tableCheck(
  {
    code: "rating-gap",
    tier: "on-request",
    rule: "skala",
    kinds: ["indicator", "efficiency", "e81", "budget"],
    after: [...UNSURE_FIGURES, "rating-mismatch", "capaian-mismatch"],
  },
  (table, options) => ratedColumns(table).flatMap((rated) => gaps(table, rated, options)),
);

function gaps(table: ReportTable, rated: readonly Rated[], options: CheckOptions): readonly Finding[] {
  const scale = scaleOf(rated, options.scale);
  if (scale === null) return [];
  return rated.flatMap((one) => {
    const { row, value, cell } = one;
    if (!rate(value.value, scale, options.gapRule).inGap || !isRated(one, scale)) return [];
    return [
      finding(table, {
        code: "rating-gap",
        severity: "info",
        cell: cellName(value.cell),
        related: [cellName(cell)],
        found: value.value,
        expected: null,
        params: {
          row: rowLabel(row),
          scale: scale.title,
          below: rate(value.value, scale, "batas-bawah").label,
          above: rate(value.value, scale, "batas-atas").label,
        },
      }),
    ];
  });
}
