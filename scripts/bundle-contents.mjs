import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Rooms that must never reach a program: pane and ribbon are for the real Excel only, the command line has no screen. */
const FORBIDDEN = new Map([
  [
    "taskpane",
    [
      "src/standin/",
      "src/workbench/",
      "src/workbook/",
      "src/host/xlsx/",
      "src/host/memory/",
      "node_modules/@microsoft/office-js/",
    ],
  ],
  [
    "commands",
    [
      ...["src/standin/", "src/workbench/", "src/workbook/", "src/host/xlsx/", "src/host/memory/", "src/taskpane/"],
      ...["src/checks/", "src/functions/", "node_modules/@microsoft/office-js/"],
    ],
  ],
  ["result", ["src/domain/", "src/sheets/", "src/tasks/", "src/host/", "src/wording/", "node_modules/"]],
  [
    "functions",
    [
      ...["src/standin/", "src/workbench/", "src/workbook/", "src/host/", "src/tasks/", "src/sheets/", "src/taskpane/"],
      ...["src/functions/example", "src/functions/failures", "src/functions/metadata", "src/functions/reference-page"],
      "node_modules/",
    ],
  ],
  ["cli", ["src/standin/", "src/workbench/", "src/taskpane/", "src/host/excel/", "node_modules/@microsoft/office-js/"]],
  ["workbench", ["src/host/memory/", "node_modules/@microsoft/office-js/"]],
]);

/**
 * The modules of a bundle that have no business there, as `program: file`; an empty list when all is well.
 *
 * @param {import("webpack").Stats} stats
 * @returns {string[]}
 */
export function foreignModules({ compilation }) {
  const program = compilation.name ?? "";
  const forbidden = FORBIDDEN.get(program) ?? [];
  return [...resources(compilation.modules)]
    .map((file) => path.relative(root, file).split(path.sep).join("/"))
    .filter((file) => forbidden.some((folder) => file.startsWith(folder)))
    .map((file) => `${program}: ${file}`);
}

/**
 * The files behind the modules, those that were merged into one included.
 *
 * @param {Iterable<import("webpack").Module>} modules
 * @returns {Generator<string>}
 */
function* resources(modules) {
  for (const module of modules) {
    if ("modules" in module && Array.isArray(module.modules)) yield* resources(module.modules);
    else if ("resource" in module && typeof module.resource === "string") yield module.resource;
  }
}
