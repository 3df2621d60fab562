// npm test: types, lint, format, build, all tests, browser tests. Its last line is `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { closingLine, countTests } from "./count-tests.mjs";
import { ensureTools } from "./install-tools.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** @typedef {import("./count-tests.mjs").Count} Count */
/** @typedef {{ name: string, count: Count, seconds: number }} Result */

const ONE_FAILURE = { passed: 0, failed: 1, skipped: 0 };
const NOTHING = { passed: 0, failed: 0, skipped: 0 };

const results = runAll();
for (const { name, count, seconds } of results) {
  console.log(
    `${count.failed === 0 ? "ok  " : "FAIL"}  ${name.padEnd(8)} ${seconds.toFixed(0).padStart(4)} s  ${detail(count)}`,
  );
}
const total = results.map(({ count }) => count).reduce(add, NOTHING);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
console.log(closingLine(total));

/** @returns {Result[]} */
function runAll() {
  const tools = ensureTools();
  if (tools === null) return [{ name: "tools", count: ONE_FAILURE, seconds: 0 }];
  const env = { ...process.env, RENSTRA_BROWSER: tools.browser, RENSTRA_SOFFICE: tools.libreOffice };
  return [
    step("types", () => npmRun("types", env)),
    step("lint", () => npmRun("lint", env)),
    step("format", () => npmRun("format", env)),
    step("build", () => npmRun("build", env)),
    step("jest", () => jest("jest.config.js", env)),
    step("browser", () => jest("jest.e2e.config.js", env)),
  ];
}

/**
 * @param {string} name
 * @param {() => Count} work
 * @returns {Result}
 */
function step(name, work) {
  console.log(`\n── ${name}`);
  const started = process.hrtime.bigint();
  const count = work();
  return { name, count, seconds: Number(process.hrtime.bigint() - started) / 1e9 };
}

/**
 * @param {string} script
 * @param {NodeJS.ProcessEnv} env
 * @returns {Count}
 */
function npmRun(script, env) {
  const npm = process.env["npm_execpath"];
  const onWindows = process.platform === "win32";
  const ended = npm
    ? spawnSync(process.execPath, [npm, "run", "--silent", script], { cwd: root, env, stdio: "inherit" })
    : spawnSync("npm", ["run", "--silent", script], { cwd: root, env, stdio: "inherit", shell: onWindows });
  return ended.status === 0 ? NOTHING : ONE_FAILURE;
}

/**
 * @param {string} config
 * @param {NodeJS.ProcessEnv} env
 * @returns {Count}
 */
function jest(config, env) {
  const report = path.join(root, ".cache", `${config}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const timeout = 40 * 60_000; // a run that hangs is a failed run
  const words = [require.resolve("jest/bin/jest"), "--config", config, "--json", "--outputFile", report];
  const ended = spawnSync(process.execPath, words, {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit"],
    timeout,
  });
  return countTests(report, ended.status === 0);
}

/** @param {Count} count */
function detail(count) {
  return count.passed + count.failed + count.skipped === 0 ? "" : closingLine(count);
}

/**
 * @param {Count} one
 * @param {Count} other
 * @returns {Count}
 */
function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}
