import type { Finding } from "../../findings/finding";
import type { ReportTable, TableRow, Tier } from "../../sheets/reading/table";
import { figureIn, tableCheck } from "../check";
import { finding } from "../finding-at";
import { kodeColumns, kodePlace, textOf, TREE_KINDS } from "./kode-rows";

/** A row with money but without kode where its like have one, and a programme outside the groups that all others stand in. */
export const kodeMissing = tableCheck(
  {
    code: "kode-missing",
    tier: "before-handing-in",
    rule: "kode-urusan",
    kinds: TREE_KINDS,
    after: ["kode-with-name"],
  },
  (table) => {
    if (kodeColumns(table).length === 0 || !table.rows.some((row) => row.mark === "kode")) return [];
    return [...uncodedRows(table), ...outsideGroups(table)];
  },
);

/** What has no kode of its own. */
const WITHOUT: readonly (Tier | null)[] = ["total", "rataRata", "sasaran", "organisasi"];

function uncodedRows(table: ReportTable): readonly Finding[] {
  return table.rows.flatMap((row) => {
    const hasMoney = figureIn(row, "pagu") !== null || figureIn(row, "realisasiRp") !== null;
    if (row.mark !== "none" || !hasMoney || WITHOUT.includes(row.tier) || isIndicator(row)) return [];
    return lacksWhatOthersHave(table, row) ? report(table, row, "row") : [];
  });
}

/** A further indikator of the row above has no name of its own. */
function isIndicator(row: TableRow): boolean {
  return row.uraian === "" || (row.tier === "indikator" && textOf(row.cells.uraian).trim() === "");
}

/** In a physical and financial report every row of a list has one; elsewhere at least as many beside it as have none. */
function lacksWhatOthersHave(table: ReportTable, row: TableRow): boolean {
  if (table.kind === "rfk") return true;
  if (isDetail(table, row)) return false;
  const beside = row.parent === null ? topRows(table) : (table.rows[row.parent]?.children ?? []);
  const siblings = beside.flatMap((index) => table.rows[index] ?? []).filter((other) => other !== row);
  const others = siblings.length > 0 ? siblings : cousins(table, row);
  const coded = others.filter(({ mark }) => mark === "kode").length;
  return coded > 0 && coded * 2 >= others.length;
}

/** The rows under other rows of the tier that this one stands under. */
function cousins(table: ReportTable, row: TableRow): readonly TableRow[] {
  const above = row.parent === null ? null : (table.rows[row.parent]?.tier ?? null);
  return table.rows.filter((other) => {
    const parent = other.parent === null ? null : table.rows[other.parent];
    return other !== row && above !== null && parent?.tier === above;
  });
}

/** One of the parts a row with kode printed before them adds up to. */
function isDetail(table: ReportTable, row: TableRow): boolean {
  const at = table.rows.indexOf(row);
  return table.rows.some(({ mark, part }) => mark === "kode" && part.kind === "subtotal" && part.parts.includes(at));
}

function topRows(table: ReportTable): readonly number[] {
  return table.rows.flatMap((row, index) => (row.parent === null && row.mark !== "total" ? [index] : []));
}

function outsideGroups(table: ReportTable): readonly Finding[] {
  const groups = table.rows.filter((row) => row.mark === "group" && row.parent === null);
  const firstGroup = groups[0]?.row ?? Infinity;
  if (groups.length < 2) return [];
  return table.rows.flatMap((row) =>
    row.mark === "kode" && row.parent === null && row.row > firstGroup ? report(table, row, "group") : [],
  );
}

function report(table: ReportTable, row: TableRow, variant: "row" | "group"): readonly Finding[] {
  const cell = kodePlace(table, row);
  if (cell === null) return [];
  const kode = row.kodeText.trim();
  return [
    finding(table, {
      code: "kode-missing",
      severity: "warning",
      cell,
      found: kode === "" ? null : row.kodeText,
      expected: null,
      cause: variant,
      weight: figureIn(row, "pagu"),
      params: { variant, name: row.uraian, kode },
    }),
  ];
}
