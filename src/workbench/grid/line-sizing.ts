import type { SheetShape } from "../../workbook/shapes";
import { Emitter } from "../document/events";
import type { GridView } from "./grid-view";

/** Rows or columns that took another size, and that of the first: of columns in characters, of rows in points. */
export interface Resized {
  readonly kind: "rows" | "columns";
  readonly lines: readonly number[];
  readonly size: number;
}

/** A row or a column and how large it is to be, in pixels at 100 %. */
export interface LineSize {
  readonly line: number;
  readonly pixels: number;
}

/**
 * Changes how high rows or how wide columns are: in the file, as one step that undo takes back. On a protected sheet,
 * whose look must not change, only what is shown takes another size.
 */
export abstract class LineSizing {
  readonly resized = new Emitter<Resized>();

  constructor(
    protected readonly view: GridView,
    private readonly kind: Resized["kind"],
    /** How much a key changes a size, pixels at 100 %. */
    private readonly step: number,
  ) {}

  /** Shows a line with another size while its edge is dragged, pixels at 100 %. */
  show(line: number, pixels: number): void {
    this.view.showSizes(this.kind, [line], this.limited(pixels));
  }

  /** Gives the line whose edge was dragged the size it is shown with, and with it all lines selected as a whole. */
  keep(line: number): void {
    const pixels = this.pixelsOf(line);
    this.resize(this.linesWith(line), () => pixels);
  }

  /** Fits a line, or all lines selected as a whole if it is one of them, to what stands in them. */
  fit(line: number): void {
    this.fitAll(this.linesWith(line));
  }

  /** Fits the selected lines to what stands in them. */
  fitSelected(): void {
    this.fitAll(this.selectedLines);
  }

  /** Makes the selected lines a step larger or smaller. */
  stepSelected(by: 1 | -1): void {
    this.resize(this.selectedLines, (line) => this.pixelsOf(line) + by * this.step);
  }

  /** How large the line is to be for what stands in it; null where nothing does. */
  protected abstract fittingPixels(line: number): number | null;
  /** What the file is to be told; null where it says so already. */
  protected abstract shapeFor(size: LineSize): SheetShape | null;
  /** As `shapeFor`, for a line that was fitted to what stands in it. */
  protected abstract fittedShapeFor(size: LineSize): SheetShape | null;
  /** How large the line is shown, in pixels at 100 %. */
  protected abstract pixelsOf(line: number): number;
  protected abstract limited(pixels: number): number;
  /** A size in the unit that people know it by. */
  protected abstract told(pixels: number): number;

  private fitAll(lines: readonly number[]): void {
    this.resize(
      lines,
      (line) => this.fittingPixels(line),
      (size) => this.fittedShapeFor(size),
    );
  }

  private resize(
    lines: readonly number[],
    pixelsFor: (line: number) => number | null,
    shapeFor = (size: LineSize): SheetShape | null => this.shapeFor(size),
  ): void {
    const { view, kind } = this;
    const sizes = lines.flatMap((line) => {
      const pixels = pixelsFor(line);
      return pixels === null ? [] : [{ line, pixels: this.limited(pixels) }];
    });
    const [first] = sizes;
    if (first === undefined) return;
    const resized = sizes.map(({ line }) => line);
    if (view.sheet.isProtected) for (const { line, pixels } of sizes) view.showSizes(kind, [line], pixels);
    else {
      view.showSizes(kind, resized, null);
      const shapes = sizes.flatMap((size) => shapeFor(size) ?? []);
      if (shapes.length > 0) view.document.record([], "grid", shapes);
    }
    this.resized.emit({ kind, lines: resized, size: this.told(first.pixels) });
  }

  private linesWith(line: number): readonly number[] {
    const { selection } = this.view;
    const [first, last] = this.selectedSpan;
    return selection.shape === this.kind && line >= first && line <= last ? this.selectedLines : [line];
  }

  /** The lines of the selection that can be seen; lines that cross them mean the one of the active cell. */
  private get selectedLines(): readonly number[] {
    const { layout, selection, activeCell } = this.view;
    const isRows = this.kind === "rows";
    if (selection.shape === (isRows ? "columns" : "rows")) return [isRows ? activeCell.row : activeCell.column];
    const axis = layout[this.kind];
    const [first, last] = this.selectedSpan;
    const count = Math.min(last, axis.count - 1) - first + 1;
    const all = Array.from({ length: count }, (_, index) => first + index);
    return all.filter((line) => axis.size(line) > 0);
  }

  private get selectedSpan(): readonly [first: number, last: number] {
    const { top, bottom, left, right } = this.view.area;
    return this.kind === "rows" ? [top, bottom] : [left, right];
  }
}
