import { explainedByRounding } from "../../domain/rounding";
import { sameRupiah } from "../../domain/rupiah";
import { similarName } from "../../domain/name-same";
import type { CheckedTable } from "../check";
import { areComparable } from "./comparable-tables";
import { quantitiesOf, type Quantity } from "./quantities";

/** The same quantity in two tables. */
export interface QuantityPair {
  readonly one: Quantity;
  readonly other: Quantity;
}

/**
 * Quantities that two tables print differently although they agree in most they have in common: where most differ, the
 * tables speak of different things.
 */
export function disagreements(tables: readonly CheckedTable[]): readonly QuantityPair[] {
  const known = tables.map((checked) => ({ checked, quantities: quantitiesOf(checked) }));
  return known.flatMap(({ checked, quantities }, at) =>
    known
      .slice(at + 1)
      .filter((later) => isRecap(checked) === isRecap(later.checked) && areComparable(checked, later.checked))
      .flatMap((later) => differing(pairsOf(quantities, later.quantities))),
  );
}

function differing(pairs: readonly QuantityPair[]): readonly QuantityPair[] {
  const kinds = [...new Set(pairs.map(({ one }) => one.kind.split("|")[0]))];
  return kinds.flatMap((role) => {
    const ofRole = pairs.filter(({ one }) => one.kind.split("|")[0] === role);
    const differ = ofRole.filter((pair) => !isSame(pair));
    const agreeing = ofRole.filter((pair) => isSame(pair) && pair.one.value !== 0).length;
    return agreeing > differ.length ? lowest(differ) : [];
  });
}

/** Without the rows that differ only because rows below them do. */
function lowest(pairs: readonly QuantityPair[]): readonly QuantityPair[] {
  const isBelow = ({ row, column }: Quantity, other: Quantity): boolean =>
    column === other.column && row.children.some((child) => child === other.index);
  return pairs.filter(
    ({ one, other }) => !pairs.some((below) => isBelow(one, below.one) || isBelow(other, below.other)),
  );
}

function pairsOf(ones: readonly Quantity[], others: readonly Quantity[]): readonly QuantityPair[] {
  const byKode = grouped(others, ({ kode }) => kode);
  const byName = grouped(others, ({ name }) => name);
  const own = { kode: grouped(ones, ({ kode }) => kode), name: grouped(ones, ({ name }) => name) };
  return ones.flatMap((one) => {
    const kode = single(own.kode, byKode, one, one.kode);
    const found = kode ?? single(own.name, byName, one, one.name);
    if (found === null || !isOneThing(one, found)) return [];
    return [{ one, other: found }];
  });
}

type Groups = ReadonlyMap<string, readonly Quantity[]>;

/** The one quantity of the other table with this key; none where either table has several that differ. */
function single(own: Groups, others: Groups, one: Quantity, key: string | null): Quantity | null {
  if (key === null) return null;
  const [mine, theirs] = [own.get(`${one.kind} ${key}`) ?? [], others.get(`${one.kind} ${key}`) ?? []];
  const isClear = [mine, theirs].every((group) => group.every(({ value }) => value === group[0]?.value));
  return isClear && mine[0] === one ? (theirs[0] ?? null) : null;
}

function isOneThing(one: Quantity, other: Quantity): boolean {
  if (one.kode === null || other.kode === null) return one.name === other.name;
  return one.kode === other.kode && similarName(one.name, other.name);
}

function grouped(quantities: readonly Quantity[], keyOf: (quantity: Quantity) => string | null): Groups {
  const groups = new Map<string, Quantity[]>();
  for (const quantity of quantities) {
    const own = keyOf(quantity);
    if (own === null) continue;
    const key = `${quantity.kind} ${own}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [quantity]);
    else group.push(quantity);
  }
  return groups;
}

/** Equal, or one as the other rounded, or one as the percentage of the other's share. */
function isSame({ one, other }: QuantityPair): boolean {
  const [a, b] = [one.value, other.value];
  if (one.column.role !== "target" && one.column.role !== "realisasi") return sameRupiah(a, b);
  const decimals = Math.min(decimalsOf(a), decimalsOf(b));
  return [b, b * 100, b / 100].some((same) => explainedByRounding(a, same, decimals));
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(Number(value.toPrecision(12))))?.[1]?.length ?? 0;
}

function isRecap({ table }: CheckedTable): boolean {
  return table.kind === "recap";
}
