import type { SumCode } from "../../../src/findings/codes/sums";
import { a1 } from "../../../src/sheets/address";
import type { TableKind } from "../../../src/sheets/reading/table";
import { MONEY, type Inject, type Site, type Spot } from "./site";

const TREES: readonly TableKind[] = ["rfk", "programme", "budget"];

/** So much that no rounding explains it, and that no neighbour is that large. */
const SLIP = 1_234_567;

function change(site: Site, spot: Spot | undefined, value: (old: number) => number): string | null {
  return spot === undefined ? null : site.put(spot.row.row, spot.column.column, value(spot.value));
}

const childSum: Inject = (site) => {
  const [spot] = site.figures(
    ["pagu"],
    ({ table, row, value }) =>
      TREES.includes(table.kind) && row.parent !== null && value > 0 && site.children(table, row).length >= 2,
  );
  return change(site, spot, (old) => old + SLIP);
};

const totalSum: Inject = (site) => {
  for (const table of site.draw.shuffled(site.tables)) {
    const column = site.column(table, "pagu")?.column;
    if (column === undefined || table.totalRow === null || table.rows.length < 3) continue;
    const value = site.value(table.totalRow, column);
    if (typeof value !== "number" || site.formula(table.totalRow, column) !== null) continue;
    return site.put(table.totalRow, column, value + SLIP);
  }
  return null;
};

const negative: Inject = (site) => {
  const [spot] = site.figures(MONEY, ({ value, row }) => value > 0 && row.leaf);
  return change(site, spot, (old) => -old);
};

/** More spent than there was, with all that follows from it. */
const abovePagu: Inject = (site) => {
  const [spot] = site.figures(["realisasiRp"], ({ table, row, column }) => {
    const isAlone = (["pagu", "realisasiRp"] as const).every((role) => site.columns(table, role).length === 1);
    return table.kind === "budget" && isAlone && column.quarter === null && row.leaf && row.parent === null;
  });
  const pagu = spot === undefined ? undefined : site.column(spot.table, "pagu")?.column;
  if (spot === undefined || pagu === undefined) return null;
  const { table, row, column } = spot;
  const limit = site.value(row.row, pagu);
  if (typeof limit !== "number" || limit === 0) return null;
  site.raise(table, row, column.column, limit + SLIP - spot.value);
  for (const at of [row.row, ...(table.totalRow === null ? [] : [table.totalRow])]) site.recompute(table, at);
  return a1(row.row, column.column);
};

const yearsSum: Inject = (site) => {
  const [spot] = site.figures(
    ["pagu"],
    ({ table, row, column }) => table.kind === "programme" && column.period === "akhir" && row.leaf,
  );
  return change(site, spot, (old) => old + SLIP);
};

const quartersSum: Inject = (site) => {
  const [spot] = site.figures(
    ["realisasiRp"],
    ({ table, row, column }) => table.kind === "e81" && column.period === "ini" && row.leaf,
  );
  return change(site, spot, (old) => old + SLIP);
};

const cumulated: Inject = (site) => {
  const [spot] = site.figures(["realisasiRp"], ({ table, row, column }) => {
    const year = site.columns(table, "realisasiRp").find(({ period }) => period === "ini");
    const isYearTyped = year !== undefined && typeof site.value(row.row, year.column) === "number";
    return table.kind === "e81" && column.period === "sampai" && row.leaf && isYearTyped;
  });
  return change(site, spot, (old) => old + SLIP);
};

export const SUM_INJECTIONS: Partial<Record<SumCode, Inject>> = {
  "child-sum": childSum,
  "total-sum": totalSum,
  "amount-negative": negative,
  "realisasi-above-pagu": abovePagu,
  "years-sum": yearsSum,
  "quarters-sum": quartersSum,
  "cumulated-sum": cumulated,
};
