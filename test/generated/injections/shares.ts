import type { FigureCode } from "../../../src/findings/codes/figures";
import type { ColumnRole } from "../../../src/sheets/reading/table";
import type { TrueRow, TrueTable } from "../layouts/truth";
import type { Inject, Site } from "./site";

/** A typed percentage of a row, with the row's money. */
interface Share {
  readonly table: TrueTable;
  readonly row: TrueRow;
  readonly column: number;
  readonly points: number;
  readonly pagu: number;
  readonly spent: number;
}

function shares(site: Site, role: ColumnRole): readonly Share[] {
  const found = site.tables.flatMap((table) => {
    const [at, pagu, spent] = [role, "pagu", "realisasiRp"].map((one) => site.columns(table, one as ColumnRole));
    const [column, by, of] = [at?.[0]?.column, pagu?.[0]?.column, spent?.[0]?.column];
    if (column === undefined || by === undefined || of === undefined || pagu?.length !== 1 || spent?.length !== 1)
      return [];
    return table.rows.flatMap((row): Share[] => {
      const points = site.formula(row.row, column) === null ? site.points(row.row, column) : null;
      const [whole, part] = [site.value(row.row, by), site.value(row.row, of)];
      if (points === null || typeof whole !== "number" || typeof part !== "number" || whole === 0) return [];
      return [{ table, row, column, points, pagu: whole, spent: part }];
    });
  });
  return site.draw.shuffled(found);
}

/** Writes another percentage where it is told apart from the right one. */
function instead(site: Site, one: Share | undefined, points: number): string | null {
  return one === undefined ? null : site.put(one.row.row, one.column, site.percent(one.row.row, one.column, points));
}

function isApart(points: number, right: number): boolean {
  return Math.abs(points - right) > 1;
}

function grandTotal(site: Site, { table }: Share): number {
  const column = site.column(table, "pagu")?.column ?? 0;
  const printed = table.totalRow === null ? null : site.value(table.totalRow, column);
  if (typeof printed === "number") return printed;
  return table.rows
    .filter(({ parent, tier }) => parent === null && tier !== "total")
    .reduce((all, { row }) => all + Number(site.value(row, column) ?? 0), 0);
}

/** The plain mean of the percentages below it. */
const meanOfPercentages: Inject = (site) => {
  const all = shares(site, "serapan");
  const means = all.flatMap((one) => {
    const below = all.filter(({ table, row }) => table === one.table && row.parent === one.row.row);
    const isWhole = below.length >= 2 && below.length === site.children(one.table, one.row).length;
    const mean = below.reduce((sum, { points }) => sum + points, 0) / below.length;
    return isWhole && below.every(({ row }) => row.leaf) && isApart(mean, one.points) ? [{ one, mean }] : [];
  });
  const [first] = means;
  return first === undefined ? null : instead(site, first.one, first.mean);
};

/** What is left, as a share of the own pagu where the column is of the whole, or the other way round. */
const siapBase: Inject = (site) => {
  const all = shares(site, "siapPersen").filter(({ row }) => row.leaf);
  for (const one of all) {
    const rest = one.pagu - one.spent;
    const [own, whole] = [(rest / one.pagu) * 100, (rest / grandTotal(site, one)) * 100];
    const other = isApart(one.points, own) ? own : whole;
    const told = all.filter(({ table, row, pagu, spent }) => table === one.table && row !== one.row && pagu !== spent);
    if (isApart(own, whole) && told.length >= 3) return instead(site, one, other);
  }
  return null;
};

/** A weight that is a share of the programme instead of the whole. */
const weightBase: Inject = (site) => {
  const all = shares(site, "bobot");
  for (const one of all) {
    const program = programOf(one);
    const whole = all.find(({ table, row }) => table === one.table && row === program);
    const points = whole === undefined ? 0 : (one.pagu / whole.pagu) * 100;
    const isAlone = points === 100 || program === one.row;
    if (one.row.leaf && !isAlone && whole !== undefined && isApart(points, one.points))
      return instead(site, one, points);
  }
  return null;
};

function programOf({ table, row }: Share): TrueRow | undefined {
  let above: TrueRow | undefined = row;
  while (above !== undefined && above.tier !== "program") {
    const { parent }: TrueRow = above;
    above = table.rows.find((one) => one.row === parent);
  }
  return above;
}

