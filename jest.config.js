/** Unit, workbook, contract and library tests. Browser tests run apart, see scripts/test.mjs. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  transform: {
    "^.+\\.(ts|tsx|js|mjs)$": ["ts-jest", { tsconfig: "<rootDir>/tsconfig.jest.json" }],
  },
  transformIgnorePatterns: ["/node_modules/(?!(@borgar|numfmt|fast-check)/)"],
};
