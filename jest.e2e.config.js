const shared = require("./jest.config.js");

/** Browser tests: the workbench in dist/, served on this computer, driven in an installed Edge, Chrome or Chromium. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test/e2e"],
  testMatch: ["**/*.e2e.ts"],
  transform: shared.transform,
  transformIgnorePatterns: shared.transformIgnorePatterns,
  moduleNameMapper: shared.moduleNameMapper,
  globalSetup: "<rootDir>/test/e2e/serve-dist.mjs",
  globalTeardown: "<rootDir>/test/e2e/stop-serving.mjs",
  testTimeout: 60_000,
  maxWorkers: 1,
};
