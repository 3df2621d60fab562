import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Kilobytes that a program's scripts may weigh on the way to the user, compressed, before it shows anything. */
export const BUDGET_KB = { taskpane: 180, workbench: 250 };

/**
 * The compressed size of what each browser program loads at its start, in kilobytes of 1024 bytes, beside its budget.
 *
 * @param {import("webpack").Stats[]} stats
 * @returns {{ name: string, size: number, budget: number }[]}
 */
export function measureBundles(stats) {
  return stats.flatMap(({ compilation }) => {
    const name = compilation.name ?? "";
    if (!isBudgeted(name)) return [];
    const files = compilation.entrypoints.get(name)?.getFiles() ?? [];
    const folder = compilation.outputOptions.path ?? "";
    const bytes = files
      .filter(isScript)
      .map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length);
    return [{ name, size: bytes.reduce((sum, length) => sum + length, 0) / 1024, budget: BUDGET_KB[name] }];
  });
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
