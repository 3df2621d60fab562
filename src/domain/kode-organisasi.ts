import type { KodeShape } from "./kode";

/** Three bidang (one digit, two digits), the office's number, and its unit. Further bidang are 0.00 where there is none. */
const ORGANISASI =
  /^[1-9]\.(?!00)\d\d\.(?:0\.00|[1-9]\.(?!00)\d\d)\.(?:0\.00|[1-9]\.(?!00)\d\d)\.(?!00)\d\d(?:\.\d{4})?$/;
const TWO_DIGITS: ReadonlySet<number> = new Set([1, 3, 5, 6]);

/** 2.17.2.07.3.32.01.0000 from its segments, with or without the unit; lost zeros are mended and named. Null when the shape does not fit. */
export function organisasiShape(segments: readonly string[]): KodeShape | null {
  const mended = segments.map((segment, index) => (TWO_DIGITS.has(index) ? segment.padStart(2, "0") : segment));
  const normal = mended.join(".");
  if (!ORGANISASI.test(normal)) return null;
  const isUnit = segments.length === 8;
  return {
    family: "organisasi",
    level: isUnit ? "unit" : "organisasi",
    normal,
    parent: isUnit ? mended.slice(0, -1).join(".") : null,
    faults: normal === segments.join(".") ? [] : ["nol-hilang"],
  };
}
