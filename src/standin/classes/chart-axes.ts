import { hostObject, type ClassTable } from "../batch/class-table";
import { invalidArgument } from "../batch/failure";
import { text } from "./arguments";
import type { ChartHandle } from "./chart-handle";
import { chartFontTable } from "./chart-series";

/** One of a chart's two axes. */
interface AxisHandle {
  readonly of: ChartHandle;
  readonly isOfValues: boolean;
}

const chartAxisFormatTable: ClassTable<null> = {
  name: "ChartAxisFormat",
  navigations: { Font: () => hostObject(chartFontTable, null) },
};

/** The axis of the values may say a unit and where it ends; lying bars turn that of the names round. */
export const chartAxisTable: ClassTable<AxisHandle> = {
  name: "ChartAxis",
  scalars: {
    Minimum: {
      set: ({ isOfValues }, value) => {
        checked(isOfValues && value === 0);
      },
    },
    Maximum: {
      get: ({ of }) => of.chart.max ?? "",
      set: ({ of, isOfValues }, value) => {
        if (!isOfValues || typeof value !== "number") throw invalidArgument();
        of.change({ max: value });
      },
    },
    NumberFormat: {
      set: ({ of, isOfValues }, value) => {
        const unit = /^0(?:"([^"]*)")?$/.exec(text(value));
        if (!isOfValues || unit === null) throw invalidArgument();
        of.change({ unit: unit[1] ?? "" });
      },
    },
    TickLabelSpacing: {
      set: ({ isOfValues }, value) => {
        checked(!isOfValues && value === 1);
      },
    },
    TickLabelPosition: {
      set: ({ isOfValues }, value) => {
        checked(!isOfValues && value === "Low");
      },
    },
    ReversePlotOrder: {
      set: ({ of, isOfValues }) => {
        checked(!isOfValues && of.chart.kind === "bar");
      },
    },
    Position: {
      set: ({ isOfValues }, value) => {
        checked(!isOfValues && value === "Maximum");
      },
    },
  },
  navigations: { Format: () => hostObject(chartAxisFormatTable, null) },
};

export const chartAxesTable: ClassTable<ChartHandle> = {
  name: "ChartAxes",
  navigations: {
    CategoryAxis: (of) => hostObject(chartAxisTable, { of, isOfValues: false }),
    ValueAxis: (of) => hostObject(chartAxisTable, { of, isOfValues: true }),
  },
};

function checked(isKnown: boolean): void {
  if (!isKnown) throw invalidArgument();
}

/** The classes of axes, for the list of all. */
export const axisTables = [chartAxesTable, chartAxisFormatTable, chartAxisTable];
