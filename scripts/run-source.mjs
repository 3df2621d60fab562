import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
/** @type {typeof import("typescript")} */
const ts = require("typescript");

/**
 * Runs a TypeScript file that imports only files of this project and packages it depends on, and answers what it exports.
 * Nothing is remembered between calls, so that a program that keeps running sees what was edited.
 *
 * @param {string} file below the root, such as `src/functions/metadata.ts`
 * @returns {Record<string, unknown>}
 */
export function runSource(file) {
  return load(path.join(root, file), new Map());
}

/**
 * @param {string} file
 * @param {Map<string, Record<string, unknown>>} loaded
 * @returns {Record<string, unknown>}
 */
function load(file, loaded) {
  const known = loaded.get(file);
  if (known) return known;
  /** @type {Record<string, unknown>} */
  const exported = {};
  loaded.set(file, exported);
  const code = ts.transpileModule(readFileSync(file, "utf8"), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    fileName: file,
  }).outputText;
  const run = new Function("exports", "require", code);
  run(exported, (/** @type {string} */ target) =>
    target.startsWith(".") ? load(resolve(file, target), loaded) : require(target),
  );
  return exported;
}

/**
 * @param {string} from
 * @param {string} target
 */
function resolve(from, target) {
  const place = path.resolve(path.dirname(from), target);
  const found = [`${place}.ts`, path.join(place, "index.ts")].find((candidate) => existsSync(candidate));
  if (found === undefined) throw new Error(`${from} imports ${target}, which does not exist.`);
  return found;
}
