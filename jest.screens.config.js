const shared = require("./jest.e2e.config.js");

/** `npm run screens`: pictures of the pane in every state and look, into screens/, each held to what fits. */
module.exports = { ...shared, testMatch: ["**/*.screens.ts"] };
