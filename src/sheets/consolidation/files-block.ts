import type { Area } from "../content";
import { headingRows } from "../summary/spec-rows";
import { LOOKS } from "../summary/summary-looks";
import { specCell, type SpecCell } from "../writing/sheet-spec";
import type { Counts, RecapFile } from "./consolidation";
import type { ConsolidationWords } from "./consolidation-words";

/** Columns from A; workbook, office and what it holds run over two each. */
const FILES_AT = { no: 0, file: 1, office: 3, holds: 5, error: 7, warning: 8, info: 9 } as const;

/** Every workbook with its office, what it holds, and how many findings are open in it. */
export function filesBlock(
  row: number,
  files: readonly RecapFile[],
  words: ConsolidationWords,
): { readonly cells: readonly SpecCell[]; readonly merges: readonly Area[]; readonly next: number } {
  const [no, file, office, holds, error, warning, info] = words.files;
  const names = [no, file, "", office, "", holds, "", error, warning, info].map((text) => text ?? "");
  const heading = headingRows(row, words.blocks.files, names);
  const cells = files.flatMap((one, index) => fileRow(heading.next + index, index + 1, one, words));
  const merges = Array.from({ length: files.length + 1 }, (_, index) => mergesOf(heading.next - 1 + index)).flat();
  return { cells: [...heading.cells, ...cells], merges, next: heading.next + files.length + 1 };
}

function fileRow(row: number, no: number, file: RecapFile, words: ConsolidationWords): readonly SpecCell[] {
  const text = (column: number, value: string | null): SpecCell => specCell(row, column, value, LOOKS.text);
  const counts: readonly (keyof Counts)[] = ["error", "warning", "info"];
  return [
    specCell(row, FILES_AT.no, no, LOOKS.number),
    text(FILES_AT.file, file.file),
    text(FILES_AT.file + 1, null),
    text(FILES_AT.office, file.office ?? words.notCounted),
    text(FILES_AT.office + 1, null),
    text(FILES_AT.holds, words.holds(file)),
    text(FILES_AT.holds + 1, null),
    ...counts.map((severity) => specCell(row, FILES_AT[severity], file.counts[severity], LOOKS.number)),
  ];
}

function mergesOf(row: number): readonly Area[] {
  const { file, office, holds } = FILES_AT;
  return [file, office, holds].map((left) => ({ top: row, bottom: row, left, right: left + 1 }));
}
