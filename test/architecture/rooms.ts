import type { Source } from "./sources";

/** What a room may import: rooms or single files below src by how their path begins, and packages by name. */
interface Allowed {
  readonly values: readonly string[];
  /** Beyond those, as `import type` only. */
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

/** The rooms of the house and what each may import. What is not here is forbidden. */
export const ROOMS: Readonly<Record<string, Allowed>> = {
  domain: { values: [] },
  regulations: { values: ["domain"] },
  findings: { values: ["domain"] },
  sheets: { values: ["domain", "regulations", "findings"], packages: ["@borgar/fx"] },
  checks: { values: ["domain", "regulations", "findings", "sheets"] },
  "host/port": { values: [], types: ["sheets"] },
  "host/notes": { values: ["host/port"] },
  "host/sheet-names": { values: [] },
  "host/browser": { values: [] },
  "host/memory": { values: ["host/port", "host/sheet-names"], types: ["sheets"] },
  "host/excel": { values: ["host/port", "host/notes", "host/sheet-names"], types: ["sheets"] },
  "host/xlsx": { values: ["host/port", "host/notes", "workbook", "functions/call"], types: ["sheets"] },
  tasks: { values: ["domain", "regulations", "findings", "sheets", "checks", "host/port"] },
  wording: { values: [], types: ["findings", "sheets", "tasks", "host/port", "workbook", "functions", "regulations"] },
  functions: { values: ["domain", "regulations", "wording"] },
  taskpane: {
    values: [
      ...["tasks", "wording", "host/port", "findings/identity", "findings/compare", "findings/decision"],
      ...["sheets/address", "sheets/reading/mapping", "sheets/reading/names"],
    ],
    types: ["findings", "sheets"],
    packages: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
  },
  commands: { values: ["tasks", "wording", "host/port"] },
  cli: {
    values: [
      ...["tasks", "wording", "host/port", "host/xlsx", "workbook", "domain"],
      ...["regulations/scales", "sheets/address", "sheets/writing/direction"],
      ...["findings/catalogue", "findings/identity", "../package.json"],
    ],
    types: ["findings", "sheets"],
    packages: ["node:crypto", "node:fs", "node:path", "node:process", "node:url", "node:util"],
  },
  workbook: { values: [], packages: ["fflate", "numfmt", "@borgar/fx", "@formulajs/formulajs"] },
  standin: { values: ["workbook"] },
  workbench: {
    values: [
      "workbook",
      "host/xlsx",
      "host/browser",
      "functions/call",
      "wording",
      "taskpane/mount",
      "taskpane/save-file",
      "taskpane/worker/serve-pane",
      "taskpane/worker/worker-line",
    ],
    types: ["host/port"],
  },
};

/** Files that choose what the rest of their room is not to know. */
export const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  "taskpane/main.tsx": ["host/excel", "host/browser"],
  "commands/main.ts": ["host/excel", "host/browser"],
  "workbench/hosts/office-connection.ts": ["host/excel", "standin"],
};

/** Where the globals of Office.js may be named. */
const OFFICE_PLACES = ["host/excel/", ...Object.keys(ENTRIES), "commands/", "functions/main.ts"];
const OFFICE_NAMES = ["Excel", "Office", "OfficeExtension", "CustomFunctions"];
const EMPTY_WORDS = ["utils", "util", "helpers", "helper", "common", "misc", "shared", "lib"];
const LONGEST = 250;

/** The room a path below src belongs to, null when it is none of the house. */
export function roomOf(path: string): string | null {
  return Object.keys(ROOMS).find((room) => begins(path, room)) ?? null;
}

/** Everything a file does that its room may not, one sentence each. */
export function faultsOf(source: Source): readonly string[] {
  const room = roomOf(source.path);
  if (room === null) return [`${source.path} is in no room`];
  return [
    ...importFaults(source, room),
    ...(source.hasDefaultExport ? [`${source.path} has a default export`] : []),
    ...(source.lines > LONGEST ? [`${source.path} has ${source.lines} lines of code`] : []),
    ...nameFaults(source),
  ];
}

function importFaults({ path, imports }: Source, room: string): string[] {
  const { values, types = [], packages = [] } = ROOMS[room] ?? { values: [] };
  const own = ENTRIES[path] ?? [];
  return imports
    .filter(({ target, isPackage, typeOnly }) => {
      if (isPackage) return !packages.some((name) => begins(target, name));
      const allowed = [room, ...values, ...own, ...(typeOnly ? [...types, "domain"] : [])];
      return !allowed.some((place) => begins(target, place));
    })
    .map(({ target, typeOnly }) => `${path} imports ${typeOnly ? "types of " : ""}${target}`);
}

function nameFaults({ path, freeNames }: Source): string[] {
  const folders = path.replace(/\.tsx?$/, "").split("/");
  const empty = folders.filter((name) => EMPTY_WORDS.includes(name));
  const mayNameOffice = OFFICE_PLACES.some((place) => path.startsWith(place));
  const office = mayNameOffice ? [] : OFFICE_NAMES.filter((name) => freeNames.has(name));
  return [
    ...empty.map((name) => `${path}: "${name}" says nothing`),
    ...office.map((name) => `${path} names the global ${name}`),
  ];
}

/** Every file that ends up in a program, from its entry file along all imports that are not of types only. */
export function reachedFrom(entry: string, sources: readonly Source[]): readonly string[] {
  const byName = new Map(sources.map((source) => [source.path.replace(/(\/index)?\.tsx?$/, ""), source]));
  const reached = new Set<Source>();
  const visit = (source: Source | undefined): void => {
    if (source === undefined || reached.has(source)) return;
    reached.add(source);
    for (const { target, typeOnly } of source.imports) if (!typeOnly) visit(byName.get(target));
  };
  visit(sources.find(({ path }) => path === entry));
  return [...reached].map(({ path }) => path);
}

/** True when `path` is `place` or lies in it; `host/port` holds `host/port.ts`, not `host/portable`. */
function begins(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`) || path.startsWith(`${place}.`);
}
