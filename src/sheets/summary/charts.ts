import type { Area } from "../content";
import type { ChartSpec, SpecCell } from "../writing/sheet-spec";
import { capaianCells } from "./indicators-block";
import { AT, LAST } from "./summary-looks";
import type { SummaryWords } from "./summary-words";

/** The rows charts are made of. */
export interface ChartRows {
  /** The programmes; null where the report has none. */
  readonly programmes: Area | null;
  readonly hasFisik: boolean;
  /** Each block of indicators. */
  readonly indicators: readonly Area[];
}

/** Sheet rows of a chart around its bars, of one bar, and of one more beside it. */
const ROWS = { around: 5, bar: 1.35, beside: 0.4, least: 9 } as const;
/** More names than these do not go on one page: the rest gets a chart of its own. */
const MOST_NAMES = 20;

/** The charts of a summary, one below the other from a row on: serapan, fisik against keuangan, capaian. */
export function summaryCharts(
  row: number,
  { programmes, indicators, hasFisik }: ChartRows,
  cells: readonly SpecCell[],
  words: SummaryWords,
): readonly ChartSpec[] {
  const plans: ChartPlan[] = [];
  if (programmes !== null) {
    const [serapan, fisik] = [inColumn(programmes, AT.serapan), inColumn(programmes, AT.fisik)];
    const keuangan = { name: words.series.keuangan, values: serapan };
    const categories = inColumn(programmes, AT.name);
    plans.push({ title: words.charts.serapan, categories, series: [keuangan] });
    const both = [keuangan, { name: words.series.fisik, values: fisik }];
    if (hasFisik) plans.push({ title: words.charts.fisik, categories, series: both });
  }
  for (const area of indicators) {
    const { categories, values } = capaianCells(area);
    plans.push({ title: words.charts.capaian, categories, series: [{ name: words.series.capaian, values }] });
  }
  return placedCharts(row, plans, cells);
}

/** What a chart shows, before it has a place. */
export type ChartPlan = Pick<ChartSpec, "title" | "categories" | "series">;

/** Charts of percentages one below the other from a row on; those without a figure are left out, long ones run over several. */
export function placedCharts(
  row: number,
  plans: readonly ChartPlan[],
  cells: readonly SpecCell[],
): readonly ChartSpec[] {
  const charts: ChartSpec[] = [];
  for (const plan of plans.filter((one) => figuresIn(one, cells).length > 0).flatMap(inPages)) {
    const top = (charts.at(-1)?.at.bottom ?? row - 2) + 2;
    charts.push(chartAt(top, plan, cells));
  }
  return charts;
}

function chartAt(top: number, plan: ChartPlan, cells: readonly SpecCell[]): ChartSpec {
  const names = plan.categories.bottom - plan.categories.top + 1;
  const perName = ROWS.bar + (plan.series.length - 1) * ROWS.beside;
  const rows = Math.max(ROWS.least, Math.ceil(ROWS.around + names * perName));
  const figures = figuresIn(plan, cells);
  return {
    ...plan,
    kind: "bar",
    unit: "%",
    max: figures.every((value) => value <= 100) ? 100 : null,
    hasLabels: true,
    at: { top, bottom: top + rows - 1, left: 0, right: LAST },
  };
}

/** A plan of many names as several of about as many each, numbered. */
function inPages(plan: ChartPlan): readonly ChartPlan[] {
  const { top, bottom } = plan.categories;
  const names = bottom - top + 1;
  const pages = Math.ceil(names / MOST_NAMES);
  if (pages === 1) return [plan];
  const each = Math.ceil(names / pages);
  return Array.from({ length: pages }, (_, page) => {
    const part = (area: Area): Area => ({
      ...area,
      top: area.top + page * each,
      bottom: Math.min(area.bottom, area.top + (page + 1) * each - 1),
    });
    return {
      title: `${plan.title} · ${String(page + 1)}/${String(pages)}`,
      categories: part(plan.categories),
      series: plan.series.map(({ name, values }) => ({ name, values: part(values) })),
    };
  });
}

function figuresIn({ series }: ChartPlan, cells: readonly SpecCell[]): readonly number[] {
  return cells.flatMap(({ row, column, content, shown }) => {
    const value = content.kind === "value" ? content.value : shown;
    const isIn = series.some(({ values: { top, bottom, left } }) => column === left && row >= top && row <= bottom);
    return isIn && typeof value === "number" ? [value] : [];
  });
}

function inColumn(rows: Area, column: number): Area {
  return { ...rows, left: column, right: column };
}
