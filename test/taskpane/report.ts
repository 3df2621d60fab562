import { NO_MAPPING, type Mapping, type TableDecision } from "../../src/sheets/reading/mapping";
import type { WorkbookReading } from "../../src/sheets/reading/reading";
import type { ReportTable, TableColumn, TableRow } from "../../src/sheets/reading/table";
import { reading, rfkTable, sheetReading } from "./fakes";

export function column(at: number, header: string, change: Partial<TableColumn> = {}): TableColumn {
  const role = change.role === undefined ? "pagu" : change.role;
  const confidence = change.confidence ?? 0.96;
  return {
    column: at,
    role,
    period: null,
    candidates: [{ role, confidence }],
    reasons: ["header"],
    header,
    year: null,
    quarter: null,
    confidence,
    ...change,
  };
}

/** A table with columns from A on, and rows with a kode and a name. */
export function report(sheet: string, columns: readonly TableColumn[], change: Partial<ReportTable> = {}): ReportTable {
  return { ...rfkTable(sheet, 2, 1), columns, ...change };
}

export function named(table: ReportTable, index: number, kodeText: string, uraian: string): TableRow {
  const row = table.rows[index];
  if (row === undefined) throw new Error(`no row ${String(index)}`);
  return { ...row, kodeText, uraian };
}

export function decision(sheet: string, change: Partial<TableDecision> = {}): TableDecision {
  return { sheet, anchor: "kode | uraian", nth: 0, columns: [], rows: [], ...change };
}

export function mapping(...tables: readonly TableDecision[]): Mapping {
  return tables.length === 0 ? NO_MAPPING : { version: 1, tables };
}

/** A column that could be two things. */
export const EITHER = column(6, "Keuangan / Nilai", {
  role: "pagu",
  confidence: 0.7,
  candidates: [
    { role: "pagu", confidence: 0.7 },
    { role: "realisasiRp", confidence: 0.6 },
  ],
  reasons: ["header", "values"],
});

/** A column that says nothing. */
export const UNKNOWN = column(8, "Angka", {
  role: null,
  confidence: 0.5,
  candidates: [{ role: null, confidence: 0.5 }],
});

/** Two sheets with a table of the same shape: one sure column, and two that are asked for. */
export function askingReading(): WorkbookReading {
  const columns = [column(0, "No", { role: "kode" }), EITHER, UNKNOWN];
  return reading(
    sheetReading("BAB II", { tables: [report("BAB II", columns)] }),
    sheetReading("BAB III", { tables: [report("BAB III", columns)] }),
  );
}
