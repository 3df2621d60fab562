import { relationshipsPart, readRelationships } from "./relationships";
import { attribute, element, elements, flagAttribute } from "./xml";
import { nameKey, type ZipArchive } from "./zip";

/** New texts, made from those that `textOf` gives, for the parts that name the calculation chain, which is removed with them. */
export function withoutCalcChain(
  archive: ZipArchive,
  workbookPart: string,
  chainPart: string,
  textOf: (part: string) => string,
): Map<string, string> {
  const changed = new Map<string, string>();
  const relations = relationshipsPart(workbookPart);
  const ids = readRelationships(archive, workbookPart)
    .filter((link) => link.kind === "calcChain")
    .map((link) => link.id);
  const links = textOf(relations);
  changed.set(
    relations,
    without(links, "Relationship", (tag) => ids.includes(attribute(tag, "Id") ?? "")),
  );
  const types = textOf("[Content_Types].xml");
  const isChain = (tag: string): boolean => nameKey(attribute(tag, "PartName") ?? "") === nameKey(chainPart);
  changed.set("[Content_Types].xml", without(types, "Override", isChain));
  return changed;
}

/** The workbook part, telling the program to calculate everything when it opens the file. */
export function withFullCalculation(xml: string): string {
  const known = element(xml, "calcPr");
  if (known !== null) {
    if (flagAttribute(known.tag, "fullCalcOnLoad")) return xml;
    const bare = known.tag.replace(/\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
    const tag = bare.replace(/\s*(\/?)>$/, ' fullCalcOnLoad="1"$1>');
    return xml.slice(0, known.start) + tag + xml.slice(known.start + known.tag.length);
  }
  for (const name of ["definedNames", "externalReferences", "functionGroups", "sheets"]) {
    const before = element(xml, name);
    if (before === null) continue;
    const prefix = /^<([\w.-]+:)/.exec(before.tag)?.[1] ?? "";
    return `${xml.slice(0, before.end)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(before.end)}`;
  }
  return xml;
}

function without(xml: string, name: string, isDropped: (tag: string) => boolean): string {
  let kept = "";
  let at = 0;
  for (const found of elements(xml, name)) {
    if (!isDropped(found.tag)) continue;
    kept += xml.slice(at, found.start);
    at = found.end;
  }
  return kept + xml.slice(at);
}
