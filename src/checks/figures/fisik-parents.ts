import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { gatherings } from "./gatherings";
import { columnsOf, pairsFor } from "./pairs";
import { fitOf, isExplained, printedAt, type Printed } from "./printed";
import { fisikColumns, percentagesAt, shareOf, sumOf, weightedMean } from "./shares";

/** A group's physical progress that is its serapan once more. */
export interface CopiedParent {
  readonly row: TableRow;
  readonly printed: Printed;
  readonly expected: number;
  /** A1 of the cells it should come from. */
  readonly inputs: readonly string[];
}

/** Groups whose printed fisik does not follow from their parts, yet is their printed serapan to the last digit. */
export function copiedParents(table: ReportTable): readonly CopiedParent[] {
  const [pagu] = columnsOf(table, "pagu");
  const shares = columnsOf(table, "serapan");
  if (pagu === undefined) return [];
  return fisikColumns(table).flatMap((column) =>
    gatherings(table).flatMap(({ row, leaves }) => {
      const printed = printedAt(row, column.column, "none");
      const expected = weightedMean(table, leaves, column, pagu);
      if (printed === null || expected === null || isExplained(fitOf(printed, expected))) return [];
      // A column that is weighted itself is added, not averaged.
      const sum = sumOf(percentagesAt(table, leaves, column));
      if (sum !== null && isExplained(fitOf(printed, sum))) return [];
      const isCopy = shares.some((share) => {
        const [pair] = pairsFor(table, share, "realisasiRp", "pagu");
        const own = shareOf(printedAt(row, pair?.of.column, "nil"), printedAt(row, pair?.by.column, "nil"));
        // A share of the whole is weighted, and so is the fisik beside it.
        const isOwn = own !== null && isExplained(fitOf(printed, own));
        return isOwn && printedAt(row, share.column, "none")?.value === printed.value;
      });
      return isCopy ? [{ row, printed, expected: expected.value, inputs: expected.inputs }] : [];
    }),
  );
}
