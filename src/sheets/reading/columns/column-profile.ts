import { decodeNumber } from "../../../domain/decode-number";
import { decideStyle } from "../../../domain/number-style";
import { looksLikeKode } from "../../../domain/parse-kode";
import type { NumberStyle, TypedNumber } from "../../../domain/typed-number";
import type { CellValue } from "../../content";
import { valueText, type SheetGrid } from "../grid";

/** What stands in a column's body cells, counted once. */
export interface ColumnProfile {
  readonly style: NumberStyle | null;
  readonly filled: number;
  /** Cells that hold a figure, as number or typed. */
  readonly figures: number;
  /** Of the figures other than zero: how many are at least 10,000, and how many at most 1,000. */
  readonly large: number;
  readonly small: number;
  readonly nonZero: number;
  /** Figures with a unit or range typed beside them, and texts such as "BB". */
  readonly withUnit: number;
  readonly texts: number;
  readonly words: number;
  readonly kodeLike: number;
  /** 1, 2, 3 … / A, B / I, II / a. / "-". */
  readonly ordinals: number;
  /** Cells with a percent format or a typed "%". */
  readonly percents: number;
  /** 1, 1.1, 1.1.1 …: numbering in steps, which is no kode. */
  readonly isStepped: boolean;
  /** Short words that rate: "Tinggi", "Sangat Baik", "BB". */
  readonly ratings: number;
}

const ORDINAL = /^\(?(?:\d{1,3}|[A-Za-z]|[IVXLivxl]{1,6})[.)]?\)?$|^[-–•*]$/;
/** Said instead of a figure that is not there yet. */
const UNREPORTED =
  /^(?:n\/?a|nihil|(?:belum|tidak)(?: (?:ada|tersedia|dilaporkan|terealisasi))?(?: (?:data|laporan|realisasi))?|proses)\.?$/i;
/** 1.1, 2.3: numbering in two steps rather than an urusan and its bidang. */
const HIERARCHICAL = /^\d{1,2}[.,]\d{1,2}[.,]?$/;
const RATING =
  /^(?:(?:sangat |cukup |kurang |belum |tidak )?(?:tinggi|rendah|sedang|baik|cukup|kurang|berhasil|buruk|memuaskan|tercapai|efisien|efektif)|(?:melebihi|sesuai|di ?bawah|melampaui|mencapai) target|AA|A|BB|B|CC|C|D)$/i;

/** Counts the body cells of one column over the given sheet rows. */
export function columnProfile(grid: SheetGrid, column: number, rows: readonly number[]): ColumnProfile {
  const values = rows.map((row) => grid.value(row, column));
  const style = decideStyle(values.filter((value) => typeof value === "string"));
  const tally = { filled: 0, figures: 0, large: 0, small: 0, nonZero: 0, withUnit: 0, texts: 0, words: 0 };
  const marks = { kodeLike: 0, ordinals: 0, percents: 0, ratings: 0 };
  values.forEach((value, index) => {
    const typed = decodeNumber(value, style, grid.format(rows[index] ?? 0, column));
    if (typed.kind === "blank") return;
    tally.filled += 1;
    countMarks(marks, valueText(value).trim());
    const figure = figureIn(typed);
    if (figure === null) {
      countText(tally, typed, value);
      return;
    }
    tally.figures += 1;
    if (hasUnit(typed)) tally.withUnit += 1;
    if (isPercent(typed, grid.format(rows[index] ?? 0, column))) marks.percents += 1;
    if (figure !== 0) {
      tally.nonZero += 1;
      if (Math.abs(figure) >= 10_000) tally.large += 1;
      if (Math.abs(figure) <= 1_000) tally.small += 1;
    }
  });
  return { style, ...tally, ...marks, isStepped: isStepped(values) };
}

/** Numbering in steps begins with 1 and goes on with 1.1. */
function isStepped(values: readonly CellValue[]): boolean {
  const steps = values.map((value) => valueText(value).trim()).filter((text) => /^\d/.test(text));
  return /^1\.?$/.test(steps[0] ?? "") && steps.some((text) => /^1[.,]1\.?$/.test(text));
}

function countMarks(marks: { kodeLike: number; ordinals: number; ratings: number }, text: string): void {
  if (looksLikeKode(text) && !HIERARCHICAL.test(text)) marks.kodeLike += 1;
  if (ORDINAL.test(text) || HIERARCHICAL.test(text)) marks.ordinals += 1;
  if (RATING.test(text)) marks.ratings += 1;
}

function countText(tally: { texts: number; words: number }, typed: TypedNumber, value: CellValue): void {
  if (typed.kind === "dash" || typed.kind === "error" || UNREPORTED.test(valueText(value).trim())) return;
  tally.texts += 1;
  tally.words += valueText(value).trim().split(/\s+/).length;
}

function figureIn(typed: TypedNumber): number | null {
  if (typed.kind === "number" || typed.kind === "text-number") return typed.value;
  return typed.kind === "range" ? typed.high : null;
}

function hasUnit(typed: TypedNumber): boolean {
  return typed.kind === "range" || (typed.kind === "text-number" && typed.unit !== null);
}

function isPercent(typed: TypedNumber, format: string): boolean {
  return typed.kind === "text-number" || typed.kind === "range"
    ? (typed.unit ?? "").startsWith("%")
    : format.includes("%");
}
