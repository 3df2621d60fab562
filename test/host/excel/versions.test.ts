import type { ExcelVersion } from "../../../src/standin/channels/requirement-profiles";
import { loadOffice, useOffice } from "../../office";
import { contents, openExcel, settle } from "./open";

const sheets = [
  {
    name: "BAB II",
    rows: [
      ["Uraian", 1],
      [null, { formula: "=B1*2", value: 2 }],
    ],
    merges: ["A1:A2"],
    hiddenRows: [1],
    table: { name: "T", area: "D1:E2", columns: ["x", "y"] },
  },
];
const write = [
  { sheet: "BAB II", cells: [{ row: 0, column: 1, content: { kind: "value", value: 5 }, format: "0" }] },
] as const;

test.each(["2021", "2024", "365"] as const)("Excel %s has all that is needed", async (version: ExcelVersion) => {
  const { host } = openExcel(sheets, { version });
  expect(await host.listSheets()).toHaveLength(1);
  await host.write(write);
  expect(await host.readSheet("BAB II")).toMatchObject({
    values: [
      ["Uraian", 5],
      [null, 10],
    ],
    hiddenRows: [1],
  });
  await host.select("BAB II", "B2");
});

test.each(["2016", "2019"] as const)("Excel %s is told to be too old, and nothing happens", async (version) => {
  const opened = openExcel(sheets, { version });
  const { host, excel } = opened;
  const before = contents(opened);
  const tooOld = { name: "HostError", code: "not-supported", detail: "ExcelApi 1.14" };
  await expect(host.listSheets()).rejects.toMatchObject(tooOld);
  await expect(host.readSheet("BAB II")).rejects.toMatchObject(tooOld);
  await expect(host.write(write)).rejects.toMatchObject(tooOld);
  await expect(host.select("BAB II", "A1")).rejects.toMatchObject(tooOld);
  expect(excel.faults.batches).toBe(0);
  expect(contents(opened)).toEqual(before);
});

test("no member is used that needs more than is asked for", async () => {
  const { host } = openExcel(sheets, { requirementSets: { ExcelApi: "1.14" } });
  await host.write(write);
  await host.readSheet("BAB II");
});

describe("one step for Undo", () => {
  const optionsUsed = async (version: ExcelVersion): Promise<readonly unknown[]> => {
    const { host, excel } = openExcel(sheets, { version });
    const library = loadOffice(excel);
    const used: unknown[] = [];
    const run = (...args: [options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<unknown>]) => {
      used.push(args[0]);
      return library.Excel.run(...args);
    };
    useOffice({ ...library, Excel: { ...library.Excel, run } as typeof Excel });
    await host.write(write);
    await host.listSheets();
    await settle();
    return used;
  };

  test("is asked for where Excel has it, and only for writing", async () => {
    expect(await optionsUsed("365")).toEqual([
      { delayForCellEdit: true, mergeUndoGroup: true },
      { delayForCellEdit: true },
    ]);
  });

  test("is not asked for where Excel does not have it", async () => {
    expect(await optionsUsed("2021")).toEqual([{ delayForCellEdit: true }, { delayForCellEdit: true }]);
  });
});
