import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SpreadsheetHost } from "../../src/host/port";
import { TASKS, type Task } from "../host/excel/tasks-under-faults/tasks";
import { PLAIN, specCell, type SheetSpec } from "../../src/sheets/writing/sheet-spec";
import { readSources } from "../architecture/sources";
import { WATCHED, type Watched } from "./manners-hosts";
import { look, type Seen } from "./manners-seen";

/** A task that has been done, with what could be seen before and after it. */
interface Done {
  readonly task: Task;
  readonly before: Seen;
  readonly after: Seen;
  readonly leftovers: number;
}

const OWN_SHEETS = ["Temuan", "Ringkasan"];
const isSaving = ({ name }: Task): boolean => /^(save|remove the mapping)/.test(name);
const named = (done: readonly Done[]) => done.map(({ task }) => task.name);

async function perform(task: Task, watched: Watched): Promise<Done> {
  const record = (await task.prepare?.(watched)) ?? null;
  const before = await look(watched);
  await task.run(watched, record);
  await settle();
  const after = await look(watched);
  await settle();
  return { task, before, after, leftovers: watched.leftovers() };
}

const cell = { row: 0, column: 0, content: { kind: "value", value: 1 }, format: null } as const;
const anew: SheetSpec = {
  name: "Kunci",
  cells: [specCell(0, 0, 1, PLAIN)],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  frozenRows: 0,
  page: { orientation: "portrait", titleRows: null, footer: "" },
};

describe.each(Object.entries(WATCHED))("manners of every task, %s", (_kind, open) => {
  const done: Done[] = [];
  /** What holds for every task; gives those that break it. */
  const broken = (holds: (one: Done) => boolean) => named(done.filter((one) => !holds(one)));
  /** The same of the sheets that were there before. */
  const sheetsBroken = (part: (seen: Seen, name: string) => unknown) =>
    broken(({ before, after }) =>
      before.sheets
        .filter(({ name }) => !OWN_SHEETS.includes(name))
        .every(({ name }) => JSON.stringify(part(after, name)) === JSON.stringify(part(before, name))),
    );
  const info = (seen: Seen, name: string) => seen.sheets.find((sheet) => sheet.name === name);

  beforeAll(async () => {
    for (const task of TASKS) done.push(await perform(task, await open()));
  });

  test("every task has been done, and those that write have changed the file", () => {
    expect(done).toHaveLength(TASKS.length);
    expect(
      broken(({ task, before, after }) => !task.isWriting || after.bytes === null || after.bytes !== before.bytes),
    ).toEqual([]);
  });

  test("what only reads, opening the pane included, changes nothing at all", () => {
    expect(broken(({ task, before, after }) => task.isWriting || after.bytes === before.bytes)).toEqual([]);
  });

  test("no sheet loses its protection, or gets one", () => {
    expect(sheetsBroken((seen, name) => info(seen, name)?.isProtected)).toEqual([]);
    expect(done.every(({ before }) => before.sheets.some(({ isProtected }) => isProtected))).toBe(true);
  });

  test("mode of calculation, active sheet and selection stay, unless it is asked to go to a cell", () => {
    expect(broken(({ task, before, after }) => task.changesView === true || after.view === before.view)).toEqual([]);
  });

  test("filters stay, and so do the rows and columns that are hidden", () => {
    expect(sheetsBroken((seen, name) => info(seen, name)?.isFiltered)).toEqual([]);
    expect(sheetsBroken((seen, name) => seen.hidden.find((of) => of[0] === name))).toEqual([]);
    expect(done.every(({ before }) => before.sheets.some(({ isFiltered }) => isFiltered))).toBe(true);
  });

  test("fills and all other looks stay, but for a column that is added or taken out", () => {
    const dresses = ({ task }: Done): boolean => /column/.test(task.name);
    const changed = sheetsBroken((seen, name) => seen.looks.get(name));
    expect(changed.filter((name) => !done.some((one) => one.task.name === name && dresses(one)))).toEqual([]);
  });

  test("no sheet comes or goes but the two that are asked for, and none is hidden or shown", () => {
    const others = ({ sheets }: Seen) =>
      sheets.filter(({ name }) => !OWN_SHEETS.includes(name)).map(({ name }) => name);
    expect(broken(({ before, after }) => String(others(after)) === String(others(before)))).toEqual([]);
    expect(sheetsBroken((seen, name) => info(seen, name)?.visible)).toEqual([]);
    expect(broken(({ after }) => after.sheets.every(({ name, visible }) => visible || name === "Sembunyi"))).toEqual(
      [],
    );
  });

  test("nothing is kept in the workbook but what the user saves", () => {
    expect(broken(({ task, before, after }) => isSaving(task) || String(after.notes) === String(before.notes))).toEqual(
      [],
    );
    expect(done.filter(({ task }) => isSaving(task)).length).toBeGreaterThanOrEqual(3);
  });

  test("no object and no handler is left in the program", () => {
    expect(broken(({ leftovers }) => leftovers === 0)).toEqual([]);
  });

  test.each<[string, (host: SpreadsheetHost) => Promise<unknown>]>([
    [
      "a sheet that is not there",
      (host) =>
        host.write([
          { sheet: "RFK", cells: [cell] },
          { sheet: "Tidak ada", cells: [cell] },
        ]),
    ],
    [
      "a protected sheet",
      (host) =>
        host.write([
          { sheet: "RFK", cells: [cell] },
          { sheet: "Kunci", cells: [cell] },
        ]),
    ],
    ["a protected sheet to be filled anew", (host) => host.putSheet(anew)],
    ["a sheet to be taken out that formulas read", (host) => host.removeSheet("RFK")],
    ["a cell to go to on a sheet that is not there", (host) => host.select("Tidak ada", "A1")],
  ])("nothing is left behind after an error: %s", async (_what, work) => {
    const watched = await open();
    const before = await look(watched);
    await expect(work(watched.host)).rejects.toMatchObject({ name: "HostError" });
    await settle();
    expect(await look(watched)).toEqual(before);
    await settle();
    expect(watched.leftovers()).toBe(0);
  });

  test("nothing is asked of the program before something is wanted", async () => {
    expect((await open()).messages()).toBe(0);
  });
});

describe("manners of the programs", () => {
  const folder = join(__dirname, "../../src");
  const sources = readSources(folder).filter(({ path }) => !path.startsWith("standin/"));
  const naming = (words: RegExp) =>
    sources.map(({ path }) => path).filter((path) => words.test(readFileSync(join(folder, path), "utf8")));
  const using = (...names: readonly string[]) =>
    sources.filter(({ freeNames }) => names.some((name) => freeNames.has(name))).map(({ path }) => path);

  test("none starts by itself with a workbook", () => {
    expect(naming(/setStartupBehavior|showAsTaskpane|StartupBehavior/)).toEqual([]);
  });

  test("none unprotects, and none sets the mode of calculation", () => {
    expect(naming(/unprotect\(|calculationMode\s*=[^=]/)).toEqual([]);
  });

  test("none asks another computer: what is fetched lies beside the pages", () => {
    expect(using("XMLHttpRequest", "WebSocket", "EventSource")).toEqual([]);
    expect(naming(/sendBeacon/)).toEqual([]);
    expect(using("fetch")).toEqual([
      "taskpane/main.tsx",
      "workbench/offline/worker-main.ts",
      "workbench/shell/file-actions.ts",
    ]);
  });
});

/** Lets a program finish what it does on its own after a call. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
