import type { SheetGrid } from "../reading/grid";
import type { ReportTable } from "../reading/table";

const MOST_LINES = 4;

/** The title a report prints above its first table: up to four lines, folded into one. */
export function reportTitle(table: ReportTable | undefined, grid: SheetGrid | undefined): string {
  if (table === undefined || grid === undefined) return "";
  const lines: string[] = [];
  for (let row = grid.top; row < table.area.top && lines.length < MOST_LINES; row++) {
    const texts: string[] = [];
    for (let column = grid.left; column <= grid.right; column++) {
      if (!grid.isMergedAway(row, column)) texts.push(grid.text(row, column));
    }
    const line = texts.filter((text) => text !== "").join(" ");
    if (/\p{L}{3}/u.test(line)) lines.push(line);
  }
  return lines.join(" ");
}
