const shared = require("./jest.config.js");

/** Speed and memory, as ratios measured in one run. Apart from the tests: a slow computer fails nothing else. */
module.exports = {
  ...shared,
  roots: ["<rootDir>/test/bench"],
  testMatch: ["**/*.bench.ts"],
  testPathIgnorePatterns: [],
  maxWorkers: 1,
};
