import { execFileSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

/** Runs a piece of module code in a Node of its own, at the root of the project, and answers what it printed as JSON. */
export function runModule(code: string, ...words: readonly string[]): unknown {
  const flags = ["--input-type=module", "--eval", code, ...words];
  return JSON.parse(execFileSync(process.execPath, flags, { cwd: ROOT, encoding: "utf8" }));
}
