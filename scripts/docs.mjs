// npm run docs: writes the reference pages in docs/: the custom functions from their declarations and words in src/, the
// findings from the gallery in test/cases/ and the words in src/.
//   --check  writes nothing; ends with 1 when a page is not what would be written
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { runSource } from "./run-source.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cases = path.join(root, "test", "cases");

/** @typedef {{ REFERENCE_PAGES: Record<string, string>, referencePage: (language: string) => string }} Functions */
/** @typedef {{ FINDINGS_PAGES: Record<string, string>, findingsPage: (language: string, cases: object) => Promise<string> }} Findings */

const functions = /** @type {Functions & Record<string, unknown>} */ (runSource("src/functions/reference-page.ts"));
for (const [language, name] of Object.entries(functions.REFERENCE_PAGES))
  await page(name, functions.referencePage(language));

const findings = /** @type {Findings & Record<string, unknown>} */ (runSource("test/guide/findings-page.ts"));
for (const [language, name] of Object.entries(findings.FINDINGS_PAGES))
  await page(name, await findings.findingsPage(language, gallery()));

/** @returns {Record<string, { provokes: unknown, almost: unknown }>} */
function gallery() {
  const folders = readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Object.fromEntries(
    folders.map(({ name }) => [name, { provokes: json(name, "provokes"), almost: json(name, "almost") }]),
  );
}

/**
 * @param {string} code
 * @param {string} name
 * @returns {unknown}
 */
function json(code, name) {
  return JSON.parse(readFileSync(path.join(cases, code, `${name}.json`), "utf8"));
}

/**
 * @param {string} name
 * @param {string} markdown
 */
async function page(name, markdown) {
  const file = path.join(root, "docs", name);
  const text = await format(markdown, { ...(await resolveConfig(file)), parser: "markdown" });
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    console.error(`docs/${name} is not what its sources say. Run: npm run docs`);
    process.exitCode = 1;
  }
}
