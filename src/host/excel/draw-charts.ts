import type { Area } from "../../sheets/content";
import type { ChartSpec } from "../../sheets/writing/sheet-spec";
import { rangeOf } from "./blocks";

/** By these names charts of the add-in's are known again; others on the same sheet are left alone. */
const NAME = "Renstra ";
/** The same while the former ones are still there. */
const DRAWN = "Renstra baru ";
const FILLS = ["#2F5D8A", "#A9BFD3", "#7C8F54", "#C9A45C"] as const;
const INK = "#404040";
const TYPES = { bar: "BarClustered", column: "ColumnClustered" } as const;

/** Draws the charts of a sheet that holds its cells already, beside those that are there. Nothing is lost. */
export async function drawCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  charts: readonly ChartSpec[],
): Promise<void> {
  await deleteCharts(context, sheet, (name) => name.startsWith(DRAWN));
  for (const [index, chart] of charts.entries()) drawChart(sheet, chart, DRAWN + String(index + 1));
  if (charts.length > 0) await context.sync();
}

/**
 * Lets the `count` charts that have been drawn take the place of the former ones. Done again after it has failed midway
 * it finishes what was begun: the former ones go first, so none is left once the first drawn one has its name.
 */
export async function showDrawnCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  count: number,
): Promise<void> {
  const items = await loadCharts(context, sheet);
  const drawn = items.filter(({ name }) => name.startsWith(DRAWN));
  const hasBegun = count > 0 && !drawn.some(({ name }) => name === `${DRAWN}1`);
  for (const chart of items) if (!hasBegun && isOurs(chart) && !drawn.includes(chart)) chart.delete();
  for (const chart of drawn) chart.name = NAME + chart.name.slice(DRAWN.length);
  await context.sync();
}

/** The names of all charts on a sheet. */
export async function chartNames(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<readonly string[]> {
  return (await loadCharts(context, sheet)).map(({ name }) => name);
}

/** Takes the charts with some names from a sheet. */
export async function deleteCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  isUnwanted: (name: string) => boolean,
): Promise<void> {
  const unwanted = (await loadCharts(context, sheet)).filter(({ name }) => isUnwanted(name));
  for (const chart of unwanted) chart.delete();
  await context.sync();
}

async function loadCharts(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<readonly Excel.Chart[]> {
  const charts = sheet.charts.load("items/name");
  await context.sync();
  return charts.items;
}

function isOurs({ name }: Excel.Chart): boolean {
  return name.startsWith(NAME);
}

function drawChart(sheet: Excel.Worksheet, spec: ChartSpec, name: string): void {
  const of = (area: Area): Excel.Range => rangeOf(sheet, blockOf(area));
  const { top, left, bottom, right } = spec.at;
  const [first = { name: "", values: spec.categories }, ...others] = spec.series;
  const chart = sheet.charts.add(TYPES[spec.kind], of(first.values), "Columns");
  chart.name = name;
  chart.setPosition(of({ top, left, bottom: top, right: left }), of({ top: bottom, left: right, bottom, right }));
  chart.title.text = spec.title;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = INK;
  chart.legend.visible = spec.series.length > 1;
  if (spec.series.length > 1) chart.legend.position = "Bottom";
  const begun = [chart.series.getItemAt(0), ...others.map(({ name: label }) => chart.series.add(label))];
  for (const [index, series] of begun.entries()) {
    const { name: label, values } = spec.series[index] ?? first;
    series.name = label;
    series.setValues(of(values));
    series.setXAxisValues(of(spec.categories));
    dressSeries(series, index, spec);
  }
  dressAxes(chart.axes, spec);
}

function dressSeries(series: Excel.ChartSeries, index: number, { hasLabels }: ChartSpec): void {
  series.format.fill.setSolidColor(FILLS[index % FILLS.length] ?? FILLS[0]);
  series.gapWidth = 60;
  series.hasDataLabels = hasLabels;
  if (!hasLabels) return;
  series.dataLabels.showValue = true;
  series.dataLabels.position = "OutsideEnd";
  series.dataLabels.numberFormat = "0.0";
  series.dataLabels.format.font.size = 8;
}

/** Lying bars begin at the top with the first name, and have their figures below. */
function dressAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { kind, unit, max }: ChartSpec): void {
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.format.font.size = 8;
  valueAxis.format.font.size = 8;
  valueAxis.numberFormat = unit === "" ? "0" : `0"${unit.replaceAll('"', "")}"`;
  valueAxis.minimum = 0;
  if (max !== null) valueAxis.maximum = max;
  if (kind !== "bar") return;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
}

function blockOf({ top, left, bottom, right }: Area) {
  return { row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
}
