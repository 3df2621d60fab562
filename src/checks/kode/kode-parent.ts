import type { KodeLevel } from "../../domain/kode";
import { kewenanganOf } from "../../domain/kode-apbd";
import type { Finding } from "../../findings/finding";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { tableCheck } from "../check";
import { finding } from "../finding-at";
import { asKodeRow, kodeAbove, kodeFix, kodePlace, kodeRows, printedAmong, standsUnder, TREE_KINDS } from "./kode-rows";

/**
 * A row whose kode belongs under another kode than the one it stands under. Where a parent is contradicted by all that
 * stands under it, the parent is the mistake, once.
 */
export const kodeParent = tableCheck(
  {
    code: "kode-parent",
    tier: "always",
    rule: "kode-urusan",
    kinds: TREE_KINDS,
    after: ["kode-with-name", "kode-context", "kode-kewenangan"],
  },
  (table) => {
    const strays = table.rows.flatMap((row) => strayUnder(table, row) ?? []);
    const wrong = new Map(wrongParents(table, strays).map((parent) => [parent.row, parent]));
    const children = strays.filter(({ above }) => !wrong.has(above));
    const placeOf = printedAmong(kodeRows(table));
    return [
      ...[...wrong.values()].map((parent) => ofParent(table, parent)),
      ...children.map((stray) => ofChild(table, stray, placeOf)),
    ];
  },
);

interface Stray {
  readonly row: TableRow;
  readonly cell: string;
  readonly above: TableRow;
  /** The parent the kode asks for; null where none can be told. */
  readonly asks: string | null;
}

function strayUnder(table: ReportTable, row: TableRow): Stray | null {
  const cell = kodePlace(table, row);
  const above = kodeAbove(table, row);
  if (cell === null || row.kode === null || above?.kode?.normal == null) return null;
  const asks = askedParent(row, above);
  return asks === undefined ? null : { row, cell, above, asks };
}

/** The parent the kode asks for, null when no kode can be told, undefined when the row stands rightly. */
function askedParent(row: TableRow, above: TableRow): string | null | undefined {
  const normal = row.kode?.normal ?? null;
  const aboveNormal = above.kode?.normal ?? "";
  if (normal === null) return ofUnknownShape(row, above);
  if (row.kode?.parent == null || row.kode.family !== above.kode?.family) return undefined;
  if (!namesItsParent(above.kode.level) || standsUnder(normal, aboveNormal)) return undefined;
  return row.kode.parent;
}

/** A kode of no known shape is still wrong when it does not begin with the kegiatan above it. */
function ofUnknownShape(row: TableRow, above: TableRow): null | undefined {
  if (above.kode?.level !== "kegiatanApbn" && above.kode?.level !== "kro") return undefined;
  const compact = row.kodeText.trim().replace(/[\s,]/g, ".");
  return compact.startsWith(above.kode.normal) || /^\d{1,3}$/.test(compact) ? undefined : null;
}

/** Levels whose kode stands at the front of their children's. An APBN program and a komponen do not. */
function namesItsParent(level: KodeLevel | null): boolean {
  return level !== null && level !== "programApbn" && level !== "komponen";
}

interface WrongParent {
  readonly row: TableRow;
  readonly cell: string;
  readonly asked: string;
  readonly children: readonly Stray[];
}

/**
 * Parents whose children all ask for one and the same other parent, which is printed nowhere and would stand rightly: two
 * children or more, or one whose kode differs by the letter O that was typed for Q, D or zero.
 */
function wrongParents(table: ReportTable, strays: readonly Stray[]): readonly WrongParent[] {
  const placeOf = printedAmong(kodeRows(table));
  return [...new Set(strays.map(({ above }) => above))].flatMap((row) => {
    const children = strays.filter(({ above }) => above === row);
    const asked = children[0]?.asks ?? null;
    const parent = asKodeRow(table, row);
    if (asked === null || parent === null || placeOf(asked) !== null) return [];
    const isUnanimous = children.length === row.children.length && children.every(({ asks }) => asks === asked);
    const isLikely = children.length > 1 || hasLetterO(parent.kode.normal, asked);
    if (!isUnanimous || !isLikely || !fitsAbove(table, row, asked) || !isAlike(parent.kode.normal, asked)) return [];
    return [{ row, cell: parent.cell, asked, children }];
  });
}

/** One segment differs, in a kode of the same level and kewenangan. */
function isAlike(a: string, b: string): boolean {
  const [one, other] = [a.split("."), b.split(".")];
  const differing = one.filter((segment, index) => segment !== other[index]);
  return one.length === other.length && differing.length === 1 && kewenanganOf(a) === kewenanganOf(b);
}

function hasLetterO(a: string, b: string): boolean {
  const differing = Array.from(a).filter((letter, index) => letter !== b[index]);
  return differing.join("") === "O";
}

function fitsAbove(table: ReportTable, row: TableRow, normal: string): boolean {
  const above = kodeAbove(table, row)?.kode;
  return above?.normal == null || !namesItsParent(above.level) || standsUnder(normal, above.normal);
}

function ofParent(table: ReportTable, { row, cell, asked, children }: WrongParent): Finding {
  return finding(table, {
    code: "kode-parent",
    severity: "error",
    cell,
    related: children.map((child) => child.cell),
    found: row.kodeText,
    expected: asked,
    cause: cell,
    params: {
      variant: "parent",
      parent: asked,
      child: children[0]?.row.kodeText.trim() ?? "",
      children: children.length,
    },
    fix: kodeFix(table, row, asked),
  });
}

function ofChild(
  table: ReportTable,
  { row, cell, above, asks }: Stray,
  placeOf: (normal: string) => string | null,
): Finding {
  const at = kodePlace(table, above);
  const there = asks === null ? null : placeOf(asks);
  return finding(table, {
    code: "kode-parent",
    severity: "error",
    cell,
    related: at === null ? [] : [at],
    found: row.kodeText,
    expected: asks,
    cause: asks ?? cell,
    params: {
      variant: asks === null ? "unknown" : there === null ? "missing" : "elsewhere",
      above: above.kodeText.trim(),
      aboveNormal: above.kode?.normal ?? "",
      parent: asks,
      place: there,
    },
  });
}
