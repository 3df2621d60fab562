// A test runner for Stryker that keeps the suite loaded: thousands of mutants in minutes, where starting jest for each takes hours.
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { readdirSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { collect, runTest } from "./suite.mjs";

/** @typedef {import("@stryker-mutator/api/test-runner").TestResult} TestResult */
/** @typedef {import("@stryker-mutator/api/core").InstrumenterContext} Stryker */

const TESTS = new RegExp(process.env["RENSTRA_MUTATION_TESTS"] ?? String.raw`^(checks/.*|gallery)\.test\.ts$`, "u");

/** What instrumented code looks at to know which mutant is alive. @type {Stryker} */
const stryker = {};
Object.assign(globalThis, { __stryker__: stryker });

class InProcessRunner {
  /** @type {import("./suite.mjs").Test[]} */
  tests = [];
  /** Milliseconds each test took, so that the quick ones go first. @type {Map<string, number>} */
  took = new Map();
  files = readdirSync("test", { recursive: true, encoding: "utf8" })
    .filter((file) => TESTS.test(file))
    .map((file) => path.resolve("test", file))
    .sort();

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.tests = collect(this.files);
    return Promise.resolve();
  }

  /** @returns {Promise<import("@stryker-mutator/api/test-runner").DryRunResult>} */
  async dryRun() {
    const tests = await this.run(this.tests, true);
    return { status: DryRunStatus.Complete, tests, ...coverage() };
  }

  /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment, disableBail }) {
    stryker.hitCount = 0;
    Object.assign(stryker, { hitLimit });
    if (mutantActivation === "static") stryker.activeMutant = activeMutant.id;
    const result = await this.result(activeMutant.id, testFilter, reloadEnvironment, disableBail);
    const isEndless = determineHitLimitReached(stryker.hitCount, hitLimit);
    delete stryker.activeMutant;
    delete stryker.hitLimit;
    if (reloadEnvironment) this.tests = collect(this.files);
    return toMutantRunResult(isEndless ?? result);
  }

  /**
   * @param {string} mutant
   * @param {string[] | undefined} filter
   * @param {boolean} isReloaded
   * @param {boolean} disableBail
   * @returns {Promise<import("@stryker-mutator/api/test-runner").DryRunResult>}
   */
  async result(mutant, filter, isReloaded, disableBail) {
    try {
      if (isReloaded) this.tests = collect(this.files);
    } catch (error) {
      return { status: DryRunStatus.Complete, tests: [failed("loading", 0, error)] };
    }
    stryker.activeMutant = mutant;
    const wanted = filter && new Set(filter);
    const tests = this.tests.filter(({ id }) => wanted?.has(id) ?? true);
    tests.sort((a, b) => (this.took.get(a.id) ?? 0) - (this.took.get(b.id) ?? 0));
    return { status: DryRunStatus.Complete, tests: await this.run(tests, disableBail) };
  }

  /**
   * @param {readonly import("./suite.mjs").Test[]} tests
   * @param {boolean} isGoingOn after a failure
   */
  async run(tests, isGoingOn) {
    /** @type {TestResult[]} */
    const results = [];
    const hooks = new Set();
    for (const test of tests) {
      stryker.currentTestId = test.id;
      const result = await outcome(test, hooks);
      if (stryker.activeMutant === undefined) this.took.set(test.id, result.timeSpentMs);
      results.push(result);
      if (result.status === TestStatus.Failed && !isGoingOn) break;
    }
    delete stryker.currentTestId;
    return results;
  }
}

/**
 * @param {import("./suite.mjs").Test} test
 * @param {Set<() => unknown>} hooks
 * @returns {Promise<TestResult>}
 */
async function outcome(test, hooks) {
  const started = performance.now();
  try {
    await runTest(test, hooks);
    return { id: test.id, name: test.id, status: TestStatus.Success, timeSpentMs: performance.now() - started };
  } catch (error) {
    return failed(test.id, performance.now() - started, error);
  }
}

/**
 * @param {string} id
 * @param {number} timeSpentMs
 * @param {unknown} error
 * @returns {TestResult}
 */
function failed(id, timeSpentMs, error) {
  return { id, name: id, status: TestStatus.Failed, timeSpentMs, failureMessage: String(error) };
}

/** @returns {{ mutantCoverage?: import("@stryker-mutator/api/core").MutantCoverage }} */
function coverage() {
  return stryker.mutantCoverage === undefined ? {} : { mutantCoverage: stryker.mutantCoverage };
}

const createRunner = Object.assign(() => new InProcessRunner(), { inject: /** @type {[]} */ ([]) });

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "in-process", createRunner)];
