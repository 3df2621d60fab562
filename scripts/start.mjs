// npm start: builds the workbench, serves it on this computer and opens the browser.
import { spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundle } from "./bundle.mjs";
import { serveDirectory } from "./static-server.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const USAGE = "Pemakaian: npm start -- [--port N] [--no-open]\nUsage:     npm start -- [--port N] [--no-open]";

const options = readOptions();
if (options === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await start(options).catch((/** @type {unknown} */ failure) => {
    console.error(failure instanceof Error ? failure.message : failure);
    process.exitCode = 1;
  });
}

/** @param {{ port: number, open: boolean }} options */
async function start({ port, open }) {
  console.log("Menyiapkan Renstra …\nPreparing Renstra …");
  await bundle({ only: "workbench", fast: true }, process.stdout);
  const server = await serveDirectory(path.join(root, "dist"), port);
  console.log(
    `\nRenstra siap di ${server.url}  (Ctrl+C untuk berhenti)\nRenstra is ready at ${server.url}  (Ctrl+C stops it)\n`,
  );
  if (open) openBrowser(server.url);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      console.log("\nSelesai.\nStopped.");
      void server.close().then(() => process.exit(0));
    });
  }
}

/** @returns {{ port: number, open: boolean } | null} null when the words after `npm start --` are not understood */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string", default: "4173" }, "no-open": { type: "boolean" } },
    });
    const port = Number(values.port);
    return Number.isInteger(port) && port >= 0 && port < 65536 ? { port, open: values["no-open"] !== true } : null;
  } catch {
    return null;
  }
}

/**
 * Opens the user's own browser where there is a screen; a failure is no harm, the address stands printed.
 *
 * @param {string} url
 */
function openBrowser(url) {
  const command = openingCommand(url);
  if (command === null) return;
  const [program, ...words] = command;
  spawn(program, words, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

/**
 * @param {string} url
 * @returns {[string, ...string[]] | null}
 */
function openingCommand(url) {
  if (process.platform === "win32") return ["cmd", "/c", "start", "", url];
  if (process.platform === "darwin") return ["open", url];
  return process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"] ? ["xdg-open", url] : null;
}
