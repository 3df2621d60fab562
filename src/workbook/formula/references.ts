import { parseA1Ref, parseStructRef, tokenize, type ReferenceIdentifier } from "@borgar/fx/xlsx";
import { LAST_COLUMN, LAST_ROW } from "../a1";
import type { WorkbookArea } from "../model";
import type { FileSheet } from "../sheet";
import type { WorkbookFile } from "../workbook-file";
import type { Place } from "./evaluator";
import { formulaFromFile } from "./notation";
import { parseFormula, type FormulaNode } from "./parse";
import { Range, UNKNOWN_NAME, Unsupported, WRONG_REFERENCE, type Value } from "./values";

/** A reference as written, looked up once: a fixed rectangle, a part of a table, or an error. */
type Resolved =
  | { readonly kind: "area"; readonly sheet: FileSheet | null; readonly area: WorkbookArea }
  | { readonly kind: "table" }
  | { readonly kind: "lost" }
  | { readonly kind: "unsupported" };

const DEEPEST_NAME = 32;

/** Finds out what references and names in formulas stand for. */
export class References {
  private readonly resolved = new WeakMap<ReferenceIdentifier, Resolved>();
  private readonly sheets: ReadonlyMap<string, FileSheet>;
  private readonly names = new Map<string, FormulaNode | null>();

