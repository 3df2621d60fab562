import type { TableRow } from "./table";

/** A row as people name it: its kode or number and its name, once where both are the same text. */
export function rowName({ kodeText, uraian }: Pick<TableRow, "kodeText" | "uraian">): string {
  const kode = kodeText.replace(/\s+/g, " ").trim();
  return uraian.startsWith(kode) ? uraian : `${kode} ${uraian}`.trim();
}
