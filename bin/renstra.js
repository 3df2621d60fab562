#!/usr/bin/env node
// Runs the command line; in a fresh clone, or after the sources changed, builds it first.
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

const root = path.dirname(__dirname);
const program = path.join(root, "dist", "cli.js");

void main();

async function main() {
  try {
    if (isStale()) await build();
  } catch (failure) {
    process.stderr.write(`renstra: ${failure instanceof Error ? failure.message : String(failure)}\n`);
    process.exitCode = 2;
    return;
  }
  require(program);
}

/** True when there is no built program, or a source file is newer than it. An installed copy without sources is never stale. */
function isStale() {
  const built = fs.statSync(program, { throwIfNoEntry: false });
  const sources = path.join(root, "src");
  if (!fs.existsSync(sources)) return false;
  return built === undefined || newest(sources) > built.mtimeMs;
}

function newest(folder) {
  return fs.readdirSync(folder, { recursive: true }).reduce((latest, name) => {
    return Math.max(latest, fs.statSync(path.join(folder, name)).mtimeMs);
  }, 0);
}

async function build() {
  const { buildCommandLine } = await import(pathToFileURL(path.join(root, "scripts", "build-cli.mjs")).href);
  await buildCommandLine();
}
