import type { FindingWording } from "../finding-text";
import { FIGURE_WORDS_EN } from "./figures.en";
import { FORMULA_WORDS_EN } from "./formulas.en";
import { KODE_WORDS_EN } from "./kode.en";
import { NUMBER_WORDS_EN } from "./numbers.en";
import { SUM_WORDS_EN } from "./sums.en";

/** Every finding in English. */
export const FINDINGS_EN: FindingWording = {
  ...NUMBER_WORDS_EN,
  ...KODE_WORDS_EN,
  ...SUM_WORDS_EN,
  ...FIGURE_WORDS_EN,
  ...FORMULA_WORDS_EN,
};
