import { kodeAbove, kodeRows, type KodeRow } from "./kode-rows";
import type { ReportTable, TableRow } from "../../sheets/reading/table";

/** A row with its number among those under the same parent. */
export interface Numbered {
  readonly row: TableRow;
  readonly number: number;
}

/** Regional kode of one level with one parent in front of them, standing under one row, in sheet order. */
export interface KodeSiblings {
  readonly parent: string;
  /** The row that prints the parent, or null. */
  readonly above: TableRow | null;
  readonly rows: readonly (KodeRow & Numbered)[];
}

/** The programmes, kegiatan and sub kegiatan of a table by what they stand under. */
export function kodeSiblings(table: ReportTable): readonly KodeSiblings[] {
  const groups = new Map<
    string,
    { readonly parent: string; readonly above: TableRow | null; rows: (KodeRow & Numbered)[] }
  >();
  for (const one of kodeRows(table)) {
    const { family, level, parent, normal } = one.kode;
    if (family !== "apbd" || parent === null || level === "urusan" || level === "bidang") continue;
    const above = kodeAbove(table, one.row);
    const key = `${String(one.row.parent)} ${parent} ${level}`;
    const group = groups.get(key) ?? { parent, above: above?.kode?.normal === parent ? above : null, rows: [] };
    const number = Number(normal.split(".").at(-1));
    groups.set(key, { ...group, rows: [...group.rows, { ...one, number }] });
  }
  return [...groups.values()];
}

/** Details marked a, b, c under one parent, in sheet order, numbered from 1. A list that begins anew at "a" is another list. */
export function letterSiblings(table: ReportTable): readonly (readonly Numbered[])[] {
  const under = new Map<number | null, Numbered[][]>();
  for (const row of table.rows) {
    if (row.mark !== "letter") continue;
    const number = (/[a-z]/.exec(row.kodeText)?.[0] ?? "a").charCodeAt(0) - 96;
    const lists = under.get(row.parent) ?? [];
    const last = lists.at(-1);
    if (last === undefined || number === 1) lists.push([{ row, number }]);
    else last.push({ row, number });
    under.set(row.parent, lists);
  }
  return [...under.values()].flat();
}
