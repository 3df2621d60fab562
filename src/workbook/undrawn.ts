import { readRelationships, type Relationship } from "./relationships";
import { element } from "./xml";
import type { ZipArchive } from "./zip";

/** What a sheet can hold that is kept in the file though not drawn as part of the grid. */
export type Undrawn =
  | "chart"
  | "image"
  | "shape"
  | "comment"
  | "conditional-format"
  | "data-validation"
  | "sparkline"
  | "pivot-table"
  | "table"
  | "slicer"
  | "control"
  | "embedded-object"
  | "background"
  | "header-image";

const BY_RELATIONSHIP: ReadonlyMap<string, Undrawn> = new Map([
  ["comments", "comment"],
  ["threadedComment", "comment"],
  ["pivotTable", "pivot-table"],
  ["table", "table"],
  ["slicer", "slicer"],
  ["ctrlProp", "control"],
  ["control", "control"],
  ["oleObject", "embedded-object"],
  ["package", "embedded-object"],
  ["image", "background"],
]);
const BY_ELEMENT: readonly (readonly [string, Undrawn])[] = [
  ["conditionalFormatting", "conditional-format"],
  ["dataValidation", "data-validation"],
  ["sparklineGroup", "sparkline"],
  ["legacyDrawingHF", "header-image"],
];
const IN_DRAWING: readonly (readonly [string, Undrawn])[] = [
  ["pic", "image"],
  ["sp", "shape"],
  ["cxnSp", "shape"],
];

/** Names of what a sheet holds besides its cells, each once. `xml` is the sheet part without its rows. */
export function findUndrawn(archive: ZipArchive, xml: string, links: readonly Relationship[]): Undrawn[] {
  const found = new Set<Undrawn>();
  for (const link of links) {
    const name = BY_RELATIONSHIP.get(link.kind);
    if (name !== undefined) found.add(name);
    if (link.kind === "drawing") inDrawing(archive, link.target).forEach((item) => found.add(item));
  }
  for (const [name, item] of BY_ELEMENT) if (element(xml, name) !== null) found.add(item);
  return [...found].sort();
}

function inDrawing(archive: ZipArchive, part: string): Undrawn[] {
  const xml = archive.readText(part) ?? "";
  const items = IN_DRAWING.filter(([name]) => element(xml, name) !== null).map(([, item]) => item);
  const hasChart = readRelationships(archive, part).some((link) => link.kind === "chart" || link.kind === "chartEx");
  return hasChart ? [...items, "chart"] : items;
}
