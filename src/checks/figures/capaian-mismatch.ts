import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import type { Finding } from "../../findings/finding";
import type { ReportTable } from "../../sheets/reading/table";
import { cellName, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { capaianColumns, type CapaianColumn, type JudgedCapaian } from "./capaian-columns";
import { fixOf } from "./percent-fix";
import { isExplained } from "./printed";

/**
 * A printed capaian that no formula in use gives from its target and realisasi, rounded or from rounded figures. Which way
 * is better is said with it. One that is only cut off instead of rounded is worth knowing, no mistake.
 */
export const capaianMismatch = tableCheck(
  {
    code: "capaian-mismatch",
    tier: "always",
    rule: "capaian",
    kinds: ["indicator", "efficiency", "e81", "programme", "budget"],
    after: [...UNSURE_FIGURES],
  },
  (table) => capaianColumns(table).flatMap((column) => reportColumn(table, column)),
);

function reportColumn(table: ReportTable, { judged, explained }: CapaianColumn): readonly Finding[] {
  // A column of which hardly anything follows is computed from figures that are not on the sheet.
  const isSettled = explained * 2 >= judged.length;
  if (!isSettled && judged.length >= 3) return [];
  return judged.flatMap((one) => {
    if (!isExplained(one.fit)) return [report(table, one, isSettled ? "error" : "warning")];
    return isTurnedRound(one) ? [turnedRound(table, one)] : [];
  });
}

function report(table: ReportTable, one: JudgedCapaian, severity: "error" | "warning"): Finding {
  const isTruncated = one.fit === "truncated";
  return finding(table, {
    code: "capaian-mismatch",
    severity: isTruncated ? "info" : severity,
    cell: cellName(one.printed.cell),
    related: one.inputs,
    found: one.printed.value,
    expected: one.expected,
    cause: isTruncated ? "truncated" : cellName(one.printed.cell),
    params: {
      row: rowLabel(one.row),
      arah: one.arah,
      variant: isTruncated ? "truncated" : hasSameDigits(one) ? "digits" : null,
    },
    fix: fixOf(one.printed, { value: one.expected, formula: one.formula }),
  });
}

/** The digits are those of the right figure in another order. */
function hasSameDigits({ printed, expected }: JudgedCapaian): boolean {
  const digits = (value: number): string => (value.toFixed(printed.decimals).match(/\d/g) ?? []).sort().join("");
  return printed.decimals > 0 && digits(printed.value) === digits(expected);
}

/** Counted as if more were better, though by its name less is; it makes a difference unless the target is just met. */
function isTurnedRound({ named, arah, printed }: JudgedCapaian): boolean {
  return named === "turun" && arah === "naik" && printed.value !== 100;
}

function turnedRound(table: ReportTable, one: JudgedCapaian): Finding {
  return finding(table, {
    code: "capaian-mismatch",
    severity: "warning",
    cell: cellName(one.printed.cell),
    related: one.inputs,
    found: one.printed.value,
    expected: 200 - one.printed.value,
    params: { row: rowLabel(one.row), arah: "turun", variant: "direction" },
  });
}
