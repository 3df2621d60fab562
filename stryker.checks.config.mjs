/**
 * `npm run mutation:checks`: breaks each statement of the checks once and asks whether a test notices; one family alone
 * with `--mutate "src/checks/kode/*.ts"`. RENSTRA_MUTATION_TESTS names other tests to ask, as a regular expression.
 */
export default {
  testRunner: "in-process",
  plugins: ["./scripts/mutation/in-process-runner.mjs"],
  coverageAnalysis: "perTest",
  mutate: ["src/checks/**/*.ts"],
  ignoreStatic: true,
  ignorePatterns: ["dist", "docs", "test/e2e", ".cache", "coverage"],
  reporters: ["clear-text", "progress-append-only", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: ".cache/mutation-checks.json" },
  tempDirName: ".cache/stryker-checks",
  thresholds: { high: 92, low: 88, break: 85 },
  timeoutMS: 20_000,
  concurrency: 2,
};
