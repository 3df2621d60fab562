import { parseA1 } from "../../src/sheets/address";
import type { CellValue, SheetContent } from "../../src/sheets/content";
import type { Nomenklatur } from "../../src/domain/nomenklatur";
import type { Finding, Tier } from "../../src/findings/finding";
import { check } from "../../src/tasks/check";
import { loadNomenklatur } from "../../src/tasks/nomenklatur";
import { DEFAULT_SETTINGS, type Settings } from "../../src/tasks/settings";
import { contentHost } from "../generated/content-host";

/** A sheet by its cells from A1 on; formats and formulas by cell ("G5"), the formula's value stands in its row. */
export interface TypedSheet {
  readonly name?: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  /** The last tier that runs, where it is not the usual one. */
  readonly tier?: Tier;
  /** An office's own list, [kode, name] by [kode, name]. */
  readonly nomenklatur?: readonly (readonly CellValue[])[];
}

/** The sheet as a host would read it. */
export function contentOf({ name = "Lembar", rows, formats = {}, formulas = {} }: TypedSheet): SheetContent {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const matrix = <T>(make: (row: number, column: number) => T): T[][] =>
    rows.map((_, row) => Array.from({ length: width }, (__, column) => make(row, column)));
  const [formatAt, formulaAt] = [byPlace(formats), byPlace(formulas)];
  return {
    name,
    visible: true,
    isProtected: false,
    isFiltered: false,
    top: 0,
    left: 0,
    values: matrix((row, column) => rows[row]?.[column] ?? null),
    formulas: matrix((row, column) => formulaAt.get(`${String(row)},${String(column)}`) ?? null),
    formats: matrix((row, column) => formatAt.get(`${String(row)},${String(column)}`) ?? "General"),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** Everything the checks of the usual tiers, or of the tier the first sheet names, say about a workbook of these sheets. */
export async function findingsOf(
  sheets: TypedSheet | readonly TypedSheet[],
  settings: Settings = DEFAULT_SETTINGS,
): Promise<readonly Finding[]> {
  const all = "rows" in sheets ? [sheets] : sheets;
  const { tier = settings.tier, nomenklatur } = all[0] ?? {};
  const { findings } = await check(
    contentHost(all.map(contentOf)),
    { ...settings, tier },
    { nomenklatur: nomenklatur === undefined ? null : await listOf(nomenklatur) },
  );
  return findings;
}

async function listOf(rows: TypedSheet["rows"]): Promise<Nomenklatur> {
  return (await loadNomenklatur(contentHost([contentOf({ rows })]), "daftar.xlsx")).nomenklatur;
}

function byPlace(cells: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(cells).map(([cell, text]) => {
      const at = parseA1(cell);
      return [`${String(at?.row)},${String(at?.column)}`, text];
    }),
  );
}
