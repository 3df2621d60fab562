import type { WorkbookArea } from "../model";
import type { FileSheet } from "../sheet";
import { functionName } from "./evaluator";
import type { FormulaNode } from "./parse";
import type { References } from "./references";
import { Range, Unsupported } from "./values";

/** What a formula reads, as far as its text tells. */
export interface Precedents {
  readonly ranges: readonly { readonly sheet: FileSheet; readonly area: WorkbookArea }[];
  /** True where it may read cells its text does not name: it follows every edit. */
  readonly isDynamic: boolean;
}

const DYNAMIC = new Set(["OFFSET", "INDIRECT", "TABLE"]);
const DEEPEST_NAME = 32;

interface Collecting {
  readonly ranges: { sheet: FileSheet; area: WorkbookArea }[];
  isDynamic: boolean;
}

interface Place {
  readonly sheet: FileSheet;
  readonly row: number;
  readonly column: number;
}

/** The ranges a formula at a place refers to, defined names followed. */
export function precedentsOf(tree: FormulaNode, place: Place, references: References): Precedents {
  const found: Collecting = { ranges: [], isDynamic: false };
  collect(tree, place, references, found, 0);
  return found;
}

function collect(
  node: FormulaNode | null,
  place: Place,
  references: References,
  into: Collecting,
  depth: number,
): void {
  if (node === null) return;
  const visit = (child: FormulaNode | null): void => {
    collect(child, place, references, into, depth);
  };
  switch (node.type) {
    case "ReferenceIdentifier":
      if (node.kind === "name") collectName(node.value, place, references, into, depth);
      else addRange(() => references.range(node, place), into);
      return;
    case "CallExpression":
      if (DYNAMIC.has(functionName(node.callee.name))) into.isDynamic = true;
      node.arguments.forEach(visit);
      return;
    case "BinaryExpression":
      // The ends of A1:INDEX(…) do not tell what lies between.
      if (node.operator === ":") into.isDynamic = true;
      node.arguments.forEach(visit);
      return;
    case "UnaryExpression":
      node.arguments.forEach(visit);
      return;
    case "LetExpression":
      node.declarations.forEach(({ init }) => {
        visit(init);
      });
      visit(node.body);
      return;
    case "LambdaExpression":
      visit(node.body);
      return;
    default:
      return;
  }
}

function collectName(name: string, place: Place, references: References, into: Collecting, depth: number): void {
  if (depth > DEEPEST_NAME) return;
  addRange(() => {
    const tree = references.nameTree(name, place.sheet)?.tree;
    if (tree !== undefined) collect(tree, place, references, into, depth + 1);
    return null;
  }, into);
}

function addRange(find: () => unknown, into: Collecting): void {
  try {
    const found = find();
    if (found instanceof Range) into.ranges.push({ sheet: found.sheet, area: found.area });
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    if (!isExternal(error.message)) into.isDynamic = true;
  }
}

/** Cells of other workbooks do not change with ours. */
function isExternal(reference: string): boolean {
  return /^'?[^!]*\[\d+\]/.test(reference);
}
