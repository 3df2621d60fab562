import { printedAt, type Printed } from "../../../src/checks/figures/printed";
import type { CellValue } from "../../../src/sheets/content";
import { tableOf } from "../built-table";

/** The printed figure of a cell of percentages standing alone on D2. */
export function figureOf(value: CellValue, format = "General", formula: string | null = null): Printed {
  const formulas = formula === null ? {} : { D2: formula };
  const columns = ["uraian", "pagu", "realisasiRp", "serapan"] as const;
  const [row] = tableOf({ columns, rows: [["", 1, 1, value]], formats: { D2: format }, formulas }).rows;
  const found = printedAt(row, 3, "none");
  if (found === null) throw new Error(`No figure in ${JSON.stringify(value)}`);
  return found;
}
