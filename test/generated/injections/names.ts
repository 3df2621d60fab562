import type { FindingCode } from "../../../src/findings/catalogue";
import type { CellValue, SheetContent } from "../../../src/sheets/content";
import type { ColumnRole } from "../../../src/sheets/reading/table";
import type { TrueRow, TrueTable } from "../layouts/truth";
import { contentOf } from "../../checks/checking";
import { MONEY, type Inject, type Site } from "./site";

const SUB = /^\d\.\d{2}\.\d{2}\.\d\.\d{2}\.\d{4}$/;
const TREES = ["rfk", "programme"];

interface Named {
  readonly table: TrueTable;
  readonly row: TrueRow;
  readonly kode: string;
  readonly kodeAt: number;
  readonly name: string;
  readonly nameAt: number;
}

/** Rows with their whole kode in one cell and their name in another. */
function named(site: Site): readonly Named[] {
  return site.tables
    .filter(({ kind }) => TREES.includes(kind))
    .flatMap((table) => {
      const [kode, name] = [site.columns(table, "kode"), site.columns(table, "uraian")];
      const [kodeAt, nameAt] = [kode[0]?.column, name[0]?.column];
      if (kode.length !== 1 || kodeAt === undefined || nameAt === undefined) return [];
      return table.rows.map((row) => {
        return { table, row, kodeAt, nameAt, kode: site.text(row.row, kodeAt), name: site.text(row.row, nameAt) };
      });
    });
}

/** Sub kegiatan; none where a name goes on in the next line, for that line is no row of its own. */
function subs(site: Site): readonly Named[] {
  const wrapped = new Set(site.tables.flatMap(({ optionalRows }) => optionalRows));
  return named(site).filter(({ kode, row }) => SUB.test(kode) && !wrapped.has(row.row + 1));
}

const listOf = (rows: readonly Named[]): readonly (readonly CellValue[])[] => [
  ["Kode", "Nomenklatur"],
  ...rows.filter(({ kode }) => /^[\dX]/.test(kode)).map(({ kode, name }) => [kode, name]),
];

/** A kode that the office's list, made of the sheet's own rows, does not have. */
const kodeUnknown: Inject = (site) => {
  const all = subs(site);
  const last = all.filter(({ row }, at) => all[at + 1]?.row.parent !== row.parent && row.parent !== null);
  const one = site.draw.shuffled(last)[0];
  if (one === undefined) return null;
  site.list = listOf(named(site));
  return site.put(one.row.row, one.kodeAt, one.kode.replace(/\d{4}$/, "0077"));
};

/** Another name than the list has. */
const nameDiffers: Inject = (site) => {
  const one = site.draw.shuffled(subs(site))[0];
  if (one === undefined) return null;
  site.list = listOf(named(site));
  return site.put(one.row.row, one.nameAt, "Perbaikan Menara Suar Tua");
};

/** One kode with another name on another sheet. */
const nameChanges: Inject = (site) => {
  const one = site.draw.shuffled(subs(site))[0];
  if (one === undefined) return null;
  return site.copy().put(one.row.row, one.nameAt, "Perbaikan Menara Suar Tua");
};

/** Three rows that have each other's kode, one row on, as another sheet shows. */
const kodeShifted: Inject = (site) => {
  const all = subs(site);
  const runs = all.flatMap((one, at) => {
    const run = all.slice(at, at + 4);
    const isRun = run.length === 4 && run.every(({ row }) => row.parent === one.row.parent && row.parent !== null);
    return isRun && new Set(run.map(({ name }) => name)).size === 4 ? [run] : [];
  });
  const run = site.draw.shuffled(runs)[0];
  if (run === undefined) return null;
  const copy = site.copy();
  const cells = run.map(({ row, kodeAt }, at) => copy.put(row.row, kodeAt, run[(at + 3) % 4]?.kode ?? null));
  return cells[1] ?? null;
};

/** The row of a kegiatan taken out, its sub kegiatan left. */
const levelSkipped: Inject = (site) => {
  const all = named(site);
  const kegiatan = all.filter(({ row }) => row.tier === "kegiatan" && /^\d/.test(site.text(row.row, 0) || "1"));
  const kept = kegiatan.filter(({ table, row, kode }) => {
    const below = all.filter((one) => one.row.parent === row.row && SUB.test(one.kode));
    return table.kind === "rfk" && kode.split(".").length === 5 && below.length > 0;
  });
  if (kept.length < 2) return null;
  const one = site.draw.shuffled(kept)[0];
  const first = all.find(({ row }) => row.parent === one?.row.row);
  if (one === undefined || first === undefined) return null;
  for (const { column } of one.table.columns) site.put(one.row.row, column, null);
  return site.put(first.row.row, first.kodeAt, first.kode);
};

/** The last of some sub kegiatan numbered too high. */
const kodeGap: Inject = (site) => {
  const all = subs(site);
  const last = all.filter(
    ({ row }, at) =>
      row.parent !== null && all[at + 1]?.row.parent !== row.parent && all[at - 1]?.row.parent === row.parent,
  );
  const one = site.draw.shuffled(last)[0];
  const above = named(site).find(({ table, row }) => table === one?.table && row.row === one.row.parent);
  if (one === undefined || above === undefined) return null;
  site.put(one.row.row, one.kodeAt, one.kode.replace(/\d{4}$/, "0009"));
  return site.put(above.row.row, above.kodeAt, above.kode);
};

