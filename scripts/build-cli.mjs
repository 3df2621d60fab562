// The command line alone, quietly: on install (npm's "prepare") and for bin/renstra.js when it is missing or old.
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * Builds dist/cli.js. It is put in place in one step, so that a program started at the same moment never reads half of it.
 * Throws when the sources do not compile or the build tools are not installed.
 */
export async function buildCommandLine() {
  const { bundle } = await import("./bundle.mjs");
  await mkdir(path.join(root, ".cache"), { recursive: true });
  const out = await mkdtemp(path.join(root, ".cache", "cli-"));
  try {
    await bundle({ only: "cli", fast: true, out }, null);
    await mkdir(path.join(root, "dist"), { recursive: true });
    await rename(path.join(out, "cli.js"), path.join(root, "dist", "cli.js"));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** On install a failure is no reason to stop: the program is built again when it is first called. */
if (process.argv.includes("--on-install") && existsSync(path.join(root, "src", "cli", "main.ts"))) {
  await buildCommandLine().catch(() => undefined);
}
