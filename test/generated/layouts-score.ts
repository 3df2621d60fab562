import { readSheet } from "../../src/sheets/reading/read-sheet";
import type { ColumnRole, TableKind } from "../../src/sheets/reading/table";
import {
  layoutFromSeed,
  notAReport,
  type DressedReport,
  type TrueColumn,
  type TrueTable,
} from "./layouts/layout-from-seed";
import { told } from "./layouts/told";
import { headerFault, rowFault, verdictOn, type ReadColumn, type ReadTable } from "./layouts/verdict";

export { told };

export interface Claim {
  readonly role: ColumnRole | null;
  readonly year: number | null;
  readonly quarter: number | null;
  readonly period: string | null;
}

export interface WrongColumn {
  readonly seed: number;
  readonly table: number;
  readonly kind: TableKind;
  readonly column: number;
  readonly header: string;
  readonly claimed: Claim | null;
  readonly truth: Claim;
}

export interface WrongTable {
  readonly seed: number;
  readonly table: number;
  readonly kind: TableKind;
  readonly what: string;
}

export interface Score {
  readonly columns: number;
  /** Right, with a confidence of at least 0.9. */
  readonly recognised: number;
  /** Confidence below 0.9. */
  readonly asked: number;
  /** Asked, and the truth is among the candidates shown. */
  readonly askedWell: number;
  readonly silentlyWrong: readonly WrongColumn[];
  readonly tables: number;
  readonly tablesMissed: readonly WrongTable[];
  readonly tablesInvented: readonly WrongTable[];
  readonly kindsWrong: readonly WrongTable[];
  readonly headerRowsWrong: readonly WrongTable[];
  readonly rowsWrong: readonly WrongTable[];
  readonly perKind: Readonly<
    Record<string, { readonly columns: number; readonly recognised: number; readonly wrong: number }>
  >;
}

/** How a reading of a dressed report compares with the truth. */
export function score(report: DressedReport, reading: { readonly tables: readonly ReadTable[] }): Score {
  const pairs = paired(report.tables, reading.tables);
  const claimed = new Set(pairs.flatMap((found) => found ?? []));
  const place = (table: number, what: string): WrongTable => ({
    seed: report.seed,
    table,
    kind: report.tables[table]?.kind ?? "rfk",
    what,
  });
  const each = report.tables.map((truth, table) => {
    const found = pairs[table];
    return found === undefined ? missed(truth, place(table, "missed")) : compared(truth, found, place(table, ""));
  });
  const invented = reading.tables.flatMap((one, table) =>
    claimed.has(one)
      ? []
      : [{ seed: report.seed, table, kind: one.kind, what: `rows ${String(one.area.top)}–${String(one.area.bottom)}` }],
  );
  return added([...each, { ...NOTHING, tablesInvented: invented }]);
}

/** Scores of `count` seeds from `from` on, read by the product, added up. */
export function scoreMany(from: number, count: number, kind?: TableKind): Score {
  return added(
    Array.from({ length: count }, (_, at) => {
      const report = layoutFromSeed(from + at, kind);
      return score(report, readSheet(report.content));
    }),
  );
}

/** Seeds from `from` on whose sheet is no report and was read as one, with what was claimed. */
export function readWrongly(
  from: number,
  count: number,
): readonly { readonly seed: number; readonly sheet: string; readonly kinds: string }[] {
  return Array.from({ length: count }, (_, at) => from + at).flatMap((seed) => {
    const content = notAReport(seed);
    const { tables } = readSheet(content);
    return tables.length === 0 ? [] : [{ seed, sheet: content.name, kinds: tables.map((one) => one.kind).join(", ") }];
  });
}

const NOTHING: Score = {
  columns: 0,
  recognised: 0,
  asked: 0,
  askedWell: 0,
  silentlyWrong: [],
  tables: 0,
  tablesMissed: [],
  tablesInvented: [],
  kindsWrong: [],
  headerRowsWrong: [],
  rowsWrong: [],
  perKind: {},
};

