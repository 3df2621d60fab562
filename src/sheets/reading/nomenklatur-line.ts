import { splitKodeAndName } from "../../domain/kode-name";
import { looksLikeKode } from "../../domain/parse-kode";
import type { CellPosition } from "../content";
import type { SheetGrid } from "./grid";

/** A kode of a list with its name; a null kode is one that cannot be read, a blank name none beside it. */
export interface ListLine extends CellPosition {
  readonly kode: string | null;
  readonly name: string;
}

/** The first words to the right of a kode, before the next kode. */
export function nameBeside(grid: SheetGrid, row: number, column: number): string {
  for (let at = column + 1; at <= grid.right; at++) {
    const text = grid.text(row, at);
    if (/\p{L}{3}/u.test(text)) return splitKodeAndName(text)?.name ?? text;
    if (looksLikeKode(text) && text.includes(".")) return "";
  }
  return "";
}
