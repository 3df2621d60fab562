import type { Finding } from "../../findings/finding";
import type { FindingCode } from "../../findings/catalogue";
import { columnRanges } from "../../sheets/address";
import type { ReportTable } from "../../sheets/reading/table";
import { cellName, rowLabel } from "../check";
import { finding } from "../finding-at";
import type { ComputedColumn } from "./computed-columns";
import { isSettled, misfits } from "./judge";
import { fixOf } from "./percent-fix";

/**
 * One finding for all figures of a column that are computed on another base than the rest of it; none where less than half
 * of the column agrees, for then neither base is the column's own.
 */
export function otherBase(table: ReportTable, code: FindingCode, computed: ComputedColumn): readonly Finding[] {
  const { role, column, verdict } = computed;
  const wrong = misfits(verdict).filter(({ other }) => other !== null);
  const [first] = wrong;
  if (first === undefined || !isSettled(verdict)) return [];
  const same = wrong.filter(({ other }) => other === first.other);
  const { row, printed, worked, other } = first;
  return [
    finding(table, {
      code,
      severity: "warning",
      cell: cellName(printed.cell),
      related: columnRanges(
        same.map((one) => one.row.row),
        column.column,
      ),
      found: printed.value,
      expected: worked.value,
      cause: role,
      params: { column: role, row: rowLabel(row), base: verdict.key, other, count: same.length },
      fix: same.flatMap((one) => fixOf(one.printed, one.worked)),
    }),
  ];
}