/** Each true table with the claimed table that covers most of it; each claim is used once. */
function paired(truths: readonly TrueTable[], claims: readonly ReadTable[]): readonly (ReadTable | undefined)[] {
  const left = new Set(claims);
  return truths.map((truth) => {
    const best = [...left]
      .map((claim) => ({ claim, share: covered(truth, claim) }))
      .sort((a, b) => b.share - a.share)[0];
    if (best === undefined || best.share < 0.3) return undefined;
    left.delete(best.claim);
    return best.claim;
  });
}

function covered(truth: TrueTable, claim: ReadTable): number {
  const [a, b] = [truth.area, claim.area];
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1;
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;
  if (height <= 0 || width <= 0) return 0;
  return (height * width) / ((a.bottom - a.top + 1) * (a.right - a.left + 1));
}

function missed(truth: TrueTable, place: WrongTable): Score {
  return {
    ...NOTHING,
    columns: truth.columns.length,
    tables: 1,
    tablesMissed: [place],
    perKind: { [truth.kind]: { columns: truth.columns.length, recognised: 0, wrong: 0 } },
  };
}

function compared(truth: TrueTable, found: ReadTable, place: WrongTable): Score {
  const columns = truth.columns.map((one) => ({
    one,
    claim: found.columns.find((other) => other.column === one.column),
  }));
  const verdicts = columns.map(({ one, claim }) => ({ one, claim, verdict: verdictOn(one, claim) }));
  const count = (verdict: string): number => verdicts.filter((each) => each.verdict === verdict).length;
  const wrong = verdicts
    .filter((each) => each.verdict === "wrong")
    .map(({ one, claim }) => wrongColumn(place, one, claim));
  const kinds = [truth.kind, ...truth.otherKinds];
  const rows = rowFault(truth, found);
  const header = headerFault(truth, found);
  return {
    ...NOTHING,
    columns: columns.length,
    recognised: count("right"),
    asked: count("asked") + count("asked well"),
    askedWell: count("asked well"),
    silentlyWrong: wrong,
    tables: 1,
    kindsWrong: kinds.includes(found.kind) ? [] : [{ ...place, what: `read as ${found.kind}` }],
    headerRowsWrong: header === null ? [] : [{ ...place, what: header }],
    rowsWrong: rows === null ? [] : [{ ...place, what: rows }],
    perKind: { [truth.kind]: { columns: columns.length, recognised: count("right"), wrong: wrong.length } },
  };
}

function wrongColumn(place: WrongTable, truth: TrueColumn, claim: ReadColumn | undefined): WrongColumn {
  const { seed, table, kind } = place;
  return {
    seed,
    table,
    kind,
    column: truth.column,
    header: truth.header,
    claimed:
      claim === undefined
        ? null
        : { role: claim.role, year: claim.year, quarter: claim.quarter, period: claim.period ?? null },
    truth: { role: truth.role, year: truth.year, quarter: truth.quarter, period: truth.period ?? null },
  };
}

function added(scores: readonly Score[]): Score {
  const sum = (of: (one: Score) => number): number => scores.reduce((all, one) => all + of(one), 0);
  const perKind: Record<string, { columns: number; recognised: number; wrong: number }> = {};
  for (const [kind, part] of scores.flatMap((one) => Object.entries(one.perKind))) {
    const whole = (perKind[kind] ??= { columns: 0, recognised: 0, wrong: 0 });
    whole.columns += part.columns;
    whole.recognised += part.recognised;
    whole.wrong += part.wrong;
  }
  return {
    columns: sum((one) => one.columns),
    recognised: sum((one) => one.recognised),
    asked: sum((one) => one.asked),
    askedWell: sum((one) => one.askedWell),
    silentlyWrong: scores.flatMap((one) => one.silentlyWrong),
    tables: sum((one) => one.tables),
    tablesMissed: scores.flatMap((one) => one.tablesMissed),
    tablesInvented: scores.flatMap((one) => one.tablesInvented),
    kindsWrong: scores.flatMap((one) => one.kindsWrong),
    headerRowsWrong: scores.flatMap((one) => one.headerRowsWrong),
    rowsWrong: scores.flatMap((one) => one.rowsWrong),
    perKind,
  };
}
