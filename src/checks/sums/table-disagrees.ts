import type { Finding } from "../../findings/finding";
import { placeName } from "../../sheets/address";
import { ALL_KINDS, cellName, rowLabel, workbookCheck } from "../check";
import { finding } from "../finding-at";
import { columnParams } from "./money-columns";
import { printedSums } from "./printed-sums";
import type { Quantity } from "./quantities";
import { disagreements, type QuantityPair } from "./same-quantity";

/**
 * The same quantity printed differently in two tables. Which of them is right is not known, so it is asked about where
 * the sums of its own table speak against it, else where it is printed later.
 */
export const tableDisagrees = workbookCheck(
  {
    code: "table-disagrees",
    tier: "before-handing-in",
    rule: "angka-satu-sumber",
    kinds: ALL_KINDS,
    after: ["recap-mismatch", "years-sum", "quarters-sum", "cumulated-sum", "child-sum", "total-sum", "years-target"],
  },
  (tables) => {
    const told = new Set<Quantity["cell"]>();
    return disagreements(tables).flatMap((pair) => {
      const [wrong, other] = doubtful(pair);
      if (told.has(wrong.cell)) return [];
      told.add(wrong.cell);
      return [report(wrong, other)];
    });
  },
);

function doubtful({ one, other }: QuantityPair): readonly [Quantity, Quantity] {
  return isContradicted(one) && !isContradicted(other) ? [one, other] : [other, one];
}

/** Whether a sum of its own table that it is, or is part of, does not hold. */
function isContradicted({ checked, index, column }: Quantity): boolean {
  return printedSums(checked.table).some(
    (sum) => !sum.holds && sum.column.column === column.column && (sum.index === index || sum.children.includes(index)),
  );
}

function report(wrong: Quantity, other: Quantity): Finding {
  const { table } = wrong.checked;
  const place = placeName(other.checked.table.sheet, cellName(other.cell));
  const isHere = other.checked.table.sheet === table.sheet;
  return finding(table, {
    code: "table-disagrees",
    severity: "warning",
    cell: cellName(wrong.cell),
    related: isHere ? [cellName(other.cell)] : [],
    found: wrong.value,
    expected: null,
    weight:
      wrong.column.role === "target" || wrong.column.role === "realisasi" ? null : Math.abs(wrong.value - other.value),
    cause: `${String(wrong.row.row + 1)}:${wrong.column.role ?? ""}`,
    params: { ...columnParams(wrong.column), row: rowLabel(wrong.row), place, other: other.value },
  });
}
