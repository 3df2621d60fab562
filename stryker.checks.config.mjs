/** `npm run mutation:checks`: breaks each statement of the checks once; one family alone with `--mutate "src/checks/kode/*.ts"`. */
export default {
  testRunner: "jest",
  coverageAnalysis: "perTest",
  mutate: ["src/checks/**/*.ts"],
  jest: {
    configFile: "jest.config.js",
    config: {
      testMatch: [
        "<rootDir>/test/checks/**/*.test.ts",
        "<rootDir>/test/gallery.test.ts",
        "<rootDir>/test/generated/consistent.test.ts",
      ],
    },
    enableFindRelatedTests: false,
  },
  ignorePatterns: ["dist", "docs", "test/e2e", ".cache", "coverage"],
  reporters: ["clear-text", "progress", "json"],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: ".cache/mutation-checks.json" },
  tempDirName: ".cache/stryker-checks",
  thresholds: { high: 92, low: 88, break: 85 },
  concurrency: 2,
};
