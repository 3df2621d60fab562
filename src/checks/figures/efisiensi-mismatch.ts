import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import { difference, sumDecimals } from "../../domain/decimal";
import type { Finding } from "../../findings/finding";
import type { ReportTable, TableColumn } from "../../sheets/reading/table";
import { cellName, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { averages, isMean, type Average } from "./averages";
import { isSettled, judge, misfits, type Judged } from "./judge";
import { columnsOf, pairsFor } from "./pairs";
import { printedAt, type Printed } from "./printed";
import { fixOf } from "./percent-fix";
import { efisiensiTheories } from "./theories";

/** A printed tingkat efisiensi that is not capaian − serapan, nor what else the column turns out to be. */
export const efisiensiMismatch = tableCheck(
  {
    code: "efisiensi-mismatch",
    tier: "always",
    rule: "efisiensi",
    kinds: ["efficiency", "indicator", "e81", "budget"],
    after: [...UNSURE_FIGURES, "computed-mismatch", "capaian-mismatch"],
  },
  (table) => columnsOf(table, "efisiensi").flatMap((column) => reportColumn(table, column)),
);

function reportColumn(table: ReportTable, column: TableColumn): readonly Finding[] {
  const verdict = judge(table, column, efisiensiTheories(table, column));
  if (verdict === null || (!isSettled(verdict) && verdict.compared > 2)) return [];
  return misfits(verdict).map((one) => {
    const input = wrongPart(table, column, one);
    return input === null ? report(table, one, isSettled(verdict)) : reportPart(table, one, input);
  });
}

function report(table: ReportTable, { row, printed, worked, fit }: Judged, isCertain: boolean): Finding {
  return finding(table, {
    code: "efisiensi-mismatch",
    severity: fit === "truncated" ? "info" : isCertain ? "error" : "warning",
    cell: cellName(printed.cell),
    related: worked.inputs,
    found: printed.value,
    expected: worked.value,
    cause: cellName(printed.cell),
    params: { row: rowLabel(row), formula: worked.formula ?? "", column: null },
    fix: fixOf(printed, worked),
  });
}

interface WrongPart {
  readonly role: "capaian" | "serapan";
  readonly printed: Printed;
  readonly expected: number;
  readonly average: Average;
}

/** The capaian or serapan of the row, where the average of its column is right only with what the efficiency asks for. */
function wrongPart(table: ReportTable, column: TableColumn, { row, printed: result }: Judged): WrongPart | null {
  const [pair] = pairsFor(table, column, "capaian", "serapan");
  const [of, by] = [printedAt(row, pair?.of.column, "none"), printedAt(row, pair?.by.column, "none")];
  if (pair === undefined || of === null || by === null) return null;
  const parts = [
    { role: "capaian", column: pair.of, printed: of, expected: sumDecimals([result.value, by.value]) },
    { role: "serapan", column: pair.by, printed: by, expected: difference(of.value, result.value) },
  ] as const;
  for (const part of parts) {
    const average = averages(table).find((one) => one.column === part.column && !isMean(table, one));
    if (average !== undefined && isMean(table, replaced(average, part.printed, part.expected)))
      return { ...part, average };
  }
  return null;
}

function replaced(average: Average, wrong: Printed, value: number): Average {
  const swap = (one: Printed): Printed => (one.cell === wrong.cell ? { ...one, value } : one);
  return { ...average, sets: average.sets.map((set) => set.map(swap)) };
}

function reportPart(table: ReportTable, { row, printed: result }: Judged, part: WrongPart): Finding {
  const { role, printed, expected, average } = part;
  return finding(table, {
    code: "efisiensi-mismatch",
    severity: "error",
    cell: cellName(printed.cell),
    related: [cellName(result.cell), cellName(average.printed.cell)],
    found: printed.value,
    expected,
    cause: cellName(printed.cell),
    params: { row: rowLabel(row), formula: "", column: role },
    fix: fixOf(printed, { value: expected, formula: null }),
  });
}
