import path from "node:path";
import process from "node:process";
import { firstProgram } from "./find-program.mjs";

/**
 * The path of an installed LibreOffice (`soffice`), or null. RENSTRA_SOFFICE names one that wins over all others.
 *
 * @returns {string | null}
 */
export function findLibreOffice() {
  const wished = process.env["RENSTRA_SOFFICE"];
  if (wished) return firstProgram([wished]);
  if (process.platform === "win32") {
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)"].map((name) => process.env[name]);
    const installed = folders.map((folder) => folder && path.join(folder, "LibreOffice", "program", "soffice.exe"));
    return firstProgram([...installed, "soffice.exe"]);
  }
  if (process.platform === "darwin") {
    return firstProgram(["/Applications/LibreOffice.app/Contents/MacOS/soffice", "soffice"]);
  }
  return firstProgram(["soffice", "libreoffice", "/usr/lib/libreoffice/program/soffice"]);
}
