import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import type { Finding } from "../../findings/finding";
import type { ReportTable } from "../../sheets/reading/table";
import { cellName, rowLabel, tableCheck, type CheckOptions } from "../check";
import { finding } from "../finding-at";
import { ratedColumns, scaleOf, type Rated } from "./ratings";
import { textOf } from "./theories";

/** Two labels for one and the same figure, on a scale that is not known here. */
export const ratingConflict = tableCheck(
  {
    code: "rating-conflict",
    tier: "before-handing-in",
    rule: "skala",
    kinds: ["indicator", "efficiency", "e81", "budget"],
    after: [...UNSURE_FIGURES, "rating-mismatch", "capaian-mismatch"],
  },
  (table, options) => ratedColumns(table).flatMap((rated) => conflicts(table, rated, options)),
);

function conflicts(table: ReportTable, rated: readonly Rated[], options: CheckOptions): readonly Finding[] {
  if (scaleOf(rated, options.scale) !== null) return [];
  return rated.flatMap((one, index) => {
    const same = rated.filter(({ value }) => value.value === one.value.value);
    const first = same.find(({ label }) => label !== one.label);
    if (first === undefined || rated.indexOf(first) > index) return [];
    const isRepeated = rated
      .slice(0, index)
      .some(({ value, label }) => value.value === one.value.value && label === one.label);
    return isRepeated ? [] : [report(table, one, first)];
  });
}

function report(table: ReportTable, { row, value, cell }: Rated, first: Rated): Finding {
  return finding(table, {
    code: "rating-conflict",
    severity: "warning",
    cell: cellName(cell),
    related: [first.cell, value.cell, first.value.cell].map(cellName),
    found: textOf(cell).trim(),
    expected: null,
    cause: String(value.value),
    params: {
      row: rowLabel(row),
      value: value.value,
      other: textOf(first.cell).trim(),
      otherRow: rowLabel(first.row),
    },
  });
}
