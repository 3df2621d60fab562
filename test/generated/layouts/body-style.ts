import type { Draw } from "./draw";
import { drawFiveCells, drawKode, type FiveCells, type KodeWriter } from "./kode-style";
import { drawInks, otherInk, type Ink } from "./numbers";
import type { PaperCell } from "./paper";
import type { Datum, Leaf, PlanRow, TablePlan } from "./plan";

/** Datum of a figure nobody has reported yet. */
export const UNREPORTED = "unreported";

/** How one table's body cells are written. */
export class BodyStyle {
  private readonly inks = new Map<string, Ink>();
  private readonly kode: KodeWriter;
  private readonly five: FiveCells;
  private readonly nil: PaperCell | null;
  private readonly missing: string | null;
  private readonly blanked: ReadonlySet<string>;
  private readonly hasSatuan: boolean;
  private readonly hasErrors: boolean;
  private readonly isMixed: boolean;

  constructor(
    private readonly draw: Draw,
    plan: TablePlan,
    leaves: readonly Leaf[],
  ) {
    const ink = drawInks(draw);
    for (const leaf of leaves) if (leaf.sort !== "text") this.inks.set(leaf.key, ink(leaf.sort));
    const kodes = leaves.filter((leaf) => leaf.sort === "kode").length;
    this.kode = kodes === 1 ? drawKode(draw) : (kode) => ({ value: kode });
    this.five = kodes === 5 ? drawFiveCells(draw) : () => [];
    this.nil = draw.maybe(0.25, "nil as dash") ? { value: "-" } : null;
    this.missing = draw.weighted([
      [70, null],
      [20, "-"],
      [5, "n/a"],
      [5, "belum"],
    ]);
    this.hasErrors = draw.maybe(0.08, "#DIV/0! where nothing is reported");
    this.isMixed = draw.maybe(0.08, "cells typed differently from their column");
    this.hasSatuan = leaves.some((leaf) => leaf.key === "satuan");
    this.blanked = new Set(draw.maybe(0.2, "columns left to fill") ? chosen(draw, plan.fillable) : []);
  }

  isBlanked(key: string): boolean {
    return this.blanked.has(key);
  }

  /** Whether a row has something to write in a column. */
  isFilled(leaf: Leaf, row: PlanRow): boolean {
    return !this.blanked.has(leaf.key) && row.data[leaf.key] != null;
  }

  /** The cell of one row in one column; null where it stays blank. */
  cell(leaf: Leaf, row: PlanRow): PaperCell | null {
    if (this.blanked.has(leaf.key)) return null;
    if (leaf.sort === "kode") return this.kodeCell(leaf, row);
    const datum: Datum = row.data[leaf.key] ?? null;
    if (datum === UNREPORTED) return this.unreported(leaf);
    if (datum === null) return null;
    if (typeof datum === "string") return { value: datum };
    if (leaf.sort === "text" || leaf.sort === "mark") return { value: datum };
    if (datum === 0 && this.nil !== null) return this.nil;
    return this.figure(leaf, datum, this.hasSatuan ? "" : String(row.data["satuan"] ?? ""));
  }

  private figure(leaf: Leaf, value: number, satuan: string): PaperCell {
    const other = this.isMixed && this.draw.chance(0.05) ? otherInk(leaf.sort) : null;
    const ink = other ?? this.inks.get(leaf.key);
    return ink === undefined ? { value } : ink(value, satuan);
  }

  private unreported(leaf: Leaf): PaperCell | null {
    if (this.hasErrors && leaf.sort === "percent") return { value: { error: "#DIV/0!" }, format: "0.00" };
    return this.missing === null ? null : { value: this.missing };
  }

  private kodeCell(leaf: Leaf, row: PlanRow): PaperCell | null {
    const kode = row.data["kode"];
    const place = /^kode([1-5])$/.exec(leaf.key);
    const isFirst = place === null || place[1] === "1";
    if (typeof kode !== "string" || kode === "") {
      const mark = row.data["mark"];
      return isFirst && typeof mark === "string" && mark !== "" ? { value: mark } : null;
    }
    return place === null ? this.kode(kode) : (this.five(kode)[Number(place[1]) - 1] ?? null);
  }
}

function chosen(draw: Draw, keys: readonly string[]): readonly string[] {
  return draw.shuffled(keys).slice(0, draw.int(1, Math.min(3, keys.length)));
}
