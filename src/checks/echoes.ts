import type { Finding } from "../findings/finding";
import { parseArea } from "../sheets/address";
import type { Area } from "../sheets/content";
import type { Check } from "./check";

/** The findings that are not mere echoes of what a check that must pass first has reported; what is only worth knowing has none. */
export function withoutEchoes(
  check: Check,
  found: readonly Finding[],
  earlier: readonly Finding[],
): readonly Finding[] {
  const broken = earlier.filter(({ code, severity }) => severity !== "info" && check.after.includes(code));
  if (broken.length === 0) return found;
  return found.filter((finding) => !broken.some((cause) => concerns(finding, cause)));
}

function concerns(finding: Finding, cause: Finding): boolean {
  if (finding.sheet !== cause.sheet) return false;
  const at = parseArea(cause.cell);
  return at !== null && [finding.cell, ...finding.related].some((range) => overlaps(parseArea(range), at));
}

function overlaps(range: Area | null, at: Area): boolean {
  return (
    range !== null && range.top <= at.top && at.top <= range.bottom && range.left <= at.left && at.left <= range.right
  );
}
