import type { ColumnDecision, RowDecision } from "./mapping";
import type { BodyRow } from "./rows/body-rows";
import type { TableColumn, Tier } from "./table";

/** The columns with the user's decisions: sure, and with the user as the reason. */
export function withColumnDecisions(
  columns: readonly TableColumn[],
  decisions: readonly ColumnDecision[],
): readonly TableColumn[] {
  if (decisions.length === 0) return columns;
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const name = folded(column.header);
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    const decision = decisions.find((candidate) => folded(candidate.header) === name && candidate.nth === nth);
    return decision === undefined ? column : decided(column, decision);
  });
}

function decided(column: TableColumn, { role, year, quarter, period }: ColumnDecision): TableColumn {
  return {
    ...column,
    role,
    year: year === undefined ? column.year : year,
    quarter: quarter === undefined ? column.quarter : quarter,
    period: period === undefined ? column.period : period,
    confidence: 1,
    candidates: [{ role, confidence: 1 }, ...column.candidates.filter((other) => other.role !== role)].slice(0, 2),
    reasons: ["user"],
  };
}

/** The tier the user gave each row, or null; a decision holds for the first row with its kode and name. */
export function rowDecisions(
  rows: readonly Pick<BodyRow, "kodeText" | "uraian">[],
  decisions: readonly RowDecision[],
): readonly (Tier | null)[] {
  const open = [...decisions];
  return rows.map((row) => {
    const at = open.findIndex(
      ({ kode, uraian }) => folded(kode) === folded(row.kodeText) && folded(uraian) === folded(row.uraian),
    );
    return at < 0 ? null : (open.splice(at, 1)[0]?.tier ?? null);
  });
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
