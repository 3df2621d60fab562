import { formulaToFile } from "./formula/notation";
import type { GridCell } from "./grid";
import type { ScannedSpan } from "./sheet-scan";
import { attribute, element } from "./xml";
import { encodeCellText, needsSpaceKept } from "./xml-text";

/** A cell to be written in place of the one in the file. */
export interface CellPatch {
  readonly address: string;
  readonly cell: GridCell;
  /** True where the formula is the file's own and stays as it is written there. */
  readonly keepsFormula: boolean;
  /** For the first cell of an array formula: the area it fills, and the number that marks it as dynamic. */
  readonly array: { readonly area: string; readonly mark: number | null } | null;
}

/** The `<c>` element for a cell; `original` is the element it replaces, with the XML it stands in. */
export function cellXml(patch: CellPatch, prefix: string, xml: string, original: ScannedSpan | null): string {
  const { cell } = patch;
  const formula = formulaXml(patch, prefix, original === null ? "" : xml.slice(original.bodyStart, original.bodyEnd));
  const value = valueXml(cell, prefix, formula !== "");
  const kept = original === null ? ` r="${patch.address}"` : keptAttributes(original.tag, patch.keepsFormula);
  const mark = patch.array?.mark == null ? "" : ` cm="${patch.array.mark}"`;
  const style = cell.styleIndex === 0 && attribute(original?.tag ?? "", "s") === null ? "" : ` s="${cell.styleIndex}"`;
  const type = value.type === "" ? "" : ` t="${value.type}"`;
  const body = formula + value.body;
  const start = `<${prefix}c${kept}${style}${type}${mark}`;
  return body === "" ? `${start}/>` : `${start}>${body}</${prefix}c>`;
}

/** Attributes that survive: all but style and type; those that describe the old content go with it. */
function keptAttributes(tag: string, keepsFormula: boolean): string {
  const dropped = keepsFormula ? "s|t" : "s|t|cm|vm|ph";
  const pattern = new RegExp(`\\s+(?:${dropped})\\s*=\\s*(?:"[^"]*"|'[^']*')`, "g");
  return tag
    .replace(/^<[\w.:-]+/, "")
    .replace(/\/?>$/, "")
    .replace(pattern, "")
    .trimEnd();
}

function formulaXml(patch: CellPatch, prefix: string, oldBody: string): string {
  if (patch.keepsFormula) {
    const old = element(oldBody, "f");
    return old === null ? "" : oldBody.slice(old.start, old.end);
  }
  const { cell, array } = patch;
  if (cell.formula === null) return "";
  const kind = array === null ? "" : ` t="array" ref="${array.area}"`;
  return `<${prefix}f${kind}>${encodeCellText(formulaToFile(cell.formula))}</${prefix}f>`;
}

/** Errors of dynamic arrays have no text of their own in files; Excel writes them as #VALUE! too. */
function storedError(error: string): string {
  return error === "#SPILL!" || error === "#CALC!" ? "#VALUE!" : error;
}

function valueXml(cell: GridCell, prefix: string, hasFormula: boolean): { type: string; body: string } {
  const { value } = cell;
  const body = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: "", body: "" };
  if (typeof value === "number") return { type: "", body: body(String(value)) };
  if (typeof value === "boolean") return { type: "b", body: body(value ? "1" : "0") };
  if (typeof value === "object") return { type: "e", body: body(encodeCellText(storedError(value.error))) };
  if (hasFormula) return { type: "str", body: body(encodeCellText(value)) };
  const space = needsSpaceKept(value) ? ' xml:space="preserve"' : "";
  const text = `<${prefix}t${space}>${encodeCellText(value)}</${prefix}t>`;
  return { type: "inlineStr", body: `<${prefix}is>${text}</${prefix}is>` };
}
