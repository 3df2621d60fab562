import type { FindingCode } from "../../../src/findings/catalogue";
import type { TrueColumn, TrueRow, TrueTable } from "../layouts/truth";
import type { Inject, Site } from "./site";

interface Planned {
  readonly table: TrueTable;
  readonly row: TrueRow;
  readonly years: readonly TrueColumn[];
  readonly end: TrueColumn;
  readonly targets: readonly number[];
}

/** Leaves whose targets of all years and of the end of the period are typed. */
function planned(site: Site): readonly Planned[] {
  const found = site.tables.flatMap((table) => {
    const targets = site.columns(table, "target");
    const years = targets.filter(({ year, period }) => year !== null && period == null);
    const end = targets.find(({ period }) => period === "akhir");
    if (end === undefined || years.length < 3) return [];
    return table.rows.flatMap((row): Planned[] => {
      const figures = years.map(({ column }) => site.value(row.row, column));
      const isTyped = [...figures, site.value(row.row, end.column)].every((value) => typeof value === "number");
      return row.leaf && isTyped ? [{ table, row, years, end, targets: figures.map(Number) }] : [];
    });
  });
  return site.draw.shuffled(found);
}

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);

/** A target of the end that is neither the sum of the years nor the last of them. */
const yearsTarget: Inject = (site) => {
  const one = planned(site).find(
    ({ table, row, end, targets }) =>
      table.kind === "programme" && targets.length > 2 && site.value(row.row, end.column) === sum(targets),
  );
  return one === undefined ? null : site.put(one.row.row, one.end.column, sum(one.targets) + 7);
};

/** People paid every month, added up over the years. */
const stockSummed: Inject = (site) => {
  const one = planned(site).find(({ table }) => site.column(table, "satuan") !== undefined);
  const unit = one === undefined ? undefined : site.column(one.table, "satuan");
  if (one === undefined || unit === undefined) return null;
  if (site.text(one.row.row, unit.column) === "") return null;
  one.years.forEach(({ column }, at) => site.put(one.row.row, column, 12 + at));
  site.put(one.row.row, unit.column, "Orang/Bulan");
  const all = sum(one.years.map((_, at) => 12 + at));
  return site.put(one.row.row, one.end.column, all, { format: "0" });
};

/** A target that is missing in one year, although its rupiah is there. */
const pairIncomplete: Inject = (site) => {
  const one = planned(site).find(
    ({ table, row, years, end }) =>
      table.kind === "programme" &&
      table.rows.filter(({ leaf }) => leaf).length > 5 &&
      [...years, end].every(({ year, period }) =>
        site
          .columns(table, "pagu")
          .some((pagu) => pagu.year === year && pagu.period === period && site.value(row.row, pagu.column) !== null),
      ),
  );
  const year = one?.years[1];
  return one === undefined || year === undefined ? null : site.put(one.row.row, year.column, null);
};

/** Two activities with the money of one, of which the sums above know only one. */
const doubleCount: Inject = (site) => {
  const [table] = site.tables.filter(({ kind }) => kind === "programme");
  const pagus = table === undefined ? [] : site.columns(table, "pagu").map(({ column }) => column);
  if (table === undefined || pagus.length === 0) return null;
  const isTyped = (row: TrueRow): boolean => pagus.every((column) => Number(site.value(row.row, column) ?? 0) > 0);
  const pairs = table.rows.flatMap((row) => {
    const next = table.rows.find((other) => other.row > row.row && other.tier !== "indikator");
    const isPair = next?.parent === row.parent && row.parent !== null && row.leaf && next.leaf;
    const first = pagus[0] ?? 0;
    const isOnly = site
      .children(table, { ...row, row: row.parent ?? -1 })
      .every((other) => other === row || site.value(other.row, first) !== site.value(row.row, first));
    return isPair && isOnly && isTyped(row) && isTyped(next) ? [[row, next] as const] : [];
  });
  const [pair] = site.draw.shuffled(pairs);
  if (pair === undefined) return null;
  const [one, twin] = pair;
  for (const column of pagus) {
    site.raise(table, twin, column, -Number(site.value(twin.row, column)));
    site.put(twin.row, column, site.value(one.row, column));
  }
  return site.put(one.row, pagus[0] ?? 0, site.value(one.row, pagus[0] ?? 0));
};

/** Quarters typed cumulatively in one row. */
const quartersCumulative: Inject = (site) => {
  for (const table of site.draw.shuffled(site.tables.filter(({ kind }) => kind === "e81"))) {
    const quarters = site.columns(table, "realisasiRp").filter(({ quarter }) => quarter !== null);
    const years = site.columns(table, "realisasiRp").filter(({ period }) => period === "ini");
    const isReported = (row: TrueRow): boolean =>
      years.some(({ column }) => typeof site.value(row.row, column) === "number") &&
      quarters.filter(({ column }) => Number(site.value(row.row, column) ?? 0) > 0).length > 1;
    const rows = table.rows.filter((row) => row.leaf && isReported(row));
    const row = site.draw.shuffled(rows)[0];
    if (row === undefined || rows.length < 3) continue;
    const filled = quarters.filter(({ column }) => typeof site.value(row.row, column) === "number");
    let before = 0;
    const cells = filled.map(({ column }) => {
      before += Number(site.value(row.row, column));
      return site.put(row.row, column, before);
    });
    return cells.at(-1) ?? null;
  }
  return null;
};

/** Targets, pairs and quarters of a plan. */
export const PLAN_INJECTIONS: Partial<Record<FindingCode, Inject>> = {
  "years-target": yearsTarget,
  "stock-summed": stockSummed,
  "pair-incomplete": pairIncomplete,
  "double-count": doubleCount,
  "quarters-cumulative": quartersCumulative,
};
