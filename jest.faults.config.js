const shared = require("./jest.config.js");

/** `npm run faults`: every task under every failure at every batch, held to docs/excel-faults.md. */
module.exports = { ...shared, testMatch: ["**/*.faults.ts"] };
