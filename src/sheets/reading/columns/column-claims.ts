import type { ColumnHeader } from "./column-header";
import type { ColumnProfile } from "./column-profile";
import { ROLE_RULES, type RoleRule } from "./role-rules";
import type { ColumnReason, ColumnRole, RoleCandidate } from "../table";
import { valueFit } from "./value-fit";

/** A column with what it may be, best first. */
export interface ColumnClaim {
  readonly header: ColumnHeader;
  readonly profile: ColumnProfile;
  readonly candidates: readonly RoleCandidate[];
  readonly reasons: readonly ColumnReason[];
}

const CONTRADICTED = 0.35;
const DATED = 0.03;
/** From here on the words name one role and no other. */
const PLAIN = 0.94;

/** Header words that name none of the roles, whatever stands beside them. */
const NO_ROLE =
  /pertumbuhan|harga|formula|rumus|cara (?:hitung|pengukuran)|faktor (?:pendorong|penghambat|penentu)|tindak lanjut|\bnspk\b|target (?:ikk|spm|indikator lain)/;

/** What a column may be, from its header words and its values. */
export function claimColumn(header: ColumnHeader, profile: ColumnProfile): ColumnClaim {
  const base = { header, profile };
  if (isOrdinalColumn(header, profile)) return { ...base, candidates: [sure(null, 0.95)], reasons: ["values"] };
  if (header.period === "dasar") return { ...base, candidates: [sure(null, 0.95)], reasons: ["header"] };
  if (NO_ROLE.test(`${header.above} / ${header.leaf}`))
    return { ...base, candidates: [sure(null, 0.95)], reasons: ["header"] };
  if (header.leaf === "keterangan" && profile.ratings * 2 <= profile.filled)
    return { ...base, candidates: [sure(null, 0.95)], reasons: ["values"] };
  const found = ROLE_RULES.filter((rule) => fitsHeader(rule, header));
  const candidates = bestFirst(found, header, profile);
  if (candidates.length > 0) return { ...base, candidates, reasons: ["header"] };
  return { ...base, candidates: [sure(null, confidenceOfNone(header, profile))], reasons: ["header"] };
}

/** "No" and its like: a kode where kode stand in it, else the number of the row. */
function isOrdinalColumn(header: ColumnHeader, profile: ColumnProfile): boolean {
  const isNumber = /^no(?: urut)?$/.test(header.leaf);
  if (isNumber && profile.isStepped) return true;
  if (isNumber) return profile.kodeLike < 3 && profile.kodeLike <= profile.ordinals;
  const mostlyOrdinals = profile.filled > 0 && profile.ordinals >= 0.7 * profile.filled;
  return mostlyOrdinals && /sasaran|tujuan|indikator|uraian/.test(header.leaf);
}

/**
 * The first rule whose values do not contradict it. Plain words ("Keuangan / Realisasi") are not outdone by general ones
 * when the values look odd: then the column is asked about.
 */
function bestFirst(rules: readonly RoleRule[], header: ColumnHeader, profile: ColumnProfile): readonly RoleCandidate[] {
  const seen = new Set<ColumnRole>();
  const all = numberRules(rules, header).flatMap(({ role, above, confidence }) => {
    if (seen.has(role)) return [];
    seen.add(role);
    const isSegment = role === "kode" && above !== undefined;
    const odd = !isSegment && valueFit(role, profile, header.scale) === "conflicts";
    const worded = confidence + (isDated(header) ? DATED : 0);
    return [
      { role, odd, plain: confidence >= PLAIN, confidence: odd ? contradicted(confidence) : Math.min(worded, 0.99) },
    ];
  });
  const fitting = all.filter(({ odd }) => !odd);
  const said = all.find(({ odd, plain }) => odd && plain);
  const first = said === undefined ? (fitting[0] ?? all[0]) : (fitting.find(({ plain }) => plain) ?? said);
  const rest = all.filter((other) => other !== first).sort((a, b) => b.confidence - a.confidence);
  return (first === undefined ? [] : [first, ...rest]).map(({ role, confidence }) => ({ role, confidence }));
}

/** A figure that is of a printed year, quarter or period is no stray column. */
function isDated({ year, quarter, period }: ColumnHeader): boolean {
  return year !== null || quarter !== null || period !== null;
}

/** What the words are still worth when the values speak against them. */
function contradicted(confidence: number): number {
  return confidence >= PLAIN ? confidence - 0.2 : confidence * CONTRADICTED;
}

/** A "No" that holds kode is a kode column. */
function numberRules(rules: readonly RoleRule[], header: ColumnHeader): readonly RoleRule[] {
  return /^no(?: urut)?$/.test(header.leaf) ? [{ role: "kode", leaf: /^no/, confidence: 0.96 }] : rules;
}

function fitsHeader(rule: RoleRule, header: ColumnHeader): boolean {
  if (/^no(?: urut)?$/.test(header.leaf)) return true;
  if (!rule.leaf.test(header.leaf)) return false;
  if (rule.above !== undefined && !rule.above.test(header.above)) return false;
  if (rule.unit === undefined) return true;
  return rule.unit === "not-percent" ? header.unit !== "percent" : header.unit === rule.unit;
}

/** Unknown words over figures are asked about; over names or nothing they matter little. */
function confidenceOfNone({ leaf }: ColumnHeader, profile: ColumnProfile): number {
  if (/^(?:keterangan|catatan|formula|rumus|cara|kendala|permasalahan|faktor|tindak lanjut|alasan)/.test(leaf))
    return 0.95;
  return profile.figures > 0.4 * profile.filled ? 0.5 : 0.92;
}

function sure(role: ColumnRole | null, confidence: number): RoleCandidate {
  return { role, confidence };
}
