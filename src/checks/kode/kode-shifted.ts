import { similarName } from "../../domain/name-same";
import { kodeKey } from "../../domain/nomenklatur";
import type { Finding } from "../../findings/finding";
import { wordedTier } from "../../sheets/reading/rows/worded-tier";
import type { ReportTable } from "../../sheets/reading/table";
import { workbookCheck, type CheckedTable, type CheckOptions } from "../check";
import { finding } from "../finding-at";
import { KODE_KINDS, kodeFix, kodeRows, nameOf, type KodeRow } from "./kode-rows";

/**
 * Kode that stand one row too high or too low against the names: at least two rows in succession whose names have, elsewhere
 * in the workbook or in the office's list, the kode of the row beside them; or whose names say "program" beside its kode.
 */
export const kodeShifted = workbookCheck(
  { code: "kode-shifted", tier: "always", rule: "kode-urusan", kinds: KODE_KINDS, after: [] },
  (tables, options) => {
    const names = namesByKode(tables, options);
    const series = tables.flatMap(({ table }) => {
      const rows = kodeRows(table);
      const byName = runs(table, rows, (row, beside) => isNamedFor(names, row, beside));
      return byName.length > 0 ? byName : runs(table, rows, isWordedFor);
    });
    return series
      .filter((one, index) => !series.some((other, at) => isRival(one, other) && prevails(other, at, one, index)))
      .flatMap(({ table, shifts }) => shifts.map((shift) => report(table, shift)));
  },
);

interface Shift {
  readonly of: KodeRow;
  /** The row that prints its kode. */
  readonly beside: KodeRow;
}

interface Series {
  readonly table: ReportTable;
  readonly shifts: readonly Shift[];
}

type Test = (row: KodeRow, beside: KodeRow) => boolean;

/** Rows in series of at least two, each with its kode one row above, or each one row below. */
function runs(table: ReportTable, rows: readonly KodeRow[], belongsTo: Test): readonly Series[] {
  const found = [-1, 1].flatMap((step) => {
    const shifted: (readonly Shift[])[] = [[]];
    rows.forEach((of, index) => {
      const beside = rows[index + step];
      const open = shifted.at(-1) ?? [];
      if (beside === undefined || !belongsTo(of, beside)) shifted.push([]);
      else shifted[shifted.length - 1] = [...open, { of, beside }];
    });
    return shifted.filter((run) => run.length > 1).map((shifts) => ({ table, shifts }));
  });
  const start = ({ shifts }: Series): number => shifts[0]?.of.row.row ?? 0;
  return found.sort((a, b) => start(a) - start(b));
}

/** Two series that differ from each other: each is shifted in the eyes of the other. */
function isRival(one: Series, other: Series): boolean {
  const keys = other.shifts.map(({ of }) => kodeKey(of.kode.normal));
  return one !== other && one.shifts.some(({ beside }) => keys.includes(kodeKey(beside.kode.normal)));
}

/** The one that left a row beside it without a kode is shifted; where neither did, the later one. */
function prevails(other: Series, at: number, one: Series, index: number): boolean {
  const [its, own] = [leavesUncoded(other), leavesUncoded(one)];
  return its === own ? at > index : its;
}

function leavesUncoded({ table, shifts }: Series): boolean {
  const rows = shifts.map(({ of }) => table.rows.indexOf(of.row));
  return [Math.min(...rows) - 1, Math.max(...rows) + 1].some((at) => {
    const row = table.rows[at];
    return row?.mark === "none" && row.part.kind !== "empty";
  });
}

type Names = ReadonlyMap<string, readonly string[]>;

/** The names that stand beside each kode: in the tables, and in the office's list. */
function namesByKode(tables: readonly CheckedTable[], { nomenklatur }: CheckOptions): Names {
  const names = new Map<string, string[]>();
  const note = (normal: string, name: string): void => {
    const key = kodeKey(normal);
    names.set(key, [...(names.get(key) ?? []), name]);
  };
  for (const { table } of tables) for (const { row, kode } of kodeRows(table)) note(kode.normal, nameOf(row));
  for (const { kode, name } of nomenklatur?.byKode.values() ?? []) note(kode, name);
  return names;
}

/** Elsewhere the other row's kode has the name, and its own kode nowhere has it. */
function isNamedFor(names: Names, { row, kode }: KodeRow, beside: KodeRow): boolean {
  const [own, other] = [kodeKey(kode.normal), kodeKey(beside.kode.normal)];
  const times = (key: string): number => (names.get(key) ?? []).filter((name) => similarName(name, nameOf(row))).length;
  const isRepeated = similarName(nameOf(beside.row), nameOf(row));
  return own !== other && !isRepeated && times(other) > 0 && times(own) === 1;
}

const WORDED = ["program", "kegiatan", "subKegiatan"];

/** The name says what the other row's kode is and its own kode is not. */
function isWordedFor({ row, kode }: KodeRow, beside: KodeRow): boolean {
  const worded = wordedTier(nameOf(row)) ?? "";
  const other = wordedTier(nameOf(beside.row)) ?? "";
  const isTold = WORDED.includes(worded) && WORDED.includes(other) && worded !== other;
  return isTold && kode.level !== worded && beside.kode.level === worded && beside.kode.level !== other;
}

function report(table: ReportTable, { of, beside }: Shift): Finding {
  const expected = beside.kode.normal;
  return finding(table, {
    code: "kode-shifted",
    severity: "warning",
    cell: of.cell,
    related: [beside.cell],
    found: of.row.kodeText,
    expected,
    params: { name: nameOf(of.row), beside: beside.cell, place: beside.row.row < of.row.row ? "above" : "below" },
    fix: kodeFix(table, of.row, expected),
  });
}
