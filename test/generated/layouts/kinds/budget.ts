import { apbdPrograms, grownLeaf, parentOf, type Activity, type Growth } from "../activities";
import { UNREPORTED } from "../body-style";
import type { Draw } from "../draw";
import { figuresOf, summed } from "../figures";
import { sasaranName } from "../names";
import type { Datum, HeaderNode, PlanRow, TablePlan } from "../plan";
import { drawTreeStyle, treeRows, type TreeStyle } from "../tree-rows";
import { agreementColumns, perSasaranColumns, quarterColumns, simpleColumns } from "./budget-columns";
import { budgetOf, GROWTH, SPENDING } from "./budget-plan";
import { overYears, yearGroups } from "./budget-years";

/** A table of budget and spending, without physical progress. */
export function budgetPlan(draw: Draw): TablePlan {
  const form = draw.weighted([
    [35, treeBudget],
    [20, kindsOfSpending],
    [15, perSasaran],
    [15, overYears],
    [10, yearGroups],
    [5, quartersOfYear],
    [8, programmesOfAgreement],
    [10, byAccount],
  ] as const);
  return form(draw);
}

function money(one: Activity, base: { readonly pagu: number }): Record<string, Datum> {
  const fifth = summed(one, (leaf) => Math.floor((leaf.realisasi ?? 0) / 5));
  const data: Record<string, Datum> = {
    ...figuresOf(one, base),
    dana: one.dana,
    murni: summed(one, (leaf) => Math.floor(leaf.pagu * 0.8)),
    realisasi1: fifth,
    realisasi2: fifth,
    realisasi3: fifth,
    realisasi4: (one.realisasi ?? 0) - 3 * fifth,
  };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, value ?? UNREPORTED]));
}

function treeBudget(draw: Draw): TablePlan {
  draw.note("budget tree");
  const style: TreeStyle = drawTreeStyle(draw, [
    [55, "kode"],
    [18, "capitals"],
    [14, "numbering"],
    [8, "indent"],
    [5, "joined"],
  ]);
  const subs = style.marks !== "capitals" && draw.chance(0.8);
  const growth: Growth = { ...GROWTH, subs, unreported: draw.maybe(0.15, "unreported rows") };
  return planned(draw, apbdPrograms(draw, growth, draw.int(1, 4)), style, simpleColumns(draw, style));
}

function planned(draw: Draw, roots: readonly Activity[], style: TreeStyle, header: readonly HeaderNode[]): TablePlan {
  const whole = parentOf("total", "", "", "", roots);
  const rows = treeRows(roots, style, (one) => money(one, whole));
  return { ...budgetOf(draw, header, rows, money(whole, whole)), otherKinds: ["rfk"] };
}

function spendingKinds(draw: Draw): readonly Activity[] {
  const names = SPENDING.slice(0, draw.int(3, SPENDING.length));
  return names.map((name) => grownLeaf(draw, GROWTH, "rincian", "", "", name));
}

function kindsOfSpending(draw: Draw): TablePlan {
  draw.note("budget by kind of spending");
  const style: TreeStyle = { marks: draw.pick(["numbering", "indent", "ordinals"]), capitals: false };
  const plan = planned(
    draw,
    spendingKinds(draw),
    style,
    simpleColumns(draw, style, ["Jenis Belanja", "Uraian", "Belanja"]),
  );
  return { ...plan, otherKinds: [] };
}

function perSasaran(draw: Draw): TablePlan {
  draw.note("budget per sasaran");
  const programs = apbdPrograms(draw, { ...GROWTH, subs: false }, draw.int(3, 6)).map((one) => ({
    ...one,
    children: [],
  }));
  const whole = parentOf("total", "", "", "", programs);
  let ordinal = 0;
  const rows = programs.map((one, at): PlanRow => {
    const starts = at === 0 || draw.chance(0.5);
    if (starts) ordinal++;
    return {
      tier: "program",
      parent: null,
      leaf: true,
      data: {
        ...money(one, whole),
        uraian: one.name,
        sasaran: starts ? sasaranName(draw) : null,
        mark: starts ? ordinal : null,
      },
    };
  });
  return { ...budgetOf(draw, perSasaranColumns(draw), rows, money(whole, whole)), spanning: ["sasaran", "mark"] };
}

function quartersOfYear(draw: Draw): TablePlan {
  draw.note("budget by quarter");
  const style: TreeStyle = { marks: draw.pick(["numbering", "ordinals"]), capitals: false };
  return { ...planned(draw, spendingKinds(draw), style, quarterColumns(draw, style)), otherKinds: [] };
}

/** The second table of a Perjanjian Kinerja: programmes and their money. */
function programmesOfAgreement(draw: Draw): TablePlan {
  draw.note("budget of a perjanjian kinerja");
  const programs = apbdPrograms(draw, { ...GROWTH, subs: false }, draw.int(2, 6)).map((one) => ({
    ...one,
    children: [],
  }));
  const style: TreeStyle = { marks: "ordinals", capitals: draw.chance(0.3) };
  return { ...planned(draw, programs, style, agreementColumns(draw, style)), otherKinds: ["programme", "indicator"] };
}

/** Spending by account kode: 5, 5.1, 5.1.01 …. */
function byAccount(draw: Draw): TablePlan {
  // Accounts are called the same in every report: a second table with other figures would contradict the first.
  if (draw.tidy && draw.table === 1) return kindsOfSpending(draw);
  draw.note("budget by account");
  const account = (kode: string, name: string): Activity => grownLeaf(draw, GROWTH, "rincian", kode, "", name);
  const operasi = SPENDING.slice(0, draw.int(2, 3)).map((name, at) => account(`5.1.0${String(at + 1)}`, name));
  const modal = SPENDING.slice(3, 3 + draw.int(2, 3)).map((name, at) => account(`5.2.0${String(at + 2)}`, name));
  const root = parentOf("kelompok", "5", "", "BELANJA DAERAH", [
    parentOf("kelompok", "5.1", "", "BELANJA OPERASI", operasi),
    parentOf("kelompok", "5.2", "", "BELANJA MODAL", modal),
  ]);
  const style: TreeStyle = { marks: "kode", capitals: false };
  return planned(draw, [root], style, simpleColumns(draw, style, ["Uraian", "Jenis Belanja", "Uraian Belanja"]));
}
