import type { ApbnLevel, KodeFault } from "./kode";
import type { KodeShape } from "./kode-apbd";

const SHAPES: readonly { readonly level: ApbnLevel; readonly pattern: RegExp }[] = [
  { level: "programApbn", pattern: /^(\d{3})(\.?)(\d{2})(\.?)([A-Z]{2})$/ },
  { level: "ro", pattern: /^(\d{4})(\.?)([A-Z]{3})(\.?)(\d{3})$/ },
  { level: "kro", pattern: /^(\d{4})(\.?)([A-Z]{3})$/ },
  { level: "kegiatanApbn", pattern: /^(\d{4})$/ },
  { level: "komponen", pattern: /^(\d{3})$/ },
];

/** BA.Es1.Program → kegiatan → KRO → RO → komponen from a cleaned text ("4059.AEC.002"). Null when no shape fits. */
export function apbnShape(text: string): KodeShape<ApbnLevel> | null {
  for (const { level, pattern } of SHAPES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const groups = match.slice(1);
    const segments = groups.filter((_, index) => index % 2 === 0);
    const dotMissing = groups.some((group, index) => index % 2 === 1 && group === "");
    const faults: KodeFault[] = dotMissing ? ["titik"] : [];
    return { normal: segments.join("."), level, parent: parentOf(level, segments), faults };
  }
  return null;
}

function parentOf(level: ApbnLevel, segments: readonly string[]): string | null {
  return level === "ro" || level === "kro" ? segments.slice(0, -1).join(".") : null;
}
