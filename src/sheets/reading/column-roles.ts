import { looksLikeKode } from "../../domain/parse-kode";
import type { SheetGrid } from "./grid";
import type { HeaderPath } from "./header-path";
import type { HeaderWords } from "./header-words";
import { ROLE_RULES, type RoleRule } from "./role-rules";
import type { TableColumn } from "./table";

/** The body rows a column's values are read from. */
export interface BodyRows {
  readonly first: number;
  readonly last: number;
}

/**
 * The role of each column from its header, its neighbours and its values. Of two columns that claim the same role the
 * surer one keeps it; the other is left without a role, at a confidence that asks.
 */
export function columnRoles(grid: SheetGrid, paths: readonly HeaderPath[], body: BodyRows): readonly TableColumn[] {
  const claims = paths.map((path) => claim(grid, path, body));
  return claims.map((column, index) =>
    isOutdone(column, index, claims) ? { ...column, role: null, confidence: 0.5 } : column,
  );
}

function claim(grid: SheetGrid, path: HeaderPath, body: BodyRows): TableColumn {
  const rule = ROLE_RULES.find((candidate) => fits(candidate, path));
  const base = { column: path.column, header: path.printed, year: yearOf(path), quarter: null };
  if (rule === undefined) return { ...base, role: null, confidence: 0.9 };
  return { ...base, role: rule.role, confidence: raised(grid, rule, path.column, body) };
}

function fits(rule: RoleRule, path: HeaderPath): boolean {
  const worded = path.parts.filter((part) => part.words !== "");
  const leaf = worded.at(-1);
  if (leaf === undefined || !rule.leaf.test(leaf.words)) return false;
  const above = worded
    .slice(0, -1)
    .map((part) => part.words)
    .join(" / ");
  if (rule.above !== undefined && !rule.above.test(above)) return false;
  return rule.unit === undefined || hasUnit(rule.unit, [leaf, path.parts.at(-1) ?? leaf]);
}

function hasUnit(unit: NonNullable<RoleRule["unit"]>, parts: readonly HeaderWords[]): boolean {
  if (unit === "rupiah") return parts.some((part) => part.rupiah);
  return (unit === "percent") === parts.some((part) => part.percent);
}

/** "No" holds kode when most of its texts are written like one. */
function raised(grid: SheetGrid, rule: RoleRule, column: number, body: BodyRows): number {
  if (rule.role !== "kode" || rule.confidence >= 0.9) return rule.confidence;
  let texts = 0;
  let kode = 0;
  for (let row = body.first; row <= body.last; row++) {
    const text = grid.text(row, column);
    if (text === "") continue;
    texts += 1;
    if (looksLikeKode(text)) kode += 1;
  }
  return kode >= 3 || (kode > 0 && kode * 2 >= texts) ? 0.96 : rule.confidence;
}

function isOutdone(column: TableColumn, index: number, all: readonly TableColumn[]): boolean {
  if (column.role === null || column.year !== null) return false;
  return all.some(
    (other, at) =>
      other.role === column.role &&
      at !== index &&
      (other.confidence > column.confidence || (other.confidence === column.confidence && at < index)),
  );
}

function yearOf(path: HeaderPath): number | null {
  for (const part of path.parts) {
    const match = /\b(20\d\d)\b/.exec(part.words);
    if (match !== null) return Number(match[1]);
  }
  return null;
}
