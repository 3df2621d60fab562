import type { Finding, Quoted } from "../findings/finding";
import type { ScreenWording } from "../wording/screens";
import { decimalsFor } from "./finding-groups";

/** Both faces of a finding as text; `expected` stays null where the sheet does not settle it. */
export function quotedPair(
  finding: Finding,
  screens: ScreenWording,
): { readonly found: string; readonly expected: string | null } {
  const decimals = decimalsFor(finding.found, finding.expected);
  const least = isFraction(finding.found) || isFraction(finding.expected) ? decimals : 0;
  const text = (quoted: Quoted): string => {
    if (typeof quoted === "number") return screens.figure(quoted, decimals, least);
    return quoted === null || quoted === "" ? screens.check.blank : quoted;
  };
  return { found: text(finding.found), expected: finding.expected === null ? null : text(finding.expected) };
}

function isFraction(quoted: Quoted): boolean {
  return typeof quoted === "number" && !Number.isInteger(quoted);
}
