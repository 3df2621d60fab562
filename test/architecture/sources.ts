import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import * as ts from "typescript";

/** One import, export-from or `import()` in a source file. */
export interface Import {
  /** A path below src without its ending, such as `tasks/check`, or a package's name. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Gone when compiled: it carries only types. */
  readonly typeOnly: boolean;
}

export interface Source {
  /** Path below src, such as `tasks/check.ts`. */
  readonly path: string;
  /** Lines that hold code: neither blank nor only comment. */
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  /** Names used as variables, types or namespaces that the file does not itself declare. */
  readonly freeNames: ReadonlySet<string>;
}

/** All TypeScript files below `folder`, read and understood. */
export function readSources(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => name.replaceAll("\\", "/"))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(folder, path), "utf8")));
}

/** One file's text, understood; `path` is where it lies below src. */
export function parseSource(path: string, text: string): Source {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const nodes = [...descendants(file)];
  const declared = new Set(nodes.flatMap(declaredName));
  const used = nodes.filter(ts.isIdentifier).filter(standsForItself);
  return {
    path,
    lines: new Set(nodes.filter(isToken).flatMap((token) => linesOf(token, file))).size,
    imports: nodes.flatMap((node) => importOf(node, path)),
    hasDefaultExport: nodes.some(isDefaultExport),
    freeNames: new Set(used.map((name) => name.text).filter((name) => !declared.has(name))),
  };
}

function* descendants(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) if (!ts.isJSDoc(child)) yield* descendants(child);
}

function isToken(node: ts.Node): boolean {
  return node.getChildCount() === 0 && node.getWidth() > 0;
}

function linesOf(token: ts.Node, file: ts.SourceFile): number[] {
  const [first, last] = [token.getStart(), token.getEnd()].map((at) => file.getLineAndCharacterOfPosition(at).line);
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) => (first ?? 0) + index);
}

function importOf(node: ts.Node, path: string): Import[] {
  if (ts.isImportDeclaration(node)) return toImport(node.moduleSpecifier, hasOnlyTypes(node), path);
  if (ts.isExportDeclaration(node)) return toImport(node.moduleSpecifier, node.isTypeOnly, path);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return toImport(node.argument.literal, true, path);
  }
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? toImport(node.arguments[0], false, path) : [];
}

function hasOnlyTypes({ importClause }: ts.ImportDeclaration): boolean {
  return importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function toImport(specifier: ts.Node | undefined, typeOnly: boolean, path: string): Import[] {
  if (specifier === undefined || !ts.isStringLiteral(specifier)) return [];
  const { text } = specifier;
  if (!text.startsWith(".")) return [{ target: text, isPackage: true, typeOnly }];
  return [{ target: posix.join(posix.dirname(path), text), isPackage: false, typeOnly }];
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === "default";
  return node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isCaseOrDefaultClause(node.parent);
}

function declaredName(node: ts.Node): string[] {
  const isDeclaration =
    ts.isVariableDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isImportSpecifier(node) ||
    ts.isNamespaceImport(node);
  return isDeclaration && node.name !== undefined && ts.isIdentifier(node.name) ? [node.name.text] : [];
}

/** False for `b` in `a.b` and for the names of members, which say nothing about what is in scope. */
function standsForItself(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name || isGlobalObject(parent.expression);
  if (ts.isQualifiedName(parent)) return parent.left === name;
  if (ts.isBindingElement(parent)) return parent.propertyName !== name;
  const isMember =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isEnumMember(parent);
  return !(isMember && parent.name === name);
}

function isGlobalObject(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && ["window", "globalThis", "self"].includes(node.text);
}
