import type { Area } from "../content";
import { noteRow } from "../summary/spec-rows";
import { placedCharts, type ChartPlan } from "../summary/charts";
import { AT, COLUMN_WIDTHS, LAST, LOOKS } from "../summary/summary-looks";
import { END_MARK, MADE_MARK, MADE_ROW } from "../writing/made-sheet";
import { pageBreaks, type RowBlock } from "../writing/page-breaks";
import { fittedRows } from "../writing/row-heights";
import { specCell, type SheetSpec, type SpecCell } from "../writing/sheet-spec";
import type { Consolidation, Difference } from "./consolidation";
import type { ConsolidationWords } from "./consolidation-words";
import { detailsBlock } from "./details-block";
import { filesBlock } from "./files-block";
import { officesBlock, officesHeight } from "./offices-block";
import { recapProgrammesBlock } from "./programmes-block";
import type { Rows } from "./sum-formulas";

const FIRST_BLOCK = 4;
/** So many differences of one kind are written out. */
const MOST_ALIKE = 12;

/**
 * A recap as a sheet of its own, one A4 page wide: the workbooks' figures once, by office, fund and programme; all else
 * formulas within the sheet. Nothing in it leads to another file.
 */
export function consolidationSheet(
  recap: Consolidation,
  words: ConsolidationWords,
  date: string | null = null,
): SheetSpec {
  const { offices, money, programmes, files } = recap;
  const base = { row: FIRST_BLOCK + 2 + offices.length, value: money.pagu };
  const details = detailsBlock(FIRST_BLOCK + officesHeight(offices.length), offices, base, words);
  const first = officesBlock(FIRST_BLOCK, recap, details.officeRows, words);
  const byProgramme =
    programmes.length === 0 ? null : recapProgrammesBlock(details.next, recap, details.lineRows, base, words);
  const told = differencesBlock(byProgramme?.next ?? details.next, recap.differences, words);
  const listed = filesBlock(told.next, files, words);
  const blocks = [first, details, ...(byProgramme === null ? [] : [byProgramme]), told, listed];
  const figures = blocks.flatMap((block) => block.cells);
  const bars = offices.length > 1 ? first.rows : (byProgramme?.rows ?? null);
  const charts = bars === null ? [] : placedCharts(listed.next + 1, [serapanChart(bars, words)], figures);
  const chartTitle = charts.length === 0 ? [] : [specCell(listed.next, 0, words.blocks.chart, LOOKS.block)];
  const endRow = charts.length === 0 ? listed.next : (charts.at(-1)?.at.bottom ?? listed.next) + 2;
  const end = specCell(endRow, 0, END_MARK + words.end, LOOKS.note);
  const cells = [...headingCells(recap, words, date), ...figures, ...chartTitle, end];
  const merges = [...listed.merges, ...told.merges, ...[0, MADE_ROW, 2, endRow].map(wide)];
  const rowHeights = [{ row: 0, points: 24 }, ...fittedRows({ cells, merges, columnWidths: COLUMN_WIDTHS })];
  const pages = blocks.filter((block) => block !== told);
  const together = [...spans(pages, FIRST_BLOCK), ...charts.map(({ at }, index) => chartSpan(at, index, listed.next))];
  const breaks = pageBreaks(together, { ...PAPER, columnWidths: COLUMN_WIDTHS, rowHeights });
  return {
    name: words.sheetName,
    cells,
    merges,
    columnWidths: COLUMN_WIDTHS,
    rowHeights,
    frozenRows: 0,
    page: { ...PAPER, footer: words.footer, breaks },
    charts,
  };
}

const PAPER = { orientation: "landscape", titleRows: { first: 0, last: 0 } } as const;

/** The rows of each block, with what stands between it and the one before, from its heading to its last line. */
function spans(blocks: readonly { readonly next: number }[], first: number): readonly RowBlock[] {
  return blocks.map(({ next }, index) => ({ top: blocks[index - 1]?.next ?? first, bottom: next - 2 }));
}

/** A chart, the first one with the heading above it. */
function chartSpan({ top, bottom }: Area, index: number, heading: number): RowBlock {
  return { top: index === 0 ? heading : top, bottom, isWhole: true };
}

function headingCells({ files }: Consolidation, words: ConsolidationWords, date: string | null): readonly SpecCell[] {
  const counted = files.filter(({ office }) => office !== null);
  const [one] = counted;
  const year = counted.every((file) => file.year === one?.year) ? (one?.year ?? null) : null;
  const period = counted.every((file) => file.period === one?.period) ? (one?.period ?? "") : "";
  const lead = words.lead(year, period);
  return [
    specCell(0, 0, words.title, LOOKS.title),
    specCell(MADE_ROW, 0, MADE_MARK + words.made(date, counted.length), LOOKS.made),
    specCell(2, 0, lead === "" ? null : lead, LOOKS.lead),
  ];
}

function differencesBlock(row: number, differences: readonly Difference[], words: ConsolidationWords) {
  const title = specCell(row, 0, words.blocks.differences, LOOKS.block);
  const sentences = differences.length === 0 ? [words.noDifference] : toldDifferences(differences, words);
  const notes = sentences.flatMap((sentence, index) => noteRow(row + 1 + index, `• ${sentence}`).cells);
  const plain = notes.map((cell) => ({ ...cell, look: { ...cell.look, italic: false, color: "#000000" } }));
  const last = row + sentences.length;
  const merges = sentences.map((_, index) => wide(row + 1 + index));
  return { cells: [title, ...plain], merges, next: last + 2 };
}

/** One sentence each, in order; of many of one kind the first, and how many more there are. */
export function toldDifferences(differences: readonly Difference[], words: ConsolidationWords): readonly string[] {
  const kinds = [...new Set(differences.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const alike = differences.filter((difference) => difference.kind === kind);
    const told = alike.slice(0, MOST_ALIKE).map((difference) => words.difference(difference));
    return alike.length > MOST_ALIKE ? [...told, words.more(alike.length - MOST_ALIKE)] : told;
  });
}

function serapanChart({ first, last }: Rows, words: ConsolidationWords): ChartPlan {
  const of = (column: number): Area => ({ top: first, bottom: last, left: column, right: column });
  return {
    title: words.serapan,
    categories: of(AT.name),
    series: [{ name: words.keuangan, values: of(AT.serapan) }],
  };
}

function wide(row: number): Area {
  return { top: row, bottom: row, left: 0, right: LAST };
}
