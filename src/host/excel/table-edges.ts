import type { Area } from "../../sheets/content";

/** The header and totals rows of a sheet's tables; `sheet.tables` must have been loaded. */
export async function readTableEdges(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<readonly Area[]> {
  const tables = sheet.tables.items;
  if (tables.length === 0) return [];
  const ranges = tables.map((table) => table.getRange().untrack());
  for (const range of ranges) range.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  return tables.flatMap((table, index) => {
    const range = ranges[index];
    return range === undefined ? [] : edgesOf(range, table);
  });
}

function edgesOf(range: Excel.Range, { showHeaders, showTotals }: Excel.Table): readonly Area[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const rows = [...(showHeaders ? [rowIndex] : []), ...(showTotals ? [rowIndex + rowCount - 1] : [])];
  return rows.map((row) => ({ top: row, left: columnIndex, bottom: row, right: columnIndex + columnCount - 1 }));
}
