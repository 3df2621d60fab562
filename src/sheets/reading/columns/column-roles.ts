import { settleByArithmetic } from "./column-arithmetic";
import { claimColumn, type ColumnClaim } from "./column-claims";
import { settleByNeighbours } from "./column-context";
import { columnHeader } from "./column-header";
import { withGuesses } from "./value-guess";
import { columnProfile, type ColumnProfile } from "./column-profile";
import type { SheetGrid } from "../grid";
import type { HeaderPath } from "../header/header-path";
import { isBeforeChange } from "./amount-columns";
import type { ColumnRole, TableColumn } from "../table";

/** Roles of which a table may have several columns under different headers: several indicators, several levels of kode. */
const REPEATABLE: readonly (ColumnRole | null)[] = [
  null,
  "kode",
  "indikator",
  "target",
  "realisasi",
  "capaian",
  "satuan",
];
const DOUBTFUL = 0.5;

/**
 * The role of each column from its header, its values, its neighbours and the arithmetic of its rows. Of two columns that
 * claim the same role for the same time the surer one keeps it; the other is left without a role, at a confidence that asks.
 */
export function columnRoles(
  grid: SheetGrid,
  paths: readonly HeaderPath[],
  rows: readonly number[],
): readonly TableColumn[] {
  const profiled = paths.map((path) => ({ path, profile: columnProfile(grid, path.column, rows) }));
  const claims = profiled
    .filter(({ path, profile }) => standsAlone(path, profile, profiled))
    .map(({ path, profile }) => claimPath(path, profile));
  const settled = settleByArithmetic(grid, settleByNeighbours(withoutQuarterShares(claims)), rows);
  const columns = withGuesses(oneName(settled)).map(toColumn);
  return columns.map((column, index) =>
    isOutdone(column, index, columns) ? { ...column, role: null, confidence: DOUBTFUL } : column,
  );
}

const FROM_PARENT = 0.85;

/** Where the lowest header words say nothing known, the words above them may; then the column is asked about. */
function claimPath(path: HeaderPath, profile: ColumnProfile): ColumnClaim {
  const claim = claimColumn(columnHeader(path), profile);
  const isKnown = claim.candidates[0]?.role !== null || claim.candidates[0].confidence >= 0.95;
  if (isKnown || path.parts.length < 2) return claim;
  const parent = claimColumn(columnHeader({ ...path, parts: path.parts.slice(0, -1) }), profile);
  const candidates = parent.candidates.map((candidate) => ({
    ...candidate,
    confidence: Math.min(candidate.confidence, FROM_PARENT),
  }));
  return candidates[0]?.role == null ? claim : { ...parent, candidates };
}

interface Profiled {
  readonly path: HeaderPath;
  readonly profile: ColumnProfile;
}

/** Of the columns under one merged header cell only those count in which something stands; if none, the first. */
function standsAlone(path: HeaderPath, profile: ColumnProfile, all: readonly Profiled[]): boolean {
  if (profile.filled > 0 || /^\s*(?:no\s*\/\s*)?kode\b/i.test(path.printed)) return true;
  const group = all.filter((other) => other.path.group === path.group);
  return group.every((other) => other.profile.filled === 0) && path.column === path.group;
}

/** A row has one name: a Sasaran or Tujuan beside the column of names is a heading's place, not a second name. */
function oneName(claims: readonly ColumnClaim[]): readonly ColumnClaim[] {
  const names = claims.filter(({ candidates }) => candidates[0]?.role === "uraian");
  if (names.length === 0) return withOfficeNames(claims);
  if (names.length < 2) return claims;
  const main = names.findLast(({ header }) => !/^(?:sasaran|tujuan)/.test(header.leaf)) ?? names.at(-1);
  return claims.map((claim) =>
    names.includes(claim) && claim !== main && /^(?:sasaran|tujuan)/.test(claim.header.leaf)
      ? {
          ...claim,
          candidates: [{ role: null, confidence: 0.92 }, ...claim.candidates],
          reasons: ["neighbours" as const],
        }
      : claim,
  );
}

/** Where nothing else names the rows, the offices or funds do, as in a recap by perangkat daerah. */
function withOfficeNames(claims: readonly ColumnClaim[]): readonly ColumnClaim[] {
  if (claims.some(({ candidates }) => candidates[0]?.role === "indikator")) return claims;
  const office = claims.find(
    ({ candidates }) => candidates[0]?.role === "unit" || candidates[0]?.role === "sumberDana",
  );
  return claims.map((claim) =>
    claim === office
      ? {
          ...claim,
          candidates: [{ role: "uraian", confidence: 0.92 }, ...claim.candidates],
          reasons: ["neighbours" as const],
        }
      : claim,
  );
}

/** Beside K and Rp of a quarter a percentage repeats what the two say: it is none of the roles. */
function withoutQuarterShares(claims: readonly ColumnClaim[]): readonly ColumnClaim[] {
  return claims.map((claim) => {
    const { quarter, unit } = claim.header;
    if (quarter === null || unit !== "percent") return claim;
    const hasQuantity = claims.some(({ header }) => header.quarter === quarter && header.unit === "quantity");
    return hasQuantity ? { ...claim, candidates: [{ role: null, confidence: 0.92 }, ...claim.candidates] } : claim;
  });
}

function toColumn({ header, candidates, reasons }: ColumnClaim): TableColumn {
  const [best = { role: null, confidence: DOUBTFUL }] = candidates;
  return {
    column: header.column,
    role: best.role,
    header: header.printed,
    year: header.year,
    quarter: header.quarter,
    period: header.period,
    confidence: best.confidence,
    candidates: candidates.slice(0, 2),
    reasons,
  };
}

function isOutdone(column: TableColumn, index: number, all: readonly TableColumn[]): boolean {
  if (REPEATABLE.includes(column.role)) return false;
  return all.some(
    (other, at) =>
      at !== index &&
      other.role === column.role &&
      other.year === column.year &&
      other.quarter === column.quarter &&
      other.period === column.period &&
      isBeforeChange(other) === isBeforeChange(column) &&
      (other.confidence > column.confidence || (other.confidence === column.confidence && at < index)),
  );
}
