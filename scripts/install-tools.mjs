import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { findBrowser } from "./find-browser.mjs";
import { findLibreOffice } from "./find-libreoffice.mjs";

/** @typedef {{ name: string, find: () => string | null, packages: string[], advice: string }} Tool */

/** @type {Tool[]} */
const TOOLS = [
  {
    name: "Edge, Chrome or Chromium",
    find: findBrowser,
    packages: ["chromium", "fonts-liberation"],
    advice: "Install Microsoft Edge, Google Chrome or Chromium, or name one in RENSTRA_BROWSER.",
  },
  {
    name: "LibreOffice Calc",
    find: findLibreOffice,
    packages: ["libreoffice-calc"],
    advice: "Install LibreOffice (https://www.libreoffice.org), or name its soffice program in RENSTRA_SOFFICE.",
  },
];

/**
 * Finds the browser and the LibreOffice that the tests use. As root on Debian or Ubuntu it installs what is missing, saying so;
 * elsewhere it says what to install.
 *
 * @returns {{ browser: string, libreOffice: string } | null} null when a tool is still missing
 */
export function ensureTools() {
  const missing = TOOLS.filter((tool) => tool.find() === null);
  if (missing.length > 0 && mayInstall()) install(missing.flatMap((tool) => tool.packages));
  for (const tool of TOOLS.filter(({ find }) => find() === null)) {
    console.error(`Not found: ${tool.name}. ${tool.advice}`);
  }
  const browser = findBrowser();
  const libreOffice = findLibreOffice();
  if (browser === null || libreOffice === null) return null;
  console.log(`Browser:     ${browser}\nLibreOffice: ${libreOffice}`);
  return { browser, libreOffice };
}

function mayInstall() {
  return existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
}

/** @param {string[]} packages */
function install(packages) {
  const commands = [["update"], ["install", "--yes", "--no-install-recommends", ...packages]];
  for (const words of commands) {
    console.log(`> apt-get ${words.join(" ")}`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const { status } = spawnSync("/usr/bin/apt-get", ["--quiet=2", ...words], {
      env,
      stdio: ["ignore", "inherit", "inherit"],
    });
    if (status !== 0) console.error(`apt-get ${words.join(" ")} ended with ${String(status)}`);
  }
}
