import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";

/** A member of Excel's object model that the product's code names. */
export interface UsedMember {
  readonly className: string;
  readonly member: string;
  /** The level of ExcelApi it came with, by its documentation; null where that says none. */
  readonly level: string | null;
}

const LEVEL = /\[Api set: ExcelApi (\d+\.\d+)/;

/** Every member of a class of Excel's that the sources in a folder name, each once, in order of their names. */
export function membersUsed(folder: string): readonly UsedMember[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const program = ts.createProgram(
    files.map((name) => join(folder, name)),
    { types: ["office-js"], lib: ["lib.es2023.d.ts", "lib.dom.d.ts"], strict: true, noEmit: true, skipLibCheck: true },
  );
  const checker = program.getTypeChecker();
  const found = new Map<string, UsedMember>();
  const note = (name: ts.Node): void => {
    for (const used of membersOf(checker.getSymbolAtLocation(name)))
      found.set(`${used.className}.${used.member}`, used);
  };
  const walk = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(node.name);
    if (ts.isBindingElement(node)) noteBound(node, checker, found);
    ts.forEachChild(node, walk);
  };
  for (const source of program.getSourceFiles()) if (source.fileName.startsWith(folder)) walk(source);
  return [...found].sort(([a], [b]) => a.localeCompare(b)).map(([, used]) => used);
}

/** `const { values } = range` names a member too. */
function noteBound(node: ts.BindingElement, checker: ts.TypeChecker, found: Map<string, UsedMember>): void {
  const name = node.propertyName ?? node.name;
  if (!ts.isIdentifier(name)) return;
  const symbol = checker.getTypeAtLocation(node.parent).getProperty(name.text);
  for (const used of membersOf(symbol)) found.set(`${used.className}.${used.member}`, used);
}

function membersOf(symbol: ts.Symbol | undefined): readonly UsedMember[] {
  return (symbol?.declarations ?? []).flatMap((declaration) => {
    const { parent } = declaration;
    if (!ts.isClassDeclaration(parent) || !isOfExcel(parent) || symbol === undefined) return [];
    const level =
      LEVEL.exec(
        ts
          .getJSDocCommentsAndTags(declaration)
          .map((doc) => doc.getText())
          .join("\n"),
      )?.[1] ?? null;
    return [{ className: parent.name?.text ?? "", member: symbol.name, level }];
  });
}

function isOfExcel({ parent }: ts.ClassDeclaration): boolean {
  return ts.isModuleBlock(parent) && ts.isModuleDeclaration(parent.parent) && parent.parent.name.text === "Excel";
}
