import type { TableColumn, TableRow } from "../../sheets/reading/table";

/** The unit of a row's figure in a column: typed beside it or in its number format, else the row's satuan; null where none is printed. */
export function unitOf(row: TableRow, { column, header }: TableColumn): string | null {
  const typed = row.cellAt[column]?.typed;
  const own = typed !== undefined && "unit" in typed ? typed.unit : null;
  const satuan = row.cells.satuan?.typed;
  const printed = satuan?.kind === "text" ? satuan.text.trim() : "";
  if (printed !== "") return printed;
  return own ?? (/\(\s*%\s*\)|\bpersen\b/i.test(header) ? "%" : null);
}