/** Physical results without which the printed weighted figure rests on nothing. */
const fisikUnbacked: Inject = (site) => {
  const [spot] = site.figures(["realisasi"], ({ table, row, value }) => {
    const weighted = site.column(table, "fisikTertimbang")?.column;
    const isBacked = weighted !== undefined && Number(site.value(row.row, weighted) ?? 0) > 0;
    return table.kind === "rfk" && site.column(table, "target") !== undefined && row.leaf && value > 0 && isBacked;
  });
  return spot === undefined ? null : site.put(spot.row.row, spot.column.column, null);
};

/** A count of things taken from the money: 7 × realisasi / pagu. */
const fisikFromMoney: Inject = (site) => {
  const all = shares(site, "realisasi").filter(
    ({ table }) =>
      table.kind === "rfk" &&
      !["fisik", "fisikTertimbang", "deviasi", "capaian"].some((role) => site.column(table, role as ColumnRole)),
  );
  for (const { table, row, pagu, spent, column } of all) {
    const [target, unit] = [site.column(table, "target")?.column, site.column(table, "satuan")?.column];
    const goal = target === undefined ? null : site.value(row.row, target);
    if (typeof goal !== "number" || !Number.isInteger(goal) || !row.leaf) continue;
    if (unit === undefined || /%|persen/i.test(site.text(row.row, unit))) continue;
    const done = Math.round(((goal * spent) / pagu) * 100) / 100;
    const isExact = Math.abs((goal * spent) / pagu - done) < 1e-6;
    if (!Number.isInteger(done) && !isExact) return site.put(row.row, column, done, { format: "0.00" });
  }
  return null;
};

/** Growth that the years beside it do not give. */
const growthMismatch: Inject = (site) => {
  for (const table of site.tables) {
    const columns = table.columns.filter(({ role, header }) => role === null && /pertumbuhan/i.test(header));
    const [column] = site.draw.shuffled(columns);
    const rows = table.rows.filter(
      ({ row, leaf }) => leaf && column !== undefined && typeof site.value(row, column.column) === "number",
    );
    const [row] = site.draw.shuffled(rows);
    if (column === undefined || row === undefined || rows.length < 4) continue;
    // Whole rupiah shown with two decimals follow from no formula.
    const isRupiah = Number(site.value(row.row, column.column)) > 1000;
    if (isRupiah && site.format(row.row, column.column).includes(".00")) continue;
    return site.put(row.row, column.column, Number(site.value(row.row, column.column)) * 1.5 + 7.5);
  }
  return null;
};

/** Two parts of one sum with the same odd amounts, which together are what they were. */
const amountTwin: Inject = (site) => {
  const table = site.tables.find(({ kind }) => kind === "rfk" || kind === "budget");
  const [pagu, spent] = (["pagu", "realisasiRp"] as const).map((role) => (table ? site.columns(table, role) : []));
  if (table === undefined || pagu?.length !== 1 || spent?.length !== 1) return null;
  const OTHERS: readonly ColumnRole[] = ["bobot", "siapPersen", "keuanganTertimbang", "fisikTertimbang", "anggaranKas"];
  if (OTHERS.some((role) => site.column(table, role))) return null;
  const [by, of] = [pagu[0]?.column ?? 0, spent[0]?.column ?? 0];
  for (const row of site.draw.shuffled(table.rows)) {
    const twin = table.rows.find((one) => one.row > row.row && one.leaf && one.parent === row.parent);
    if (!row.leaf || twin === undefined) continue;
    const [p, r] = [by, of].map((column) => halved(site, row, twin, column));
    if (p == null || r == null || r > p) continue;
    for (const one of [row, twin]) {
      site.put(one.row, by, p);
      site.put(one.row, of, r);
      site.recompute(table, one.row);
    }
    return site.put(twin.row, by, p);
  }
  return null;
};

/** Half of what both have, where that is a whole amount with digits enough to be told. */
function halved(site: Site, row: TrueRow, twin: TrueRow, column: number): number | null {
  const cells = [row, twin].map((one) => [site.value(one.row, column), site.formula(one.row, column)] as const);
  if (cells.some(([value, formula]) => typeof value !== "number" || formula !== null)) return null;
  const half = cells.reduce((all, [value]) => all + Number(value), 0) / 2;
  return Number.isInteger(half) && String(half).replace(/0+$/, "").length >= 6 ? half : null;
}

/** Percentages, weights and volumes on another base, and what the years do not give. */
export const SHARE_INJECTIONS: Partial<Record<FigureCode | "amount-twin", Inject>> = {
  "mean-of-percentages": meanOfPercentages,
  "siap-base": siapBase,
  "weight-base": weightBase,
  "fisik-unbacked": fisikUnbacked,
  "fisik-from-money": fisikFromMoney,
  "growth-mismatch": growthMismatch,
  "amount-twin": amountTwin,
};
