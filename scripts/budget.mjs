import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Kilobytes that a program's scripts may weigh on the way to the user, compressed, before it shows anything. */
export const BUDGET_KB = { taskpane: 180, commands: 80, result: 10, functions: 25, workbench: 250 };

/**
 * The compressed size of what each browser program loads at its start, beside its budget, and of what it loads later on when it
 * is needed; in kilobytes of 1024 bytes.
 *
 * @param {import("webpack").Stats[]} stats
 * @returns {{ name: string, size: number, later: number, budget: number }[]}
 */
export function measureBundles(stats) {
  return stats.flatMap(({ compilation }) => {
    const name = compilation.name ?? "";
    if (!isBudgeted(name)) return [];
    const folder = compilation.outputOptions.path ?? "";
    const atStart = new Set(compilation.entrypoints.get(name)?.getFiles());
    const parts = [...compilation.chunks].flatMap((chunk) => [...chunk.files]).filter(isScript);
    const size = compressed(folder, (file) => atStart.has(file), parts);
    const later = compressed(folder, (file) => !atStart.has(file), parts);
    return [{ name, size, later, budget: BUDGET_KB[name] }];
  });
}

/**
 * @param {string} folder
 * @param {(file: string) => boolean} counts
 * @param {string[]} files
 */
function compressed(folder, counts, files) {
  const sizes = files
    .filter(counts)
    .map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length);
  return sizes.reduce((sum, length) => sum + length, 0) / 1024;
}

/**
 * @param {string} name
 * @returns {name is keyof typeof BUDGET_KB}
 */
function isBudgeted(name) {
  return name in BUDGET_KB;
}

/** @param {string} file */
function isScript(file) {
  return file.endsWith(".js");
}
