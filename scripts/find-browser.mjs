import path from "node:path";
import process from "node:process";
import { firstProgram } from "./find-program.mjs";

/**
 * The path of an installed Edge, Chrome or Chromium, or null. RENSTRA_BROWSER names one that wins over all others.
 *
 * @returns {string | null}
 */
export function findBrowser() {
  const wished = process.env["RENSTRA_BROWSER"];
  if (wished) return firstProgram([wished]);
  if (process.platform === "win32") return firstProgram(onWindows());
  if (process.platform === "darwin") return firstProgram(onMac());
  return firstProgram([
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
    "/usr/lib/chromium/chromium",
    "/snap/bin/chromium",
  ]);
}

function onWindows() {
  const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => process.env[name]);
  const programs = [
    ["Microsoft", "Edge", "Application", "msedge.exe"],
    ["Google", "Chrome", "Application", "chrome.exe"],
    ["Chromium", "Application", "chrome.exe"],
  ];
  const installed = programs.flatMap((parts) => folders.map((folder) => folder && path.join(folder, ...parts)));
  return [...installed, "msedge.exe", "chrome.exe", "chromium.exe"];
}

function onMac() {
  const home = process.env["HOME"] ?? "";
  const programs = [
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
  ];
  const installed = programs.flatMap((app) => [`/Applications/${app}`, path.join(home, "Applications", app)]);
  return [...installed, "chromium", "google-chrome"];
}
