import type { CellValue } from "../../src/sheets/content";
import { largeReport } from "./large-report";

const [PAGU, SIAP] = [5, 10];
/** Rows of a programme, its kegiatan and their nine sub kegiatan. */
const PROGRAMME = 11;

/**
 * A large report with many mistakes: the pagu of every second programme is no sum, each with a cause of its own, and the
 * SIAP of every third row is another, nearly all of one cause. About 7,000 findings from 900 causes in 20,000 rows.
 */
export function faultyReport(rows: number): readonly (readonly CellValue[])[] {
  return largeReport(rows).map((row, at) =>
    row.map((cell, column) => {
      if (at === 0 || typeof cell !== "number") return cell;
      if (column === PAGU && at % (2 * PROGRAMME) === 1) return cell + 1000;
      return column === SIAP && at % 3 === 0 ? cell + 1 : cell;
    }),
  );
}
