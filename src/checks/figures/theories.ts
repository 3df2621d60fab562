import { difference } from "../../domain/decimal";
import { deviasi } from "../../domain/deviasi";
import { efisiensi, serapan, siap, siapPersen } from "../../domain/figures";
import { percentOf } from "../../domain/percent";
import { cellName } from "../check";
import type { ColumnRole, ReportTable, TableCell, TableColumn, TableRow } from "../../sheets/reading/table";
import { baseOf, grandTotal, type Base, type BaseKey } from "./bases";
import type { Theory, Worked } from "./judge";
import { pairsFor, type Pair } from "./pairs";
import { expectedFrom, printedAt, type Printed } from "./printed";

type Compute = (of: number, by: number) => number | null;

/** A theory that computes a cell from two of its own row. `write` names the formula from the two references. */
export function fromPair(
  key: string,
  { of, by }: Pair,
  compute: Compute,
  write: (of: string, by: string) => string,
): Theory {
  return {
    key,
    at: (row) => {
      const [a, b] = [amountAt(row, of), amountAt(row, by)];
      return a === null || b === null ? null : worked([a, b], compute, write);
    },
  };
}

/** An amount may be a dash for nil, a percentage or a volume may not. */
function amountAt(row: TableRow, { column, role }: TableColumn): Printed | null {
  return printedAt(row, column, role === "pagu" || role === "realisasiRp" || role === "anggaranKas" ? "nil" : "none");
}

/** The figure two cells give, with the formula that gives it in points or rupiah. */
export function worked(
  inputs: readonly [Printed, Printed],
  compute: Compute,
  write: (of: string, by: string) => string,
): Worked | null {
  const expected = expectedFrom(inputs, (of = 0, by = 0) => compute(of, by));
  if (expected === null) return null;
  const [of, by] = inputs.map(reference);
  const names = inputs.map(({ cell }) => cellName(cell));
  return { ...expected, formula: of == null || by == null ? null : write(of, by), inputs: names };
}

/** How a formula names a figure in points or rupiah; null where the cell holds text, which Excel cannot count with. */
export function reference({ cell }: Printed): string | null {
  if (cell.typed.kind !== "number") return null;
  return cell.format.includes("%") ? `${cellName(cell)}*100` : cellName(cell);
}

/** Serapan: realisasi against pagu, against the anggaran kas, or — as weighted tables print it — against the whole pagu. */
export function serapanTheories(table: ReportTable, column: TableColumn): readonly Theory[] {
  const byPagu = pairsFor(table, column, "realisasiRp", "pagu");
  const byKas = pairsFor(table, column, "realisasiRp", "anggaranKas");
  const share: Compute = (of, by) => serapan(by, of);
  const write = (of: string, by: string): string => `=${of}/${by}*100`;
  return [
    ...byPagu.map((pair) => fromPair("pagu", pair, share, write)),
    ...byKas.map((pair) => fromPair("anggaranKas", pair, share, write)),
    ...byPagu.slice(0, 1).map((pair) => weightedBy("whole", table, pair.of, pair.by, "report")),
  ];
}

/** SIAP: pagu − realisasi, by any pair of one time. */
export function siapTheories(table: ReportTable, column: TableColumn): readonly Theory[] {
  return pairsFor(table, column, "realisasiRp", "pagu").map((pair) =>
    fromPair(
      "pagu",
      pair,
      (of, by) => siap(by, of),
      (of, by) => `=${by}-${of}`,
    ),
  );
}

/** SIAP in percent: of the row's own pagu, or of the grand total of all funds. */
export function siapPersenTheories(table: ReportTable, column: TableColumn): readonly Theory[] {
  return pairsFor(table, column, "realisasiRp", "pagu").flatMap((pair) => [
    fromPair(
      "own",
      pair,
      (of, by) => siapPersen(by, of, by),
      (of, by) => `=(${by}-${of})/${by}*100`,
    ),
    siapOfWhole(table, pair),
  ]);
}

