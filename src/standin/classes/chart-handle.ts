import type { NewChart, NewSeries } from "../../workbook/new-sheet";
import { itemNotFound } from "../batch/failure";
import { dressSheet } from "./sheet-dressing";
import type { SheetHandle } from "./worksheet";

/** A chart of a sheet, found by its name whatever becomes of the others. */
export class ChartHandle {
  constructor(
    readonly at: SheetHandle,
    private key: string,
  ) {}

  get name(): string {
    return this.key;
  }

  /** @throws ApiFailure ItemNotFound once it is deleted */
  get chart(): NewChart {
    const chart = chartsOf(this.at).find(({ name }) => name === this.key);
    if (chart === undefined) throw itemNotFound();
    return chart;
  }

  change(part: Partial<NewChart>): void {
    const { chart } = this;
    setCharts(
      this.at,
      chartsOf(this.at).map((one) => (one === chart ? { ...one, ...part } : one)),
    );
    this.key = part.name ?? this.key;
  }

  changeSeries(index: number, part: Partial<NewSeries>): void {
    this.change({ series: this.chart.series.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  }

  delete(): void {
    const { chart } = this;
    setCharts(
      this.at,
      chartsOf(this.at).filter((one) => one !== chart),
    );
  }
}

/** The charts of a sheet as it is now. */
export function chartsOf({ session, sheet }: SheetHandle): readonly NewChart[] {
  return session.sheetFor(sheet.name)?.charts ?? [];
}

/** Gives a sheet these charts. Only sheets that the add-in has added can be changed here. */
export function setCharts(at: SheetHandle, charts: readonly NewChart[]): void {
  dressSheet(at, { charts });
}
