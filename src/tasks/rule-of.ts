import { CHECKS } from "../checks";
import type { CheckDeclaration } from "../checks/check";
import type { FindingCode } from "../findings/catalogue";
import { RULES, type Rule } from "../regulations/rules";

export type { Rule } from "../regulations/rules";

/** What the check that reports a code says about itself; null while no check reports it. */
export function declarationOf(code: FindingCode): CheckDeclaration | null {
  return CHECKS.find((candidate) => candidate.code === code) ?? null;
}

/** The rule that findings of a code rest on, with its source; null while no check reports the code. */
export function ruleOf(code: FindingCode): Rule | null {
  const declaration = declarationOf(code);
  return declaration === null ? null : RULES[declaration.rule];
}
