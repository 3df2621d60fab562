import { sameName } from "../../domain/name-same";
import { kodeKey, type Nomenklatur, type NomenklaturEntry } from "../../domain/nomenklatur";
import { a1 } from "../address";
import type { SheetContent } from "../content";
import { SheetGrid } from "./grid";
import { listLines } from "./nomenklatur-lines";

/** A list of kode and names as read, with what in it is doubtful. */
export interface NomenklaturReading {
  readonly nomenklatur: Nomenklatur;
  /** Kode that the list prints with different names. */
  readonly ambiguous: readonly string[];
  /** Cells with a kode that cannot be read, 'Sheet'!A1. */
  readonly unreadable: readonly string[];
}

/** Why sheets are no such list: nowhere a kode, or kode without names. */
export type NomenklaturRefusal = "no-kode" | "no-names";

/**
 * Takes the kode and names out of an office's list, whatever its layout: kode and name in one cell or in two, one cell per
 * level, several levels side by side, the header anywhere and repeated. The first name of a kode counts; others are kept.
 * @param source how the user calls the list
 */
export function readNomenklatur(
  sheets: readonly SheetContent[],
  source: string,
): NomenklaturReading | NomenklaturRefusal {
  const lines = sheets.flatMap((sheet) =>
    listLines(new SheetGrid(sheet)).map((line) => ({ ...line, sheet: sheet.name })),
  );
  const byKode = new Map<string, NomenklaturEntry>();
  for (const { kode, name } of lines) {
    if (kode !== null && name !== "") add(byKode, kode, name);
  }
  if (byKode.size === 0) return lines.some(({ kode }) => kode !== null) ? "no-names" : "no-kode";
  return {
    nomenklatur: { source, byKode },
    ambiguous: [...byKode.values()].filter(({ otherNames }) => otherNames.length > 0).map(({ kode }) => kode),
    unreadable: lines
      .filter(({ kode }) => kode === null)
      .map(({ sheet, row, column }) => `'${sheet.replace(/'/g, "''")}'!${a1(row, column)}`),
  };
}

function add(byKode: Map<string, NomenklaturEntry>, kode: string, name: string): void {
  const key = kodeKey(kode);
  const known = byKode.get(key);
  if (known === undefined) byKode.set(key, { kode, name, otherNames: [] });
  else if (![known.name, ...known.otherNames].some((other) => sameName(other, name))) {
    byKode.set(key, { ...known, otherNames: [...known.otherNames, name] });
  }
}
