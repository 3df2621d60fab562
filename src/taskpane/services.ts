import { check } from "../tasks/check";
import { inspect } from "../tasks/inspect";
import { mappingText, parseMapping } from "../tasks/mapping-file";
import { loadMapping, saveMapping } from "../tasks/mapping-store";
import { applyPlan, planRecompute } from "../tasks/recompute";
import { restore } from "../tasks/restore";
import { ruleOf } from "../tasks/rule-of";
import { SCALE_CHOICES } from "../tasks/scale-choices";
import { wordingFor } from "../wording";
import type { PaneServices } from "./pane-services";

/** The product's own tasks and words, as the pane uses them everywhere but in tests. */
export const defaultServices: PaneServices = {
  inspect,
  check,
  planRecompute,
  applyPlan,
  restore,
  loadMapping,
  saveMapping,
  mappingText,
  parseMapping,
  ruleOf,
  scales: SCALE_CHOICES,
  wordingFor,
};
