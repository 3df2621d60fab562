import { CHECKS } from "../checks";
import type { FindingCode } from "../findings/catalogue";
import { RULES, type Rule } from "../regulations/rules";

export type { Rule } from "../regulations/rules";

/** The rule that findings of a code rest on, with its source; null while no check reports the code. */
export function ruleOf(code: FindingCode): Rule | null {
  const check = CHECKS.find((candidate) => candidate.code === code);
  return check === undefined ? null : RULES[check.rule];
}
