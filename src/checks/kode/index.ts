import type { Check } from "../check";
import { kodeShape } from "./kode-shape";
import { kodeParent } from "./kode-parent";
import { kodeDuplicate } from "./kode-duplicate";
import { kodeMissing } from "./kode-missing";

/** The checks of kode and names, in the order they run. */
export const KODE_CHECKS: readonly Check[] = [kodeShape, kodeParent, kodeDuplicate, kodeMissing];
