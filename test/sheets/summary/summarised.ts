import type { SheetContent } from "../../../src/sheets/content";
import { readSheet } from "../../../src/sheets/reading/read-sheet";
import { readSummary } from "../../../src/sheets/summary/read-summary";
import type { Summary } from "../../../src/sheets/summary/summary";
import { summarySheet } from "../../../src/sheets/summary/summary-sheet";
import { NOTHING_OWN } from "../../../src/sheets/writing/own-cells";
import type { SheetSpec, SpecCell } from "../../../src/sheets/writing/sheet-spec";
import { SUMMARY_SHEET_ID } from "../../../src/wording/summary-sheet";
import { contentOf, type TypedSheet } from "../../checks/checking";

/** What some sheets as read say in short. */
export function summaryOfContents(contents: readonly SheetContent[]): Summary {
  return readSummary(contents.map((content) => ({ content, tables: readSheet(content).tables })));
}

/** What some typed sheets say in short. */
export function summaryOf(...sheets: readonly TypedSheet[]): Summary {
  return summaryOfContents(sheets.map(contentOf));
}

/** A summary as a sheet in Indonesian, with nothing found and without a day. */
export function sheetOf(summary: Summary): SheetSpec {
  return summarySheet(
    { summary, counts: { error: 0, warning: 0, info: 0 }, date: null },
    SUMMARY_SHEET_ID,
    NOTHING_OWN,
  );
}

/** What a cell says: formula and value, or the constant. */
export function said({ content, shown }: SpecCell): unknown {
  if (content.kind === "formula") return [content.formula, shown];
  return content.kind === "value" ? content.value : null;
}

/** The cells of the row whose name, in column C or B, is this one; by column. */
export function rowNamed(spec: SheetSpec, name: string, nth = 0): readonly unknown[] {
  const found = spec.cells.filter(
    ({ column, content }) => (column === 2 || column === 1) && content.kind === "value" && content.value === name,
  );
  const row = found[nth]?.row;
  if (row === undefined) throw new Error(`No row ${name}`);
  const cells = spec.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
  return cells.map(said);
}
