import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { serveDirectory } from "../../scripts/static-server.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Before the browser tests: serves dist/ and tells them the address and the browser through the environment. */
export default async function setUp() {
  const browser = findBrowser();
  if (browser === null) throw new Error("No Edge, Chrome or Chromium found; RENSTRA_BROWSER may name one.");
  const server = await serveDirectory(path.join(root, "dist"), 0);
  process.env["RENSTRA_BROWSER"] = browser;
  process.env["RENSTRA_URL"] = server.url;
  Object.assign(globalThis, { stopServingDist: () => server.close() });
}
