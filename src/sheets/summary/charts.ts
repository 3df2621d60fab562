import type { Area } from "../content";
import type { ChartSpec } from "../writing/sheet-spec";
import { capaianCells } from "./indicators-block";
import { AT, LAST } from "./summary-looks";
import type { SummaryWords } from "./summary-words";

/** The rows charts are made of; null where the report has none. */
export interface ChartRows {
  readonly programmes: Area | null;
  readonly hasFisik: boolean;
  readonly indicators: Area | null;
}

/** Sheet rows a chart covers. */
const HEIGHT = 18;

/** The charts of a summary, one below the other from a row on: serapan, fisik against keuangan, capaian. */
export function summaryCharts(row: number, rows: ChartRows, words: SummaryWords): readonly ChartSpec[] {
  const { programmes, indicators } = rows;
  const charts: Omit<ChartSpec, "at">[] = [];
  if (programmes !== null) {
    const of = (column: number): Area => ({ ...programmes, left: column, right: column });
    const keuangan = { name: words.series.keuangan, values: of(AT.serapan) };
    const base = { kind: "bar" as const, unit: "%", categories: of(AT.name) };
    charts.push({ ...base, title: words.charts.serapan, series: [keuangan] });
    const fisik = { name: words.series.fisik, values: of(AT.fisik) };
    if (rows.hasFisik) charts.push({ ...base, title: words.charts.fisik, series: [keuangan, fisik] });
  }
  if (indicators !== null) {
    const { categories, values } = capaianCells(indicators);
    const series = [{ name: words.series.capaian, values }];
    charts.push({ kind: "bar", unit: "%", title: words.charts.capaian, categories, series });
  }
  return charts.map((chart, index) => {
    const top = row + index * (HEIGHT + 1);
    return { ...chart, at: { top, bottom: top + HEIGHT - 1, left: 0, right: LAST } };
  });
}

/** How many rows so many charts cover, with the free row below each. */
export function chartRows(count: number): number {
  return count * (HEIGHT + 1);
}
