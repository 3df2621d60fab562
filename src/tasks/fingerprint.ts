import type { CellValue, SheetContent } from "../sheets/content";
import type { TaskOptions } from "./progress";
import { eachInSlices } from "./run";

/** A short text that changes when any value, formula or the extent of the sheet changes, or its protection or filter. */
export function fingerprint(content: SheetContent): string {
  const hash = begun(content);
  content.values.forEach((row, index) => {
    addRow(hash, row, content.formulas[index]);
  });
  return hash.text();
}

/** The same of a large sheet, in slices. @throws TaskError cancelled */
export async function fingerprintInSlices(
  content: SheetContent,
  options?: Pick<TaskOptions, "signal">,
): Promise<string> {
  const hash = begun(content);
  const addOne = ([index, row]: [number, readonly CellValue[]]): void => {
    addRow(hash, row, content.formulas[index]);
  };
  await eachInSlices(content.values.entries(), addOne, options);
  return hash.text();
}

function begun({ name, top, left, isProtected, isFiltered }: SheetContent): Fnv {
  const hash = new Fnv();
  hash.add(`${name}|${String(top)}|${String(left)}|${String(isProtected)}|${String(isFiltered)}`);
  return hash;
}

function addRow(hash: Fnv, row: readonly CellValue[], formulas: readonly (string | null)[] | undefined): void {
  row.forEach((value, column) => {
    hash.add(formulas?.[column] ?? face(value));
  });
  hash.add("\n");
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
