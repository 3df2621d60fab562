import { bareName } from "../../sheets/reading/rows/total-name";
import type { ReportTable, RowMark, TableRow } from "../../sheets/reading/table";
import { hasMoney, moneyColumns, type MoneyColumn } from "./money-columns";

/** The rows a row adds up, each counted once; null for a row that is no sum. */
export function partsOf(table: ReportTable, index: number): readonly number[] | null {
  const part = table.rows[index]?.part;
  if (part?.kind === "total") return namedParts(table, index) ?? part.parts;
  return part?.kind === "parent" || part?.kind === "subtotal" ? part.parts : null;
}

/** The rows with money printed directly under a row; a heading without money stands for its own children. */
export function printedChildren(
  table: ReportTable,
  row: TableRow,
  columns: readonly MoneyColumn[] = moneyColumns(table),
): readonly number[] {
  return row.children.flatMap((child) => {
    const below = table.rows[child];
    if (below === undefined) return [];
    return hasMoney(below, columns) ? [child] : printedChildren(table, below, columns);
  });
}

/** "TOTAL DEKONSENTRASI" adds what stands under "DANA DEKONSENTRASI"; null where no heading has its name. */
function namedParts(table: ReportTable, index: number): readonly number[] | null {
  const name = bareName(table.rows[index]?.uraian ?? "");
  if (name === "") return null;
  const heading = table.rows.findLastIndex(
    (row, at) => at < index && row.part.kind !== "total" && bareName(row.uraian) === name,
  );
  const row = table.rows[heading];
  if (row === undefined) return null;
  return hasMoney(row, moneyColumns(table)) ? [heading] : printedChildren(table, row);
}

/**
 * Other rows a total may add up where nothing names its own: those since the total before it, the rows of one kind
 * directly above it, all totals before it, alone or with the rows none of them covers, or the outermost groups (I, II).
 */
export function otherTotalParts(table: ReportTable, index: number): readonly (readonly number[])[] {
  const before = table.rows.flatMap(({ part }, at) => (at < index && part.kind === "total" ? [at] : []));
  const outermost = table.rows.flatMap((row, at) => (row.parent === null && row.part.kind !== "total" ? [at] : []));
  const since = outermost.filter((at) => at < index && at > (before.at(-1) ?? index));
  const groups = outermost.filter((at) => table.rows[at]?.mark === "roman");
  const isOnly = table.rows.filter(({ part }) => part.kind === "total").length === 1;
  const run = isOnly ? [] : runAbove(table, index);
  return [
    ...[since, before, beside(table, index, before)].filter((parts) => parts.length > 0),
    ...[run, groups].filter((parts) => parts.length > 1),
  ];
}

/**
 * Other rows a parent may add up: without the subtotals printed among them and the unmarked rows that only say a child's
 * money once more, or with the rows marked like its children that a total in between cut off from it.
 */
export function otherParentParts(table: ReportTable, index: number): readonly (readonly number[])[] {
  const row = table.rows[index];
  if (row?.part.kind !== "parent") return [];
  const left = row.children.flatMap((child) => table.rows[child] ?? []);
  const isApart = left.some(
    ({ part, mark }) => part.kind === "subtotal" || (part.kind === "repeat" && mark === "none"),
  );
  const cut = cutOffRows(table, index, left[0]?.mark ?? row.mark);
  return [isApart ? row.part.parts : [], cut.length > 0 ? [...row.part.parts, ...cut] : []].filter(
    (parts) => parts.length > 0,
  );
}

function cutOffRows(table: ReportTable, index: number, mark: RowMark): readonly number[] {
  const row = table.rows[index];
  if (row === undefined || mark === row.mark || mark === "none") return [];
  const next = table.rows.findIndex((other, at) => at > index && other.mark === row.mark);
  return table.rows.flatMap((other, at) => {
    const isBetween = at > index && (next < 0 || at < next);
    return isBetween && other.parent === null && other.mark === mark ? [at] : [];
  });
}

function beside(table: ReportTable, index: number, totals: readonly number[]): readonly number[] {
  const covered = new Set(totals.flatMap((total) => partsOf(table, total) ?? []));
  return totals.length === 0 ? [] : [...totals, ...(partsOf(table, index) ?? []).filter((part) => !covered.has(part))];
}

function runAbove(table: ReportTable, index: number): readonly number[] {
  const last = table.rows[index - 1];
  const run: number[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const row = table.rows[at];
    if (row === undefined || row.part.kind === "total" || row.part.kind === "empty") break;
    if (row.mark === last?.mark && row.level === last.level) run.unshift(at);
    else if (row.level <= (last?.level ?? 0)) break;
  }
  return run;
}
