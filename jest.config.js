/** Unit, workbook, contract and library tests. Browser tests run apart, see scripts/test.mjs. */
module.exports = {
  testEnvironment: "node",
  // Generous: how fast a computer is decides nothing here.
  testTimeout: 120_000,
  // Jest leaves one core idle otherwise: half of a small machine.
  maxWorkers: "100%",
  roots: ["<rootDir>/test"],
  setupFiles: ["<rootDir>/test/fast-check-seed.ts"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  transform: {
    "^.+\\.(ts|tsx|js|mjs)$": ["ts-jest", { tsconfig: "<rootDir>/tsconfig.jest.json" }],
  },
  // numfmt names a CommonJS file for require that the package does not ship.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  transformIgnorePatterns: ["/node_modules/(?!(@borgar|numfmt|fast-check)/)"],
};
