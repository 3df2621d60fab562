import { jenisOf } from "../../domain/accumulate";
import type { TableColumn, TableRow } from "../../sheets/reading/table";

/**
 * The unit of a row's figure in a column: the row's satuan, one typed beside the figure or set by its number format, a "%"
 * of the header, or what the indicator begins with ("Persentase …", "Jumlah …"). Null where nothing says it.
 */
export function unitOf(row: TableRow, { column, header }: TableColumn): string | null {
  const satuan = row.cells.satuan?.typed;
  const printed = satuan?.kind === "text" ? satuan.text.trim() : "";
  if (printed !== "") return printed;
  const typed = row.cellAt[column]?.typed;
  const own = typed !== undefined && "unit" in typed ? typed.unit : null;
  return own ?? (/\(\s*%\s*\)|\bpersen\b/i.test(header) ? "%" : unitOfName(row));
}

function unitOfName(row: TableRow): string | null {
  const indikator = row.cells.indikator?.typed;
  const name = (indikator?.kind === "text" ? indikator.text : row.uraian).trim();
  const [first = ""] = name.split(/\s/);
  if (first.startsWith("%")) return "%";
  return /^(?:jumlah|banyaknya)$/i.test(first) || jenisOf(first) === "terakhir" ? first : null;
}
