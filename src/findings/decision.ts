import type { Finding, Quoted } from "./finding";
import { familyOf, identitiesOf, identityKey, type FindingIdentity } from "./identity";

/** `accepted`: it is right as it stands, for the reason given. `ignored`: not to be dealt with here. */
export type Verdict = "accepted" | "ignored";

/** What the office decided about a finding. It holds only while the sheet shows the same figure. */
export interface Decision {
  readonly identity: FindingIdentity;
  /** What stood in the cell when it was decided. */
  readonly found: Quoted;
  readonly verdict: Verdict;
  readonly reason: string;
  /** The day of the decision, as 2026-01-31. */
  readonly date: string;
}

/** Findings with the decisions that hold for them. */
export interface Decided {
  readonly decided: ReadonlyMap<Finding, Decision>;
  /** Decisions of which the finding is gone, or shows another figure now. */
  readonly lapsed: readonly Decision[];
}

/** Which decision holds for which finding; each decision for one finding at most. */
export function applyDecisions(findings: readonly Finding[], decisions: readonly Decision[]): Decided {
  const identities = identitiesOf(findings);
  const decided = new Map<Finding, Decision>();
  const open = new Set(decisions);
  for (const isSame of [identityKey, familyOf] as const) {
    findings.forEach((finding, index) => {
      const identity = identities[index];
      if (identity === undefined || decided.has(finding)) return;
      const holding = [...open].find(
        (decision) => decision.found === finding.found && isSame(decision.identity) === isSame(identity),
      );
      if (holding === undefined) return;
      decided.set(finding, holding);
      open.delete(holding);
    });
  }
  return { decided, lapsed: [...open] };
}

/** The decision about one finding of a workbook. `findings` are all of its findings, `date` the day as 2026-01-31. */
export function decisionAbout(
  finding: Finding,
  findings: readonly Finding[],
  { verdict, reason, date }: Pick<Decision, "verdict" | "reason" | "date">,
): Decision {
  const identity = identitiesOf(findings)[findings.indexOf(finding)] ?? identitiesOf([finding])[0];
  if (identity === undefined) throw new RangeError("a decision is about a finding");
  return { identity, found: finding.found, verdict, reason: reason.trim(), date };
}

/** The decisions with one more; an older one about the same finding gives way. */
export function withDecision(decisions: readonly Decision[], added: Decision): readonly Decision[] {
  return [...withoutDecision(decisions, added.identity), added];
}

/** The decisions without the one about a finding. */
export function withoutDecision(decisions: readonly Decision[], identity: FindingIdentity): readonly Decision[] {
  const key = identityKey(identity);
  return decisions.filter((decision) => identityKey(decision.identity) !== key);
}
