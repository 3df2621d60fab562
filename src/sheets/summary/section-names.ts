import { sameRupiah } from "../../domain/rupiah";
import type { ReportTable, TableRow } from "../reading/table";
import { moneyLine } from "./money-line";
import { summaryColumns } from "./money-columns";
import type { MoneyLine, MoneySection } from "./summary";

export type SectionName = Pick<MoneySection, "name" | "fund">;

/** What a recap calls each of its lines, with the line's money, to know sections again by it. */
export interface RecapName extends SectionName {
  readonly pagu: number | null;
  readonly realisasi: number | null;
}

/** The lines of all recaps: name, and the heading above as the fund. */
export function recapNames(tables: readonly ReportTable[]): readonly RecapName[] {
  return tables
    .filter(({ kind }) => kind === "recap")
    .flatMap((table) => table.rows.filter(({ part }) => part.kind === "leaf").map((row) => recapName(table, row)));
}

function recapName(table: ReportTable, row: TableRow): RecapName {
  const { pagu, realisasi } = moneyLine(table, row, summaryColumns(table));
  const above = row.parent === null ? undefined : table.rows[row.parent];
  const fund = above === undefined ? row.uraian : above.uraian;
  return { name: row.uraian, fund, pagu: pagu?.value ?? null, realisasi: realisasi?.value ?? null };
}

/** What a section is called: as in the recap that prints the same money; else by its only programme, else by its sheet. */
export function sectionName(table: ReportTable, total: MoneyLine, recap: readonly RecapName[]): SectionName {
  const known = recap.find((line) => isSameMoney(line, total));
  if (known !== undefined) return { name: known.name, fund: known.fund };
  const programmes = table.rows.filter(({ tier, parent }) => tier === "program" && parent === null);
  const [only] = programmes;
  const name = programmes.length === 1 && only !== undefined ? only.uraian : table.sheet;
  return { name, fund: fundByKode(table) };
}

function isSameMoney(line: RecapName, { pagu, realisasi }: MoneyLine): boolean {
  if (pagu === null || line.pagu === null || pagu.value === 0 || !sameRupiah(line.pagu, pagu.value)) return false;
  return realisasi === null || line.realisasi === null || sameRupiah(line.realisasi, realisasi.value);
}

/** The budget whose kode a table prints, by majority; "" where it prints none. */
function fundByKode({ rows }: ReportTable): string {
  const families = rows.flatMap(({ kode }) => (kode?.normal == null ? [] : [kode.family]));
  const count = (family: string): number => families.filter((one) => one === family).length;
  if (families.length === 0) return "";
  return count("apbn") > count("apbd") ? "APBN" : "APBD";
}
