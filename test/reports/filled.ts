import { readFileSync } from "node:fs";
import { join } from "node:path";
import { roundHalfAway } from "../../src/domain/rounding";
import { XlsxHost } from "../../src/host/xlsx/xlsx-host";
import { a1, areaA1 } from "../../src/sheets/address";
import { SheetGrid } from "../../src/sheets/reading/grid";
import type { ReportTable } from "../../src/sheets/reading/table";
import type { ComputedCell, SkipReason } from "../../src/sheets/writing/computed-cell";
import { figuresOf } from "../../src/sheets/writing/figures-of";
import { readWorkbook } from "../../src/tasks/read-workbook";
import { computeOptions } from "../../src/tasks/recompute";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";
import { openWorkbook } from "../../src/workbook/open";
import { Report } from "./report-cells";

/** One table's computed columns against what the report prints there. */
export interface Filled {
  readonly sheet: string;
  readonly table: string;
  readonly kind: string;
  /** Computed cells that print the same figure, rounded to the decimals they show, or the same label. */
  readonly equal: number;
  readonly differing: readonly {
    readonly cell: string;
    readonly printed: number | string;
    readonly ours: number | string;
  }[];
  /** Cells the report leaves blank, filled. */
  readonly filled: readonly string[];
  /** Cells that are left, by reason. */
  readonly left: Readonly<Partial<Record<SkipReason, string>>>;
}

/** Every table of a workbook with its computed columns worked out as plain values, against the printed report. */
export async function filledAgainst(workbook: string, printed: string): Promise<readonly Filled[]> {
  const report = new Report(printed);
  const sheets = await readWorkbook(new XlsxHost(openWorkbook(bytesOf(workbook))));
  return sheets.flatMap(({ content, reading }) => {
    const grid = new SheetGrid(content);
    return reading.tables.flatMap((table) => {
      const cells = figuresOf(table, grid, computeOptions({ ...DEFAULT_SETTINGS, write: "values" }));
      return cells.length === 0 ? [] : [compared(report, table, cells)];
    });
  });
}

function compared(report: Report, table: ReportTable, cells: readonly ComputedCell[]): Filled {
  const differing: Filled["differing"][number][] = [];
  const filled: string[] = [];
  const left: Partial<Record<SkipReason, string[]>> = {};
  let equal = 0;
  for (const { row, column, computed, asFraction } of cells) {
    const cell = a1(row, column);
    if (computed.kind === "skip") {
      (left[computed.reason] ??= []).push(cell);
      continue;
    }
    const { value } = computed;
    const there = shown(report, table.sheet, cell, value, asFraction === true);
    if (there === null) filled.push(cell);
    else if (there.isSame) equal += 1;
    else differing.push({ cell, printed: there.printed, ours: there.ours });
  }
  return {
    sheet: table.sheet,
    table: areaA1(table.area),
    kind: table.kind,
    equal,
    differing,
    filled,
    left: Object.fromEntries(Object.entries(left).map(([reason, at]) => [reason, at.join(" ")])),
  };
}

interface Shown {
  readonly isSame: boolean;
  readonly printed: number | string;
  readonly ours: number | string;
}

function shown(report: Report, sheet: string, cell: string, value: number | string, asFraction: boolean): Shown | null {
  if (typeof value === "string") {
    const printed = report.text(sheet, cell).trim();
    return printed === "" ? null : { isSame: printed.toLowerCase() === value.toLowerCase(), printed, ours: value };
  }
  const printed = report.printed(sheet, cell);
  if (printed === null) return null;
  const ours = roundHalfAway(asFraction ? value * 100 : value, printed.decimals);
  return { isSame: ours === printed.value, printed: printed.value, ours };
}

function bytesOf(name: string): Uint8Array {
  return readFileSync(join(__dirname, "..", "workbooks", name, `${name}.xlsx`));
}
