import type { FixWrite } from "../../findings/finding";
import type { TableCell, TableRow } from "../../sheets/reading/table";
import { cellName } from "../check";
import type { FigureColumn } from "./figure-columns";

/** The true number that a typed one stands for, written in the cell as its column writes numbers; none for other cells. */
export function numberWrites(column: FigureColumn, cell: TableCell): readonly FixWrite[] {
  const { typed } = cell;
  if (typed.kind !== "text-number") return [];
  const isPercent = (typed.unit ?? "").startsWith("%");
  const isFraction = isPercent && (column.numbers === 0 || column.formats.some((format) => format.includes("%")));
  if (isFraction) return [write(cell, Number((typed.value / 100).toPrecision(15)), percentFormat(typed.value))];
  return [write(cell, typed.value, plainFormat(column, cell, typed.value))];
}

/**
 * The number without its unit: the unit goes to the row's blank satuan cell, is dropped where satuan says the same, and
 * else stays visible in the number format.
 */
export function unitWrites(column: FigureColumn, row: TableRow, cell: TableCell): readonly FixWrite[] {
  const { typed } = cell;
  if (typed.kind !== "text-number" || typed.unit === null) return numberWrites(column, cell);
  const { satuan } = row.cells;
  const unit = typed.unit.trim();
  const number = write(cell, typed.value, plainFormat(column, cell, typed.value));
  if (satuan?.typed.kind === "blank")
    return [number, { cell: cellName(satuan), content: { kind: "value", value: unit }, format: null }];
  const isSaid = typeof satuan?.value === "string" && words(satuan.value) === words(unit);
  return isSaid ? [number] : [write(cell, typed.value, unitFormat(typed.value, unit))];
}

function write(cell: TableCell, value: number, format: string | null): FixWrite {
  return { cell: cellName(cell), content: { kind: "value", value }, format: format === cell.format ? null : format };
}

/** The format of the column's true numbers, the cell's own where it is one for numbers, else the usual of the measure. */
function plainFormat({ formats, measure }: FigureColumn, cell: TableCell, value: number): string {
  const [usual] = formats;
  if (usual !== undefined) return usual;
  if (/[0#]/.test(cell.format)) return cell.format;
  const isWhole = Number.isInteger(value);
  if (measure === "money") return isWhole ? "#,##0" : "#,##0.00";
  return measure === "volume" ? "General" : "0.00";
}

function percentFormat(points: number): string {
  return Number.isInteger(points) ? "0%" : "0.00%";
}

function unitFormat(value: number, unit: string): string {
  return `${Number.isInteger(value) ? "#,##0" : "#,##0.00"}" ${unit.replaceAll('"', "")}"`;
}

function words(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
