import { sumRupiah } from "../../domain/rupiah";
import { columnRanges } from "../address";
import type { ReportTable, TableRow } from "../reading/table";
import type { RfkOptions, SkipReason } from "./computed-cell";
import { operand, type Operand } from "./operand";

/** What 100 % of the bobot is for one row. `above` is true for rows that span several bases. */
export type Base = { readonly of: Operand; readonly above: boolean } | { readonly skip: SkipReason };

const PROGRAM_LEVELS: ReadonlySet<string> = new Set(["program", "programApbn"]);

/**
 * The base of each row. "report" and "fund" are the table's grand total (one RFK table is one fund); "program" is the
 * programme a row stands under, and the row's own pagu for rows above the programmes.
 */
export function baseFinder(table: ReportTable, options: RfkOptions): (index: number) => Base {
  const total = totalBase(table, options);
  if (options.weightBase !== "program") return () => total;
  return (index) => programBase(table, index, options) ?? total;
}

function programBase(table: ReportTable, index: number, options: RfkOptions): Base | null {
  const own = table.rows[index];
  for (let at: number | null = index; at !== null; at = table.rows[at]?.parent ?? null) {
    const row = table.rows[at];
    if (row !== undefined && isProgram(row)) return baseOf(operand(row.cells.pagu, options.mode, true), false);
  }
  const spans = own !== undefined && (own.children.length > 0 || own.mark === "total");
  return spans ? baseOf(operand(own.cells.pagu, options.mode), true) : null;
}

function isProgram(row: TableRow): boolean {
  return row.kode?.level != null && PROGRAM_LEVELS.has(row.kode.level);
}

function totalBase(table: ReportTable, options: RfkOptions): Base {
  const total = table.rows.find((row) => row.row === table.totalRow);
  if (total !== undefined) return baseOf(operand(total.cells.pagu, options.mode, true), false);
  return baseOf(topSum(table, options), false);
}

/** Without a grand total the base is the sum of the outermost rows. */
function topSum(table: ReportTable, options: RfkOptions): Operand | null {
  const kinds = new Set(["leaf", "parent"]);
  const top = table.rows.filter((row) => row.parent === null && kinds.has(row.part.kind));
  const values = top.flatMap((row) => operand(row.cells.pagu, options.mode) ?? []);
  const column = top[0]?.cells.pagu?.column;
  if (values.length === 0 || column === undefined) return null;
  const ranges = columnRanges(
    top.map((row) => row.row),
    column,
  ).map(absoluteRange);
  return { value: sumRupiah(values.map(({ value }) => value)), ref: `SUM(${ranges.join(",")})` };
}

function absoluteRange(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function baseOf(of: Operand | null, above: boolean): Base {
  if (of === null) return { skip: "total-tidak-ada" };
  return of.value === 0 ? { skip: "total-nol" } : { of, above };
}
