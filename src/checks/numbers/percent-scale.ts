import { explainedByRounding } from "../../domain/rounding";
import type { Finding } from "../../findings/finding";
import type { ReportTable, TableCell, TableRow } from "../../sheets/reading/table";
import { ALL_KINDS, cellName, tableCheck } from "../check";
import { finding } from "../finding-at";
import { columnCause, figureColumns, type FigureColumn } from "./figure-columns";
import { exactPercent, type PercentSource } from "./percent-sources";

/** How a percentage is kept: 95,4 as points, 0,954 as a fraction. */
type Scale = "points" | "fraction";

/** A percentage of at most this much may be a fraction; one above it is in points. */
const LARGEST_FRACTION = 2;
const FEW = 3;
const MOST = 0.75;
/** Without proof a percentage is suspected only where all others of its column are at least this. */
const USUAL = 50;

/** 0,95 beside 95 in one column of percentages. An error where the row's own figures prove it. */
export const percentScale = tableCheck(
  { code: "percent-scale", tier: "always", rule: "penulisan-angka", kinds: ALL_KINDS, after: [] },
  (table) =>
    figureColumns(table).flatMap((column) =>
      column.measure === "ratio" && column.column.role !== "deviasi" && column.column.role !== "efisiensi"
        ? ofColumn(table, column)
        : [],
    ),
);

interface Percentage {
  readonly row: TableRow;
  readonly cell: TableCell;
  readonly value: number;
  readonly isFormatted: boolean;
}

function ofColumn(table: ReportTable, column: FigureColumn): readonly Finding[] {
  const cells = column.cells.flatMap(({ row, cell }): Percentage[] => {
    const { typed } = cell;
    if (typed.kind !== "number" || typed.value === 0) return [];
    return [{ row, cell, value: typed.value, isFormatted: typed.unit === "%" }];
  });
  const scale = usualScale(cells);
  if (scale === null) return [];
  const others = cells.filter((one) => !isOdd(one, scale)).map((one) => toPoints(one.value, scale));
  const isNeverSmall = others.every((points) => Math.abs(points) >= USUAL);
  return cells.flatMap((one) => (isOdd(one, scale) ? report(table, column, one, scale, isNeverSmall) : []));
}

/** The scale of at least three in four percentages; null where there are few, or no such majority. */
function usualScale(cells: readonly Percentage[]): Scale | null {
  const points = cells.filter(({ value, isFormatted }) => !isFormatted && Math.abs(value) > LARGEST_FRACTION).length;
  const fractions = cells.filter(({ value, isFormatted }) => isFormatted && Math.abs(value) <= LARGEST_FRACTION).length;
  if (points >= FEW && points >= cells.length * MOST) return "points";
  return fractions >= FEW && fractions >= cells.length * MOST ? "fraction" : null;
}

function isOdd({ value }: Percentage, scale: Scale): boolean {
  const isSmall = Math.abs(value) <= LARGEST_FRACTION;
  return scale === "points" ? isSmall : !isSmall;
}

function report(
  table: ReportTable,
  column: FigureColumn,
  one: Percentage,
  scale: Scale,
  isNeverSmall: boolean,
): readonly Finding[] {
  const { row, cell, value, isFormatted } = one;
  const source = exactPercent(table, column.column, row);
  const rescaled = toFix(value, scale);
  const proof = proves(source, toPoints(value, scale), toPoints(rescaled, scale));
  const isShownRight = (scale === "points") === isFormatted;
  if (proof === false || (proof === null && !isShownRight && !isLikely(one, scale, isNeverSmall))) return [];
  return [
    finding(table, {
      code: "percent-scale",
      severity: proof === true && !isShownRight ? "error" : "warning",
      cell: cellName(cell),
      related: source?.cells ?? [],
      found: value,
      expected: rescaled,
      cause: columnCause(table, column),
      params: {
        column: column.column.role,
        scale,
        variant: isShownRight ? "format" : "value",
        points: toPoints(rescaled, scale),
        exact: proof === true ? (source?.points ?? null) : null,
      },
      fix: [
        {
          cell: cellName(cell),
          content: { kind: "value", value: rescaled },
          format: isShownRight ? usualFormat(column, scale) : null,
        },
      ],
    }),
  ];
}

/**
 * True where the row's own figures fit the other scale only, false where they fit the printed one, null where they say
 * nothing. A fraction of two decimals is exact to half a point.
 */
function proves(source: PercentSource | null, printed: number, rescaled: number): boolean | null {
  if (source === null) return null;
  if (explainedByRounding(printed, source.points, 1)) return false;
  return explainedByRounding(rescaled, source.points, 0) ? true : source.isCertain ? false : null;
}

/** Unproved: a fraction of from a half to one, where no percentage of the column is below a half. */
function isLikely({ value }: Percentage, scale: Scale, isNeverSmall: boolean): boolean {
  return scale === "points" && isNeverSmall && value < 1 && value * 100 >= USUAL;
}

/** The number format of the column's other percentages. */
function usualFormat({ formats }: FigureColumn, scale: Scale): string {
  const usual = formats.find((format) => format.includes("%") === (scale === "fraction"));
  return usual ?? (scale === "fraction" ? "0.00%" : "0.00");
}

function toPoints(value: number, scale: Scale): number {
  return scale === "points" ? value : value * 100;
}

/** What the figure should be in its column's scale. */
function toFix(value: number, scale: Scale): number {
  return Number((scale === "points" ? value * 100 : value / 100).toPrecision(12));
}
