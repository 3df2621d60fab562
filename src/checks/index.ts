import type { Finding } from "../findings/finding";
import { parseA1 } from "../sheets/address";
import type { Check, CheckedTable, CheckOptions } from "./check";
import { withoutEchoes } from "./echoes";
import { FIGURE_CHECKS } from "./figures";
import { FORMULA_CHECKS, FORMULA_SUM_CHECKS } from "./formulas";
import { KODE_CHECKS } from "./kode";
import { NUMBER_CHECKS } from "./numbers";
import { SUM_CHECKS } from "./sums";

/** All checks in the order a report is read: numbers, kode, sums and their formulas, computed figures, other formulas. */
export const CHECKS: readonly Check[] = [
  ...NUMBER_CHECKS,
  ...KODE_CHECKS,
  ...FORMULA_SUM_CHECKS,
  ...SUM_CHECKS,
  ...FIGURE_CHECKS,
  ...FORMULA_CHECKS,
];

/** What one check finds beyond what `earlier` checks have already reported. */
export function runCheck(
  check: Check,
  tables: readonly CheckedTable[],
  options: CheckOptions,
  earlier: readonly Finding[],
): readonly Finding[] {
  const looked = tables.filter(({ table }) => check.kinds.includes(table.kind));
  return looked.length === 0 ? [] : withoutEchoes(check, check.find(looked, options), earlier);
}

/** Findings in the order of their sheets, then by row and column. */
export function inSheetOrder(findings: readonly Finding[], sheets: readonly string[]): readonly Finding[] {
  const place = (finding: Finding): readonly number[] => {
    const at = parseA1(finding.cell);
    return [sheets.indexOf(finding.sheet), at?.row ?? 0, at?.column ?? 0];
  };
  const compare = (a: readonly number[], b: readonly number[]): number =>
    a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return findings
    .map((finding) => ({ finding, at: place(finding) }))
    .sort((a, b) => compare(a.at, b.at))
    .map(({ finding }) => finding);
}
