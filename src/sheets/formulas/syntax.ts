import { parse, tokenize, type AstExpression } from "@borgar/fx/xlsx";

export type FormulaNode = AstExpression;

/** The syntax tree of a formula, or null where it cannot be taken apart. */
export function formulaTree(formula: string): FormulaNode | null {
  try {
    const tokens = tokenize(formula, { withLocation: false });
    if (tokens.some(({ type, unterminated }) => type === "unknown" || unterminated === true)) return null;
    return parse(tokens, { looseRefCalls: true });
  } catch {
    return null;
  }
}

/** Every call of one of these functions, outermost first. */
export function callsOf(tree: FormulaNode, names: readonly string[]): readonly CallNode[] {
  if (tree.type === "BinaryExpression" || tree.type === "UnaryExpression")
    return tree.arguments.flatMap((argument) => callsOf(argument, names));
  if (tree.type !== "CallExpression") return [];
  const inner = argumentsOf(tree).flatMap((argument) => (argument === null ? [] : callsOf(argument, names)));
  return names.includes(functionName(tree)) ? [tree, ...inner] : inner;
}

export type CallNode = Extract<FormulaNode, { readonly type: "CallExpression" }>;

/** The function's name in capitals, without the mark of newer functions. */
export function functionName({ callee }: CallNode): string {
  return callee.name.toUpperCase().replace(/^_XLFN\./, "");
}

/** A call's arguments; null where one is left out, as in ROUND(A1,). */
export function argumentsOf(call: CallNode): readonly (FormulaNode | null)[] {
  return call.arguments;
}
