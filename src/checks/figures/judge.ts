import type { ReportTable, TableColumn, TableRow } from "../../sheets/reading/table";
import { fitOf, isExplained, printedAt, type Expected, type Fit, type Printed } from "./printed";

/** One way a column may have been computed. */
export interface Theory {
  readonly key: string;
  readonly at: (row: TableRow, index: number) => Worked | null;
}

/** What a theory says of one cell. */
export interface Worked extends Expected {
  /** The native formula in points or rupiah, null where its inputs are not true numbers. */
  readonly formula: string | null;
  /** A1 of the cells it comes from. */
  readonly inputs: readonly string[];
}

/** One printed figure against the theory that holds for its column. */
export interface Judged {
  readonly row: TableRow;
  readonly index: number;
  readonly printed: Printed;
  readonly worked: Worked;
  readonly fit: Fit;
  /** Another theory that explains it, or null. */
  readonly other: string | null;
}

/** What a column turns out to be. */
export interface Verdict {
  readonly key: string;
  readonly judged: readonly Judged[];
  readonly explained: number;
  readonly compared: number;
}

/** Which theory explains most of a column's figures, and how each figure stands to it. Null where nothing can be compared. */
export function judge(table: ReportTable, column: TableColumn, theories: readonly Theory[]): Verdict | null {
  const verdicts = theories.map((theory) => verdictOf(table, column, theory, theories));
  const best = verdicts.reduce<Verdict | null>(
    (most, one) => (most === null || one.explained > most.explained ? one : most),
    null,
  );
  return best === null || best.compared === 0 ? null : best;
}

function verdictOf(table: ReportTable, column: TableColumn, theory: Theory, theories: readonly Theory[]): Verdict {
  const judged = table.rows.flatMap((row, index) => {
    const figure = row.mark === "average" ? null : printedAt(row, column.column, "none");
    const worked = figure === null ? null : theory.at(row, index);
    if (figure === null || worked === null) return [];
    const fit = fitOf(figure, worked);
    const other = isExplained(fit) ? null : otherThat(theories, theory, row, index, figure);
    return [{ row, index, printed: figure, worked, fit, other }];
  });
  return {
    key: theory.key,
    judged,
    explained: judged.filter(({ fit }) => isExplained(fit)).length,
    compared: judged.length,
  };
}

function otherThat(
  theories: readonly Theory[],
  own: Theory,
  row: TableRow,
  index: number,
  figure: Printed,
): string | null {
  const fits = theories.find((theory) => {
    const worked = theory === own ? null : theory.at(row, index);
    return worked !== null && isExplained(fitOf(figure, worked));
  });
  return fits?.key ?? null;
}

/** The figures nothing about the theory explains. */
export function misfits(verdict: Verdict): readonly Judged[] {
  return verdict.judged.filter(({ fit }) => !isExplained(fit));
}

/** Whether so few of a longer column fit that it must have been computed in a way not known here. */
export function isForeign({ explained, compared }: Verdict): boolean {
  return compared >= 3 && explained === 0;
}

/** Whether enough of a column fits for a figure that does not to be a mistake beyond doubt. */
export function isSettled({ explained, compared }: Verdict): boolean {
  return explained * 2 >= compared;
}
