// npm run docs: writes the reference pages of the custom functions in docs/ from the declarations and words in src/.
//   --check  writes nothing; ends with 1 when a page is not what would be written
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { runSource } from "./run-source.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** @typedef {{ REFERENCE_PAGES: Record<string, string>, referencePage: (language: string) => string }} PageSource */

const source = /** @type {PageSource & Record<string, unknown>} */ (runSource("functions/reference-page.ts"));
for (const [language, name] of Object.entries(source.REFERENCE_PAGES)) {
  const file = path.join(root, "docs", name);
  const text = await format(source.referencePage(language), { ...(await resolveConfig(file)), parser: "markdown" });
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    console.error(`docs/${name} is not what src/ says. Run: npm run docs`);
    process.exitCode = 1;
  }
}
