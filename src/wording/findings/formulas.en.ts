import type { FormulaCode } from "../../findings/codes/formulas";
import type { CodeWords } from "../finding-text";

/** The words of findings about formulas. */
export const FORMULA_WORDS_EN: CodeWords<FormulaCode> = {};
