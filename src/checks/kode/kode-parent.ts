import type { KodeLevel } from "../../domain/kode";
import type { Finding } from "../../findings/finding";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { cellName, tableCheck } from "../check";
import { finding } from "../finding-at";

/** A row whose kode belongs under another kode than the one it stands under. */
export const kodeParent = tableCheck(
  { code: "kode-parent", tier: "always", rule: "kode-urusan", kinds: ["rfk"], after: [] },
  (table) => table.rows.flatMap((row) => compare(table, row)),
);

function compare(table: ReportTable, row: TableRow): readonly Finding[] {
  const cell = row.cells.kode;
  const above = nearestKode(table, row);
  if (cell === undefined || row.kode === null || above?.kode?.normal == null) return [];
  const expected = expectedParent(row, above);
  if (expected === undefined) return [];
  const parentCell = above.cells.kode;
  return [
    finding(table, {
      code: "kode-parent",
      severity: "error",
      cell: cellName(cell),
      related: parentCell === undefined ? [] : [cellName(parentCell)],
      found: row.kodeText,
      expected,
      params: { above: above.kodeText.trim(), aboveNormal: above.kode.normal, parent: expected },
    }),
  ];
}

/** The parent the kode asks for, null when no kode can be told, undefined when the row stands rightly. */
function expectedParent(row: TableRow, above: TableRow): string | null | undefined {
  const normal = row.kode?.normal ?? null;
  const aboveNormal = above.kode?.normal ?? "";
  if (normal === null) return ofUnknownShape(row, above);
  if (row.kode?.parent == null || !isSameFamily(row, above) || !namesItsParent(above.kode?.level ?? null))
    return undefined;
  return normal.startsWith(`${aboveNormal}.`) ? undefined : row.kode.parent;
}

/** A kode of no known shape is still wrong when it does not begin with the kegiatan above it. */
function ofUnknownShape(row: TableRow, above: TableRow): null | undefined {
  if (above.kode?.level !== "kegiatanApbn" && above.kode?.level !== "kro") return undefined;
  const compact = row.kodeText.replace(/[\s,]/g, ".").trim();
  return compact.startsWith(above.kode.normal) ? undefined : null;
}

function isSameFamily(row: TableRow, above: TableRow): boolean {
  return row.kode?.family === above.kode?.family;
}

/** Levels whose kode stands at the front of their children's. An APBN program and a komponen do not. */
function namesItsParent(level: KodeLevel | null): boolean {
  return level !== null && level !== "programApbn" && level !== "komponen";
}

function nearestKode(table: ReportTable, row: TableRow): TableRow | null {
  for (let at = row.parent; at !== null; at = table.rows[at]?.parent ?? null) {
    const above = table.rows[at];
    if (above?.mark === "kode") return above;
  }
  return null;
}
