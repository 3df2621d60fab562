import type { FormulaCode } from "../../../src/findings/codes/formulas";
import { a1 } from "../../../src/sheets/address";
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

export const FORMULA_INJECTIONS: Partial<Record<FormulaCode, Inject>> = {
  "constant-among-formulas": constant,
  "formula-circular": circular,
  "external-link": external,
  "formula-differs": differs,
};
