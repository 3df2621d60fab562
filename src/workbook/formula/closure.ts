import type { FileSheet } from "../sheet";
import { eachInSteps, type Steps } from "../steps";
import type { DependencyGraph, FormulaEntry } from "./graph";

/** Formulas to look at after a change, in the order in which they can be calculated. */
export interface Closure {
  readonly members: ReadonlySet<FormulaEntry>;
  readonly order: readonly FormulaEntry[];
  /** Formulas that depend on themselves, or on such. */
  readonly cyclic: readonly FormulaEntry[];
}

/** So many formulas are put in order in one step. */
const BETWEEN_PAUSES = 5_000;

interface CellPlace {
  readonly sheet: FileSheet;
  readonly row: number;
  readonly column: number;
}

/** All formulas that depend on these formulas or cells, directly or through others; the formulas themselves included. */
export function* closureOf(
  seeds: readonly FormulaEntry[],
  inputs: readonly CellPlace[],
  graph: DependencyGraph,
  outputs: (entry: FormulaEntry) => readonly { readonly row: number; readonly column: number }[],
): Steps<Closure> {
  const members = new Set<FormulaEntry>(seeds);
  yield* eachInSteps(inputs, ({ sheet, row, column }) => {
    graph.dependents(sheet, row, column).forEach((entry) => members.add(entry));
  });
  const followers = new Map<FormulaEntry, readonly FormulaEntry[]>();
  const waiting = new Map<FormulaEntry, number>();
  // Members found on the way are visited too: a set is walked in the order it grows.
  yield* eachInSteps(members, (entry) => {
    const next = new Set(outputs(entry).flatMap(({ row, column }) => [...graph.dependents(entry.sheet, row, column)]));
    followers.set(entry, [...next]);
    for (const follower of next) {
      members.add(follower);
      waiting.set(follower, (waiting.get(follower) ?? 0) + 1);
    }
  });
  const order = yield* ordered(members, followers, waiting);
  const done = new Set(order);
  return { members, order, cyclic: [...members].filter((entry) => !done.has(entry)) };
}

/** Formulas that may read anything come as late as the others allow. */
function* ordered(
  members: ReadonlySet<FormulaEntry>,
  followers: ReadonlyMap<FormulaEntry, readonly FormulaEntry[]>,
  waiting: Map<FormulaEntry, number>,
): Steps<FormulaEntry[]> {
  const order: FormulaEntry[] = [];
  const ready: FormulaEntry[] = [];
  const late: FormulaEntry[] = [];
  const release = (entry: FormulaEntry): unknown => (entry.precedents.isDynamic ? late : ready).push(entry);
  for (const entry of members) if ((waiting.get(entry) ?? 0) === 0) release(entry);
  for (let entry = ready.pop() ?? late.pop(); entry !== undefined; entry = ready.pop() ?? late.pop()) {
    order.push(entry);
    if (order.length % BETWEEN_PAUSES === 0) yield undefined;
    for (const follower of followers.get(entry) ?? []) {
      const left = (waiting.get(follower) ?? 0) - 1;
      waiting.set(follower, left);
      if (left === 0) release(follower);
    }
  }
  return order;
}
