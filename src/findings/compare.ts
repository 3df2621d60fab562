import type { Finding } from "./finding";
import { familyOf } from "./identity";

/** What an edit did to the findings. Every finding of before is in `gone` or `stayed`, every one of now in `added` or `stayed`. */
export interface Comparison {
  readonly added: readonly Finding[];
  readonly gone: readonly Finding[];
  readonly stayed: readonly { readonly before: Finding; readonly now: Finding }[];
}

/**
 * Which findings are new, which are gone and which stay. A finding stays where its row, its column and its kind of
 * mistake are the same; among several that share all that, those with the same cell and figure are taken for each other
 * first, so that mending one of them does not make another look gone. Where a row has got another kode or name, its
 * findings are known by cell and figure.
 */
export function compareFindings(before: readonly Finding[], now: readonly Finding[]): Comparison {
  const open = new Map<string, Finding[]>();
  for (const finding of before) {
    const family = familyKeyOf(finding);
    open.set(family, [...(open.get(family) ?? []), finding]);
  }
  const partner = new Map<Finding, Finding>();
  for (const isSame of CLOSENESS) {
    for (const finding of now) {
      if (partner.has(finding)) continue;
      const candidates = open.get(familyKeyOf(finding)) ?? [];
      const at = candidates.findIndex((candidate) => isSame(candidate, finding));
      const [taken] = at < 0 ? [] : candidates.splice(at, 1);
      if (taken !== undefined) partner.set(finding, taken);
    }
  }
  const left = new Set([...open.values()].flat());
  for (const finding of now) {
    if (partner.has(finding)) continue;
    const renamed = [...left].find((candidate) => isSameButForName(candidate, finding));
    if (renamed === undefined) continue;
    partner.set(finding, renamed);
    left.delete(renamed);
  }
  return {
    added: now.filter((finding) => !partner.has(finding)),
    gone: before.filter((finding) => left.has(finding)),
    stayed: now.flatMap((finding) => {
      const old = partner.get(finding);
      return old === undefined ? [] : [{ before: old, now: finding }];
    }),
  };
}

type Same = (before: Finding, now: Finding) => boolean;

/** From the closest likeness to the loosest. */
const CLOSENESS: readonly Same[] = [
  (before, now) => before.cell === now.cell && before.found === now.found,
  (before, now) => before.found === now.found,
  (before, now) => before.cell === now.cell,
  () => true,
];

/** Where only the kode or the name of a row was put right, its other mistakes are still the same. */
function isSameButForName(before: Finding, now: Finding): boolean {
  return (
    before.code === now.code &&
    before.sheet === now.sheet &&
    before.cell === now.cell &&
    before.found === now.found &&
    before.place.column === now.place.column
  );
}

function familyKeyOf({ code, sheet, place }: Finding): string {
  return familyOf({ code, sheet, ...place });
}
