import type { BodyStyle } from "./body-style";
import type { Draw } from "./draw";
import { rowFormula } from "./formulas";
import type { HeaderBlock } from "./header";
import type { Paper, PaperCell } from "./paper";
import type { Leaf, PlanRow, TablePlan } from "./plan";

export interface Parts {
  readonly leaves: readonly Leaf[];
  readonly header: HeaderBlock;
  readonly style: BodyStyle;
}

/** Writes the rows of one table, with everything that comes between them on real sheets. */
export class BodyWriter {
  /** First rows of header blocks printed again. */
  readonly repeats: number[] = [];
  /** Rows that are no rows of the report: continued names, scribbles, averages. */
  readonly optional: number[] = [];
  private readonly sheetRows: number[] = [];
  private readonly withFormulas: boolean;
  private wraps: number;
  private row = 0;
  /** By column: figures written as formulas, and how many were typed. */
  private readonly computed = new Map<number, { readonly row: number; readonly cell: PaperCell }[]>();
  private readonly typed = new Set<number>();

  constructor(
    private readonly draw: Draw,
    private readonly plan: TablePlan,
    private readonly paper: Paper,
    private readonly parts: Parts,
    private readonly column: number,
  ) {
    this.withFormulas = draw.maybe(0.15, "formulas");
    this.wraps =
      plan.rows.length > 4 && (plan.spanning ?? []).length === 0 && draw.maybe(0.05, "name continued below") ? 1 : 0;
  }

  /** Writes all rows from `row` down and returns the row after them. */
  write(row: number): number {
    this.row = row;
    const every = this.plan.rows.length > 8 && this.draw.chance(0.25) ? this.draw.int(5, 12) : Infinity;
    const gaps = this.draw.maybe(0.15, "blank rows between blocks");
    let sinceHeader = 0;
    this.plan.rows.forEach((one, at) => {
      if (sinceHeader >= every && this.mayBreakBefore(one)) {
        this.pageBreak();
        sinceHeader = 0;
      } else if (gaps && one.blankBefore === true && at > 0) this.row++;
      this.bodyRow(one, at);
      sinceHeader++;
    });
    return this.row;
  }

  /** Sheet row of a planned row. */
  rowOf(index: number): number {
    return this.sheetRows[index]!;
  }

  get lastRow(): number {
    return this.sheetRows[this.sheetRows.length - 1]!;
  }

  /** The cells of one row, with formulas where the office computes them. */
  cells(row: PlanRow, at: number): void {
    const written = this.parts.leaves.map((leaf) => this.parts.style.cell(leaf, row));
    written.forEach((cell, offset) => {
      const leaf = this.parts.leaves[offset]!;
      if (cell === null) return;
      const shown = this.withFormula(leaf, cell, written, at);
      this.paper.put(at, this.column + offset, shown);
      if (shown.formula === undefined) this.typed.add(offset);
      else this.computed.set(offset, [...(this.computed.get(offset) ?? []), { row: at, cell }]);
    });
  }

  /** On a tidy sheet a column is computed throughout or typed throughout. */
  evenOut(): void {
    if (!this.draw.tidy) return;
    for (const [offset, cells] of this.computed) {
      if (!this.typed.has(offset)) continue;
      for (const { row, cell } of cells) this.paper.replace(row, this.column + offset, cell);
    }
  }

  private withFormula(leaf: Leaf, cell: PaperCell, written: readonly (PaperCell | null)[], at: number): PaperCell {
    if (!this.withFormulas || typeof cell.value !== "number") return cell;
    const columnOf = (key: string): number | null => {
      const offset = this.parts.leaves.findIndex((one) => one.key === key);
      const other = written[offset];
      const isPlain = typeof other?.value === "number" && other.format?.endsWith("%") !== true;
      return isPlain ? this.column + offset : null;
    };
    const formula = rowFormula(leaf.key, cell.format?.endsWith("%") === true, at, columnOf);
    return formula === null ? cell : { ...cell, formula };
  }

  private bodyRow(row: PlanRow, at: number): void {
    this.sheetRows[at] = this.row;
    if (row.optional === true) this.optional.push(this.row);
    if (row.banner !== undefined) this.banner(row.banner, row);
    this.cells(row, this.row);
    this.row++;
    if (this.wraps > 0) this.wrapName(row);
  }

  /** Words in the first cell, perhaps merged over the blank cells beside it. */
  private banner(words: string, row: PlanRow): void {
    this.paper.put(this.row, this.column, words);
    if (!this.draw.chance(0.5)) return;
    const first = this.parts.leaves.findIndex((leaf) => this.parts.style.isFilled(leaf, row));
    const width = first < 0 ? this.parts.leaves.length : Math.max(1, first);
    this.paper.merge(this.row, this.column, this.row, this.column + width - 1);
  }

  /** A long name printed on two lines of the sheet. */
  private wrapName(row: PlanRow): void {
    const name = row.data[this.plan.nameKey];
    const offset = this.parts.leaves.findIndex((leaf) => leaf.key === this.plan.nameKey);
    if (offset < 0 || typeof name !== "string" || name.length < 30 || !row.leaf || !this.draw.chance(0.3)) return;
    const cut = name.lastIndexOf(" ");
    this.paper.replace(this.row - 1, this.column + offset, name.slice(0, cut));
    this.paper.put(this.row, this.column + offset, name.slice(cut + 1).toLowerCase());
    this.optional.push(this.row);
    this.wraps--;
    this.row++;
  }

  private mayBreakBefore(row: PlanRow): boolean {
    return (this.plan.spanning ?? []).every((key) => row.data[key] != null);
  }

  private pageBreak(): void {
    if (this.draw.maybe(0.08, "scribble before a page break")) this.scribble();
    if (this.draw.maybe(0.3, "blank row before a repeated header")) this.row++;
    this.repeats.push(this.row);
    if (this.parts.header.hasNumbering && this.draw.maybe(0.3, "only the numbering row repeated")) {
      this.parts.header.printNumbering(this.paper, this.row, this.column);
      this.row++;
      return;
    }
    this.draw.note("header repeated");
    this.parts.header.print(this.paper, this.row, this.column, true);
    this.row += this.parts.header.height;
  }

  /** A page's sum somebody left in a money column. */
  private scribble(): void {
    const offset = this.parts.leaves.findIndex((leaf) => leaf.sort === "rupiah");
    if (offset < 0) return;
    this.paper.put(this.row, this.column + offset, { value: this.draw.int(1, 900) * 123_457, format: "#,##0" });
    this.optional.push(this.row);
    this.row++;
  }
}
