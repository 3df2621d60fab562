import type { Finding } from "../../findings/finding";
import type { ReportTable } from "../../sheets/reading/table";
import { MONEY_KINDS, tableCheck } from "../check";
import { carriedSum } from "./carried-sum";
import { BEFORE_SUMS, printedSums, type PrintedSum } from "./printed-sums";

/**
 * A check of printed sums: of those that hold, the outermost that carries a mistake upwards; of all others what comparing
 * them finds.
 */
export function sumCheck(
  code: "child-sum" | "total-sum",
  isOwn: (part: PrintedSum["row"]["part"]["kind"]) => boolean,
  compare: (table: ReportTable, sum: PrintedSum) => readonly Finding[],
) {
  return tableCheck({ code, tier: "always", rule: "jumlah-sekali", kinds: MONEY_KINDS, after: BEFORE_SUMS }, (table) =>
    printedSums(table)
      .filter(({ row }) => isOwn(row.part.kind))
      .flatMap((sum) => (sum.holds ? carriedSum(table, sum, code) : compare(table, sum))),
  );
}
