import type { FileSheet } from "../sheet";
import { eachInSteps, type Steps } from "../steps";
import { DependencyIndex, type FormulaCell } from "./dependency-index";
import { parseFormula, type FormulaNode } from "./parse";
import { precedentsOf, type Precedents } from "./precedents";
import type { References } from "./references";

/** A formula with its syntax tree (null where it cannot be read) and what it depends on. */
export interface FormulaEntry extends FormulaCell {
  readonly tree: FormulaNode | null;
  readonly precedents: Precedents;
}

const COLUMNS = 16384;
/** A formula we cannot read may read anything. */
const UNREADABLE: Precedents = { ranges: [], isDynamic: true };

/** Which formulas depend on which cells, for a whole workbook. */
export class DependencyGraph {
  private readonly formulas = new Map<FileSheet, Map<number, FormulaEntry>>();
  private readonly indexes = new Map<FileSheet, DependencyIndex>();
  /** Formulas that may read anything. */
  readonly dynamic = new Set<FormulaEntry>();

  private constructor(private readonly references: References) {}

  static *of(sheets: readonly FileSheet[], references: References): Steps<DependencyGraph> {
    const graph = new DependencyGraph(references);
    for (const sheet of sheets) {
      yield* eachInSteps(sheet.grid.entries(), ([row, column, cell]) => {
        if (cell.hasFormula) graph.put(sheet, row, column, cell.formula);
      });
    }
    return graph;
  }

  entry(sheet: FileSheet, row: number, column: number): FormulaEntry | undefined {
    return this.formulas.get(sheet)?.get(row * COLUMNS + column);
  }

  /** Every formula of the workbook. */
  *entries(): Generator<FormulaEntry> {
    for (const cells of this.formulas.values()) yield* cells.values();
  }

  /** Records that a cell now holds this formula, or none. */
  put(sheet: FileSheet, row: number, column: number, formula: string | null): void {
    this.forget(sheet, row, column);
    if (formula === null) return;
    const tree = parseFormula(formula);
    const precedents = tree === null ? UNREADABLE : precedentsOf(tree, { sheet, row, column }, this.references);
    const entry: FormulaEntry = { sheet, row, column, tree, precedents };
    const cells = this.formulas.get(sheet) ?? new Map<number, FormulaEntry>();
    this.formulas.set(sheet, cells);
    cells.set(row * COLUMNS + column, entry);
    for (const range of precedents.ranges) this.indexOf(range.sheet).add(range.area, entry);
    if (precedents.isDynamic) this.dynamic.add(entry);
  }

  /** The formulas that read a cell, each once. */
  dependents(sheet: FileSheet, row: number, column: number): Set<FormulaEntry> {
    const found = new Set<FormulaEntry>();
    this.indexes.get(sheet)?.visit(row, column, (cell) => {
      const entry = this.entry(cell.sheet, cell.row, cell.column);
      if (entry !== undefined) found.add(entry);
    });
    return found;
  }

  /** Whether a formula of another sheet reads this one. */
  isRead(sheet: FileSheet): boolean {
    return [...this.entries()].some(
      (entry) => entry.sheet !== sheet && entry.precedents.ranges.some((range) => range.sheet === sheet),
    );
  }

  /** The formulas that sheets concern which came or went: those that name one, and their own without a value. */
  concernedBy(sheets: readonly FileSheet[]): Set<FormulaEntry> {
    const names = sheets.map(({ name }) => name.toLowerCase());
    const isConcerned = ({ sheet, row, column }: FormulaEntry): boolean => {
      const cell = sheet.grid.get(row, column);
      if (sheets.includes(sheet)) return cell?.value === null;
      const formula = (cell?.formula ?? "").toLowerCase().replaceAll("''", "'");
      return names.some((name) => formula.includes(name));
    };
    return new Set([...this.entries(), ...this.dynamic].filter(isConcerned));
  }

  private forget(sheet: FileSheet, row: number, column: number): void {
    const old = this.entry(sheet, row, column);
    if (old === undefined) return;
    this.formulas.get(sheet)?.delete(row * COLUMNS + column);
    for (const range of old.precedents.ranges) this.indexOf(range.sheet).remove(range.area, old);
    this.dynamic.delete(old);
  }

  private indexOf(sheet: FileSheet): DependencyIndex {
    const known = this.indexes.get(sheet);
    if (known !== undefined) return known;
    const index = new DependencyIndex();
    this.indexes.set(sheet, index);
    return index;
  }
}
