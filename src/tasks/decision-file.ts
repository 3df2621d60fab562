import { FINDING_CODES } from "../findings/catalogue";
import type { Decision } from "../findings/decision";
import type { FindingIdentity } from "../findings/identity";
import { isCount, isRecord, isText, oneOf, wrongIn, type Shape } from "./shape";
import { readVersioned, type TextFault } from "./versioned-text";

/** Decisions as a text, the same for the same decisions. */
export function decisionText(decisions: readonly Decision[]): string {
  return `${JSON.stringify({ version: 1, decisions }, null, 2)}\n`;
}

/** Reads the text of decisions; a fault is as "decisions[2].verdict". */
export function parseDecisions(text: string): readonly Decision[] | { readonly fault: TextFault } {
  const read = readVersioned(text, firstWrong);
  return "fault" in read ? read : (read.value["decisions"] as readonly Decision[]);
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
