import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");

/** Names of the real reports kept as test workbooks. */
export const REPORTS = [
  "realisasi-ntt-2021",
  "realisasi-ntt-2021-kosong",
  "renstra-ntt-2024-2026",
  "lkjip-paser-2023",
  "lkjip-paser-2023-kosong",
] as const;

export const TORTURES = ["torture", "torture1904"] as const;

/** Bytes of a real report. */
export function reportBytes(name: (typeof REPORTS)[number]): Uint8Array {
  return new Uint8Array(readFileSync(join(ROOT, "workbooks", name, `${name}.xlsx`)));
}

/** Bytes of a workbook made to hold one of everything. */
export function tortureBytes(name: (typeof TORTURES)[number]): Uint8Array {
  return new Uint8Array(readFileSync(join(ROOT, "workbook", "torture", `${name}.xlsx`)));
}
