const shared = require("./jest.config.js");
const inBrowser = require("./jest.e2e.config.js");

/**
 * Speed and memory, as ratios measured in one run, and how long the pane is held up in a browser, of the build in dist/.
 * Apart from the tests: a slow computer fails nothing else.
 */
module.exports = {
  maxWorkers: 1,
  projects: [
    {
      ...projectOf(shared),
      displayName: "work",
      roots: ["<rootDir>/test/bench"],
      testMatch: ["**/*.bench.ts"],
      testPathIgnorePatterns: [],
    },
    { ...projectOf(inBrowser), displayName: "pane", testMatch: ["**/*.bench.ts"] },
  ],
};

/** A configuration without what only holds for a whole run. */
function projectOf(config) {
  const ofWholeRun = ["maxWorkers", "testTimeout"];
  return Object.fromEntries(Object.entries(config).filter(([name]) => !ofWholeRun.includes(name)));
}
