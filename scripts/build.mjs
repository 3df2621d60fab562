// npm run build: the pane, the functions, the workbench and the command line into dist/, type-checked and held to their budget.
//   --base-url https://…   also writes dist/manifest.xml for an installation at that address
//   --only NAME[,NAME]     only these programs, leaving the rest of dist/ as it is
import { spawn } from "node:child_process";
import { rm, writeFile, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { measureBundles } from "./budget.mjs";
import { bundle } from "./bundle.mjs";
import { foreignModules } from "./bundle-contents.mjs";
import { productionManifest } from "./manifest.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

await build().catch((/** @type {unknown} */ failure) => {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
});

async function build() {
  const { values } = parseArgs({ options: { "base-url": { type: "string" }, only: { type: "string" } } });
  const baseUrl = values["base-url"];
  const manifest = baseUrl === undefined ? null : productionManifest(await read("manifest.xml"), baseUrl);
  if (values.only === undefined) await rm(path.join(root, "dist"), { recursive: true, force: true });
  const settings = {
    ...(values.only === undefined ? {} : { only: values.only }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
  };
  const [stats] = await Promise.all([bundle(settings, process.stdout), checkTypes()]);
  report(stats);
  if (manifest === null) return;
  await writeFile(path.join(root, "dist", "manifest.xml"), manifest);
  console.log(`dist/manifest.xml  for ${String(baseUrl)}`);
}

/** Checks the types of all programs beside the bundling: the bundler only strips them. @returns {Promise<void>} */
function checkTypes() {
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  return new Promise((resolve, reject) => {
    const words = [compiler, "--noEmit", "-p", "tsconfig.json"];
    spawn(process.execPath, words, { cwd: root, stdio: "inherit" }).on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error("The types do not fit; nothing in dist/ is to be used."));
    });
  });
}

/** @param {import("webpack").Stats[]} stats */
function report(stats) {
  const foreign = stats.flatMap(foreignModules);
  if (foreign.length > 0) throw new Error(`Not allowed in what is shipped:\n  ${foreign.join("\n  ")}`);
  const measured = measureBundles(stats);
  for (const { name, size, later, budget } of measured) {
    console.log(
      `${name.padEnd(10)} ${size.toFixed(1).padStart(6)} KB compressed, of ${String(budget)} KB${more(later)}`,
    );
  }
  const heavy = measured.filter(({ size, budget }) => size > budget);
  if (heavy.length > 0) throw new Error(`Over budget: ${heavy.map(({ name }) => name).join(", ")}`);
}

/** @param {number} later */
function more(later) {
  return later > 0 ? `; ${later.toFixed(1)} KB more when needed` : "";
}

/** @param {string} file */
function read(file) {
  return readFile(path.join(root, file), "utf8");
}
