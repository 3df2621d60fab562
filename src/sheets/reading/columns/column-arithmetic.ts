import { decodeNumber } from "../../../domain/decode-number";
import { explainedByRounding } from "../../../domain/rounding";
import type { ColumnClaim } from "./column-claims";
import type { SheetGrid } from "../grid";
import type { ColumnRole } from "../table";

/** How a role follows from others in the same row. */
interface Relation {
  readonly role: ColumnRole;
  readonly from: readonly [ColumnRole, ColumnRole];
  readonly compute: (a: number, b: number) => number | null;
}

const ratio = (a: number, b: number): number | null => (b === 0 ? null : (a / b) * 100);
const RELATIONS: readonly Relation[] = [
  { role: "serapan", from: ["realisasiRp", "pagu"], compute: ratio },
  { role: "capaian", from: ["realisasi", "target"], compute: ratio },
  { role: "siap", from: ["pagu", "realisasiRp"], compute: (pagu, done) => pagu - done },
  { role: "siapPersen", from: ["siap", "pagu"], compute: ratio },
  { role: "efisiensi", from: ["capaian", "serapan"], compute: (capaian, serapan) => capaian - serapan },
];
const MIN_ROWS = 3;
const HOLDS = 0.75;

/**
 * Looks where the figures of unsure columns come from: a column that is realisasi ÷ pagu in its rows is the serapan,
 * whatever its header says. Columns that are sure stay as they are. At most a fixed number of rows is tried per column.
 */
export function settleByArithmetic(
  grid: SheetGrid,
  claims: readonly ColumnClaim[],
  rows: readonly number[],
): readonly ColumnClaim[] {
  const sample = rows.slice(0, 200);
  return claims.map((claim) => {
    const [best] = claim.candidates;
    if (best === undefined || best.confidence >= 0.9 || claim.profile.figures < MIN_ROWS) return claim;
    const relation = RELATIONS.find((candidate) => holds(grid, claim, claims, candidate, sample));
    if (relation === undefined) return claim;
    const rest = claim.candidates.filter(({ role }) => role !== relation.role);
    return {
      ...claim,
      candidates: [{ role: relation.role, confidence: 0.96 }, ...rest],
      reasons: [...claim.reasons, "arithmetic" as const],
    };
  });
}

function holds(
  grid: SheetGrid,
  claim: ColumnClaim,
  claims: readonly ColumnClaim[],
  relation: Relation,
  rows: readonly number[],
): boolean {
  const [a, b] = relation.from.map((role) => nearest(claim, claims, role));
  if (a === undefined || b === undefined) return false;
  let tried = 0;
  let right = 0;
  for (const row of rows) {
    const [x, y, printed] = [figure(grid, row, a), figure(grid, row, b), figure(grid, row, claim)];
    const exact = x === null || y === null ? null : relation.compute(x, y);
    if (exact === null || printed === null || (exact === 0 && printed === 0)) continue;
    tried += 1;
    const points = grid.format(row, claim.header.column).includes("%") ? printed * 100 : printed;
    if (explainedByRounding(points, exact, 1)) right += 1;
  }
  return tried >= MIN_ROWS && right >= HOLDS * tried;
}

function nearest(claim: ColumnClaim, claims: readonly ColumnClaim[], role: ColumnRole): ColumnClaim | undefined {
  const same = claims.filter((other) => other !== claim && other.candidates[0]?.role === role);
  const timed = same.filter(
    ({ header }) => header.year === claim.header.year && header.quarter === claim.header.quarter,
  );
  return (timed.length > 0 ? timed : same).findLast(({ header }) => header.column < claim.header.column) ?? same[0];
}

function figure(grid: SheetGrid, row: number, { header, profile }: ColumnClaim): number | null {
  const typed = decodeNumber(grid.value(row, header.column), profile.style);
  return typed.kind === "number" || typed.kind === "text-number" ? typed.value : null;
}
