/** `npm run mutation`: breaks each statement of the subject once and asks whether a test notices. */
export default {
  testRunner: "jest",
  coverageAnalysis: "perTest",
  mutate: ["src/domain/**/*.ts", "src/regulations/**/*.ts"],
  jest: {
    configFile: "jest.config.js",
    config: { testMatch: ["<rootDir>/test/domain/**/*.test.ts", "<rootDir>/test/regulations/**/*.test.ts"] },
    enableFindRelatedTests: true,
  },
  ignorePatterns: ["dist", "docs", "test/e2e", ".cache", "coverage"],
  reporters: ["clear-text", "progress", "json"],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: ".cache/mutation.json" },
  tempDirName: ".cache/stryker",
  thresholds: { high: 95, low: 92, break: 90 },
  concurrency: 2,
};
