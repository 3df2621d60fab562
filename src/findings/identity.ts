import type { FindingCode } from "./catalogue";
import type { Finding } from "./finding";

/**
 * What tells a finding from the others of its workbook, also after rows or columns have moved: its kind of mistake and
 * the words of its row and column. `nth` counts from 0 among findings of which all that is the same.
 */
export interface FindingIdentity {
  readonly code: FindingCode;
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly nth: number;
}

/** The identity of each finding, in their order. */
export function identitiesOf(findings: readonly Finding[]): readonly FindingIdentity[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const key = familyKey(finding.code, finding.sheet, finding.place.row, finding.place.column);
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    return {
      code: finding.code,
      sheet: finding.sheet,
      row: finding.place.row,
      column: finding.place.column,
      nth,
    };
  });
}

/** A text that is the same for the same identity and differs for others, e.g. as the key of a list on a screen. */
export function identityKey({ code, sheet, row, column, nth }: FindingIdentity): string {
  return `${familyKey(code, sheet, row, column)}\n${String(nth)}`;
}

/** The same text for all findings that differ in `nth` alone. */
export function familyOf(identity: Omit<FindingIdentity, "nth">): string {
  return familyKey(identity.code, identity.sheet, identity.row, identity.column);
}

function familyKey(code: string, sheet: string, row: string, column: string): string {
  return [code, sheet, row, column].join("\n");
}
