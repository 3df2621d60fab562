import type { Check } from "../check";
import { numberAsText } from "./number-as-text";

/** The checks of how figures are written, in the order they run. */
export const NUMBER_CHECKS: readonly Check[] = [numberAsText];
