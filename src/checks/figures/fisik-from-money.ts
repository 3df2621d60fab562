import { UNSURE_FIGURES } from "../../findings/codes/numbers";
import type { Finding } from "../../findings/finding";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { cellName, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";
import { columnsOf, pairsFor, type Pair } from "./pairs";
import { expectedFrom, fitOf, printedAt } from "./printed";
import { textOf } from "./theories";

/** A physical result that is target × realisasi/pagu: a part of a village, a month and a bit, taken from the money. */
export const fisikFromMoney = tableCheck(
  {
    code: "fisik-from-money",
    tier: "before-handing-in",
    rule: "fisik-tertimbang",
    kinds: ["rfk", "recap", "budget"],
    after: UNSURE_FIGURES,
  },
  (table) =>
    columnsOf(table, "realisasi")
      .filter(({ header }) => !header.includes("%"))
      .flatMap((column) => {
        const [volume] = pairsFor(table, column, "realisasi", "target").filter(({ of }) => of === column);
        const [money] = pairsFor(table, column, "realisasiRp", "pagu");
        if (volume === undefined || money === undefined) return [];
        return table.rows.flatMap((row) => report(table, row, volume, money));
      }),
);

function report(table: ReportTable, row: TableRow, volume: Pair, money: Pair): readonly Finding[] {
  const [done, target] = [printedAt(row, volume.of.column, "none"), printedAt(row, volume.by.column, "none")];
  const [spent, pagu] = [printedAt(row, money.of.column, "nil"), printedAt(row, money.by.column, "nil")];
  if (done === null || target === null || spent === null || pagu === null) return [];
  const isCountable = Number.isInteger(target.value) && !Number.isInteger(done.value) && !isPercent(row);
  const expected = expectedFrom([target, spent, pagu], (goal = 0, of = 0, by = 0) => (goal * of) / by);
  if (!isCountable || done.cell.format.includes("%") || expected === null || fitOf(done, expected) !== "rounded")
    return [];
  // A quarter of the money for a quarter of the work is no wonder; only a figure that had to be rounded tells.
  if (Math.abs(expected.value - done.value) < 1e-9) return [];
  return [
    finding(table, {
      code: "fisik-from-money",
      severity: "warning",
      cell: cellName(done.cell),
      related: [target, spent, pagu].map(({ cell }) => cellName(cell)),
      found: done.value,
      expected: null,
      params: { row: rowLabel(row), target: target.value, spent: spent.value, pagu: pagu.value },
    }),
  ];
}

function isPercent({ cells }: TableRow): boolean {
  return textOf(cells.satuan).includes("%") || /persen/i.test(textOf(cells.satuan));
}