  constructor(private readonly file: WorkbookFile) {
    this.sheets = new Map(file.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    for (const { name, formula, sheet } of file.names) {
      this.names.set(nameKey(name, sheet), isFixed(formula) ? parseFormula(formulaFromFile(formula)) : null);
    }
  }

  sheet(name: string): FileSheet | undefined {
    return this.sheets.get(name.toLowerCase());
  }

  /** The rectangle a reference stands for, or #REF!. @throws Unsupported for other workbooks and 3-D references */
  range(node: ReferenceIdentifier, place: Pick<Place, "sheet" | "row" | "column">): Value {
    let found = this.resolved.get(node);
    if (found === undefined) {
      found = this.resolve(node);
      this.resolved.set(node, found);
    }
    if (found.kind === "area") return new Range(found.sheet ?? place.sheet, found.area);
    if (found.kind === "table") return this.tableRange(node.value, place);
    if (found.kind === "lost") return WRONG_REFERENCE;
    throw new Unsupported(node.value);
  }

  /** The range a text such as "D!C4" names, for INDIRECT. */
  fromText(text: string, place: Place): Value {
    const tree = parseFormula(text);
    return tree?.type === "ReferenceIdentifier" && tree.kind !== "name" ? this.range(tree, place) : WRONG_REFERENCE;
  }

  /** The syntax tree behind a name, seen from a sheet; undefined where there is no such name. */
  nameTree(
    text: string,
    sheet: FileSheet,
  ): { readonly tree: FormulaNode | null; readonly sheet: FileSheet } | undefined {
    const parsed = parseA1Ref(text);
    const isScoped = parsed !== undefined && "name" in parsed && (parsed.sheetName ?? "") !== "";
    if (parsed?.workbookName) throw new Unsupported(text);
    const name = isScoped ? parsed.name : text;
    const home = isScoped ? this.sheet(parsed.sheetName ?? "") : sheet;
    for (const key of [nameKey(name, home?.name ?? null), nameKey(name, null)]) {
      const tree = this.names.get(key);
      if (tree !== undefined) return { tree, sheet };
    }
    return undefined;
  }

  /** The value of a defined name, its formula evaluated at the place it is used. */
  named(text: string, place: Place, evaluate: (tree: FormulaNode, place: Place) => Value): Value {
    const found = this.nameTree(text, place.sheet);
    if (found === undefined) return this.tableNamed(text) === null ? UNKNOWN_NAME : this.tableRange(`${text}[]`, place);
    if (found.tree === null || place.depth >= DEEPEST_NAME) throw new Unsupported(text);
    return evaluate(found.tree, { ...place, bound: new Map(), depth: place.depth + 1 });
  }

  private resolve(node: ReferenceIdentifier): Resolved {
    if (node.kind === "table") return { kind: "table" };
    const parsed = parseA1Ref(node.value);
    if (parsed === undefined || !("range" in parsed)) return { kind: "lost" };
    if (parsed.workbookName) return { kind: "unsupported" };
    const { range } = parsed;
    const area = {
      top: range.top ?? 0,
      left: range.left ?? 0,
      bottom: range.bottom ?? LAST_ROW,
      right: range.right ?? LAST_COLUMN,
    };
    if (!parsed.sheetName) return { kind: "area", sheet: null, area };
    const sheet = this.sheet(parsed.sheetName);
    if (sheet !== undefined) return { kind: "area", sheet, area };
    return { kind: parsed.sheetName.includes(":") ? "unsupported" : "lost" };
  }

  private tableNamed(name: string) {
    for (const sheet of this.file.sheets) {
      const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (table !== undefined) return { sheet, table };
    }
    return null;
  }

  private tableAt(place: Pick<Place, "sheet" | "row" | "column">) {
    const { sheet, row, column } = place;
    const table = sheet.tables.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    return table === undefined ? null : { sheet, table };
  }

  private tableRange(text: string, place: Pick<Place, "sheet" | "row" | "column">): Value {
    const parsed = parseStructRef(text);
    if (parsed === undefined || parsed.workbookName) throw new Unsupported(text);
    const found = parsed.table ? this.tableNamed(parsed.table) : this.tableAt(place);
    if (found === null) return WRONG_REFERENCE;
    const { area, headerRows, totalsRows, columns } = found.table;
    const places = (parsed.columns ?? []).map((name) =>
      columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
    );
    if (places.includes(-1)) return WRONG_REFERENCE;
    const rows = tableRows(parsed.sections ?? [], area, headerRows, totalsRows, place.row);
    if (rows === null) throw new Unsupported(text);
    return new Range(found.sheet, {
      ...rows,
      left: places.length === 0 ? area.left : area.left + Math.min(...places),
      right: places.length === 0 ? area.right : area.left + Math.max(...places),
    });
  }
}

function tableRows(
  sections: readonly string[],
  area: WorkbookArea,
  headers: number,
  totals: number,
  row: number,
): { top: number; bottom: number } | null {
  const data = { top: area.top + headers, bottom: area.bottom - totals };
  const key = sections
    .map((section) => section.toLowerCase())
    .sort()
    .join("+");
  switch (key) {
    case "":
    case "data":
      return data;
    case "all":
      return { top: area.top, bottom: area.bottom };
    case "headers":
      return headers === 0 ? null : { top: area.top, bottom: data.top - 1 };
    case "data+headers":
      return { top: area.top, bottom: data.bottom };
    case "totals":
      return totals === 0 ? null : { top: data.bottom + 1, bottom: area.bottom };
    case "data+totals":
      return { top: data.top, bottom: area.bottom };
    case "this row":
      return row < data.top || row > data.bottom ? null : { top: row, bottom: row };
    default:
      return null;
  }
}

/** False where a name means another cell from each place it is used at. */
function isFixed(formula: string): boolean {
  return tokenize(formula, { withLocation: false }).every((token) => {
    const parsed = token.type === "range" || token.type === "range_beam" ? parseA1Ref(token.value) : undefined;
    if (parsed === undefined || !("range" in parsed)) return true;
    const { range } = parsed;
    const ends = [range.top, range.bottom, range.left, range.right];
    const fixed = [range.$top, range.$bottom, range.$left, range.$right];
    return ends.every((end, index) => end === null || end === undefined || fixed[index] === true);
  });
}

function nameKey(name: string, sheet: string | null): string {
  return `${sheet?.toLowerCase() ?? ""}!${name.toLowerCase()}`;
}
