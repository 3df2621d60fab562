import type { Area } from "../content";
import { specCell, type SpecCell } from "../writing/sheet-spec";
import { placeLink, type WeightBase } from "./money-row";
import { headingRows, noteRow, type Block } from "./spec-rows";
import { plainRows } from "./sections-block";
import type { MoneyLine } from "./summary";
import { AT, LAST, LOOKS } from "./summary-looks";
import type { SummaryWords } from "./summary-words";

/** A block of lines, with the rows its lines stand in, for charts. */
export interface LinesBlock extends Block {
  readonly rows: Area | null;
  readonly merges: readonly Area[];
}

/** All programmes one below the other, with their bobot in the whole. Nothing where there are none. */
export function programmesBlock(
  row: number,
  lines: readonly MoneyLine[],
  base: WeightBase,
  words: SummaryWords,
): LinesBlock {
  if (lines.length === 0) return { cells: [], next: row, rows: null, merges: [] };
  const heading = headingRows(row, words.blocks.programmes, words.money);
  const body = plainRows(heading.next, lines, base);
  const rows = { top: heading.next, bottom: body.next - 1, left: 0, right: LAST };
  return { cells: [...heading.cells, ...body.cells], next: body.next + 1, rows, merges: [] };
}

/** Lines picked out of the report, each with a link to its row instead of bobot and fisik; a sentence where there are none. */
export function pickedBlock(
  row: number,
  title: string,
  lines: readonly MoneyLine[],
  none: string,
  words: SummaryWords,
): LinesBlock {
  const columns = [...words.money.slice(0, AT.bobot), words.place];
  const heading = headingRows(row, title, columns);
  if (lines.length === 0) {
    const note = noteRow(row + 1, none);
    const merges = [{ top: row + 1, bottom: row + 1, left: 0, right: LAST }];
    return { cells: [...heading.cells.slice(0, 1), ...note.cells], next: note.next + 1, rows: null, merges };
  }
  const body = plainRows(heading.next, lines, null);
  const kept = body.cells.filter(({ column }) => column < AT.bobot);
  const links = lines.flatMap((line, index): SpecCell[] => [
    placeLink(heading.next + index, line),
    specCell(heading.next + index, AT.fisik, null, LOOKS.link),
    specCell(heading.next + index, AT.deviasi, null, LOOKS.link),
  ]);
  const rows = { top: heading.next, bottom: body.next - 1, left: 0, right: LAST };
  const merges = Array.from({ length: lines.length + 1 }, (_, index) => {
    const at = heading.next - 1 + index;
    return { top: at, bottom: at, left: AT.bobot, right: AT.deviasi };
  });
  return { cells: [...heading.cells, ...kept, ...links], next: body.next + 1, rows, merges };
}
