import type { ReportTable, TableColumn } from "../../sheets/reading/table";
import { columnsOf, pairsFor } from "./pairs";

/** A result column with the target it stands against. */
export interface VolumePair {
  readonly target: TableColumn;
  readonly realisasi: TableColumn;
}

/** Every result column that has a target of its own time; results up to last year have none in the table. */
export function volumePairs(table: ReportTable): readonly VolumePair[] {
  return columnsOf(table, "realisasi").flatMap((realisasi) => {
    if (realisasi.period === "lalu") return [];
    const [pair] = pairsFor(table, realisasi, "realisasi", "target").filter(({ of }) => of === realisasi);
    return pair === undefined ? [] : [{ target: pair.by, realisasi }];
  });
}
