import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { formulaPattern } from "../../sheets/formulas/pattern";
import { figureColumns, type FigureColumn, type PlacedCell } from "../numbers/figure-columns";

/** The filled cells of one column on rows of one kind, most of which have the same formula. */
export interface FormulaPeers {
  readonly column: FigureColumn;
  /** The formula most of them share, in relative terms. */
  readonly pattern: string;
  /** How many share it. */
  readonly count: number;
  readonly cells: readonly PlacedCell[];
}

/** So many cells must share a formula before another one is odd. */
const ENOUGH = 5;
const MOST = 0.8;

const known = new WeakMap<ReportTable, readonly FormulaPeers[]>();

/** Where a column has one formula: by column and kind of row, at least five cells and four in five of the filled ones. */
export function formulaPeers(table: ReportTable): readonly FormulaPeers[] {
  const peers = known.get(table) ?? figureColumns(table).flatMap(peersOf);
  known.set(table, peers);
  return peers;
}

function peersOf(column: FigureColumn): readonly FormulaPeers[] {
  if (!column.cells.some(({ cell }) => cell.formula !== null)) return [];
  const groups = new Map<string, PlacedCell[]>();
  for (const placed of column.cells) {
    const { cell, row } = placed;
    const isFilled = cell.formula !== null || (cell.typed.kind !== "blank" && cell.typed.kind !== "dash");
    const kind = kindOf(row);
    if (isFilled && kind !== null) groups.set(kind, [...(groups.get(kind) ?? []), placed]);
  }
  return [...groups.values()].flatMap((cells) => shared(column, cells));
}

/** Rows that are reckoned alike: all leaves, and parents or totals of one tier. */
function kindOf({ part, tier }: TableRow): string | null {
  if (part.kind === "empty" || part.kind === "repeat") return null;
  return part.kind === "leaf" ? "leaf" : `${part.kind} ${tier ?? ""}`;
}

function shared(column: FigureColumn, cells: readonly PlacedCell[]): readonly FormulaPeers[] {
  const counts = new Map<string, number>();
  for (const placed of cells) {
    const pattern = patternOf(placed);
    if (pattern !== null) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < ENOUGH || best[1] < cells.length * MOST) return [];
  return [{ column, pattern: best[0], count: best[1], cells }];
}

/** The cell's formula in relative terms, null where it has none. */
export function patternOf({ cell }: PlacedCell): string | null {
  return cell.formula === null ? null : formulaPattern(cell.formula, cell.row, cell.column);
}
