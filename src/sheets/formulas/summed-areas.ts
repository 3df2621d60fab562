import type { Area } from "../content";
import { referenceOf } from "./references";
import { argumentsOf, formulaTree, functionName, type FormulaNode } from "./syntax";

/** The areas a formula adds up where it does nothing else: "=SUM(G5:G9)", "=G5+G7+SUM(G10:G12)"; null for all others. */
export function summedAreas(formula: string): readonly Area[] | null {
  const tree = formulaTree(formula);
  return tree === null ? null : areasOf(tree);
}

function areasOf(node: FormulaNode | null): readonly Area[] | null {
  if (node === null) return null;
  if (node.type === "ReferenceIdentifier") return ownArea(node.value);
  if (node.type === "UnaryExpression" && node.operator === "+") return all(node.arguments);
  if (node.type === "BinaryExpression" && node.operator === "+") return all(node.arguments);
  return node.type === "CallExpression" && functionName(node) === "SUM" ? all(argumentsOf(node)) : null;
}

function all(nodes: readonly (FormulaNode | null)[]): readonly Area[] | null {
  const parts = nodes.map(areasOf);
  return parts.includes(null) ? null : parts.flatMap((areas) => areas ?? []);
}

function ownArea(text: string): readonly Area[] | null {
  const [reference] = referenceOf({ type: "range", value: text });
  return reference === undefined || reference.sheet !== null || reference.workbook !== null ? null : [reference.area];
}
