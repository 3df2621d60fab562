import { UNTIDY } from "./tidiness";

/** A seeded source of choices. The same seed gives the same choices on every machine; every noted feature is kept. */
export class Draw {
  /** Which table of the sheet is being drawn: tidy tables of one sheet share neither kode nor names. */
  table: 0 | 1 = 0;
  private state: number;
  private readonly noted: string[] = [];
  private readonly settled = new Map<string, unknown>();

  /** `tidy`: nothing is drawn that a check of the report should find. */
  constructor(
    seed: number,
    readonly tidy = false,
  ) {
    this.state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
    for (let warm = 0; warm < 3; warm++) this.next();
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)]!;
  }

  /** One of the values, each as likely as its weight says. */
  weighted<T>(choices: readonly (readonly [number, T])[]): T {
    let rest = this.next() * choices.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of choices) {
      rest -= weight;
      if (rest < 0) return value;
    }
    return choices[choices.length - 1]![1];
  }

  shuffled<T>(list: readonly T[]): T[] {
    const result = [...list];
    for (let at = result.length - 1; at > 0; at--) {
      const other = this.int(0, at);
      [result[at], result[other]] = [result[other]!, result[at]!];
    }
    return result;
  }

  /** The ways of writing that may be drawn, by their names: all, or the tidy ones. */
  allowed<T extends readonly [number, string, ...unknown[]]>(ways: readonly T[]): readonly T[] {
    return this.tidy ? ways.filter(([, name]) => !UNTIDY.has(name)) : ways;
  }

  /** What of a list this table may use: every other entry of it on a tidy sheet. */
  own<T>(list: readonly T[]): readonly T[] {
    return this.tidy ? list.filter((_, at) => at % 2 === this.table) : list;
  }

  /** A choice that holds for the whole of a tidy sheet once it is made. */
  once<T>(name: string, value: T): T {
    if (!this.tidy) return value;
    if (!this.settled.has(name)) this.settled.set(name, value);
    return this.settled.get(name) as T;
  }

  /** True with the given probability; the feature is noted when it is. Never on a tidy sheet for what is untidy. */
  maybe(probability: number, feature: string): boolean {
    const yes = this.chance(probability) && !(this.tidy && UNTIDY.has(feature));
    if (yes) this.note(feature);
    return yes;
  }

  note(feature: string): void {
    if (!this.noted.includes(feature)) this.noted.push(feature);
  }

  get features(): readonly string[] {
    return this.noted;
  }
}
