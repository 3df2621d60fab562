import type { Severity } from "../../findings/finding";
import type { Area } from "../content";
import { END_MARK, MADE_MARK, MADE_ROW } from "../writing/made-sheet";
import { movedCells, type OwnCells } from "../writing/own-cells";
import { pageBreaks } from "../writing/page-breaks";
import { fittedRows } from "../writing/row-heights";
import { specCell, type SheetSpec, type SpecCell } from "../writing/sheet-spec";
import { summaryCharts, type ChartRows } from "./charts";
import { indicatorsBlock } from "./indicators-block";
import { pickedBlock, programmesBlock, type LinesBlock } from "./money-blocks";
import { laggingProgrammes, largestRest } from "./ranking";
import { sectionsBlock } from "./sections-block";
import { noteRow, type Block } from "./spec-rows";
import type { MoneyLine, Summary } from "./summary";
import { COLUMN_WIDTHS, LAST, LOOKS } from "./summary-looks";
import type { SummaryWords } from "./summary-words";

/** What is put on a summary sheet. */
export interface SummarySheetInput {
  readonly summary: Summary;
  /** How many findings of each severity the check gave. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The day it is made, as 2026-01-31, or null. */
  readonly date: string | null;
}

/** How many of the largest rests and of the lagging programmes are listed. */
const MOST = { rests: 10, lagging: 5 } as const;
const FIRST_BLOCK = 4;
const TITLE_HEIGHT = { row: 0, points: 24 };

/**
 * The summary of a report as a sheet: every figure a formula into the report's own cells, one A4 page wide. What the office
 * has written below its end stays there.
 */
export function summarySheet(input: SummarySheetInput, words: SummaryWords, own: OwnCells): SheetSpec {
  const blocks = bodyBlocks(input.summary, words);
  const cells = blocks.flatMap((block) => block.cells);
  const next = blocks.at(-1)?.next ?? FIRST_BLOCK;
  const charts = summaryCharts(next + 1, chartRowsOf(blocks, input.summary), cells, words);
  const chartTitle = charts.length === 0 ? [] : [specCell(next, 0, words.blocks.charts, LOOKS.block)];
  const closingRow = charts.length === 0 ? next : (charts.at(-1)?.at.bottom ?? next) + 2;
  const closing = closingCells(closingRow, input, cells, words);
  const endRow = closing.next - 1;
  const moved = movedCells(own, new Map(), endRow);
  const all = [...headingCells(input, words), ...cells, ...chartTitle, ...closing.cells, ...moved.cells];
  const merges = [...blocks.flatMap((block) => block.merges), ...wideRows(endRow), ...moved.merges];
  const rowHeights = [TITLE_HEIGHT, ...fittedRows({ cells: all, merges, columnWidths: COLUMN_WIDTHS })];
  const paper = { orientation: "landscape", titleRows: { first: 0, last: 0 } } as const;
  const together = [
    ...blocks.map((block) => ({ top: block.top, bottom: block.next - 2 })),
    ...charts.map(({ at }, index) => ({ top: index === 0 ? next : at.top, bottom: at.bottom, isWhole: true })),
    { top: closingRow, bottom: endRow },
  ];
  const breaks = pageBreaks(together, { ...paper, columnWidths: COLUMN_WIDTHS, rowHeights });
  return {
    name: words.sheetName,
    cells: all,
    merges,
    columnWidths: COLUMN_WIDTHS,
    rowHeights,
    frozenRows: 0,
    page: { ...paper, footer: words.footer, breaks },
    charts,
  };
}

type Used = LinesBlock & {
  readonly use: "sections" | "programmes" | "indicators" | "picked";
  /** The row of its heading. */
  readonly top: number;
};

function chartRowsOf(blocks: readonly Used[], { sections }: Summary): ChartRows {
  const rowsOf = (wanted: Used["use"]): readonly Area[] =>
    blocks.flatMap(({ use, rows }) => (use === wanted && rows !== null ? [rows] : []));
  return {
    programmes: rowsOf("programmes")[0] ?? null,
    hasFisik: sections.some(({ programmes }) => programmes.some(({ fisik }) => fisik !== null)),
    indicators: rowsOf("indicators"),
  };
}

function bodyBlocks(summary: Summary, words: SummaryWords): readonly Used[] {
  const { sections, indicators } = summary;
  const blocks: Used[] = [];
  const next = (): number => blocks.at(-1)?.next ?? FIRST_BLOCK;
  const add = (use: Used["use"], block: LinesBlock): void => {
    if (block.cells.length > 0) blocks.push({ ...block, use, top: next() });
  };
  if (sections.length > 0) {
    const first = sectionsBlock(next(), sections, words);
    add("sections", { ...first, rows: null, merges: [] });
    add("programmes", programmesBlock(next(), programmesOf(summary), first.base, words));
    add("picked", pickedBlock(next(), words.blocks.rests, largestRest(sections, MOST.rests), words.none.rests, words));
    const lagging = laggingProgrammes(sections, MOST.lagging);
    add("picked", pickedBlock(next(), words.blocks.lagging, lagging, words.none.lagging, words));
  }
  for (const sheet of new Set(indicators.map((line) => line.sheet))) {
    const lines = indicators.filter((line) => line.sheet === sheet);
    add("indicators", indicatorsBlock(next(), sheet, lines, words));
  }
  return blocks;
}

function programmesOf({ sections }: Summary): readonly MoneyLine[] {
  return sections.flatMap(({ programmes }) => programmes);
}

function headingCells({ summary, date }: SummarySheetInput, words: SummaryWords): readonly SpecCell[] {
  return [
    specCell(0, 0, words.title, LOOKS.title),
    specCell(MADE_ROW, 0, MADE_MARK + words.made(date), LOOKS.made),
    specCell(2, 0, summary.title === "" ? null : summary.title, LOOKS.lead),
  ];
}

function closingCells(
  row: number,
  { counts }: SummarySheetInput,
  cells: readonly SpecCell[],
  words: SummaryWords,
): Block {
  const copied = cells.filter(isCopied).length;
  const notes = [
    specCell(row, 0, words.blocks.findings, LOOKS.block),
    ...noteRow(row + 1, words.findings(counts)).cells,
    ...(copied === 0 ? [] : noteRow(row + 2, words.copied(copied)).cells),
    specCell(row + 4, 0, END_MARK + words.end, LOOKS.note),
  ];
  return { cells: notes, next: row + 5 };
}

/** A figure of the report that stands as a constant, because the report holds it as text. */
function isCopied({ content, format }: SpecCell): boolean {
  return content.kind === "value" && typeof content.value === "number" && format !== "General";
}

/** Titles and the line at the end run over the whole width. */
function wideRows(endRow: number): readonly Area[] {
  const wide = (row: number): Area => ({ top: row, bottom: row, left: 0, right: LAST });
  return [0, MADE_ROW, 2, endRow - 3, endRow - 2, endRow].map(wide);
}
