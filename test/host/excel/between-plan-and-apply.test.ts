import type { SpreadsheetHost } from "../../../src/host/port";
import { check } from "../../../src/tasks/check";
import { applyPlan, planFix } from "../../../src/tasks/fix";
import type { WritePlan } from "../../../src/tasks/outcome";
import { planRecompute } from "../../../src/tasks/recompute";
import { restore } from "../../../src/tasks/restore";
import { DEFAULT_SETTINGS } from "../../../src/tasks/settings";
import { smallRows } from "../../tasks/small-report";
import type { BuiltCell, BuiltSheet } from "../../workbook-builder";
import { contents, openExcel } from "./open";

const OTHER: BuiltSheet = { name: "Lain", rows: [[1]] };

function report(change: (rows: BuiltCell[][]) => void = () => undefined): BuiltSheet {
  const rows = smallRows().map((row) =>
    Array.from(row, (cell): BuiltCell => (typeof cell === "string" || typeof cell === "number" ? cell : null)),
  );
  rows[2]![0] = "2,07.01.1.01.0001";
  change(rows);
  return { name: "RFK", rows };
}

const planned: Readonly<Record<string, (host: SpreadsheetHost) => Promise<WritePlan>>> = {
  "a recompute": (host) => planRecompute(host, DEFAULT_SETTINGS),
  corrections: async (host) => planFix(host, (await check(host, DEFAULT_SETTINGS)).findings),
};

/** What somebody does to the workbook after the preview was made. */
const meanwhile: readonly (readonly [what: string, after: readonly BuiltSheet[], place: string])[] = [
  ["deleted the sheet", [OTHER], "RFK"],
  ["renamed the sheet", [{ ...report(), name: "RFK 2025" }, OTHER], "RFK"],
  ["protected the sheet", [{ ...report(), protected: true }, OTHER], "RFK"],
  ["filtered the sheet", [{ ...report(), filter: "A1:J7", hiddenRows: [3] }, OTHER], "RFK"],
  ["changed a cell that was read", [report((rows) => (rows[3]![4] = 401)), OTHER], "RFK"],
  ["changed a cell that is to be written", [report((rows) => (rows[2]![0] = "x")), OTHER], "RFK"],
  ["filled a cell that is to be written", [report((rows) => (rows[2]![6] = 20)), OTHER], "RFK"],
  ["inserted a row", [report((rows) => rows.splice(3, 0, [null, "Baru"])), OTHER], "RFK"],
  [
    "inserted a column",
    [report((rows) => rows.splice(0, rows.length, ...rows.map((row) => [null, ...row]))), OTHER],
    "RFK",
  ],
];

describe.each(Object.entries(planned))("%s", (_, make) => {
  test("is written where nothing has changed", async () => {
    const plan = await make(openExcel([report(), OTHER]).host);
    const opened = openExcel([report(), OTHER]);
    const before = contents(opened);
    expect((await applyPlan(opened.host, plan)).written).toBeGreaterThan(0);
    expect(contents(opened)).not.toEqual(before);
  });

  test.each(meanwhile)("is not written when somebody has %s meanwhile", async (_what, after, place) => {
    const plan = await make(openExcel([report(), OTHER]).host);
    const opened = openExcel(after);
    const before = contents(opened);
    const refused = { name: "TaskError", code: "sheet-changed", places: [place] };
    await expect(applyPlan(opened.host, plan)).rejects.toMatchObject(refused);
    expect(contents(opened)).toEqual(before);
    expect(opened.excel.writes).toEqual([]);
  });
});

test("a sheet that is protected in the last moment is left alone", async () => {
  const opened = openExcel([{ ...report(), protected: true }, OTHER]);
  const content = { kind: "value", value: 1 } as const;
  const write = [{ sheet: "RFK", cells: [{ row: 2, column: 6, content, format: null }] }];
  await expect(opened.host.write(write)).rejects.toMatchObject({ code: "sheet-protected", place: "RFK" });
  expect(opened.excel.writes).toEqual([]);
});

test("what was written is not taken back over what somebody has typed since", async () => {
  const opened = openExcel([report(), OTHER]);
  const done = await applyPlan(opened.host, await planRecompute(opened.host, DEFAULT_SETTINGS));
  const typed = { row: 2, column: 6, content: { kind: "value", value: 99 }, format: null } as const;
  await opened.host.write([{ sheet: "RFK", cells: [typed] }]);
  const before = contents(opened);
  const refused = { code: "sheet-changed", places: ["'RFK'!G3"] };
  await expect(restore(opened.host, done.restore)).rejects.toMatchObject(refused);
  expect(contents(opened)).toEqual(before);
});
