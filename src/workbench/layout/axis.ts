/** Where rows (or columns) stand along one direction, in CSS pixels. Hidden ones have size 0. */
export class Axis {
  private readonly starts: Float64Array;

  /** @param sizeOf pixels of each index from 0 to `count` - 1; never negative */
  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    let at = 0;
    for (let index = 0; index < count; index++) {
      at += sizeOf(index);
      this.starts[index + 1] = at;
    }
  }

  get total(): number {
    return this.starts[this.count] ?? 0;
  }

  /** Distance of the leading edge of `index` from the first edge; indexes past the end stand at the end. */
  start(index: number): number {
    return this.starts[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  /** The edge after `index`. */
  end(index: number): number {
    return this.start(index + 1);
  }

  size(index: number): number {
    return this.end(index) - this.start(index);
  }

  /** The visible index that covers `position`; positions outside give the first or last index. */
  indexAt(position: number): number {
    let low = 0;
    let high = Math.max(0, this.count - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
