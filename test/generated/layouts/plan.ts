import type { ColumnRole, TableKind } from "../../../src/sheets/reading/table";
import type { TruePeriod, TrueTier } from "./truth";

/** How a column's cells are written: text as it is, a kode, an ordinal, money, a percentage, a physical quantity. */
export type Sort = "text" | "kode" | "mark" | "rupiah" | "percent" | "volume" | "none";

export type Datum = string | number | null;

export interface LeafTruth {
  readonly role: ColumnRole | null;
  readonly year?: number | null;
  readonly quarter?: 1 | 2 | 3 | 4 | null;
  readonly period?: TruePeriod | null;
  readonly acceptable?: readonly (ColumnRole | null)[];
  readonly otherYears?: readonly (number | null)[];
}

export interface Leaf {
  readonly type: "leaf";
  /** Where the rows keep its value. */
  readonly key: string;
  /** Words under its group; "" where the group's words say all. */
  readonly words: string | number;
  /** Words where the header has a single row. */
  readonly flat: string;
  readonly unit: "Rp" | "%" | null;
  readonly sort: Sort;
  readonly truth: LeafTruth;
}

export interface Group {
  readonly type: "group";
  readonly words: string | number;
  readonly parts: readonly HeaderNode[];
  /** Header rows the words take; 1 unless said. */
  readonly tall?: number;
}

export type HeaderNode = Leaf | Group;

export interface PlanRow {
  readonly tier: TrueTier;
  /** Index of the row it stands under. */
  readonly parent: number | null;
  readonly otherParents?: readonly (number | null)[];
  readonly leaf: boolean;
  readonly data: Readonly<Record<string, Datum>>;
  /** A heading written in the leftmost cell (or merged over the table). */
  readonly banner?: string;
  readonly optional?: boolean;
  readonly blankBefore?: boolean;
}

export interface TablePlan {
  readonly kind: TableKind;
  readonly otherKinds?: readonly TableKind[];
  readonly titles: readonly string[];
  readonly header: readonly HeaderNode[];
  readonly rows: readonly PlanRow[];
  readonly total: { readonly row: PlanRow; readonly at: "top" | "bottom" } | null;
  /** Keys in which leaves add up to the total. */
  readonly additive: readonly string[];
  /** Keys that may be left blank as work to be done. */
  readonly fillable: readonly string[];
  /** Keys whose text stands once over several rows (blank or merged below). */
  readonly spanning?: readonly string[];
  /** Key that holds the rows' names, where total words are written. */
  readonly nameKey: string;
  /** The numbering row stands above the last header row. */
  readonly numberingInside?: boolean;
}

type LeafOptions = Partial<Pick<Leaf, "flat" | "unit">> & Omit<LeafTruth, "role">;

/** A column of the plan. */
export function leaf(
  key: string,
  words: string | number,
  sort: Sort,
  role: ColumnRole | null,
  options: LeafOptions = {},
): Leaf {
  const { flat, unit, ...truth } = options;
  return {
    type: "leaf",
    key,
    words,
    flat: flat ?? String(words),
    unit: unit ?? null,
    sort,
    truth: { role, ...truth },
  };
}

/** Columns under one header cell. */
export function group(words: string | number, parts: readonly HeaderNode[], tall = 1): Group {
  return { type: "group", words, parts, tall };
}

/** The columns of a header from left to right. */
export function leavesOf(nodes: readonly HeaderNode[]): readonly Leaf[] {
  return nodes.flatMap((node) => (node.type === "leaf" ? [node] : leavesOf(node.parts)));
}

/** How many header rows a plan needs. */
export function depthOf(nodes: readonly HeaderNode[]): number {
  return Math.max(
    ...nodes.map((node) => {
      if (node.type === "leaf") return 1;
      const silent = node.parts.every((part) => part.type === "leaf" && part.words === "");
      return silent ? 1 : (node.tall ?? 1) + depthOf(node.parts);
    }),
  );
}

/** The same columns under a single header row. */
export function flattened(nodes: readonly HeaderNode[]): readonly HeaderNode[] {
  return leavesOf(nodes).map((one) => ({ ...one, words: one.flat }));
}
