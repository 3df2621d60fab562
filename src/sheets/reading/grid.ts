import type { Area, CellValue, SheetContent } from "../content";

/** Looks up cells of a sheet by their own row and column; outside the used range everything is blank. */
export class SheetGrid {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  private readonly mergeAt: Map<number, Area>;

  constructor(
    readonly content: SheetContent,
    band?: { readonly left: number; readonly right: number; readonly of: SheetGrid },
  ) {
    this.top = content.top;
    this.bottom = content.top + content.values.length - 1;
    this.left = band?.left ?? content.left;
    this.right = band?.right ?? content.left + (content.values[0]?.length ?? 0) - 1;
    this.mergeAt = band?.of.mergeAt ?? new Map<number, Area>();
    if (band === undefined) for (const merge of content.merges) this.noteMerge(merge);
  }

  /** The same sheet, of which only these columns are looked at. */
  band(left: number, right: number): SheetGrid {
    return new SheetGrid(this.content, { left, right, of: this });
  }

  value(row: number, column: number): CellValue {
    return this.content.values[row - this.content.top]?.[column - this.content.left] ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.content.formulas[row - this.content.top]?.[column - this.content.left] ?? null;
  }

  format(row: number, column: number): string {
    return this.content.formats[row - this.content.top]?.[column - this.content.left] ?? "General";
  }

  /** The merged area a cell belongs to, or null. */
  merge(row: number, column: number): Area | null {
    return this.mergeAt.get(key(row, column)) ?? null;
  }

  /** True for the cells of a merged area other than its first. */
  isMergedAway(row: number, column: number): boolean {
    const merge = this.merge(row, column);
    return merge !== null && (merge.top !== row || merge.left !== column);
  }

  /** The cell's text with folded blanks; numbers in plain notation; "" for blank cells. */
  text(row: number, column: number): string {
    return valueText(this.value(row, column)).replace(/\s+/g, " ").trim();
  }

  private noteMerge(merge: Area): void {
    const bottom = Math.min(merge.bottom, this.bottom);
    const right = Math.min(merge.right, this.right);
    for (let row = Math.max(merge.top, this.content.top); row <= bottom; row++) {
      for (let column = Math.max(merge.left, this.content.left); column <= right; column++) {
        this.mergeAt.set(key(row, column), merge);
      }
    }
  }
}

/** A value's text as typed; errors by their name. */
export function valueText(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

function key(row: number, column: number): number {
  return row * 16384 + column;
}