function siapOfWhole(table: ReportTable, pair: Pair): Theory {
  const base = grandTotal(table, pair.by.column);
  const ref = base?.ref ?? null;
  return {
    key: "report",
    at: (row) => {
      if (base === null) return null;
      const theory = fromPair(
        "report",
        pair,
        (of, by) => siapPersen(by, of, base.value),
        (of, by) => `=(${by}-${of})/${String(ref)}*100`,
      ).at(row, 0);
      return theory === null ? null : { ...theory, formula: ref === null ? null : theory.formula };
    },
  };
}

/** Bobot: the pagu against one base. */
export function bobotTheory(table: ReportTable, pagu: TableColumn, key: BaseKey): Theory {
  return weightedBy(key, table, pagu, pagu, key);
}

/** Keuangan tertimbang: the realisasi against one base of the pagu. */
export function keuanganTheory(table: ReportTable, pair: Pair, key: BaseKey): Theory {
  return weightedBy(key, table, pair.of, pair.by, key);
}

function weightedBy(key: string, table: ReportTable, of: TableColumn, by: TableColumn, base: BaseKey): Theory {
  return {
    key,
    at: (row, index) => {
      const part = amountAt(row, of);
      const whole = baseOf(table, by.column, base, index);
      return part === null || whole === null ? null : share(part, whole);
    },
  };
}

function share(part: Printed, whole: Base): Worked | null {
  const expected = expectedFrom([part], (value = 0) => percentOf(value, whole.value));
  const ref = reference(part);
  if (expected === null) return null;
  return {
    ...expected,
    formula: ref === null || whole.ref === null ? null : `=${ref}/${whole.ref}*100`,
    inputs: [...new Set([cellName(part.cell), ...whole.cells])],
  };
}

/** Deviasi: realisasi − rencana in any pair of one unit, or the relative form, as the column turns out to be. */
export function deviasiTheories(table: ReportTable, column: TableColumn): readonly Theory[] {
  const pairs = DEVIASI.flatMap(([of, by]) => pairsFor(table, column, of, by).slice(0, 2));
  return pairs.flatMap((pair) => [
    fromPair("selisih", pair, (of, by) => deviasi(by, of, "selisih"), minus),
    fromPair(
      "selisih-terbalik",
      pair,
      (of, by) => deviasi(of, by, "selisih"),
      (of, by) => minus(by, of),
    ),
    fromPair(
      "relatif",
      pair,
      (of, by) => deviasi(by, of, "relatif"),
      (of, by) => `=(${by}-${of})/${by}*100`,
    ),
  ]);
}

const DEVIASI: readonly (readonly [ColumnRole, ColumnRole])[] = [
  ["fisik", "target"],
  ["realisasi", "target"],
  ["realisasiRp", "anggaranKas"],
  ["realisasiRp", "pagu"],
  ["fisik", "serapan"],
  ["fisikTertimbang", "bobot"],
];

const minus = (of: string, by: string): string => `=${of}-${by}`;

/** Efisiensi: capaian − serapan in points; some columns hold the other way round, a ratio of the two, or what was not spent. */
export function efisiensiTheories(table: ReportTable, column: TableColumn): readonly Theory[] {
  return pairsFor(table, column, "capaian", "serapan").flatMap((pair) => [
    fromPair("selisih", pair, efisiensi, minus),
    fromPair(
      "selisih-terbalik",
      pair,
      (of, by) => efisiensi(by, of),
      (of, by) => minus(by, of),
    ),
    fromPair(
      "rasio",
      pair,
      (of, by) => percentOf(of, by),
      (of, by) => `=${of}/${by}*100`,
    ),
    fromPair(
      "rasio-terbalik",
      pair,
      (of, by) => percentOf(by, of),
      (of, by) => `=${by}/${of}*100`,
    ),
    fromPair(
      "sisa",
      pair,
      (_, by) => difference(100, by),
      (_, by) => `=100-${by}`,
    ),
    fromPair(
      "hemat",
      pair,
      (of, by) => percentOf(difference(of, by), of),
      (of, by) => `=(${of}-${by})/${of}*100`,
    ),
  ]);
}

/** The text of a row's cell; "" where it holds none. */
export function textOf(cell: TableCell | undefined): string {
  return typeof cell?.value === "string" ? cell.value : "";
}

/** Whether a cell says nothing at all, or only that there is no figure. */
export function isUnfilled(cell: TableCell | undefined): boolean {
  return cell === undefined || cell.typed.kind === "blank";
}
