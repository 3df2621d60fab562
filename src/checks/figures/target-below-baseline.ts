import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import { arahOf } from "../../domain/arah-indikator";
import type { Finding } from "../../findings/finding";
import type { ReportTable, TableColumn, TableRow } from "../../sheets/reading/table";
import { cellName, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { nameOf } from "./capaian-columns";
import { printedOnSheet } from "./grid-cell";
import { columnsOf } from "./pairs";
import { printed, type Printed } from "./printed";

/**
 * The last target of an indicator that is worse than what was reached before the plan began. Which way is better is taken
 * from the indicator's name, else from the way its own targets go; without either nothing is said.
 */
export const targetBelowBaseline = tableCheck(
  {
    code: "target-below-baseline",
    tier: "before-handing-in",
    rule: "target",
    kinds: ["indicator", "programme", "e81"],
    after: UNSURE_FIGURES,
  },
  (table, _, grid) => {
    const [base] = table.columns.filter(
      ({ period, role }) => period === "dasar" && (role === null || role === "realisasi"),
    );
    const targets = columnsOf(table, "target").filter(({ period, quarter }) => period !== "dasar" && quarter === null);
    if (base === undefined) return [];
    return table.rows.flatMap((row) => report(table, row, printedOnSheet(row, base.column, grid), targets));
  },
);

function report(
  table: ReportTable,
  row: TableRow,
  base: Printed | null,
  targets: readonly TableColumn[],
): readonly Finding[] {
  const figures = targets.flatMap(({ column }) => printed(row.cellAt[column]) ?? []);
  const last = figures.at(-1);
  const arah = last === undefined ? null : wayOf(table, row, figures);
  if (base === null || base.value === 0 || last === undefined || arah === null || !isSameUnit(base, last)) return [];
  if (arah === "naik" ? last.value >= base.value : last.value <= base.value) return [];
  return [
    finding(table, {
      code: "target-below-baseline",
      severity: "warning",
      cell: cellName(last.cell),
      related: [cellName(base.cell)],
      found: last.value,
      expected: null,
      params: { row: rowLabel(row), base: base.value, arah },
    }),
  ];
}

function wayOf(table: ReportTable, row: TableRow, figures: readonly Printed[]): "naik" | "turun" | null {
  const named = arahOf(nameOf(table, row));
  const [first, last] = [figures[0]?.value ?? 0, figures.at(-1)?.value ?? 0];
  if (named !== null) return named;
  return first === last ? null : last > first ? "naik" : "turun";
}

/** A percentage is not compared with a fraction or a count. */
function isSameUnit(a: Printed, b: Printed): boolean {
  const unit = ({ cell }: Printed): string | null => {
    const name = "unit" in cell.typed ? (cell.typed.unit ?? null) : null;
    return name === null ? null : name.toLowerCase();
  };
  return unit(a) === unit(b) || (unit(a) ?? unit(b)) === "%";
}
