import type { Area } from "../../sheets/content";
import type { ChartSpec } from "../../sheets/writing/sheet-spec";
import { rangeOf } from "./blocks";

/** By these names charts of the add-in's are known again; others on the same sheet are left alone. */
const NAME = "Renstra ";
const FILLS = ["#2F5D8A", "#A9BFD3", "#7C8F54", "#C9A45C"] as const;
const INK = "#404040";
const TYPES = { bar: "BarClustered", column: "ColumnClustered" } as const;

/** Draws the charts of a sheet that holds its cells already, and takes the former ones away. Nothing is lost before. */
export async function drawCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  charts: readonly ChartSpec[],
): Promise<void> {
  const former = sheet.charts.load("items/name");
  await context.sync();
  const old = former.items.filter(({ name }) => name.startsWith(NAME));
  if (charts.length === 0 && old.length === 0) return;
  const drawn = charts.map((chart) => drawChart(sheet, chart));
  await context.sync();
  for (const chart of old) chart.delete();
  for (const [index, chart] of drawn.entries()) chart.name = NAME + String(index + 1);
  await context.sync();
}

function drawChart(sheet: Excel.Worksheet, spec: ChartSpec): Excel.Chart {
  const of = (area: Area): Excel.Range => rangeOf(sheet, blockOf(area));
  const { top, left, bottom, right } = spec.at;
  const [first = { name: "", values: spec.categories }, ...others] = spec.series;
  const chart = sheet.charts.add(TYPES[spec.kind], of(first.values), "Columns");
  chart.setPosition(of({ top, left, bottom: top, right: left }), of({ top: bottom, left: right, bottom, right }));
  chart.title.text = spec.title;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = INK;
  chart.legend.visible = spec.series.length > 1;
  if (spec.series.length > 1) chart.legend.position = "Bottom";
  const begun = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  for (const [index, series] of begun.entries()) {
    const { name, values } = spec.series[index] ?? first;
    series.name = name;
    series.setValues(of(values));
    series.setXAxisValues(of(spec.categories));
    dressSeries(series, index, spec);
  }
  dressAxes(chart.axes, spec);
  return chart;
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
