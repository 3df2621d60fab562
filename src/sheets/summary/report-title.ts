import type { SheetGrid } from "../reading/grid";
import type { ReportTable } from "../reading/table";

const MOST_LINES = 4;

/**
 * The title of a report: of what its sheets print above their first tables, folded into one line, the one that says most of
 * the office, the report and its year; the main table's where they say alike. Chapter headings are no titles where anything
 * else stands there.
 */
export function reportTitle(
  main: ReportTable | undefined,
  tables: readonly ReportTable[],
  gridOf: (sheet: string) => SheetGrid | undefined,
): string {
  if (main === undefined) return "";
  const sheets = new Set([main, ...tables].map(({ sheet }) => sheet));
  const titles = [...sheets].map((sheet) => {
    const first = tables.find((table) => table.sheet === sheet);
    return titleAbove(sheet === main.sheet ? main : first, gridOf(sheet));
  });
  return titles.reduce((best, one) => (worth(one) > worth(best) ? one : best), titles[0] ?? "");
}

function titleAbove(table: ReportTable | undefined, grid: SheetGrid | undefined): string {
  const lines = linesAbove(table, grid);
  const titles = lines.filter((line) => !HEADING.test(line));
  return (titles.length > 0 ? titles : lines).join(" ");
}

/** All that a sheet prints above a table: up to four lines. */
export function linesAbove(table: ReportTable | undefined, grid: SheetGrid | undefined): readonly string[] {
  if (table === undefined || grid === undefined) return [];
  const lines: string[] = [];
  for (let row = grid.top; row < table.area.top && lines.length < MOST_LINES; row++) {
    const texts: string[] = [];
    for (let column = grid.left; column <= grid.right; column++) {
      if (!grid.isMergedAway(row, column)) texts.push(grid.text(row, column));
    }
    const line = texts.filter((text) => text !== "").join(" ");
    if (/\p{L}{3}/u.test(line)) lines.push(line);
  }
  return lines;
}

/** "BAB II. PROGRAM", "A. DANA DPA SKPD", "Tabel 3.1": parts of a report, not the report. */
const HEADING = /^(?:bab\s+[ivxl\d]+\b|(?:tabel|lampiran)\s+[\d.]+|[a-z\d]{1,2}\.\s)/i;
const OFFICE =
  /\b(?:dinas|badan|inspektorat|sekretariat|kecamatan|kelurahan|distrik|satpol|rsud|rumah sakit|kantor|biro)\s/i;
const REPORT =
  /\b(?:laporan|rekapitulasi|realisasi|lkjip|lakip|renstra|rencana strategis|renja|evaluasi|perjanjian kinerja)\b/i;
const YEAR = /(?<!\d)20\d\d(?!\d)/;

function worth(title: string): number {
  const says = (words: RegExp, much: number): number => (words.test(title) ? much : 0);
  return says(OFFICE, 3) + says(REPORT, 2) + says(YEAR, 1) - says(HEADING, 4);
}
