import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import type { Finding } from "../../findings/finding";
import type { ReportTable, TableColumn } from "../../sheets/reading/table";
import { columnRanges } from "../../sheets/address";
import { cellName, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { gatherings, type Gathering } from "./gatherings";
import { isForeign, judge, misfits } from "./judge";
import { columnsOf } from "./pairs";
import { fixOf } from "./percent-fix";
import { fitOf, isExplained, printedAt, type Expected, type Printed } from "./printed";
import { fisikColumns, meanOf, percentagesAt, sumOf, weightedMean } from "./shares";
import { serapanTheories } from "./theories";

/**
 * The percentage of a group, a fund or the whole that is the plain mean, or the sum, of the percentages below it instead
 * of Σ realisasi / Σ pagu, or, for physical progress, instead of their mean weighted by pagu.
 */
export const meanOfPercentages = tableCheck(
  {
    code: "mean-of-percentages",
    tier: "always",
    rule: "serapan",
    kinds: ["rfk", "recap", "programme", "budget", "efficiency", "e81"],
    after: [...UNSURE_FIGURES, "child-sum", "total-sum", "double-count"],
  },
  (table) => {
    const rows = gatherings(table);
    const shares = columnsOf(table, "serapan").flatMap((column) => reportShares(table, column, rows));
    return [
      ...shares,
      ...fisikColumns(table).flatMap((column) => rows.flatMap((row) => reportFisik(table, column, row))),
    ];
  },
);

function reportShares(table: ReportTable, column: TableColumn, rows: readonly Gathering[]): readonly Finding[] {
  const verdict = judge(table, column, serapanTheories(table, column));
  if (verdict === null || isForeign(verdict)) return [];
  return misfits(verdict).flatMap(({ index, printed, worked }) => {
    const gathering = rows.find((one) => one.index === index);
    return gathering === undefined ? [] : report(table, column, gathering, printed, worked, "error");
  });
}

function reportFisik(table: ReportTable, column: TableColumn, gathering: Gathering): readonly Finding[] {
  const [pagu] = columnsOf(table, "pagu");
  const printed = printedAt(gathering.row, column.column, "none");
  const expected = pagu === undefined ? null : weightedMean(table, gathering.leaves, column, pagu);
  if (printed === null || expected === null) return [];
  return report(table, column, gathering, printed, { ...expected, formula: null }, "warning");
}

type Right = Expected & { readonly formula: string | null; readonly inputs: readonly string[] };

function report(
  table: ReportTable,
  column: TableColumn,
  gathering: Gathering,
  printed: Printed,
  right: Right,
  severity: "error" | "warning",
): readonly Finding[] {
  const simple = isExplained(fitOf(printed, right)) ? null : simpleFit(table, column, gathering, printed);
  if (simple === null) return [];
  return [
    finding(table, {
      code: "mean-of-percentages",
      severity,
      cell: cellName(printed.cell),
      related: [...columnRanges(simple.rows, column.column), ...right.inputs.slice(0, 2)],
      found: printed.value,
      expected: right.value,
      params: { column: column.role, row: rowLabel(gathering.row), count: simple.rows.length, variant: simple.variant },
      fix: severity === "error" ? fixOf(printed, right) : [],
    }),
  ];
}

interface Simple {
  /** Sheet rows. */
  readonly rows: readonly number[];
  readonly variant: "mean" | "sum";
}

/** What the printed figure is instead: the mean of one of the sets, or their sum where nothing weighted is added. */
function simpleFit(
  table: ReportTable,
  column: TableColumn,
  { parts, leaves, others }: Gathering,
  printed: Printed,
): Simple | null {
  const fits = (expected: Expected | null): boolean => expected !== null && isExplained(fitOf(printed, expected));
  for (const set of [parts, leaves, ...others]) {
    const figures = percentagesAt(table, set, column);
    const rows = figures.map(({ cell }) => cell.row);
    if (fits(sumOf(figures))) return column.role === "serapan" && printed.value > 100 ? { rows, variant: "sum" } : null;
    if (fits(meanOf(figures))) return { rows, variant: "mean" };
  }
  return null;
}
