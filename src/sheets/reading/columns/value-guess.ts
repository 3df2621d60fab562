import type { ColumnClaim } from "./column-claims";
import type { ColumnProfile } from "./column-profile";
import type { ColumnRole, RoleCandidate } from "../table";
import { valueFit } from "./value-fit";

const GUESSED = 0.4;
/** What such values are most often, tried in this order. */
const AMOUNTS: readonly ColumnRole[] = ["pagu", "realisasiRp", "siap", "anggaranKas"];
const SHARES: readonly ColumnRole[] = ["serapan", "capaian", "bobot", "fisik"];
const QUANTITIES: readonly ColumnRole[] = ["target", "realisasi", "capaian", "bobot"];

/**
 * A second reading for every column whose header says nothing known: the first role its values fit that no other column
 * has. It is only ever offered, never taken.
 */
export function withGuesses(claims: readonly ColumnClaim[]): readonly ColumnClaim[] {
  const taken = new Set(claims.map(({ candidates }) => candidates[0]?.role ?? null));
  return claims.map((claim) => {
    const [first] = claim.candidates;
    if (first?.role !== null || first.confidence >= 0.9 || claim.candidates.length > 1) return claim;
    const role = likely(claim.profile).find((candidate) => fits(candidate, claim, taken));
    if (role === undefined) return claim;
    const guess: RoleCandidate = { role, confidence: GUESSED };
    return { ...claim, candidates: [first, guess] };
  });
}

function likely({ large, percents, figures, nonZero }: ColumnProfile): readonly ColumnRole[] {
  if (large * 2 >= nonZero && nonZero > 0) return AMOUNTS;
  return percents * 2 >= figures && figures > 0 ? SHARES : QUANTITIES;
}

function fits(role: ColumnRole, { profile, header }: ColumnClaim, taken: ReadonlySet<ColumnRole | null>): boolean {
  return !taken.has(role) && valueFit(role, profile, header.scale) === "fits";
}
