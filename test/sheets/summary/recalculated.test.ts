import { cellAddress } from "../../../src/workbook/a1";
import { XlsxHost } from "../../../src/host/xlsx/xlsx-host";
import type { SheetContent, CellValue } from "../../../src/sheets/content";
import type { SheetSpec } from "../../../src/sheets/writing/sheet-spec";
import { readWorkbook } from "../../../src/tasks/read-workbook";
import { openWorkbook } from "../../../src/workbook/open";
import type { TableKind } from "../../../src/sheets/reading/table";
import { layoutFromSeed } from "../../generated/layouts/layout-from-seed";
import { recalculate, type ReadValue } from "../../libreoffice";
import { REPORTS, reportBytes } from "../../workbook/files";
import { buildXlsx, type BuiltCell, type BuiltSheet } from "../../workbook-builder";
import { sheetOf, summaryOfContents } from "./summarised";

type Values = ReadonlyMap<string, ReadonlyMap<string, ReadValue>>;

/** Formulas of a sheet that LibreOffice sees otherwise than the sheet says, and how many there are in all. */
function compared(spec: SheetSpec, values: Values): { readonly formulas: number; readonly differing: unknown[] } {
  const formulas = spec.cells.filter(({ content }) => content.kind === "formula");
  const differing = formulas.flatMap(({ row, column, content, shown }) => {
    const now = values.get(spec.name)?.get(cellAddress(row, column)) ?? null;
    return isSame(now, shown) ? [] : [[spec.name, cellAddress(row, column), content, shown, now]];
  });
  return { formulas: formulas.length, differing };
}

function isSame(now: ReadValue, shown: CellValue): boolean {
  if (typeof now !== "number" || typeof shown !== "number") return now === shown;
  return Math.abs(now - shown) <= 1e-9 * Math.max(1, Math.abs(shown));
}

test.each(REPORTS)("every formula of the summary of %s gives what it shows", async (name) => {
  const host = new XlsxHost(openWorkbook(reportBytes(name)));
  const sheets = await readWorkbook(host);
  const spec = sheetOf(summaryOfContents(sheets.map(({ content }) => content)));
  await host.putSheet(spec);
  const { formulas, differing } = compared(spec, await recalculate(host.workbook.save()));
  expect(differing).toEqual([]);
  expect(formulas).toBeGreaterThan(20);
});

const KINDS: readonly TableKind[] = ["rfk", "recap", "programme", "indicator", "budget", "efficiency", "e81"];
/** Drawn reports of each kind. */
const SEEDS = 35;

test(`every formula of the summaries of ${String(KINDS.length * SEEDS)} drawn reports gives what it shows`, async () => {
  const reports: SheetContent[] = [];
  const specs: SheetSpec[] = [];
  const perKind = new Map<TableKind, number>();
  for (const kind of KINDS) {
    for (let seed = 0; seed < SEEDS; seed++) {
      const name = `${kind} ${String(seed)}`;
      const content = { ...layoutFromSeed(seed, kind).content, name, visible: true };
      const summary = summaryOfContents([content]);
      reports.push(content);
      if (summary.sections.length + summary.indicators.length === 0) continue;
      specs.push({ ...sheetOf(summary), name: `R ${name}` });
      perKind.set(kind, (perKind.get(kind) ?? 0) + 1);
    }
  }
  const values = await recalculate(buildXlsx({ sheets: [...reports.map(reportSheet), ...specs.map(summaryOfFile)] }));
  const results = specs.map((spec) => compared(spec, values));
  expect(results.flatMap(({ differing }) => differing)).toEqual([]);
  for (const kind of ["rfk", "budget", "e81", "indicator"] as const) {
    expect(perKind.get(kind)).toBeGreaterThan(SEEDS / 3);
  }
});

function reportSheet({ name, top, left, values, formulas, formats }: SheetContent): BuiltSheet {
  const rows: BuiltCell[][] = Array.from({ length: top }, () => []);
  for (const [row, line] of values.entries()) {
    const cells = line.map((value, column) => built(formulas[row]?.[column] ?? null, value));
    rows.push([...Array.from({ length: left }, () => null), ...cells]);
  }
  const codes = formats.flatMap((line, row) =>
    line.map((code, column): [string, string] => [cellAddress(top + row, left + column), code]),
  );
  return { name, rows, formats: Object.fromEntries(codes.filter(([, code]) => code !== "General")) };
}

function summaryOfFile({ name, cells }: SheetSpec): BuiltSheet {
  const rows: BuiltCell[][] = [];
  for (const { row, column, content, shown } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push(null);
    if (content.kind === "formula") line[column] = built(content.formula, shown);
    else line[column] = built(null, content.kind === "value" ? content.value : null);
  }
  return { name, rows };
}

/** A text that looks like a formula is none. */
function built(formula: string | null, value: CellValue): BuiltCell {
  if (formula !== null) return value === null ? { formula } : { formula, value };
  return typeof value === "string" && /^[=']/.test(value) ? `'${value}` : value;
}
