import type { Claim, Score, WrongTable } from "../layouts-score";

/** The figures of a score in a few lines, with the first examples of what went wrong. */
export function told(total: Score, examples = 10): string {
  const percent = (part: number): string => `${((part / Math.max(1, total.columns)) * 100).toFixed(2)} %`;
  const list = (words: string, wrong: readonly WrongTable[]): string =>
    [
      `${words}: ${String(wrong.length)}`,
      ...wrong
        .slice(0, examples)
        .map((one) => `  seed ${String(one.seed)} table ${String(one.table)} ${one.kind} ${one.what}`),
    ].join("\n");
  return [
    `columns ${String(total.columns)}, recognised ${percent(total.recognised)}, asked ${percent(total.asked)} (truth shown ${String(total.askedWell)}), silently wrong ${String(total.silentlyWrong.length)}`,
    ...total.silentlyWrong
      .slice(0, examples)
      .map(
        (one) =>
          `  seed ${String(one.seed)} ${one.kind} column ${String(one.column)} "${one.header}": ${shown(one.claimed)} for ${shown(one.truth)}`,
      ),
    ...Object.entries(total.perKind).map(
      ([kind, part]) => `  ${kind}: ${String(part.recognised)}/${String(part.columns)}, wrong ${String(part.wrong)}`,
    ),
    `tables ${String(total.tables)}`,
    list("missed", total.tablesMissed),
    list("invented", total.tablesInvented),
    list("kinds wrong", total.kindsWrong),
    list("header rows wrong", total.headerRowsWrong),
    list("rows wrong", total.rowsWrong),
  ].join("\n");
}

function shown(claim: Claim | null): string {
  if (claim === null) return "no column";
  return [
    claim.role ?? "nothing",
    claim.year,
    claim.quarter === null ? null : `TW ${String(claim.quarter)}`,
    claim.period,
  ]
    .filter((part) => part !== null)
    .join(" ");
}
