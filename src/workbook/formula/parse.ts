import { parse, tokenize, type AstExpression } from "@borgar/fx/xlsx";

export type FormulaNode = AstExpression;

/** The syntax tree of a formula, with or without "=", or null where it is none. */
export function parseFormula(formula: string): FormulaNode | null {
  try {
    const tokens = tokenize(formula.trim(), { withLocation: false });
    if (tokens.some((token) => token.type === "unknown" || token.unterminated === true)) return null;
    return parse(tokens, { looseRefCalls: true });
  } catch {
    return null;
  }
}
