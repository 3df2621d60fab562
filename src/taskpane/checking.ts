/** All that is needed once the user asks for a check: rules, and words about what they find. Loaded then, not before. */
export { check } from "../tasks/check";
export { writeFindingsSheet } from "../tasks/findings-sheet";
export { planFix } from "../tasks/fix";
export { loadNomenklatur } from "../tasks/nomenklatur";
export { ruleOf } from "../tasks/rule-of";
export { findingWordsFor } from "../wording/finding-words";
