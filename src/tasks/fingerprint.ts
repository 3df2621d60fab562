import type { CellValue, SheetContent } from "../sheets/content";

/** A short text that changes when any value, formula or the extent of the sheet changes, or its protection or filter. */
export function fingerprint(content: SheetContent): string {
  const hash = new Fnv();
  const { name, top, left, isProtected, isFiltered } = content;
  hash.add(`${name}|${String(top)}|${String(left)}|${String(isProtected)}|${String(isFiltered)}`);
  content.values.forEach((row, index) => {
    row.forEach((value, column) => {
      hash.add(content.formulas[index]?.[column] ?? face(value));
    });
    hash.add("\n");
  });
  return hash.text();
}

function face(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : `${typeof value}:${String(value)}`;
}

/** FNV-1a in two lanes of 32 bits. */
class Fnv {
  private low = 0x811c9dc5;
  private high = 0x9747b28c;

  add(text: string): void {
    for (let index = 0; index <= text.length; index++) {
      const code = index === text.length ? 0x1f : text.charCodeAt(index);
      this.low = Math.imul(this.low ^ code, 0x01000193);
      this.high = Math.imul(this.high ^ (code + index), 0x01000193);
    }
  }

  text(): string {
    return [this.low, this.high].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
  }
}
