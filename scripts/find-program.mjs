import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/**
 * The first of the given programs that exists and may be run, as an absolute path; null when none does.
 * A name without a folder is looked for in every folder of PATH.
 *
 * @param {readonly (string | undefined)[]} candidates
 * @returns {string | null}
 */
export function firstProgram(candidates) {
  for (const candidate of candidates) {
    if (!candidate) continue;
    const places = path.isAbsolute(candidate)
      ? [candidate]
      : searchPath().map((folder) => path.join(folder, candidate));
    const found = places.find(isProgram);
    if (found !== undefined) return found;
  }
  return null;
}

/** @returns {string[]} */
function searchPath() {
  return (process.env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
