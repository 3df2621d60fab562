/** Rows as a forest: for each row its parent and its direct children, by index in sheet order. */
export interface Forest {
  readonly parents: readonly (number | null)[];
  readonly children: readonly (readonly number[])[];
  readonly levels: readonly number[];
}

/**
 * Places each ranked row under the nearest earlier row of smaller rank. Rows without a rank (totals) stand outside at level 0.
 * @param closes the row that a total at this index closes with everything below it, of the open ones; "all" or null.
 */
export function forestByRank(
  ranks: readonly (number | null)[],
  closes: (index: number, open: readonly number[]) => number | "all" | null,
): Forest {
  const parents: (number | null)[] = [];
  let open: number[] = [];
  ranks.forEach((rank, index) => {
    if (rank === null) {
      const closed = closes(index, open);
      if (closed === "all") open = [];
      else if (closed !== null) open = open.slice(0, open.indexOf(closed));
      parents.push(null);
      return;
    }
    while (open.length > 0 && (ranks[open.at(-1) ?? 0] ?? 0) >= rank) open.pop();
    parents.push(open.at(-1) ?? null);
    open.push(index);
  });
  return forest(parents, ranks);
}

/** The same forest with some rows hung elsewhere. */
export function withParents(
  base: Forest,
  moved: ReadonlyMap<number, number | null>,
  ranks: readonly (number | null)[],
): Forest {
  return forest(
    base.parents.map((parent, index) => (moved.has(index) ? (moved.get(index) ?? null) : parent)),
    ranks,
  );
}

/** A row and everything below it, in sheet order. */
export function subtree(tree: Forest, index: number): readonly number[] {
  const all: number[] = [];
  const open = [index];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    all.push(next);
    open.push(...(tree.children[next] ?? []));
  }
  return all.sort((a, b) => a - b);
}

function forest(parents: readonly (number | null)[], ranks: readonly (number | null)[]): Forest {
  const children: number[][] = parents.map(() => []);
  const levels: number[] = [];
  parents.forEach((parent, index) => {
    if (parent !== null) children[parent]?.push(index);
    levels.push(ranks[index] == null ? 0 : parent === null ? 1 : (levels[parent] ?? 0) + 1);
  });
  return { parents, children, levels };
}
