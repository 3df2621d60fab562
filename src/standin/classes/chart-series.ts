import { hostObject, type ClassTable, type HostObject } from "../batch/class-table";
import { invalidArgument, itemNotFound } from "../batch/failure";
import { integer, rangeArgument, text } from "./arguments";
import type { ChartHandle } from "./chart-handle";

/** One line of bars, by its place in the chart. */
interface SeriesHandle {
  readonly of: ChartHandle;
  readonly index: number;
}

/** Letters on a chart: all look alike here. */
export const chartFontTable: ClassTable<null> = {
  name: "ChartFont",
  scalars: {
    Size: {
      set: (_, value) => {
        checked(typeof value === "number");
      },
    },
    Bold: {
      set: (_, value) => {
        checked(typeof value === "boolean");
      },
    },
    Color: {
      set: (_, value) => {
        checked(isColor(value));
      },
    },
  },
};

const chartFillTable: ClassTable<null> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (_, [color]) => {
      checked(isColor(color));
    },
  },
};

const chartSeriesFormatTable: ClassTable<null> = {
  name: "ChartSeriesFormat",
  navigations: { Fill: () => hostObject(chartFillTable, null) },
};

const chartDataLabelFormatTable: ClassTable<null> = {
  name: "ChartDataLabelFormat",
  navigations: { Font: () => hostObject(chartFontTable, null) },
};

const chartDataLabelsTable: ClassTable<null> = {
  name: "ChartDataLabels",
  scalars: {
    ShowValue: {
      set: (_, value) => {
        checked(value === true);
      },
    },
    Position: {
      set: (_, value) => {
        checked(value === "OutsideEnd");
      },
    },
    NumberFormat: {
      set: (_, value) => {
        checked(value === "0.0");
      },
    },
  },
  navigations: { Format: () => hostObject(chartDataLabelFormatTable, null) },
};

const chartSeriesTable: ClassTable<SeriesHandle> = {
  name: "ChartSeries",
  scalars: {
    Name: {
      get: ({ of, index }) => of.chart.series[index]?.name,
      set: ({ of, index }, value) => {
        of.changeSeries(index, { name: text(value) });
      },
    },
    GapWidth: {
      set: (_, value) => {
        checked(typeof value === "number");
      },
    },
    HasDataLabels: {
      get: ({ of }) => of.chart.hasLabels,
      set: ({ of }, value) => {
        checked(typeof value === "boolean");
        of.change({ hasLabels: value === true });
      },
    },
  },
  navigations: {
    Format: () => hostObject(chartSeriesFormatTable, null),
    DataLabels: () => hostObject(chartDataLabelsTable, null),
  },
  methods: {
    SetValues: ({ of, index }, [source]) => {
      of.changeSeries(index, { values: rangeArgument(source, of.at.session, of.at.sheet).area });
    },
    SetXAxisValues: ({ of }, [source]) => {
      of.change({ categories: rangeArgument(source, of.at.session, of.at.sheet).area });
    },
  },
};

/** `series` of a chart. */
export const chartSeriesCollectionTable: ClassTable<ChartHandle> = {
  name: "ChartSeriesCollection",
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  items: (of) => of.chart.series.map((_, index) => seriesObject(of, index)),
  methods: {
    GetItemAt: (of, [index]) => seriesObject(of, integer(index)),
    Add: (of, [name]) => {
      const { series, categories } = of.chart;
      of.change({ series: [...series, { name: text(name), values: categories }] });
      return seriesObject(of, series.length);
    },
  },
};

function seriesObject(of: ChartHandle, index: number): HostObject {
  if (of.chart.series[index] === undefined) throw itemNotFound();
  return hostObject(chartSeriesTable, { of, index });
}

function isColor(value: unknown): boolean {
  return typeof value === "string" && /^#[0-9A-F]{6}$/i.test(value);
}

function checked(isKnown: boolean): void {
  if (!isKnown) throw invalidArgument();
}

/** The classes of series, for the list of all. */
export const seriesTables = [
  chartDataLabelFormatTable,
  chartDataLabelsTable,
  chartFillTable,
  chartFontTable,
  chartSeriesCollectionTable,
  chartSeriesFormatTable,
  chartSeriesTable,
];
