import { createRequire } from "node:module";
import process from "node:process";

const require = createRequire(import.meta.url);
/** @type {typeof import("webpack")} */
const webpack = require("webpack");

/**
 * Runs webpack over the named programs and answers the statistics of each.
 * Throws an Error that carries the compiler's own messages when anything is wrong in the sources.
 *
 * @param {{ only?: string, fast?: boolean, skipMissing?: boolean, out?: string, baseUrl?: string }} settings as in webpack.config.js
 * @param {NodeJS.WritableStream | null} progress where to show how far it is; null keeps it quiet
 * @returns {Promise<import("webpack").Stats[]>}
 */
export async function bundle(settings, progress) {
  /** @type {import("webpack").Configuration[]} */
  const configs = require("../webpack.config.js")(settings);
  if (configs.length === 0) throw new Error("There is nothing to build: no entry file exists.");
  const compiler = new webpack.MultiCompiler(
    configs.map((config) => webpack(config)),
    {},
  );
  if (progress) showProgress(compiler, progress);
  const stats = await run(compiler);
  if (stats.hasErrors()) throw new Error(messages(stats));
  return stats.stats;
}

/**
 * @param {import("webpack").MultiCompiler} compiler
 * @returns {Promise<import("webpack").MultiStats>}
 */
function run(compiler) {
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close((closing) => {
        if (failure ?? closing) reject(failure ?? closing);
        else if (stats) resolve(stats);
        else reject(new Error("The bundler ended without an answer."));
      });
    });
  });
}

/** @param {import("webpack").MultiStats} stats */
function messages(stats) {
  return stats.toString({ preset: "errors-only", colors: process.stderr.isTTY });
}

/**
 * On a terminal one line that counts up; elsewhere a line per quarter.
 *
 * @param {import("webpack").MultiCompiler} compiler
 * @param {NodeJS.WritableStream} out
 */
function showProgress(compiler, out) {
  const terminal = "isTTY" in out && out.isTTY === true;
  let shown = -1;
  new webpack.ProgressPlugin((fraction) => {
    const percent = Math.floor(fraction * 100);
    if (percent <= shown || (!terminal && percent < shown + 25 && percent < 100)) return;
    shown = percent;
    out.write(terminal ? `\r  ${String(percent)} %${percent === 100 ? "\n" : ""}` : `  ${String(percent)} %\n`);
  }).apply(compiler);
}
