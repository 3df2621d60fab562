import { CONTENT_TYPES, withoutContentTypes, withoutLinks } from "./package-patch";
import { relationshipsPart, readRelationships } from "./relationships";
import { element, flagAttribute } from "./xml";
import type { ZipArchive } from "./zip";

/** New texts, made from those that `textOf` gives, for the parts that name the calculation chain, which is removed with them. */
export function withoutCalcChain(
  archive: ZipArchive,
  workbookPart: string,
  chainPart: string,
  textOf: (part: string) => string,
): Map<string, string> {
  const relations = relationshipsPart(workbookPart);
  const ids = readRelationships(archive, workbookPart)
    .filter((link) => link.kind === "calcChain")
    .map((link) => link.id);
  return new Map([
    [relations, withoutLinks(textOf(relations), ids)],
    [CONTENT_TYPES, withoutContentTypes(textOf(CONTENT_TYPES), [chainPart])],
  ]);
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
