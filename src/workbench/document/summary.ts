import type { WorkbookArea, WorkbookSheet } from "../../workbook/model";

/** What the status bar says about the selected cells. */
export interface SelectionSummary {
  /** Cells with anything in them. */
  readonly filled: number;
  readonly numbers: number;
  readonly sum: number;
}

/** Counts and adds what an area holds; hidden rows and columns count as in Excel. Covers only the used part of the area. */
export function summarise(sheet: WorkbookSheet, area: WorkbookArea): SelectionSummary {
  const used = sheet.usedArea;
  let filled = 0;
  let numbers = 0;
  let sum = 0;
  if (used === null) return { filled, numbers, sum };
  for (let row = Math.max(area.top, used.top); row <= Math.min(area.bottom, used.bottom); row++) {
    for (let column = Math.max(area.left, used.left); column <= Math.min(area.right, used.right); column++) {
      const value = sheet.cell(row, column)?.value ?? null;
      if (value === null) continue;
      filled++;
      if (typeof value !== "number") continue;
      numbers++;
      sum += value;
    }
  }
  return { filled, numbers, sum };
}
