import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import type { Finding, Severity } from "../../findings/finding";
import { columnRanges } from "../../sheets/address";
import type { ColumnRole, ReportTable } from "../../sheets/reading/table";
import { cellName, rowLabel, tableCheck, type CheckOptions } from "../check";
import { finding } from "../finding-at";
import { grandTotal } from "./bases";
import { CERTAIN, moneyColumns, type ComputedColumn } from "./computed-columns";
import { copiedFrom, fisikInputs } from "./fisik-copied";
import { fisikSums, type FisikSum } from "./fisik-sums";
import { fisikLeaves, followsFromVolumes } from "./fisik-leaves";
import { isForeign, isSettled, misfits, type Judged } from "./judge";
import { columnsOf } from "./pairs";
import { fixOf } from "./percent-fix";
import { wrongInputs, type WrongInput } from "./wrong-input";

/** Roles where another base that explains a figure is a finding of its own. */
const BASED: ReadonlySet<ColumnRole> = new Set(["bobot", "siapPersen", "keuanganTertimbang"]);

/**
 * A printed serapan, sisa, bobot or weighted figure that does not follow from its own row. Only what rounding
 * explains is let pass. Where all computed figures of a row agree on another pagu or realisasi, that one is the mistake.
 */
export const computedMismatch = tableCheck(
  {
    code: "computed-mismatch",
    tier: "always",
    rule: "serapan",
    kinds: ["rfk", "recap", "programme", "budget", "e81", "efficiency"],
    after: [
      ...UNSURE_FIGURES,
      "double-count",
      "child-sum",
      "total-sum",
      "mean-of-percentages",
      "amount-negative",
      "years-sum",
      "quarters-sum",
      "cumulated-sum",
      "realisasi-above-pagu",
    ],
  },
  (table, options) => {
    const columns = moneyColumns(table, options);
    const inputs = wrongInputs(table, columns);
    const blamed = new Set(inputs.map(({ row }) => row.row));
    return [
      ...inputs.map((input) => reportInput(table, input)),
      ...columns.flatMap((column) => reportColumn(table, column, blamed)),
      ...fisikMismatches(table, options),
      ...fisikSums(table, wrongLeaves(table, options)).map((sum) => reportSum(table, sum)),
    ];
  },
);

function reportColumn(table: ReportTable, column: ComputedColumn, blamed: ReadonlySet<number>): readonly Finding[] {
  const { role, verdict } = column;
  const wrong = misfits(verdict).filter(
    ({ row, other }) => !blamed.has(row.row) && !(BASED.has(role) && other !== null),
  );
  const isCertain = CERTAIN.has(role);
  if (isForeign(verdict)) return isCertain && table.kind !== "efficiency" ? foreign(table, column, wrong) : [];
  if (!isCertain && !isSettled(verdict)) return [];
  const severity = isSettled(verdict) || (isCertain && verdict.compared < 3) ? "error" : "warning";
  return wrong.map((one) => report(table, role, one, severity));
}

function report(
  table: ReportTable,
  role: ColumnRole,
  { row, printed, worked, fit }: Judged,
  severity: Severity,
): Finding {
  const isTruncated = fit === "truncated";
  return finding(table, {
    code: "computed-mismatch",
    severity: isTruncated ? "info" : severity,
    cell: cellName(printed.cell),
    related: [...worked.inputs, ...(BASED.has(role) ? wholeOf(table) : [])],
    found: printed.value,
    expected: worked.value,
    cause: isTruncated ? `${role}:truncated` : role,
    params: {
      column: role,
      row: rowLabel(row),
      formula: worked.formula ?? "",
      variant: isTruncated ? "truncated" : null,
    },
    fix: fixOf(printed, worked),
  });
}

/** A1 of the pagu that shares are of, whichever base the column has: with another total they are others. */
function wholeOf(table: ReportTable): readonly string[] {
  const [pagu] = columnsOf(table, "pagu");
  return pagu === undefined ? [] : (grandTotal(table, pagu.column)?.cells ?? []);
}

/** Not one figure of the column follows: it is computed in a way that is not known here. */
function foreign(table: ReportTable, { role, column }: ComputedColumn, wrong: readonly Judged[]): readonly Finding[] {
  const [first] = wrong;
  if (first === undefined) return [];
  const { row, printed, worked } = first;
  const rows = wrong.map((one) => one.row.row);
  return [
    finding(table, {
      code: "computed-mismatch",
      severity: "warning",
      cell: cellName(printed.cell),
      related: columnRanges(rows, column.column),
      found: printed.value,
      expected: worked.value,
      cause: `${role}:foreign`,
      params: {
        column: role,
        row: rowLabel(row),
        formula: worked.formula ?? "",
        variant: "foreign",
        count: wrong.length,
      },
    }),
  ];
}

function reportInput(table: ReportTable, { row, input, role, expected, witnesses }: WrongInput): Finding {
  return finding(table, {
    code: "computed-mismatch",
    severity: "error",
    cell: cellName(input.cell),
    related: witnesses,
    found: input.value,
    expected,
    cause: `input:${String(row.row + 1)}`,
    params: { column: role, row: rowLabel(row), formula: "", variant: "input", count: witnesses.length },
    fix: [{ cell: cellName(input.cell), content: { kind: "value", value: expected }, format: null }],
  });
}

/** Weighted fisik that neither follows from the volumes nor repeats another column. */
function fisikMismatches(table: ReportTable, options: CheckOptions): readonly Finding[] {
  if (table.kind !== "rfk") return [];
  return fisikLeaves(table, options).flatMap((leaf) => {
    const cell = leaf.row.cells.fisikTertimbang;
    if (cell === undefined || followsFromVolumes(leaf) || copiedFrom(leaf.row, leaf.printed) !== null) return [];
    return [
      finding(table, {
        code: "computed-mismatch",
        severity: "error",
        cell: cellName(cell),
        related: [...fisikInputs(leaf.row), ...leaf.base],
        found: leaf.printed,
        expected: leaf.exact,
        cause: "fisikTertimbang",
        params: { column: "fisikTertimbang", row: rowLabel(leaf.row), formula: leaf.formula, variant: null },
        fix: leaf.fix,
      }),
    ];
  });
}

/** The weighted fisik of a group is the sum of its parts', whatever they rest on. */
function reportSum(table: ReportTable, { row, printed, expected, parts }: FisikSum): Finding {
  const cells = columnRanges(
    parts.map(({ cell }) => cell.row),
    printed.cell.column,
  );
  const isPlain = [printed, ...parts].every(({ cell }) => cell.typed.kind === "number" && !cell.format.includes("%"));
  const formula = `=SUM(${cells.join(",")})`;
  return finding(table, {
    code: "computed-mismatch",
    severity: "error",
    cell: cellName(printed.cell),
    related: [...cells, ...(row.cells.pagu === undefined ? [] : [cellName(row.cells.pagu)])],
    found: printed.value,
    expected,
    cause: `fisikTertimbang:${cellName(printed.cell)}`,
    params: { column: "fisikTertimbang", row: rowLabel(row), formula, variant: "parts" },
    fix: isPlain ? fixOf(printed, { value: expected, formula }) : [],
  });
}

/** Sheet rows whose weighted fisik does not follow from their own volumes. */
function wrongLeaves(table: ReportTable, options: CheckOptions): readonly number[] {
  if (table.kind !== "rfk") return [];
  return fisikLeaves(table, options).flatMap((leaf) => (followsFromVolumes(leaf) ? [] : [leaf.row.row]));
}
