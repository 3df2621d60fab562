import { rate } from "../../regulations/rating";
import { SCALES, scaleById, type Scale } from "../../regulations/scales";
import type { ReportTable, TableCell, TableColumn, TableRow } from "../../sheets/reading/table";
import { columnsOf } from "./pairs";
import { printedAt, type Printed } from "./printed";
import { textOf } from "./theories";

/** A printed label with the figure it rates. */
export interface Rated {
  readonly row: TableRow;
  readonly value: Printed;
  readonly cell: TableCell;
  readonly label: string;
}

/** The labels of a table by the column they stand in, each column by itself, and those below averages together. */
export function ratedColumns(table: ReportTable): readonly (readonly Rated[])[] {
  const beside = columnsOf(table, "kategori").map((column) => besideOf(table, column));
  const below = [...columnsOf(table, "capaian"), ...columnsOf(table, "serapan")].flatMap((column) =>
    belowOf(table, column),
  );
  return [...beside, below].filter((rated) => rated.length > 0);
}

/** Labels in a column of their own: they rate the capaian nearest to their left, of their own time where it is known. */
function besideOf(table: ReportTable, column: TableColumn): readonly Rated[] {
  const left = columnsOf(table, "capaian").filter((one) => one.column < column.column);
  const value = left.findLast(({ year }) => column.year === null || year === column.year);
  if (value === undefined) return [];
  return table.rows.flatMap((row) => {
    const [figure, cell] = [printedAt(row, value.column, "none"), row.cellAt[column.column]];
    const label = fold(textOf(cell));
    return figure === null || cell === undefined || !isLabel(label) ? [] : [{ row, value: figure, cell, label }];
  });
}

/** Labels in the row below an average, as the evaluation of a Renja prints them. */
function belowOf(table: ReportTable, { column }: TableColumn): readonly Rated[] {
  return table.rows.flatMap((row, index) => {
    const above = table.rows[index - 1];
    const [figure, cell] = [printedAt(above, column, "none"), row.cellAt[column]];
    const label = fold(textOf(cell));
    if (row.mark !== "average" || above?.mark !== "average" || figure === null || cell === undefined) return [];
    return isLabel(label) ? [{ row, value: figure, cell, label }] : [];
  });
}

function isLabel(label: string): boolean {
  return /^[a-z][a-z ]*$/.test(label);
}

/** A label as it is compared: small letters, single blanks. */
export function fold(label: string): string {
  return label.toLowerCase().replace(/\s+/g, " ").trim();
}

/** The scale that labels were taken from: the chosen one where it has them, else the one that explains most of them. */
export function scaleOf(rated: readonly Rated[], chosen: string): Scale | null {
  const first = scaleById(chosen);
  const scales = first === null ? SCALES : [first, ...SCALES];
  const known = scales.filter((scale) => rated.every(({ label }) => labelsOf(scale).includes(label)));
  const explained = (scale: Scale): number => rated.filter((one) => isRated(one, scale)).length;
  return known.reduce<Scale | null>(
    (best, scale) => (best === null || explained(scale) > explained(best) ? scale : best),
    null,
  );
}

/** All labels of a scale, folded. */
export function labelsOf(scale: Scale): readonly string[] {
  return [...scale.steps.map(({ label }) => fold(label)), fold(scale.lowest)];
}

/**
 * Whether a label is the one its figure has on a scale. In a gap either neighbour will do, and so will the label of the
 * unrounded figure.
 */
export function isRated({ value, label }: Rated, scale: Scale): boolean {
  const half = 0.5 * 10 ** -value.decimals;
  const figures = [value.value, value.value - half, value.value + half * 0.999];
  return (["batas-bawah", "batas-atas"] as const).some((rule) =>
    figures.some((figure) => fold(rate(figure, scale, rule).label) === label),
  );
}
