import { attribute, elements } from "./xml";
import type { ZipArchive } from "./zip";

/** A link from one part of the package to another part or to something outside. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type, the same for transitional and strict files: "worksheet", "styles", "table" … */
  readonly kind: string;
  /** Part name without leading slash; the target as written where it lies outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Name of the part that holds the relationships of `part`; "" is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part, none where it has no such part. */
export function readRelationships(archive: ZipArchive, part: string): Relationship[] {
  const xml = archive.readText(relationshipsPart(part)) ?? "";
  return [...elements(xml, "Relationship")].map(({ tag }) => {
    const isExternal = attribute(tag, "TargetMode") === "External";
    const target = attribute(tag, "Target") ?? "";
    return {
      id: attribute(tag, "Id") ?? "",
      kind: (attribute(tag, "Type") ?? "").split("/").pop() ?? "",
      target: isExternal ? target : resolvePart(part, target),
      isExternal,
    };
  });
}

/** The first internal relationship of a kind, or undefined. */
export function relationshipOf(links: readonly Relationship[], kind: string): Relationship | undefined {
  return links.find((link) => link.kind === kind && !link.isExternal);
}

function resolvePart(part: string, target: string): string {
  const plain = target.replaceAll("\\", "/");
  const folders = plain.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of plain.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}
