import type { NumberCode } from "../../../src/findings/codes/numbers";
import type { TableKind } from "../../../src/sheets/reading/table";
import type { TrueTable } from "../layouts/truth";
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
  const [spot] = site.figures(["serapan"], ({ value, row, table, column }) => {
    // So few figures have no usual way of writing.
    const beside = table.rows.filter((one) => Number(site.value(one.row, column.column) ?? 0) > 2);
    return value > 20 && row.leaf && beside.length > 4 && ["rfk", "budget", "recap"].includes(table.kind);
  });
  return spot === undefined ? null : site.put(spot.row.row, spot.column.column, spot.value / 100);
};

/** Millions in the header, full rupiah below it. */
const headerUnit: Inject = (site) => {
  for (const table of site.draw.shuffled(site.tables.filter(({ kind }) => MONEY_TABLES.includes(kind)))) {
    const merged = (row: number, column: number): boolean =>
      site.report.content.merges.some(
        (one) =>
          one.top <= row && row <= one.bottom && one.left <= column && column <= one.right && one.left < one.right,
      );
    const column = site.column(table, "pagu")?.column;
    const row = table.headerRows.findLast(
      (at) => column !== undefined && !merged(at, column) && /\bRp\b|rupiah/i.test(site.text(at, column)),
    );
    const large = table.rows.filter((one) => column !== undefined && Number(site.value(one.row, column)) > 2e6);
    const isRead = table.headerRepeats.length === 0 && large.length > table.rows.length / 2 && large.length > 4;
    if (column === undefined || row === undefined || !isRead || /juta/i.test(site.text(row, column))) continue;
    return site.put(row, column, site.text(row, column).replace(/\brp\b\.?|\brupiah\b/i, "Rp juta"));
  }
  return null;
};

const MONEY_TABLES: readonly TableKind[] = ["rfk", "recap", "programme", "budget", "e81"];

/** A figure on a blank row inside the table. */
const stray: Inject = (site) => {
  for (const table of site.tables) {
    const column = site.column(table, "pagu")?.column;
    const rows = Array.from({ length: table.lastRow - table.firstRow }, (_, at) => table.firstRow + at).filter(
      (row) => table.columns.every((one) => site.value(row, one.column) === null) && !isHeaderAt(table, row),
    );
    const row = site.draw.shuffled(rows)[0];
    if (column !== undefined && row !== undefined) return site.put(row, column, 86_419_753);
  }
  return null;
};

/** Whether a row belongs to a header printed again, whose merges leave blank cells. */
function isHeaderAt({ headerRepeats, headerRows }: TrueTable, row: number): boolean {
  return headerRepeats.some((top) => row >= top && row < top + headerRows.length);
}

export const NUMBER_INJECTIONS: Partial<Record<NumberCode, Inject>> = {
  "number-as-text": asText,
  "number-malformed": malformed,
  "error-value": errorValue,
  "equals-text": equalsText,
  "date-for-number": dateForNumber,
  "unit-in-cell": unitInCell,
  "number-ambiguous": ambiguous,
  "percent-scale": percentScale,
  "header-unit": headerUnit,
  "stray-figure": stray,
};
