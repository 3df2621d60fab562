import { FINDING_CODES } from "../findings/catalogue";
import type { Decision } from "../findings/decision";
import type { FindingIdentity } from "../findings/identity";
import { isCount, isRecord, isText, oneOf, wrongIn, type Shape } from "./shape";

/** What is wrong with a text of decisions, and where: "decisions[2].verdict". */
export interface DecisionFault {
  readonly code: "not-json" | "version" | "shape";
  readonly where: string;
}

/** Decisions as a text, the same for the same decisions. */
export function decisionText(decisions: readonly Decision[]): string {
  return `${JSON.stringify({ version: 1, decisions }, null, 2)}\n`;
}

/** Reads the text of decisions. Anything unknown in it is a fault: a decision that is not understood is not guessed. */
export function parseDecisions(text: string): readonly Decision[] | { readonly fault: DecisionFault } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: { code: "not-json", where: "" } };
  }
  if (!isRecord(value) || value["version"] !== 1) return { fault: { code: "version", where: "version" } };
  const where = firstWrong(value);
  return where === null ? (value["decisions"] as readonly Decision[]) : { fault: { code: "shape", where } };
}

const IDENTITY: Shape<FindingIdentity> = {
  code: oneOf(...FINDING_CODES),
  sheet: isText,
  row: isText,
  column: isText,
  nth: isCount,
};

const DECISION: Shape<Decision> = {
  identity: isRecord,
  found: (value) => value === null || typeof value === "string" || Number.isFinite(value),
  verdict: oneOf("accepted", "ignored"),
  reason: (value) => typeof value === "string" && value.trim() !== "",
  date: (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value),
};

function firstWrong(value: Readonly<Record<string, unknown>>): string | null {
  const { decisions, ...others } = value;
  const unknown = Object.keys(others).find((key) => key !== "version");
  if (unknown !== undefined) return unknown;
  if (!Array.isArray(decisions)) return "decisions";
  for (const [index, decision] of decisions.entries()) {
    const at = `decisions[${String(index)}]`;
    const wrong = wrongIn(decision, DECISION, at);
    if (wrong !== null) return wrong;
    const inner = wrongIn((decision as Decision).identity, IDENTITY, `${at}.identity`);
    if (inner !== null) return inner;
  }
  return null;
}
