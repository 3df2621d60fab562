import { groupBy } from "./group-by";
import type { Finding, Quoted, Severity } from "../findings/finding";

/** All findings that one mistake produced. `lead` is the one that stands for the group. */
export interface FindingGroup {
  readonly cause: string;
  readonly lead: Finding;
  readonly severity: Severity;
  /** The largest distance between found and expected, 0 where they are not both numbers. */
  readonly difference: number;
  readonly sheets: readonly string[];
  readonly findings: readonly Finding[];
}

/** What the user wants to see; null means all. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly sheet: string | null;
}

/** The severities from grave to slight. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Groups findings by cause, errors first, then by the size of the difference, then by number of places. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return [...groupBy(findings, (finding) => finding.cause)]
    .map(([cause, members]) => toGroup(cause, members))
    .sort(compareGroups);
}

/** The findings that pass the filter, in their own order. */
export function filterFindings(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  return findings.filter(
    (finding) =>
      (filter.severity === null || finding.severity === filter.severity) &&
      (filter.sheet === null || finding.sheet === filter.sheet),
  );
}

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** The distance between what stands there and what should, or 0 when either is not a number. */
export function differenceOf(finding: Finding): number {
  const { found, expected } = finding;
  return typeof found === "number" && typeof expected === "number" ? Math.abs(found - expected) : 0;
}

/** The least number of decimals, 2 or more, that shows two figures as different as they are. */
export function decimalsFor(found: Quoted, expected: Quoted): number {
  if (typeof found !== "number" || typeof expected !== "number" || found === expected) return 2;
  const digits = [2, 3, 4, 5, 6, 7, 8].find((count) => found.toFixed(count) !== expected.toFixed(count));
  return digits ?? 8;
}

function toGroup(cause: string, findings: readonly Finding[]): FindingGroup {
  const lead = findings.reduce((best, finding) => (compareFindings(finding, best) < 0 ? finding : best));
  return {
    cause,
    lead,
    severity: lead.severity,
    difference: Math.max(...findings.map(differenceOf)),
    sheets: [...new Set(findings.map((finding) => finding.sheet))],
    findings,
  };
}

function compareFindings(a: Finding, b: Finding): number {
  return rank(a.severity) - rank(b.severity) || differenceOf(b) - differenceOf(a);
}

function compareGroups(a: FindingGroup, b: FindingGroup): number {
  return rank(a.severity) - rank(b.severity) || b.difference - a.difference || b.findings.length - a.findings.length;
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
