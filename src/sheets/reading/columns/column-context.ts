import type { ColumnClaim } from "./column-claims";
import type { ColumnRole, RoleCandidate } from "../table";
import { valueFit } from "./value-fit";

/** A pair of columns a percentage may be of. */
type Pair = "money" | "physical";

const PLANNED: Readonly<Record<Pair, readonly ColumnRole[]>> = {
  money: ["pagu", "anggaranKas"],
  physical: ["target"],
};
const DONE: Readonly<Record<Pair, ColumnRole>> = { money: "realisasiRp", physical: "realisasi" };
const OF_PAIR: Partial<Record<ColumnRole, Pair>> = {
  realisasi: "physical",
  capaian: "physical",
  realisasiRp: "money",
  serapan: "money",
};
const PARTNER: Partial<Record<ColumnRole, ColumnRole>> = {
  realisasi: "realisasiRp",
  realisasiRp: "realisasi",
  capaian: "serapan",
  serapan: "capaian",
};

/**
 * Settles the words that mean different things in different tables ("Realisasi", "Capaian (%)", "Rasio") by what stands
 * beside them: money or quantities. Columns the words alone settle are left as they are.
 */
export function settleByNeighbours(claims: readonly ColumnClaim[]): readonly ColumnClaim[] {
  const settled: ColumnClaim[] = [];
  for (const claim of claims) settled.push(settle(claim, settled, claims));
  return settled;
}

function settle(claim: ColumnClaim, before: readonly ColumnClaim[], all: readonly ColumnClaim[]): ColumnClaim {
  const [best] = claim.candidates;
  const pair = best?.role == null ? undefined : OF_PAIR[best.role];
  if (best === undefined || pair === undefined || best.confidence >= 0.9) return supported(claim, all);
  if (best.role === "capaian" && hasSureSerapan(all)) return preferred(claim, { role: "capaian", confidence: 0.93 });
  const beside = pairBeside(claim, before) ?? onlyPair(all);
  if (beside === null) return supported(claim, all);
  const role = beside === pair ? best.role : otherOf(claim, beside, best.role);
  if (role === null || valueFit(role, claim.profile, claim.header.scale) === "conflicts") return claim;
  return preferred(claim, { role, confidence: 0.94 });
}

/** "Realisasi (%)" beside quantities is their realisasi; any other percentage their capaian. */
function otherOf({ header }: ColumnClaim, beside: Pair, role: ColumnRole | null): ColumnRole | null {
  if (role === "serapan" && beside === "physical" && header.leaf.startsWith("realisasi")) return "realisasi";
  return role === null ? null : (PARTNER[role] ?? role);
}

/** Where another column is the serapan beyond doubt, a plain capaian is that of the quantities. */
function hasSureSerapan(all: readonly ColumnClaim[]): boolean {
  return all.some(({ candidates: [first] }) => first?.role === "serapan" && first.confidence >= 0.9);
}

/** A target or a budget that the words leave open, with fitting values and its counterpart in the table. */
function supported(claim: ColumnClaim, all: readonly ColumnClaim[]): ColumnClaim {
  const [best] = claim.candidates;
  if (best?.role == null || best.confidence >= 0.9 || best.confidence < 0.6) return claim;
  const fit = valueFit(best.role, claim.profile, claim.header.scale);
  if (fit === "conflicts") return claim;
  const counterparts: readonly ColumnRole[] =
    best.role === "target" ? ["realisasi", "indikator", "satuan"] : ["uraian"];
  const has = all.some(({ candidates }) => counterparts.includes(candidates[0]?.role ?? "deviasi"));
  return has && fit === "fits" ? preferred(claim, { ...best, confidence: 0.93 }) : claim;
}

/** Money or quantities: whichever stands nearest to the left, of the same year and quarter where they are printed. */
function pairBeside(claim: ColumnClaim, before: readonly ColumnClaim[]): Pair | null {
  const wanted = claim.candidates[0]?.role === "capaian" || claim.candidates[0]?.role === "serapan";
  for (const other of [...before].reverse()) {
    const role = other.candidates[0]?.role ?? null;
    if (role === null || !sameTime(claim, other)) continue;
    for (const pair of ["money", "physical"] as const) {
      if (role === DONE[pair] || (!wanted && PLANNED[pair].includes(role))) return pair;
    }
  }
  return null;
}

function sameTime({ header: a }: ColumnClaim, { header: b }: ColumnClaim): boolean {
  const differs = (one: number | null, other: number | null): boolean =>
    one !== null && other !== null && one !== other;
  return !differs(a.year, b.year) && !differs(a.quarter, b.quarter);
}

/** The only kind of pair the table has. */
function onlyPair(all: readonly ColumnClaim[]): Pair | null {
  const roles = new Set(all.map(({ candidates }) => candidates[0]?.role ?? null));
  const has = (pair: Pair): boolean => [...PLANNED[pair], DONE[pair]].some((role) => roles.has(role));
  if (has("money") === has("physical")) return null;
  return has("money") ? "money" : "physical";
}

function preferred(claim: ColumnClaim, candidate: RoleCandidate): ColumnClaim {
  const others = claim.candidates.filter(({ role }) => role !== candidate.role);
  return { ...claim, candidates: [candidate, ...others], reasons: [...claim.reasons, "neighbours"] };
}
