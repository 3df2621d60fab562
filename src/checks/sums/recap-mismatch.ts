import type { Finding } from "../../findings/finding";
import { placeName } from "../../sheets/address";
import { MONEY_KINDS, cellName, rowLabel, workbookCheck, type CheckedTable } from "../check";
import { finding } from "../finding-at";
import { columnParams } from "./money-columns";
import { recapFigures, type RecapFigure } from "./section-totals";

/** A recap that prints another figure than the section it sums up. */
export const recapMismatch = workbookCheck(
  { code: "recap-mismatch", tier: "always", rule: "angka-satu-sumber", kinds: MONEY_KINDS, after: ["amount-negative"] },
  (tables) => {
    const sections = tables.filter(({ table }) => table.kind === "rfk" || table.kind === "budget");
    return tables.flatMap((recap) => (recap.table.kind === "recap" ? compare(recap, sections) : []));
  },
);

/** Sure where most of the recap agrees with the sections, doubtful where as much does not, nothing where it is of another time. */
function compare(recap: CheckedTable, sections: readonly CheckedTable[]): readonly Finding[] {
  const figures = recapFigures(recap, sections);
  const wrong = figures.filter(({ holds }) => !holds);
  const agreeing = figures.length - wrong.length;
  if (wrong.length > Math.max(agreeing, 1)) return [];
  return wrong.map((one) => report(recap, one, agreeing > wrong.length));
}

function report({ table }: CheckedTable, one: RecapFigure, isSure: boolean): Finding {
  const { match, column, cell, printed, there, expected } = one;
  const sheet = match.section.table.sheet;
  return finding(table, {
    code: "recap-mismatch",
    severity: isSure ? "error" : "warning",
    cell: cellName(cell),
    related: sheet === table.sheet ? [cellName(there)] : [],
    found: printed,
    expected,
    cause: String(match.row.row + 1),
    params: {
      ...columnParams(column),
      variant: isSure ? "sure" : "doubtful",
      row: rowLabel(match.row),
      place: placeName(sheet, cellName(there)),
      difference: printed - expected,
    },
    fix: isSure ? [{ cell: cellName(cell), content: { kind: "value", value: expected }, format: null }] : [],
  });
}
