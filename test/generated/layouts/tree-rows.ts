import type { Activity } from "./activities";
import type { Draw } from "./draw";
import type { Datum, PlanRow } from "./plan";
import type { TrueTier } from "./truth";

export type RowMarks = "kode" | "joined" | "numbering" | "ordinals" | "capitals" | "indent" | "hierarchical";

export interface TreeStyle {
  readonly marks: RowMarks;
  readonly capitals: boolean;
}

/** Draws how the rows of a tree show their level. */
export function drawTreeStyle(draw: Draw, marks: readonly (readonly [number, RowMarks])[]): TreeStyle {
  const drawn = draw.weighted(marks);
  draw.note(`rows by ${drawn}`);
  const capitals = drawn === "capitals" || draw.maybe(0.35, "programmes in capitals");
  return { marks: drawn, capitals };
}

/** Lines that belong to a row but are no rows of the tree. */
export interface Around {
  /** Lines under a row that carry a second indicator of it and nothing else. */
  readonly further?: (one: Activity) => readonly Readonly<Record<string, Datum>>[];
  /** A subtotal after a row's children. */
  readonly after?: (one: Activity) => Readonly<Record<string, Datum>> | null;
}

/** The rows of a tree from top to bottom, named and marked in the style drawn. */
export function treeRows(
  roots: readonly Activity[],
  style: TreeStyle,
  data: (one: Activity) => Readonly<Record<string, Datum>>,
  around: Around = {},
): readonly PlanRow[] {
  const rows: PlanRow[] = [];
  const visit = (one: Activity, parent: number | null, path: readonly number[]): void => {
    const depth = path.length - 1;
    const shown = { ...data(one), ...named(one, style, depth, path) };
    const at =
      rows.push({ tier: one.tier, parent, leaf: one.children.length === 0, blankBefore: depth === 0, data: shown }) - 1;
    for (const below of around.further?.(one) ?? []) {
      rows.push({ tier: "indikator", parent: at, otherParents: [parent, null], leaf: false, data: below });
    }
    one.children.forEach((child, index) => {
      visit(child, at, [...path, index + 1]);
    });
    const sum = around.after?.(one) ?? null;
    if (sum !== null) rows.push({ tier: "total", parent, otherParents: [at, null], leaf: false, data: sum });
  };
  roots.forEach((root, index) => {
    visit(root, null, [index + 1]);
  });
  return rows;
}

function named(one: Activity, style: TreeStyle, depth: number, path: readonly number[]): Record<string, Datum> {
  const name = style.capitals && isHeading(one.tier) ? one.name.toUpperCase() : one.name;
  const ordinal = path[path.length - 1] ?? 1;
  switch (style.marks) {
    case "kode":
      return { kode: one.kode, mark: one.mark, uraian: name };
    case "joined":
      return { kode: "", mark: "", uraian: one.kode === "" ? name : `${one.kode} ${name}` };
    case "numbering":
      return { kode: "", mark: numbering(depth, ordinal), uraian: name };
    case "ordinals":
      return { kode: "", mark: ordinal, uraian: name };
    case "hierarchical":
      return { kode: "", mark: path.length === 1 ? ordinal : path.join("."), uraian: name };
    case "indent":
      return { kode: "", mark: "", uraian: "    ".repeat(depth) + name };
    case "capitals":
      return { kode: "", mark: depth === 0 ? "" : ordinal, uraian: name };
  }
}

function isHeading(tier: TrueTier): boolean {
  return tier === "program" || tier === "organisasi" || tier === "urusan" || tier === "kelompok" || tier === "bidang";
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

function numbering(depth: number, ordinal: number): Datum {
  if (depth === 0) return ROMAN[ordinal - 1] ?? String(ordinal);
  if (depth === 1) return String.fromCharCode(64 + ordinal);
  return depth === 2 ? ordinal : `${String.fromCharCode(96 + ordinal)}.`;
}
