import type { NumberCode } from "../../../src/findings/codes/numbers";
import { COUNTS, MONEY, type Inject, type Site, type Spot } from "./site";

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+(?!\d))/g, ".");

/** Writes something else into a drawn money cell of whole rupiah. */
function inMoney(site: Site, write: (spot: Spot) => string | null, least = 1e6): string | null {
  const [spot] = site.figures(MONEY, ({ value }) => Number.isInteger(value) && value >= least);
  return spot === undefined ? null : write(spot);
}

const asText: Inject = (site) =>
  inMoney(site, ({ row, column, value }) => site.put(row.row, column.column, grouped(value), { format: "@" }));

const malformed: Inject = (site) =>
  inMoney(site, ({ row, column }) => site.put(row.row, column.column, "4,00,000.00", { format: "@" }));

const errorValue: Inject = (site) =>
  inMoney(site, ({ row, column }) => site.put(row.row, column.column, { error: "#REF!" }, { formula: "=#REF!+1" }));

const equalsText: Inject = (site) =>
  inMoney(site, ({ row, column, value }) => site.put(row.row, column.column, `=${grouped(value)}`, { format: "@" }));

const dateForNumber: Inject = (site) => {
  const [spot] = site.figures(COUNTS, ({ column }) => !column.header.includes("%"));
  return spot === undefined ? null : site.put(spot.row.row, spot.column.column, 44_562, { format: "dd/mm/yyyy" });
};

const unitInCell: Inject = (site) => {
  const [spot] = site.figures(COUNTS, ({ column, table }) => table.kind === "rfk" && !column.header.includes("%"));
  return spot === undefined
    ? null
    : site.put(spot.row.row, spot.column.column, `${String(spot.value)} Orang`, { format: "@" });
};

const ambiguous: Inject = (site) => {
  const [spot] = site.figures(COUNTS, ({ column, table }) => table.kind === "rfk" && !column.header.includes("%"));
  return spot === undefined ? null : site.put(spot.row.row, spot.column.column, "2.430", { format: "@" });
};

const percentScale: Inject = (site) => {
  const [spot] = site.figures(
    ["serapan"],
    ({ value, row, table }) => value > 20 && row.leaf && ["rfk", "budget", "recap"].includes(table.kind),
  );
  return spot === undefined ? null : site.put(spot.row.row, spot.column.column, spot.value / 100);
};

export const NUMBER_INJECTIONS: Partial<Record<NumberCode, Inject>> = {
  "number-as-text": asText,
  "number-malformed": malformed,
  "error-value": errorValue,
  "equals-text": equalsText,
  "date-for-number": dateForNumber,
  "unit-in-cell": unitInCell,
  "number-ambiguous": ambiguous,
  "percent-scale": percentScale,
};