/** An office of another bidang than its programmes. */
const kodeOrganisasi: Inject = (site) => {
  const one = named(site).find(({ row, kode }) => row.tier === "organisasi" && /^\d\.\d\d\.0\.00\./.test(kode));
  return one === undefined ? null : site.put(one.row.row, one.kodeAt, one.kode.replace(/^\d\.\d\d/, "1.06"));
};

/** The cells of a describing column, in rows of the report. */
function described(
  site: Site,
  role: ColumnRole,
): readonly (readonly { row: TrueRow; column: number; text: string }[])[] {
  return site.tables.map((table) => {
    const column = site.column(table, role)?.column;
    if (column === undefined) return [];
    return table.rows.filter(({ leaf }) => leaf).map((row) => ({ row, column, text: site.text(row.row, column) }));
  });
}

/** One place spelled in another way than elsewhere. */
const spellingVaries: Inject = (site) => {
  for (const cells of described(site, "lokasi")) {
    const often = cells.find(({ text }) => text !== "" && cells.filter((one) => one.text === text).length >= 3);
    if (often !== undefined) return site.put(often.row.row, often.column, often.text.toUpperCase());
  }
  return null;
};

/** A place left out where all others have one. */
const rowIncomplete: Inject = (site) => {
  for (const cells of described(site, "lokasi")) {
    const one = site.draw.shuffled(cells)[0];
    if (one === undefined || cells.length < 6 || cells.some(({ text }) => text === "")) continue;
    return site.put(one.row.row, one.column, null);
  }
  return null;
};

/** A leaf's target that is another one on a second sheet. */
const tableDisagrees: Inject = (site) => {
  const [spot] = site.figures(["target"], ({ table, row, column, value }) => {
    const isAlone = site.columns(table, "target").length === 1 && site.column(table, "capaian") === undefined;
    const isRated = ["fisik", "fisikTertimbang", "deviasi"].some((role) => site.column(table, role as ColumnRole));
    const compared = table.rows.filter((one) => one.leaf && typeof site.value(one.row, column.column) === "number");
    return row.leaf && compared.length >= 4 && value > 20 && isAlone && !isRated && column.quarter === null;
  });
  return spot === undefined ? null : site.copy().put(spot.row.row, spot.column.column, spot.value - 13);
};

/** A recapitulation of the report's own programmes, in which one realisasi is another. */
const recapMismatch: Inject = (site) => {
  const top = named(site).filter(
    ({ table, row }) => table.kind === "rfk" && row.parent === null && row.tier === "program",
  );
  const [first] = top;
  const [pagu, spent] = MONEY.map((role) => (first === undefined ? [] : site.columns(first.table, role)));
  const columns = [pagu, spent].map((one) => (one?.length === 1 ? one[0]?.column : undefined));
  const lines = top.map(({ row, name }) => ({ name, money: columns.map((at) => site.value(row.row, at ?? -1)) }));
  const isWhole = lines.every(({ money }) => money.every((value) => typeof value === "number"));
  const isLarge = Number(lines[1]?.money[1] ?? 0) > 1e6;
  if (lines.length < 3 || !isLarge || !isWhole || new Set(lines.map(({ name }) => name)).size < lines.length)
    return null;
  site.beside(
    recapOf(lines.map(({ name, money }, at) => [name, Number(money[0]), Number(money[1]) - (at === 1 ? 54_321 : 0)])),
  );
  return "D6";
};

function recapOf(lines: readonly (readonly [string, number, number])[]): SheetContent {
  const sum = (at: 1 | 2): number => lines.reduce((all, line) => all + line[at], 0);
  const share = (spent: number, pagu: number): number => Math.round((spent / pagu) * 10_000) / 100;
  const rows: CellValue[][] = [
    ["REKAPITULASI REALISASI FISIK DAN KEUANGAN", null, null, null, null, null],
    [null, null, null, null, null, null],
    [
      "No",
      "Sumber Dana / Program / Satker",
      "Pagu (Rp)",
      "Realisasi Keuangan (Rp)",
      "Prosentase Keuangan (%)",
      "Bobot (%)",
    ],
    [1, 2, 3, 4, 5, 6],
    ...lines.map(([name, pagu, spent], at): CellValue[] => [
      at + 1,
      name,
      pagu,
      spent,
      share(spent, pagu),
      share(pagu, sum(1)),
    ]),
    [null, "JUMLAH", sum(1), sum(2), share(sum(2), sum(1)), 100],
  ];
  return contentOf({ name: "Rekap", rows });
}

/** Names and kode that a list, another sheet or the neighbours know better. */
export const NAME_INJECTIONS: Partial<Record<FindingCode, Inject>> = {
  "kode-unknown": kodeUnknown,
  "name-differs": nameDiffers,
  "name-changes": nameChanges,
  "kode-shifted": kodeShifted,
  "kode-level-skipped": levelSkipped,
  "kode-gap": kodeGap,
  "kode-organisasi": kodeOrganisasi,
  "spelling-varies": spellingVaries,
  "row-incomplete": rowIncomplete,
  "table-disagrees": tableDisagrees,
  "recap-mismatch": recapMismatch,
};
