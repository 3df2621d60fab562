// npm test: types, lint, format, build, all tests, browser tests. Its last line is `N passed, N failed`.
import { spawn, spawnSync } from "node:child_process";
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

const results = await runAll();
for (const { name, count, seconds } of results) {
  console.log(
    `${count.failed === 0 ? "ok  " : "FAIL"}  ${name.padEnd(8)} ${seconds.toFixed(0).padStart(4)} s  ${detail(count)}`,
  );
}
const total = results.map(({ count }) => count).reduce(add, NOTHING);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
console.log(closingLine(total));

/** @returns {Promise<Result[]>} */
async function runAll() {
  const tools = ensureTools();
  if (tools === null) return [{ name: "tools", count: ONE_FAILURE, seconds: 0 }];
  const env = { ...process.env, RENSTRA_BROWSER: tools.browser, RENSTRA_SOFFICE: tools.libreOffice };
  const [read, built] = await Promise.all([inTurn(["types", "lint", "format"], env), npmRun("build", env)]);
  return [...read, built, jest("jest", "jest.config.js", env), jest("browser", "jest.e2e.config.js", env)];
}

/**
 * @param {readonly string[]} scripts
 * @param {NodeJS.ProcessEnv} env
 */
async function inTurn(scripts, env) {
  /** @type {Result[]} */
  const results = [];
  for (const script of scripts) results.push(await npmRun(script, env));
  return results;
}

/**
 * Runs a script of package.json and prints what it says when it ends, since another one may run beside it.
 *
 * @param {string} script
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Result>}
 */
function npmRun(script, env) {
  const npm = process.env["npm_execpath"];
  const [program, ...words] = npm ? [process.execPath, npm] : ["npm"];
  const seconds = stopwatch();
  return new Promise((resolve) => {
    const shell = !npm && process.platform === "win32";
    const running = spawn(program, [...words, "run", "--silent", script], { cwd: root, env, shell });
    let said = "";
    for (const stream of [running.stdout, running.stderr]) stream.on("data", (part) => (said += String(part)));
    running.on("close", (code) => {
      console.log(`\n── ${script}\n${said}`);
      resolve({ name: script, count: code === 0 ? NOTHING : ONE_FAILURE, seconds: seconds() });
    });
  });
}

/** @returns {() => number} seconds from now on */
function stopwatch() {
  const started = process.hrtime.bigint();
  return () => Number(process.hrtime.bigint() - started) / 1e9;
}

/**
 * @param {string} name
 * @param {string} config
 * @param {NodeJS.ProcessEnv} env
 * @returns {Result}
 */
function jest(name, config, env) {
  console.log(`\n── ${name}`);
  const seconds = stopwatch();
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
  return { name, count: countTests(report, ended.status === 0), seconds: seconds() };
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
