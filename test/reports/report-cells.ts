import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseNumber } from "../../src/domain/parse-number";
import { roundHalfAway } from "../../src/domain/rounding";
import type { NumberStyle } from "../../src/domain/typed-number";
import { parseA1 } from "../../src/sheets/address";
import { openWorkbook } from "../../src/workbook/open";

/** A figure as a report prints it: percentages in points, with the decimals that are shown. */
export interface Printed {
  readonly value: number;
  readonly decimals: number;
}

/** Cells of one report, by sheet and address. */
export class Report {
  private readonly model;

  constructor(name: string) {
    this.model = openWorkbook(readFileSync(join(__dirname, "..", "workbooks", name, `${name}.xlsx`)));
  }

  text(sheet: string, address: string): string {
    const { value } = this.cell(sheet, address);
    return typeof value === "string" ? value : "";
  }

  /** The figure, null where the cell holds none. */
  figure(sheet: string, address: string, style: NumberStyle = "id"): number | null {
    return this.printed(sheet, address, style)?.value ?? null;
  }

  printed(sheet: string, address: string, style: NumberStyle = "id"): Printed | null {
    const { value, format } = this.cell(sheet, address);
    if (typeof value === "number") {
      const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? (format === "General" ? 2 : 0);
      return { value: format.includes("%") ? roundHalfAway(value * 100, 10) : value, decimals };
    }
    const typed = typeof value === "string" ? parseNumber(value.replace(/^= /, ""), style) : null;
    if (typed?.kind !== "text-number") return null;
    const digits = /[.,](\d{1,2})\D*$/.exec(typed.text)?.[1] ?? "";
    return { value: typed.value, decimals: digits.length };
  }

  private cell(sheet: string, address: string) {
    const place = parseA1(address)!;
    const found = this.model.sheet(sheet)!;
    return {
      value: found.cell(place.row, place.column)?.value ?? null,
      format: found.style(place.row, place.column).numberFormat,
    };
  }
}

/** One printed figure against the computed one. */
export interface Compared {
  readonly cell: string;
  readonly printed: number;
  readonly right: number | null;
}

/** The cells of a column whose printed figure is not the computed one, rounded to the decimals they show. */
export function wrongCells(
  report: Report,
  sheet: string,
  column: string,
  rows: readonly number[],
  compute: (row: number) => number | null,
): readonly Compared[] {
  return rows.flatMap((row) => {
    const cell = `${column}${String(row)}`;
    const printed = report.printed(sheet, cell);
    if (printed === null) throw new Error(`${sheet}!${cell} prints no figure`);
    const exact = compute(row);
    const right = exact === null ? null : roundHalfAway(exact, printed.decimals);
    return right === printed.value ? [] : [{ cell, printed: printed.value, right }];
  });
}

/** Whole numbers from `first` to `last`, without some. */
export function rowsFrom(first: number, last: number, without: readonly number[] = []): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((row) => !without.includes(row));
}
