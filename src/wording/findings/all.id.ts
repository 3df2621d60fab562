import type { FindingWording } from "../finding-text";
import { FIGURE_WORDS_ID } from "./figures.id";
import { FORMULA_WORDS_ID } from "./formulas.id";
import { KODE_WORDS_ID } from "./kode.id";
import { NUMBER_WORDS_ID } from "./numbers.id";
import { SUM_WORDS_ID } from "./sums.id";

/** Every finding in Indonesian, the original wording. */
export const FINDINGS_ID: FindingWording = {
  ...NUMBER_WORDS_ID,
  ...KODE_WORDS_ID,
  ...SUM_WORDS_ID,
  ...FIGURE_WORDS_ID,
  ...FORMULA_WORDS_ID,
};
