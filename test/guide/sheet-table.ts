import type { Finding } from "../../src/findings/finding";
import { a1, columnName } from "../../src/sheets/address";
import type { CellValue } from "../../src/sheets/content";
import { formatNumber, type Language } from "../../src/wording/numbers";
import { sheetsOfCase, type CaseSheet, type GalleryCase } from "../checks/gallery-case";

/** The sheets of a case as Markdown tables with row numbers and column letters; cells with findings stand in bold. */
export function sheetTables(one: GalleryCase, findings: readonly Finding[], language: Language): readonly string[] {
  const sheets = sheetsOfCase(one);
  return sheets.flatMap((sheet) => {
    const marked = new Set(findings.filter((finding) => finding.sheet === sheet.name).map(({ cell }) => cell));
    const table = sheetTable(sheet, marked, language);
    return sheets.length === 1 ? [table] : [`_${sheet.name}_`, table];
  });
}

function sheetTable(sheet: CaseSheet, marked: ReadonlySet<string>, language: Language): string {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(["", ...columns.map(columnName)]),
    line(["---", ...columns.map((column) => (isFigures(sheet, column) ? "--:" : "---"))]),
    ...sheet.rows.map((row, at) =>
      line([
        String(at + 1),
        ...columns.map((column) => {
          const cell = a1(at, column);
          const text = shown(row[column] ?? null, sheet.formulas?.[cell], language);
          return marked.has(cell) ? `**${text === "" ? "&nbsp;" : text}**` : text;
        }),
      ]),
    ),
  ].join("\n");
}

function isFigures({ rows }: CaseSheet, column: number): boolean {
  return rows.slice(1).some((row) => typeof row[column] === "number");
}

function shown(value: CellValue, formula: string | undefined, language: Language): string {
  const text = typeof value === "number" ? formatNumber(value, language) : plain(value);
  return formula === undefined ? text : `${text} \`${formula}\``.trim();
}

function plain(value: Exclude<CellValue, number>): string {
  if (typeof value === "object" && value !== null) return value.error;
  return (value === null ? "" : String(value))
    .replace(/[|*_<>\\]/g, "\\$&")
    .replaceAll("\n", " ")
    .trim();
}
