import { kewenanganOf } from "../../domain/kode-apbd";
import type { Finding } from "../../findings/finding";
import type { ReportTable } from "../../sheets/reading/table";
import { workbookCheck, type CheckedTable } from "../check";
import { finding } from "../finding-at";
import { KODE_KINDS, kodeFix, kodeRows, type KodeRow } from "./kode-rows";

/** Kewenangan 1 and 2 (or another pair) in one workbook: an office has one, and the fewer are the mistake. */
export const kodeKewenangan = workbookCheck(
  { code: "kode-kewenangan", tier: "always", rule: "kode-urusan", kinds: KODE_KINDS, after: ["kode-shape"] },
  (tables) => {
    const byTable = tables.map((checked) => ({ ...checked, rows: votesOf(checked) }));
    const whole = majority(byTable.flatMap(({ rows }) => rows));
    return byTable.flatMap(({ table, rows }) => {
      const own = majority(rows);
      const usual = own ?? whole;
      if (usual === null) return tied(table, rows);
      const inTable = rows.filter(({ digit }) => digit !== usual);
      const isOther = inTable.length === 0 && whole !== null && own !== whole;
      return isOther
        ? rows.slice(0, 1).map((row) => report(table, row, whole, "warning", "lembar"))
        : inTable.map((row) => report(table, row, usual, "error", "tabel"));
    });
  },
);

interface Vote {
  readonly of: KodeRow;
  readonly digit: number;
}

function votesOf({ table }: CheckedTable): readonly Vote[] {
  return kodeRows(table).flatMap((of) => {
    const digit = of.kode.family === "apbd" ? kewenanganOf(of.kode.normal) : null;
    return digit === null ? [] : [{ of, digit }];
  });
}

/** The kewenangan of more than half the rows, or null. */
function majority(votes: readonly Vote[]): number | null {
  const counts = new Map<number, number>();
  for (const { digit } of votes) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > votes.length)?.[0] ?? null;
}

/** As many of one as of another: mixed for certain, but nobody can say which is wrong. */
function tied(table: ReportTable, votes: readonly Vote[]): readonly Finding[] {
  const [first] = votes;
  const other = votes.find(({ digit }) => digit !== first?.digit);
  return first === undefined || other === undefined ? [] : [report(table, other, first.digit, "warning", "seri")];
}

function report(
  table: ReportTable,
  { of, digit }: Vote,
  usual: number,
  severity: "error" | "warning",
  variant: "tabel" | "lembar" | "seri",
): Finding {
  const expected = withKewenangan(of.kode.normal, usual);
  return finding(table, {
    code: "kode-kewenangan",
    severity,
    cell: of.cell,
    found: of.row.kodeText,
    expected: variant === "tabel" ? expected : null,
    cause: String(digit),
    params: { variant, digit, usual, kode: expected },
    fix: variant === "tabel" ? kodeFix(table, of.row, expected) : [],
  });
}

function withKewenangan(normal: string, digit: number): string {
  return normal
    .split(".")
    .map((segment, index) => (index === 3 ? String(digit) : segment))
    .join(".");
}
