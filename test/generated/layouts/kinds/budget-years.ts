import { grownLeaf } from "../activities";
import type { Draw } from "../draw";
import { rounded } from "../numbers";
import type { Datum, PlanRow, TablePlan } from "../plan";
import { reportYear } from "../titles";
import { growthColumns, yearGroupColumns } from "./budget-columns";
import { budgetOf, GROWTH, SPENDING } from "./budget-plan";

function yearly(
  draw: Draw,
  years: readonly number[],
): { readonly rows: readonly PlanRow[]; readonly total: Record<string, Datum> } {
  const names = draw.pick([
    ["Pendapatan", "Belanja Tidak Langsung", "Belanja Langsung"],
    ["Belanja Operasi", "Belanja Modal", "Belanja Tidak Terduga", "Belanja Transfer"],
    SPENDING,
  ]);
  const all = names.map((name) => ({ name, years: series(draw, years, name) }));
  const rows = all.map(({ name, years: run }, at): PlanRow => {
    const data: Record<string, Datum> = { uraian: name, mark: at + 1 };
    for (const one of run) Object.assign(data, ofYear(one.year, one.pagu, one.realisasi));
    return { tier: "rincian", parent: null, leaf: true, data: { ...data, ...growth(run) } };
  });
  const total: Record<string, Datum> = {};
  years.forEach((year, at) => {
    const sum = (of: (one: Amounts) => number): number => all.reduce((whole, one) => whole + of(one.years[at]!), 0);
    Object.assign(
      total,
      ofYear(
        year,
        sum((one) => one.pagu),
        sum((one) => one.realisasi),
      ),
    );
  });
  return { rows, total };
}

interface Amounts {
  readonly year: number;
  readonly pagu: number;
  readonly realisasi: number;
}

/** Budget and spending of one line over the years, not far from its first budget. */
function series(draw: Draw, years: readonly number[], name: string): readonly Amounts[] {
  const first = grownLeaf(draw, GROWTH, "rincian", "", "", name);
  return years.map((year) => {
    const pagu = Math.round(first.pagu * (0.85 + draw.next() * 0.4));
    return { year, pagu, realisasi: Math.floor(pagu * (0.6 + draw.next() * 0.4)) };
  });
}

function ofYear(year: number, pagu: number, spent: number): Record<string, Datum> {
  const key = String(year);
  return { [`pagu${key}`]: pagu, [`realisasi${key}`]: spent, [`serapan${key}`]: rounded((spent / pagu) * 100, 2) };
}

/** Growth from the first to the last year in percent, and the mean of the years in rupiah: offices print either. */
function growth(run: readonly Amounts[]): Record<string, Datum> {
  const [first, last] = [run[0]!, run[run.length - 1]!];
  const rate = (from: number, to: number): number => rounded(((to - from) / from) * 100, 2);
  const mean = (of: (one: Amounts) => number): number =>
    Math.round(run.reduce((sum, one) => sum + of(one), 0) / run.length);
  return {
    tumbuhPagu: rate(first.pagu, last.pagu),
    tumbuhRealisasi: rate(first.realisasi, last.realisasi),
    rataPagu: mean((one) => one.pagu),
    rataRealisasi: mean((one) => one.realisasi),
  };
}

const lastYears = (draw: Draw, count: number): readonly number[] => {
  const year = reportYear(draw);
  return Array.from({ length: count }, (_, at) => year - count + 1 + at);
};

/** T-C.24: budget, spending, ratio over the years, and growth. */
export function overYears(draw: Draw): TablePlan {
  draw.note("budget T-C.24");
  const years = lastYears(draw, draw.int(2, 5));
  const { rows, total } = yearly(draw, years);
  return budgetOf(draw, growthColumns(draw, years), rows, total);
}

/** Budget, spending and share under each year. */
export function yearGroups(draw: Draw): TablePlan {
  draw.note("budget groups of years");
  const years = lastYears(draw, draw.int(2, 3));
  const { rows, total } = yearly(draw, years);
  return budgetOf(draw, yearGroupColumns(draw, years), rows, total);
}
