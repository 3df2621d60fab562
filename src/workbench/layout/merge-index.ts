import type { WorkbookArea } from "../../workbook/model";

const BAND = 64;
const WIDE = 64 * BAND;

/** Finds the merged area around a cell without walking through all merges of the sheet. */
export class MergeIndex {
  private readonly bands = new Map<number, WorkbookArea[]>();
  private readonly tall: WorkbookArea[] = [];

  constructor(merges: readonly WorkbookArea[]) {
    for (const merge of merges) {
      if (merge.bottom - merge.top > WIDE) this.tall.push(merge);
      else this.addToBands(merge);
    }
  }

  /** The merged area that covers the cell, or undefined. */
  at(row: number, column: number): WorkbookArea | undefined {
    const covers = (area: WorkbookArea): boolean => contains(area, row, column);
    return this.bands.get(Math.floor(row / BAND))?.find(covers) ?? this.tall.find(covers);
  }

  /** The cell itself, or the merged area it belongs to. */
  areaOf(row: number, column: number): WorkbookArea {
    return this.at(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  /** The smallest area around `area` that cuts no merged area in two. */
  grow(area: WorkbookArea): WorkbookArea {
    let grown = area;
    for (;;) {
      const next = this.touching(grown).reduce(unite, grown);
      if (sameArea(next, grown)) return grown;
      grown = next;
    }
  }

  private touching(area: WorkbookArea): readonly WorkbookArea[] {
    const found = new Set(this.tall.filter((merge) => overlaps(merge, area)));
    const last = Math.floor(area.bottom / BAND);
    const bands =
      last - area.top / BAND > this.bands.size ? this.bands.keys() : range(Math.floor(area.top / BAND), last);
    for (const band of bands) {
      for (const merge of this.bands.get(band) ?? []) if (overlaps(merge, area)) found.add(merge);
    }
    return [...found];
  }

  private addToBands(merge: WorkbookArea): void {
    for (const band of range(Math.floor(merge.top / BAND), Math.floor(merge.bottom / BAND))) {
      const list = this.bands.get(band);
      if (list === undefined) this.bands.set(band, [merge]);
      else list.push(merge);
    }
  }
}

/** Whether the cell lies in the area. */
export function contains(area: WorkbookArea, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The smallest area around both. */
export function unite(a: WorkbookArea, b: WorkbookArea): WorkbookArea {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The cells of `a` that are in `b` too; the two must have some in common. */
export function common(a: WorkbookArea, b: WorkbookArea): WorkbookArea {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** Whether two areas have the same edges. */
export function sameArea(a: WorkbookArea, b: WorkbookArea): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function overlaps(a: WorkbookArea, b: WorkbookArea): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function* range(from: number, to: number): Iterable<number> {
  for (let value = from; value <= to; value++) yield value;
}

/** Whether an area is a single cell. */
export function isSingle(area: WorkbookArea): boolean {
  return area.top === area.bottom && area.left === area.right;
}
