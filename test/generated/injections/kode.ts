import type { KodeCode } from "../../../src/findings/codes/kode";
import type { TrueRow, TrueTable } from "../layouts/truth";
import type { Inject, Site } from "./site";

interface Kode {
  readonly table: TrueTable;
  readonly row: TrueRow;
  readonly column: number;
  readonly text: string;
}

const SUB = /^\d\.\d{2}\.\d{2}\.\d\.\d{2}\.\d{4}$/;

/** Rows of the regional budget whose whole kode stands in one cell, in sheet order. */
function kodes(site: Site, shape: RegExp): readonly Kode[] {
  return site.tables.flatMap((table) => {
    const column = site.column(table, "kode")?.column;
    if (column === undefined) return [];
    return table.rows
      .map((row) => ({ table, row, column, text: site.text(row.row, column) }))
      .filter(({ text, table: { kind } }) => shape.test(text) && (kind === "rfk" || kind === "programme"));
  });
}

function rewritten(shape: RegExp, change: (text: string, all: readonly Kode[]) => string | null): Inject {
  return (site) => {
    const all = kodes(site, shape);
    const one = site.draw.shuffled(all)[0];
    const text = one === undefined ? null : change(one.text, all);
    return one === undefined || text === null ? null : site.put(one.row.row, one.column, text);
  };
}

const missing: Inject = (site) => {
  const one = site.draw.shuffled(kodes(site, SUB)).find(({ table }) => table.kind === "rfk");
  return one === undefined ? null : site.put(one.row.row, one.column, null);
};

const duplicate: Inject = (site) => {
  const all = kodes(site, SUB);
  const nameOf = ({ table, row }: Kode): string => site.text(row.row, site.column(table, "uraian")?.column ?? -1);
  const pairs = all.filter((one, at) => {
    const before = all[at - 1];
    return before?.row.parent === one.row.parent && one.row.parent !== null && nameOf(before) !== nameOf(one);
  });
  const one = site.draw.shuffled(pairs)[0];
  const before = all.find((_, at) => all[at + 1] === one);
  return one === undefined || before === undefined ? null : site.put(one.row.row, one.column, before.text);
};

/** Two neighbours with their kode exchanged by whole rows would still be right; only the order of the kode is wrong. */
const order: Inject = (site) => {
  const all = kodes(site, SUB);
  const trios = all.flatMap((one, at) => {
    const next = all[at + 1];
    return next !== undefined && next.row.parent === one.row.parent && one.row.parent !== null
      ? [[one, next] as const]
      : [];
  });
  const pair = site.draw.shuffled(trios)[0];
  if (pair === undefined) return null;
  site.put(pair[0].row.row, pair[0].column, pair[1].text);
  return site.put(pair[1].row.row, pair[1].column, pair[0].text);
};

/** The kode of a central komponen on the last sub kegiatan of a kegiatan that has others. */
const context: Inject = (site) => {
  const all = kodes(site, SUB).filter(({ table, row }) => {
    const beside = table.rows.filter(({ parent }) => parent === row.parent);
    return row.leaf && row.parent !== null && beside.length >= 2 && beside.at(-1) === row;
  });
  const one = site.draw.shuffled(all)[0];
  return one === undefined ? null : site.put(one.row.row, one.column, "051");
};

const withName: Inject = (site) => {
  const one = site.draw.shuffled(kodes(site, SUB))[0];
  if (one === undefined) return null;
  const name = site.column(one.table, "uraian")?.column;
  if (name === undefined) return null;
  const text = `${one.text} ${site.text(one.row.row, name)}`;
  site.put(one.row.row, name, null);
  return site.put(one.row.row, one.column, text);
};

export const KODE_INJECTIONS: Partial<Record<KodeCode, Inject>> = {
  "kode-shape": rewritten(SUB, (text) => text.replace(".", ",")),
  "kode-parent": rewritten(SUB, (text) => text.replace(/\.\d{2}(?=\.\d{4}$)/, ".77")),
  "kode-kewenangan": rewritten(SUB, (text) =>
    text.replace(/\.(\d)(?=\.\d{2}\.\d{4}$)/, (_, own: string) => (own === "1" ? ".2" : ".1")),
  ),
  "kode-missing": missing,
  "kode-duplicate": duplicate,
  "kode-order": order,
  "kode-with-name": withName,
  "kode-context": context,
};
