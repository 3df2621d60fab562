import { difference } from "../domain/decimal";
import { serapan } from "../domain/figures";
import type { SpreadsheetHost } from "../host/port";
import type { Area } from "../sheets/content";
import { sumLine } from "../sheets/summary/money-line";
import { isFull, laggingProgrammes, largestRest } from "../sheets/summary/ranking";
import type { IndicatorLine, MoneyLine, MoneySection, SourceCell, Summary } from "../sheets/summary/summary";
import type { TaskOptions } from "./progress";
import { findSummary, summarise } from "./summary";

/** A row of the report with its money in rupiah and its shares in points; null where the report says nothing. */
export interface ReportLine {
  readonly name: string;
  readonly kode: string;
  readonly sheet: string;
  /** Where its figures stand; null where they are added up from several rows. */
  readonly area: Area | null;
  readonly pagu: number | null;
  readonly realisasi: number | null;
  readonly serapan: number | null;
  readonly sisa: number | null;
  readonly fisik: number | null;
}

/** An indicator of the latest year, target and realisasi as printed, capaian in points. */
export interface ReportIndicator {
  readonly name: string;
  readonly sasaran: string;
  readonly year: number | null;
  readonly kategori: string;
  readonly sheet: string;
  readonly area: Area;
  readonly target: string | number | null;
  readonly realisasi: string | number | null;
  readonly capaian: number | null;
}

/** The figures of a report, ready to be shown. */
export interface ReportFigures {
  readonly title: string;
  /** All sections together; null in a report without money. */
  readonly total: ReportLine | null;
  /** The sections in the order of the report; those of one fund stand together below the fund. */
  readonly parts: readonly ReportLine[];
  readonly programmes: readonly ReportLine[];
  /** The activities that left most unspent, largest first. */
  readonly rests: readonly ReportLine[];
  /** Programmes below the serapan of all. */
  readonly lagging: readonly ReportLine[];
  readonly indicators: readonly ReportIndicator[];
}

/** What a report says, and the summary sheet that lies with it. */
export interface ReportOutcome {
  readonly summary: Summary;
  readonly figures: ReportFigures;
  /** The name of the summary sheet in the workbook, or null. */
  readonly sheet: string | null;
}

const MOST = 10;

/** The figures of a workbook's tables. Reads only. @throws TaskError no-table, cancelled; HostError */
export async function readReport(host: SpreadsheetHost, options?: TaskOptions): Promise<ReportOutcome> {
  const summary = await summarise(host, options);
  return { summary, figures: reportFigures(summary), sheet: await findSummary(host) };
}

/** The figures of a summary: sums, shares and ranks. Pure. */
export function reportFigures(summary: Summary): ReportFigures {
  const { title, sections, indicators } = summary;
  const totals = sections.map(({ total }) => total);
  const [only] = totals;
  return {
    title,
    total: only === undefined ? null : reportLine(totals.length === 1 ? only : sumLine("", totals)),
    parts: partLines(sections).map(reportLine),
    programmes: sections.flatMap(({ programmes }) => programmes).map(reportLine),
    rests: largestRest(sections, MOST).map(reportLine),
    lagging: laggingProgrammes(sections, MOST).map(reportLine),
    indicators: indicators.map(reportIndicator),
  };
}

function partLines(sections: readonly MoneySection[]): readonly MoneyLine[] {
  const funds = [...new Set(sections.map(({ fund }) => fund))];
  return funds.flatMap((fund) => {
    const totals = sections.filter((section) => section.fund === fund).map(({ total }) => total);
    return fund === "" || totals.length < 2 ? totals : [sumLine(fund, totals), ...totals];
  });
}

function reportLine(line: MoneyLine): ReportLine {
  const { name, kode, sheet, pagu, realisasi, fisik } = line;
  return {
    name,
    kode,
    sheet,
    area: areaOf([...(pagu?.cells ?? []), ...(realisasi?.cells ?? [])]),
    pagu: pagu?.value ?? null,
    realisasi: realisasi?.value ?? null,
    serapan: isFull(line) ? serapan(line.pagu.value, line.realisasi.value) : null,
    sisa: isFull(line) ? difference(line.pagu.value, line.realisasi.value) : null,
    fisik: fisik?.percent ?? null,
  };
}

function reportIndicator(line: IndicatorLine): ReportIndicator {
  const { name, sasaran, year, kategori, sheet, row, target, realisasi, capaian } = line;
  const columns = [target, realisasi, ...(capaian?.cells ?? [])].filter((cell) => cell.row === row);
  const area = areaOf(columns) ?? areaOf([realisasi]) ?? { top: row, bottom: row, left: 0, right: 0 };
  const figures = { target: target.shown, realisasi: realisasi.shown, capaian: capaian?.value ?? null };
  return { name, sasaran, year, kategori, sheet, area, ...figures };
}

/** The stretch of one row that cells stand in; null where they stand in several rows or sheets. */
function areaOf(cells: readonly SourceCell[]): Area | null {
  const [first] = cells;
  if (first === undefined || cells.some(({ sheet, row }) => sheet !== first.sheet || row !== first.row)) return null;
  const columns = cells.map(({ column }) => column);
  return { top: first.row, bottom: first.row, left: Math.min(...columns), right: Math.max(...columns) };
}
