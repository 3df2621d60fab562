import { groupBy } from "./group-by";
import type { Finding, Quoted, Severity } from "../findings/finding";

/** All findings that one mistake produced. `lead` is the one that stands for the group. */
export interface FindingGroup {
  readonly cause: string;
  readonly lead: Finding;
  readonly severity: Severity;
  /**
   * What is at stake, in rupiah, or null where no money can be named: the largest of its findings, since the others repeat
   * the same mistake and must not be added to it.
   */
  readonly weight: number | null;
  readonly sheets: readonly string[];
  readonly findings: readonly Finding[];
}

/** What the user wants to see; null and "" mean all. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly sheet: string | null;
  /** Words, a kode or a cell. */
  readonly text: string;
}

export const NO_FILTER: FindingFilter = { severity: null, sheet: null, text: "" };

/** The severities from grave to slight. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Groups findings by cause, errors first, then by what is at stake in rupiah, then by number of places. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return [...groupBy(findings, (finding) => finding.cause)]
    .map(([cause, members]) => toGroup(cause, members))
    .sort(compareGroups);
}

/** The findings that pass the filter, in their own order. `isAbout` decides whether a finding answers a search. */
export function filterFindings(
  findings: readonly Finding[],
  { severity, sheet, text }: FindingFilter,
  isAbout: (finding: Finding, text: string) => boolean,
): readonly Finding[] {
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (sheet === null || finding.sheet === sheet) &&
      (text.trim() === "" || isAbout(finding, text)),
  );
}

/** Whether a filter leaves anything out. */
export function isFiltering({ severity, sheet, text }: FindingFilter): boolean {
  return severity !== null || sheet !== null || text.trim() !== "";
}

/** How many causes the findings have. */
export function countCauses(findings: readonly Finding[]): number {
  return new Set(findings.map(({ cause }) => cause)).size;
}

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** The least number of decimals, 2 or more, that shows two figures as different as they are. */
export function decimalsFor(found: Quoted, expected: Quoted): number {
  if (typeof found !== "number" || typeof expected !== "number" || found === expected) return 2;
  const digits = [2, 3, 4, 5, 6, 7, 8].find((count) => found.toFixed(count) !== expected.toFixed(count));
  return digits ?? 8;
}

function toGroup(cause: string, findings: readonly Finding[]): FindingGroup {
  const lead = findings.reduce((best, finding) => (compareFindings(finding, best) < 0 ? finding : best));
  const weights = findings.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  return {
    cause,
    lead,
    severity: lead.severity,
    weight: weights.length === 0 ? null : Math.max(...weights),
    sheets: [...new Set(findings.map((finding) => finding.sheet))],
    findings,
  };
}

function compareFindings(a: Finding, b: Finding): number {
  return rank(a.severity) - rank(b.severity) || compareWeights(a, b);
}

function compareGroups(a: FindingGroup, b: FindingGroup): number {
  return rank(a.severity) - rank(b.severity) || compareWeights(a, b) || b.findings.length - a.findings.length;
}

/** The heavier first; what no money can be named for comes after what it can. */
function compareWeights(a: { readonly weight: number | null }, b: { readonly weight: number | null }): number {
  return (b.weight ?? -1) - (a.weight ?? -1);
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
