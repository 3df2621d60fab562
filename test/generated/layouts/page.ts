import type { Draw } from "./draw";
import type { Paper } from "./paper";

/** Writes title lines from `row` down over `width` columns; returns the row after them and their blank rows. */
export function writeTitles(
  draw: Draw,
  paper: Paper,
  lines: readonly string[],
  row: number,
  column: number,
  width: number,
): number {
  const centred = draw.chance(0.6);
  lines.forEach((line, at) => {
    const pair = /^([^:]{3,20}) : (.*)$/.exec(line);
    if (pair !== null && width > 2 && draw.maybe(0.5, "title as label and value")) {
      paper.put(row + at, column, pair[1]!);
      paper.put(row + at, column + 2, `: ${pair[2]!}`);
      return;
    }
    paper.put(row + at, column, line);
    if (centred) paper.merge(row + at, column, row + at, column + width - 1);
  });
  return row + lines.length + (lines.length === 0 ? 0 : draw.pick([0, 1, 1, 1, 2]));
}

/** Notes and signature blocks from `row` down: jabatan words only, no person. */
export function writeNotes(draw: Draw, paper: Paper, row: number, column: number, width: number): void {
  let at = row;
  if (draw.maybe(0.35, "source line under the table")) {
    paper.put(
      at,
      column,
      draw.pick([
        "Sumber : Laporan internal, diolah",
        "Sumber: Subbag Keuangan",
        "*) Data sementara",
        "Catatan : angka belum diaudit",
      ]),
    );
    if (draw.chance(0.4)) paper.merge(at, column, at, column + width - 1);
    at += 1;
  }
  if (draw.maybe(0.3, "signature block")) signature(draw, paper, at + draw.int(1, 3), column, width);
}

function signature(draw: Draw, paper: Paper, row: number, column: number, width: number): void {
  const right = column + Math.max(1, width - 3);
  paper.put(row, right, draw.pick(["Kota Baru Laut, 31 Desember 2024", "Ditetapkan di Kota Baru Laut", "Mengetahui,"]));
  paper.put(row + 1, right, draw.pick(["KEPALA DINAS", "Plt. Kepala Dinas,", "Pengguna Anggaran"]));
  if (draw.chance(0.5)) paper.put(row + 1, column, draw.pick(["Sekretaris", "Kasubbag Perencanaan"]));
  paper.put(row + 5, right, draw.pick(["(....................)", "NIP.", "____________________"]));
}
