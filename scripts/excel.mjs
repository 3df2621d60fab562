// npm run excel: serves the pane over https on this computer and opens it in Excel. Windows and macOS only.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const PORT = 3000;

if (process.platform === "win32" || process.platform === "darwin") {
  await openInExcel().catch((/** @type {unknown} */ failure) => {
    console.error(failure instanceof Error ? failure.message : failure);
    process.exitCode = 1;
  });
} else {
  console.error(
    "Excel tidak ada untuk sistem ini, jadi Renstra tidak dapat dibuka di dalamnya. Pakailah: npm start\n" +
      "There is no Excel for this system, so Renstra cannot be opened in it. Use instead: npm start",
  );
  process.exitCode = 1;
}

async function openInExcel() {
  switchOffUsageReports();
  console.log("Menyiapkan sertifikat untuk https://localhost …\nPreparing the certificate for https://localhost …");
  const https = await require("office-addin-dev-certs").getHttpsServerOptions();
  const server = await serve(https);
  console.log("Membuka Excel … (Ctrl+C untuk berhenti)\nOpening Excel … (Ctrl+C stops)");
  debugging("start", "manifest.xml", "desktop", "--no-debug", "--no-live-reload");
  process.once("SIGINT", () => {
    debugging("stop", "manifest.xml");
    void server.stop().then(() => process.exit(0));
  });
}

/**
 * @param {import("node:https").ServerOptions} options
 * @returns {Promise<{ stop: () => Promise<void> }>}
 */
async function serve(options) {
  const webpack = require("webpack");
  const DevServer = require("webpack-dev-server");
  const configs = require("../webpack.config.js")({ only: "taskpane,commands,result,functions", fast: true });
  const server = new DevServer(
    {
      host: "localhost",
      port: PORT,
      server: { type: "https", options },
      headers: { "Cache-Control": "no-store" },
      static: false,
      hot: false, // the functions run where there is no page to reload
      client: { overlay: false },
    },
    webpack(configs),
  );
  await server.start();
  return server;
}

/**
 * Runs office-addin-debugging; throws when it does not succeed.
 *
 * @param {string[]} words
 */
function debugging(...words) {
  const program = require.resolve("office-addin-debugging/lib/cli.js");
  const ended = spawnSync(process.execPath, [program, ...words], { cwd: root, stdio: "inherit" });
  if (ended.status !== 0)
    throw new Error(`office-addin-debugging ${words.join(" ")} ended with ${String(ended.status)}`);
}

/** The Office tools send usage data to their maker unless told not to. Nothing here leaves the computer. */
function switchOffUsageReports() {
  const program = require.resolve("office-addin-usage-data/lib/cli.js");
  const ended = spawnSync(process.execPath, [program, "off"], { cwd: root, stdio: "ignore" });
  if (ended.status !== 0)
    throw new Error("The usage reports of the Office tools could not be switched off; nothing was started.");
}
