import type { Check } from "../check";
import { dateForNumber } from "./date-for-number";
import { equalsText } from "./equals-text";
import { errorValue } from "./error-value";
import { headerUnit } from "./header-unit";
import { numberAmbiguous } from "./number-ambiguous";
import { numberAsText } from "./number-as-text";
import { numberMalformed } from "./number-malformed";
import { numberStyle } from "./number-style";
import { percentScale } from "./percent-scale";
import { strayFigure } from "./stray-figure";
import { unitInCell } from "./unit-in-cell";

/** The checks of how figures are written, in the order they run: first what makes a figure unreadable. */
export const NUMBER_CHECKS: readonly Check[] = [
  numberMalformed,
  equalsText,
  numberAmbiguous,
  dateForNumber,
  numberAsText,
  unitInCell,
  numberStyle,
  errorValue,
  headerUnit,
  percentScale,
  strayFigure,
];
