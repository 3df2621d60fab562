import { MemoryHost } from "../../src/host/memory/memory-host";
import type { MemorySheet } from "../../src/host/memory/memory-sheet";
import type { SpreadsheetHost } from "../../src/host/port";
import { XlsxHost } from "../../src/host/xlsx/xlsx-host";
import type { CellValue } from "../../src/sheets/content";
import type { WorkbookModel } from "../../src/workbook/model";
import { openWorkbook } from "../../src/workbook/open";
import { openSession } from "../host/excel/tasks-under-faults/session";
import { reportFile } from "../host/excel/tasks-under-faults/workbook";

/** A host on the report, with what can be seen of the program around it. */
export interface Watched {
  readonly host: SpreadsheetHost;
  /** Mode of calculation, active sheet, selection: as much as the program has of it. */
  readonly view: () => unknown;
  /** What the cells of a sheet look like, their number formats aside, and how wide and high they are. */
  readonly looks: (sheet: string) => Promise<unknown>;
  /** The file as it stands, for hosts that have one. */
  readonly bytes: () => Uint8Array | null;
  /** Messages to the program so far, objects kept in it, and handlers of its events. */
  readonly messages: () => number;
  readonly leftovers: () => number;
}

export const WATCHED: Readonly<Record<SpreadsheetHost["kind"], () => Promise<Watched>>> = {
  excel: () => {
    const { host, excel, workbook } = openSession("2021");
    return Promise.resolve({
      host,
      view: () => [excel.calculationMode, excel.selection],
      looks: (sheet) => Promise.resolve(looksIn(workbook, sheet)),
      bytes: () => workbook.save(),
      messages: () => excel.faults.batches,
      leftovers: () => excel.refs.size + excel.handlers,
    });
  },
  xlsx: () => {
    const workbook = openWorkbook(reportFile());
    const bytes = () => workbook.save();
    const looks = (sheet: string) => Promise.resolve(looksIn(workbook, sheet));
    const host = new XlsxHost(workbook);
    return Promise.resolve({ ...SILENT, host, view: () => workbook.activeSheet, looks, bytes });
  },
  memory: async () => {
    const file = new XlsxHost(openWorkbook(reportFile()));
    const sheets = (await file.listSheets()).map(({ name }) => name);
    const copies: MemorySheet[] = [];
    for (const name of sheets) copies.push(await copyOf(file, name));
    const host = new MemoryHost(copies);
    const looks = (sheet: string) => Promise.all(COLUMNS.map((column) => lookOf(host, sheet, column)));
    return { ...SILENT, host, view: () => null, looks, bytes: () => null };
  },
};

const SILENT = { messages: () => 0, leftovers: () => 0 };

const ROWS = { top: 0, bottom: 9 };
const COLUMNS = Array.from({ length: 12 }, (_, column) => column);

function looksIn(workbook: WorkbookModel, name: string): unknown {
  const sheet = workbook.sheet(name);
  return COLUMNS.map((column) => [
    sheet?.columnWidth(column),
    COLUMNS.map((row) => ({ ...sheet?.style(row, column), numberFormat: null })),
  ]);
}

async function lookOf(host: SpreadsheetHost, sheet: string, column: number): Promise<unknown> {
  const { width, merges, cells } = await host.readLook(sheet, { column, ...ROWS });
  return [width, merges, cells.map(({ look }) => look)];
}

async function copyOf(host: SpreadsheetHost, sheet: string): Promise<MemorySheet> {
  const { name, visible, isProtected, isFiltered, values, formulas, formats } = await host.readSheet(sheet);
  const rows = values.map((line, row) => line.map((value, column): CellValue => formulas[row]?.[column] ?? value));
  const places = formats.flatMap((line, row) => line.map((format, column) => [`${row},${column}`, format] as const));
  return { name, visible, isProtected, isFiltered, rows, formats: Object.fromEntries(places) };
}
