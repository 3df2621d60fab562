import type { NewChart } from "../../workbook/new-sheet";
import { hostObject, type ClassTable, type HostObject } from "../batch/class-table";
import { invalidArgument, itemNotFound } from "../batch/failure";
import { rangeArgument, text } from "./arguments";
import { chartAxesTable } from "./chart-axes";
import { ChartHandle, chartsOf, setCharts } from "./chart-handle";
import { chartFontTable, chartSeriesCollectionTable } from "./chart-series";
import type { SheetHandle } from "./worksheet";

const KINDS = { BarClustered: "bar", ColumnClustered: "column" } as const;

/** `ChartCollection` of a sheet. */
export const chartCollectionTable: ClassTable<SheetHandle> = {
  name: "ChartCollection",
  scalars: { Count: { get: (at) => chartsOf(at).length } },
  items: (at) => chartsOf(at).map(({ name = "" }) => chartObject(at, name)),
  indexer: (at, key) => {
    if (!chartsOf(at).some(({ name }) => name === key)) throw itemNotFound();
    return chartObject(at, text(key));
  },
  methods: {
    Add: (at, [type, source, seriesBy]) => {
      if (seriesBy !== "Columns") throw invalidArgument();
      const kind = Object.entries(KINDS).find(([name]) => name === type)?.[1];
      if (kind === undefined) throw invalidArgument();
      const { area } = rangeArgument(source, at.session, at.sheet);
      const name = freeName(at);
      const series = [{ name: "", values: area }];
      const chart: NewChart = {
        name,
        title: "",
        kind,
        categories: area,
        series,
        at: area,
        unit: "",
        max: null,
        hasLabels: false,
      };
      setCharts(at, [...chartsOf(at), chart]);
      return chartObject(at, name);
    },
  },
};

/** `charts` of a sheet. */
export function chartCollection(at: SheetHandle): HostObject {
  return hostObject(chartCollectionTable, at);
}

function chartObject(at: SheetHandle, name: string): HostObject {
  return hostObject(chartTable, new ChartHandle(at, name));
}

function freeName(at: SheetHandle): string {
  const used = new Set(chartsOf(at).map(({ name }) => name));
  let number = 1;
  while (used.has(`Chart ${String(number)}`)) number++;
  return `Chart ${String(number)}`;
}

const chartTitleFormatTable: ClassTable<ChartHandle> = {
  name: "ChartTitleFormat",
  navigations: { Font: () => hostObject(chartFontTable, null) },
};

const chartTitleTable: ClassTable<ChartHandle> = {
  name: "ChartTitle",
  scalars: {
    Text: {
      get: ({ chart }) => chart.title,
      set: (handle, value) => {
        handle.change({ title: text(value) });
      },
    },
  },
  navigations: { Format: (handle) => hostObject(chartTitleFormatTable, handle) },
};

const chartLegendTable: ClassTable<ChartHandle> = {
  name: "ChartLegend",
  scalars: {
    Visible: {
      set: (_, value) => {
        if (typeof value !== "boolean") throw invalidArgument();
      },
    },
    Position: {
      set: (_, value) => {
        if (value !== "Bottom") throw invalidArgument();
      },
    },
  },
};

export const chartTable: ClassTable<ChartHandle> = {
  name: "Chart",
  id: (handle) => handle.name,
  scalars: {
    Id: { get: (handle) => handle.name },
    Name: {
      get: (handle) => handle.name,
      set: (handle, value) => {
        const name = text(value);
        if (chartsOf(handle.at).some((chart) => chart.name === name)) throw invalidArgument();
        handle.change({ name });
      },
    },
  },
  navigations: {
    Title: (handle) => hostObject(chartTitleTable, handle),
    Legend: (handle) => hostObject(chartLegendTable, handle),
    Series: (handle) => hostObject(chartSeriesCollectionTable, handle),
    Axes: (handle) => hostObject(chartAxesTable, handle),
  },
  methods: {
    SetPosition: (handle, [start, end]) => {
      const { session, sheet } = handle.at;
      const [from, to] = [rangeArgument(start, session, sheet).area, rangeArgument(end, session, sheet).area];
      handle.change({ at: { top: from.top, left: from.left, bottom: to.bottom, right: to.right } });
    },
    Delete: (handle) => {
      handle.delete();
    },
  },
};

/** The classes of charts, for the list of all. */
export const chartTables = [chartCollectionTable, chartTable, chartTitleTable, chartTitleFormatTable, chartLegendTable];
