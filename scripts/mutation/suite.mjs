// Collects tests written with describe, it, test, beforeAll and expect, and runs chosen ones in this process.
import { existsSync, readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";

const require = createRequire(import.meta.url);
/** @type {typeof import("typescript")} */
const ts = require("typescript");
const { expect } = require("expect");
const { bind } = require("jest-each");

/** @typedef {() => unknown} Body */
/** @typedef {{ name: string, hooks: Body[], parent: Group | null }} Group */
/** @typedef {{ id: string, group: Group, body: Body, file: string }} Test */

/** @type {Map<string, string>} code by file, since a reload reads the same files again */
const compiled = new Map();

/**
 * Loads the test files anew, with everything of this project that they import.
 *
 * @param {readonly string[]} files
 * @returns {Test[]} in the order of the files
 */
export function collect(files) {
  compileTypeScript();
  for (const file of Object.keys(require.cache)) if (!file.includes("node_modules")) delete require.cache[file];
  /** @type {Test[]} */
  const tests = [];
  /** @type {Group} */
  let group = { name: "", hooks: [], parent: null };
  let loading = "";
  const describe = (/** @type {string} */ name, /** @type {Body} */ body) => {
    group = { name, hooks: [], parent: group };
    body();
    group = group.parent ?? group;
  };
  const test = (/** @type {string} */ name, /** @type {Body} */ body) => {
    tests.push({ id: `${loading} ${fullName(group)} ${name} #${String(tests.length)}`, group, body, file: loading });
  };
  const beforeAll = (/** @type {Body} */ body) => void group.hooks.push(body);
  const each = { describe: bind(describe, false), test: bind(test) };
  const known = { describe: Object.assign(describe, { each: each.describe }), beforeAll, expect };
  Object.assign(globalThis, known, { it: Object.assign(test, { each: each.test }), test });
  for (const file of files) {
    loading = path.relative(process.cwd(), file);
    group = { name: "", hooks: [], parent: null };
    require(file);
  }
  return tests;
}

/**
 * @param {Group} group
 * @returns {string}
 */
function fullName(group) {
  return group.parent === null ? group.name : `${fullName(group.parent)} ${group.name}`;
}

/** Makes `require` take TypeScript files, and numfmt, which names a CommonJS file that it does not ship. */
function compileTypeScript() {
  const loader = /** @type {{ _extensions: Record<string, Function>, _resolveFilename: Function }} */ (
    /** @type {unknown} */ (Module)
  );
  if (".ts" in loader._extensions) return;
  const resolve = loader._resolveFilename;
  loader._resolveFilename = (/** @type {string} */ target, /** @type {unknown[]} */ ...rest) =>
    target === "numfmt"
      ? path.join(process.cwd(), "node_modules", "numfmt", "dist", "index.js")
      : resolve.call(Module, target, ...rest);
  loader._extensions[".ts"] = (
    /** @type {{ _compile(code: string, file: string): void }} */ module,
    /** @type {string} */ file,
  ) => {
    module._compile(codeOf(file), file);
  };
}

/** @param {string} file */
function codeOf(file) {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  if (!existsSync(file)) throw new Error(`${file} does not exist.`);
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
    fileName: file,
  });
  compiled.set(file, outputText);
  return outputText;
}

/**
 * Runs the hooks of a test's groups, each once in a run, then the test.
 *
 * @param {Test} test
 * @param {Set<Body>} done hooks that have run
 */
export async function runTest(test, done) {
  for (const hook of hooksOf(test.group)) {
    if (done.has(hook)) continue;
    done.add(hook);
    await hook();
  }
  await test.body();
}

/**
 * @param {Group} group
 * @returns {Body[]} outermost first
 */
function hooksOf(group) {
  return group.parent === null ? group.hooks : [...hooksOf(group.parent), ...group.hooks];
}
