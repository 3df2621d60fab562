import type { Check } from "../check";
import { computedMismatch } from "./computed-mismatch";
import { fisikCopied } from "./fisik-copied";
import { fisikUnbacked } from "./fisik-unbacked";

/** The checks of computed figures, in the order they run. */
export const FIGURE_CHECKS: readonly Check[] = [computedMismatch, fisikCopied, fisikUnbacked];
