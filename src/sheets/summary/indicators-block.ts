import type { Area } from "../content";
import { a1 } from "../address";
import { rataRata } from "../../domain/rata-rata";
import { specCell, type SpecCell } from "../writing/sheet-spec";
import type { LinesBlock } from "./money-blocks";
import { reference, sourceFormula } from "./source-formula";
import { formulaCell, headingRows } from "./spec-rows";
import type { IndicatorLine, SourceCell } from "./summary";
import { LOOKS, POINTS, strong } from "./summary-looks";
import type { SummaryWords } from "./summary-words";

/** Columns from A of the block of indicators; name and kategori run over several. */
const AT = { no: 0, name: 1, sasaran: 3, target: 4, realisasi: 5, capaian: 6, kategori: 7, last: 9 } as const;

/** The indicators of a sheet with target, realisasi and capaian by reference, and the mean of the capaian. Nothing where there are none. */
export function indicatorsBlock(
  row: number,
  sheet: string,
  lines: readonly IndicatorLine[],
  words: SummaryWords,
): LinesBlock {
  if (lines.length === 0) return { cells: [], next: row, rows: null, merges: [] };
  const [no, name, sasaran, target, realisasi, capaian, kategori] = words.indicator;
  const columns = [no, name, "", sasaran, target, realisasi, capaian, kategori].map((text) => text ?? "");
  const heading = headingRows(row, words.indicatorsOf(sheet), columns);
  const body = lines.flatMap((line, index) => indicatorRow(heading.next + index, index + 1, line));
  const rows: Area = { top: heading.next, bottom: heading.next + lines.length - 1, left: AT.name, right: AT.last };
  const last = rows.bottom + 1;
  const merges = Array.from({ length: lines.length + 2 }, (_, index) => mergesOf(heading.next - 1 + index)).flat();
  const cells = [...heading.cells, ...body, ...averageRow(last, rows, lines, words)];
  return { cells, next: last + 2, rows, merges };
}

function indicatorRow(row: number, no: number, line: IndicatorLine): readonly SpecCell[] {
  const { capaian, isShare } = line;
  const formula = capaian === null ? null : sourceFormula(capaian);
  return [
    specCell(row, AT.no, no, LOOKS.number),
    specCell(row, AT.name, line.name, LOOKS.text),
    specCell(row, AT.name + 1, null, LOOKS.text),
    specCell(row, AT.sasaran, line.sasaran === "" ? null : line.sasaran, LOOKS.text),
    sourceReference(row, AT.target, line.target),
    sourceReference(row, AT.realisasi, line.realisasi),
    formulaCell(
      row,
      AT.capaian,
      { formula: formula === null || !isShare ? formula : `${formula}*100`, value: capaian?.value ?? null },
      LOOKS.figure,
      POINTS,
    ),
    specCell(row, AT.kategori, line.kategori === "" ? null : line.kategori, LOOKS.text),
    specCell(row, AT.kategori + 1, null, LOOKS.text),
    specCell(row, AT.last, null, LOOKS.text),
  ];
}

/** What the report prints, whether figure, range or text with a unit, in its own number format. */
function sourceReference(row: number, column: number, cell: SourceCell): SpecCell {
  const look = { ...LOOKS.figure, wrap: typeof cell.shown === "string" };
  return formulaCell(row, column, { formula: `=${reference(cell)}`, value: cell.shown }, look, cell.format);
}

function averageRow(
  row: number,
  rows: Area,
  lines: readonly IndicatorLine[],
  words: SummaryWords,
): readonly SpecCell[] {
  const mean = rataRata(
    lines.map(({ capaian }) => capaian?.value ?? null),
    null,
  );
  const range = `${a1(rows.top, AT.capaian)}:${a1(rows.bottom, AT.capaian)}`;
  const blanks = [AT.name + 1, AT.sasaran, AT.target, AT.realisasi, AT.kategori, AT.kategori + 1, AT.last];
  return [
    specCell(row, AT.no, null, strong(LOOKS.number)),
    specCell(row, AT.name, words.average, strong(LOOKS.text)),
    ...blanks.map((column) => specCell(row, column, null, strong(LOOKS.text))),
    formulaCell(
      row,
      AT.capaian,
      { formula: mean === null ? null : `=AVERAGE(${range})`, value: mean },
      strong(LOOKS.figure),
      POINTS,
    ),
  ];
}

function mergesOf(row: number): readonly Area[] {
  return [
    { top: row, bottom: row, left: AT.name, right: AT.name + 1 },
    { top: row, bottom: row, left: AT.kategori, right: AT.last },
  ];
}

/** The cells of a block's names and of one of its figures, for a chart. */
export function capaianCells(rows: Area): { readonly categories: Area; readonly values: Area } {
  return {
    categories: { ...rows, left: AT.name, right: AT.name },
    values: { ...rows, left: AT.capaian, right: AT.capaian },
  };
}
