import type { SheetGrid } from "../reading/grid";
import type { ReportTable, TableKind } from "../reading/table";
import { accumulatedColumns, addAccumulated } from "./columns/accumulated";
import { addAverages } from "./columns/averages";
import { addCapaian } from "./columns/capaian";
import { addDeviasi, addEfisiensi } from "./columns/differences";
import { addGrowth } from "./columns/growth";
import { addMoneyRates } from "./columns/money-rates";
import { addRatings } from "./columns/ratings";
import { addSums } from "./columns/sums";
import { addWeights } from "./columns/weights";
import type { ComputedCell, ComputeOptions } from "./computed-cell";
import { percentUnit } from "./percent-unit";
import { rfkFigures } from "./rfk-figures";
import { Workings } from "./workings";

/**
 * What every cell of a table's computed columns should hold, whatever the table's kind: only columns its header asks for,
 * each figure from its sources in the same row, year and period, or the reason why there is none. A figure that another one
 * starts from comes before it.
 */
export function figuresOf(table: ReportTable, grid: SheetGrid, options: ComputeOptions): readonly ComputedCell[] {
  const work = new Workings(table, grid, options);
  STEPS[table.kind](work);
  return work.cells;
}

const STEPS: Readonly<Record<TableKind, (work: Workings) => void>> = {
  rfk: rfkSteps,
  recap: (work) => {
    addSums(work, new Set());
    addMoneyRates(work, ["serapan", "siap", "siapPersen"]);
    addWeights(work);
    addDeviasi(work);
  },
  programme: sumsAndPeriods,
  indicator: measured,
  budget: (work) => {
    sumsAndPeriods(work);
    addMoneyRates(work, ["serapan", "siap", "siapPersen"]);
    addDeviasi(work);
    addGrowth(work);
    addAverages(work);
  },
  efficiency: measured,
  e81: (work) => {
    sumsAndPeriods(work);
    measured(work);
  },
};

function rfkSteps(work: Workings): void {
  const { mode, weightBase } = work.options;
  for (const cell of rfkFigures(work.table, { mode, weightBase })) {
    const asFraction = cell.role !== "siap" && percentUnit(work.table, cell.role) === "fraction";
    work.add(cell.index, cell.column, cell.role, cell.computed, { asFraction });
  }
  addMoneyRates(work, ["siapPersen"]);
  addDeviasi(work);
}

/** Parents from their parts, then the year from its quarters and the end of the plan from its years. */
function sumsAndPeriods(work: Workings): void {
  const accumulated = accumulatedColumns(work);
  addSums(work, new Set(accumulated.map(({ column }) => column.column)));
  for (const column of accumulated) addAccumulated(work, column);
}

function measured(work: Workings): void {
  if (work.table.kind === "indicator") for (const column of accumulatedColumns(work)) addAccumulated(work, column);
  addCapaian(work);
  addMoneyRates(work, ["serapan", "siap", "siapPersen"]);
  addDeviasi(work);
  addEfisiensi(work);
  addAverages(work);
  addRatings(work);
}
