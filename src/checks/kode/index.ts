import type { Check } from "../check";
import { kodeContext } from "./kode-context";
import { kodeDuplicate } from "./kode-duplicate";
import { kodeGap } from "./kode-gap";
import { kodeKewenangan } from "./kode-kewenangan";
import { kodeLevelSkipped } from "./kode-level-skipped";
import { kodeMissing } from "./kode-missing";
import { kodeOrder } from "./kode-order";
import { kodeOrganisasi } from "./kode-organisasi";
import { kodeParent } from "./kode-parent";
import { kodeShape } from "./kode-shape";
import { kodeShifted } from "./kode-shifted";
import { kodeUnknown } from "./kode-unknown";
import { kodeWithName } from "./kode-with-name";
import { nameChanges } from "./name-changes";
import { nameDiffers } from "./name-differs";
import { pairIncomplete } from "./pair-incomplete";
import { rowIncomplete } from "./row-incomplete";
import { spellingVaries } from "./spelling-varies";

/** The checks of kode and names, in the order they run. */
export const KODE_CHECKS: readonly Check[] = [
  kodeWithName,
  kodeShape,
  kodeContext,
  kodeKewenangan,
  kodeShifted,
  kodeParent,
  kodeLevelSkipped,
  kodeDuplicate,
  kodeOrder,
  kodeGap,
  kodeMissing,
  kodeOrganisasi,
  kodeUnknown,
  nameDiffers,
  nameChanges,
  spellingVaries,
  pairIncomplete,
  rowIncomplete,
];
