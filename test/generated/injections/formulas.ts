import type { FormulaCode } from "../../../src/findings/codes/formulas";
import { a1 } from "../../../src/sheets/address";
import type { TrueRow } from "../layouts/truth";
import { withSums, type SummedSite } from "./sum-formulas";
import type { Inject, Site, Spot } from "./site";

/** Cells with a formula in columns where at least six have one. */
function computed(site: Site): readonly (Omit<Spot, "value"> & { readonly formula: string; readonly value: number })[] {
  const spots = site.tables.flatMap((table) =>
    table.columns.flatMap((column) => {
      const cells = table.rows.flatMap((row) => {
        const formula = site.formula(row.row, column.column);
        const value = site.value(row.row, column.column);
        return formula !== null && typeof value === "number" && row.leaf
          ? [{ table, row, column, formula, value }]
          : [];
      });
      return cells.length >= 6 ? cells : [];
    }),
  );
  return site.draw.shuffled(spots);
}

const constant: Inject = (site) => {
  const [spot] = computed(site);
  return spot === undefined ? null : site.put(spot.row.row, spot.column.column, spot.value);
};

const circular: Inject = (site) => {
  const [spot] = computed(site);
  if (spot === undefined) return null;
  const { row, column, formula, value } = spot;
  return site.put(row.row, column.column, value, { formula: `${formula}+0*${a1(row.row, column.column)}` });
};

const external: Inject = (site) => {
  const [spot] = computed(site);
  if (spot === undefined) return null;
  return site.put(spot.row.row, spot.column.column, spot.value, { formula: `='[RKA 2023.xlsx]Belanja'!$D$12` });
};

const differs: Inject = (site) => {
  const [spot] = computed(site);
  if (spot === undefined) return null;
  return site.put(spot.row.row, spot.column.column, spot.value, { formula: `${spot.formula}+0` });
};

/** IFERROR around what fails, with the right figure typed for its place. */
const hidden: Inject = (site) => {
  const [spot] = computed(site);
  if (spot === undefined) return null;
  const { row, column, formula, value } = spot;
  const wrapped = `=IFERROR((${formula.slice(1)})/0,${String(value)})`;
  return site.put(row.row, column.column, value, { formula: wrapped });
};

/** A sum whose range ends one row too early. */
const missesRow: Inject = (site) => {
  const sums = summedSites(site).filter(({ children }) => children.length >= 3 && children.every(isLeafBesideLast));
  const [one] = site.draw.shuffled(sums);
  const last = one?.children.at(-1);
  if (one === undefined || last === undefined) return null;
  const [first, end] = [one.children[0], one.children.at(-2)];
  const lacking = Number(site.value(last.row, one.column));
  if (first === undefined || end === undefined || lacking === 0) return null;
  const formula = `=SUM(${a1(first.row, one.column)}:${a1(end.row, one.column)})`;
  return site.put(one.row, one.column, Number(site.value(one.row, one.column)) - lacking, { formula });
};

function isLeafBesideLast({ row, leaf }: TrueRow, at: number, all: readonly TrueRow[]): boolean {
  return leaf && (at === 0 || all[at - 1]?.row === row - 1);
}

/** A total that adds up a whole column, groups and parts alike. */
const countsSubtotal: Inject = (site) => {
  const sums = summedSites(site).filter(({ children }) => children.some(({ leaf }) => !leaf));
  const one = site.draw.shuffled(sums).find(({ below }) => below.length < 40);
  const [first, last] = [one?.below[0], one?.below.at(-1)];
  if (one === undefined || first === undefined || last === undefined) return null;
  const value = one.below.reduce((all, { row }) => all + Number(site.value(row, one.column)), 0);
  const formula = `=SUM(${a1(first.row, one.column)}:${a1(last.row, one.column)})`;
  return site.put(one.row, one.column, value, { formula });
};

/** Sums of plans, where nothing else is computed from them, all turned into formulas. */
function summedSites(site: Site): readonly SummedSite[] {
  return site.tables
    .filter(({ kind }) => kind === "programme")
    .flatMap((table) => {
      const sums = withSums(site, table);
      return sums.filter(({ column }) => site.column(table, "pagu")?.column === column);
    });
}

export const FORMULA_INJECTIONS: Partial<Record<FormulaCode, Inject>> = {
  "constant-among-formulas": constant,
  "formula-circular": circular,
  "external-link": external,
  "formula-differs": differs,
  "error-hidden": hidden,
  "sum-misses-row": missesRow,
  "sum-counts-subtotal": countsSubtotal,
};
