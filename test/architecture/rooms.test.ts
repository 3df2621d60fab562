import { join } from "node:path";
import { ENTRIES, faultsOf, reachedFrom, roomOf, ROOMS } from "./rooms";
import { parseSource, readSources } from "./sources";

const SOURCES = readSources(join(__dirname, "..", "..", "src"));
const faults = (path: string, text: string): readonly string[] => faultsOf(parseSource(path, text));

describe("the house", () => {
  it.each(Object.keys(ROOMS).filter((room) => SOURCES.some(({ path }) => roomOf(path) === room)))("%s", (room) => {
    expect(SOURCES.filter(({ path }) => roomOf(path) === room).flatMap(faultsOf)).toEqual([]);
  });

  it("has no file outside the rooms", () => {
    expect(SOURCES.filter(({ path }) => roomOf(path) === null).map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.keys(ENTRIES))("still has the file %s that is let through", (path) => {
    expect(SOURCES.map((source) => source.path)).toContain(path);
  });
});

describe("what is shipped", () => {
  const inside = (entry: string): readonly string[] => [
    ...new Set(reachedFrom(entry, SOURCES).map((path) => roomOf(path) ?? path)),
  ];

  it("the pane reaches Excel and nothing of the workbench, the stand-in or files", () => {
    const rooms = inside("taskpane/main.tsx");
    expect(rooms).toEqual(expect.arrayContaining(["taskpane", "tasks", "host/excel", "wording"]));
    expect(rooms).not.toEqual(expect.arrayContaining(["standin"]));
    for (const room of ["standin", "workbench", "workbook", "host/xlsx", "host/memory", "cli"]) {
      expect(rooms).not.toContain(room);
    }
  });

  it("the command line reaches files and nothing of a screen", () => {
    const rooms = inside("cli/main.ts");
    expect(rooms).toEqual(expect.arrayContaining(["cli", "tasks", "host/xlsx", "workbook"]));
    for (const room of ["standin", "workbench", "taskpane", "host/excel", "host/memory"]) {
      expect(rooms).not.toContain(room);
    }
  });
});

describe("is forbidden", () => {
  it.each([
    ["an inner room looking out", "domain/kode.ts", 'import { check } from "../tasks/check";', "imports tasks/check"],
    ["a package in the core", "checks/a.ts", 'import { unzip } from "fflate";', "imports fflate"],
    [
      "a value where types are allowed",
      "wording/a.ts",
      'import { check } from "../tasks/check";',
      "imports tasks/check",
    ],
    [
      "types of a stranger",
      "standin/a.ts",
      'import type { F } from "../findings/finding";',
      "imports types of findings/",
    ],
    ["a dynamic import", "workbench/a.ts", 'void import("../standin/stand-in");', "imports standin/stand-in"],
    ["a re-export", "tasks/a.ts", 'export { x } from "../host/memory/memory-host";', "imports host/memory/memory-host"],
    ["a type named in place", "domain/a.ts", 'let x: import("../tasks/a").A;', "imports types of tasks/a"],
    ["Excel for the rest of the pane", "taskpane/a.ts", 'import { E } from "../host/excel/e";', "imports host/excel/e"],
    ["a host that only begins alike", "tasks/a.ts", 'import { E } from "../host/portable";', "imports host/portable"],
    ["a default export", "domain/a.ts", "export default 1;", "has a default export"],
    ["a default export of a function", "domain/a.ts", "export default function f() {}", "has a default export"],
    ["a default export by name", "domain/a.ts", "const a = 1; export { a as default };", "has a default export"],
    ["a folder that says nothing", "domain/utils/a.ts", "", '"utils" says nothing'],
    ["a file that says nothing", "sheets/helpers.ts", "", '"helpers" says nothing'],
    ["naming Excel", "tasks/a.ts", "await Excel.run(f);", "names the global Excel"],
    ["naming a type of Excel", "tasks/a.ts", "let r: Excel.Range;", "names the global Excel"],
    ["naming Office by way of window", "taskpane/a.ts", "window.Office.onReady();", "names the global Office"],
    ["a long file", "domain/a.ts", "const a = 1;\n".repeat(251), "has 251 lines of code"],
    ["a file in no room", "tools/a.ts", "", "is in no room"],
  ])("%s", (_, path, text, fault) => {
    expect(faults(path, text)).toEqual([expect.stringContaining(fault)]);
  });
});

describe("is allowed", () => {
  it.each([
    ["types of the domain everywhere", "standin/a.ts", 'import type { Kode } from "../domain/kode";'],
    ["types where values are not", "wording/a.ts", 'import type { TaskErrorCode } from "../tasks/outcome";'],
    ["Excel where the pane begins", "taskpane/main.tsx", 'import { ExcelHost } from "../host/excel/excel-host";'],
    ["Excel as a word", "taskpane/a.ts", 'const said = { Excel: "Excel" }; said.Excel;'],
    ["a name of its own", "taskpane/a.ts", "interface Office { a: 1 } let x: Office;"],
    ["250 lines", "domain/a.ts", `${"const a = 1;\n".repeat(250)}\n/** A remark\n * of two lines. */\n`],
    ["default in a switch", "domain/a.ts", "switch (a) { default: }"],
  ])("%s", (_, path, text) => {
    expect(faults(path, text)).toEqual([]);
  });

  it("types do not carry their file into a program", () => {
    const sources = [
      parseSource("taskpane/main.tsx", 'import type { W } from "../workbook/model"; import { a } from "../tasks";'),
      parseSource("workbook/model.ts", ""),
      parseSource("tasks/index.ts", 'export { s } from "../standin/s";'),
      parseSource("standin/s.ts", ""),
    ];
    expect(reachedFrom("taskpane/main.tsx", sources)).toEqual(["taskpane/main.tsx", "tasks/index.ts", "standin/s.ts"]);
  });
});
