import { startOffice, themeFor, workbookName, type OfficeLibrary } from "../../src/taskpane/office-start";

function library(host: string | null, level: string | null = "1.14"): OfficeLibrary {
  return {
    onReady: () => Promise.resolve({ host }),
    supports: (set, version) => set === "ExcelApi" && version === level,
  };
}

describe("where the pane was opened", () => {
  it.each([
    ["excel", library("Excel")],
    ["too-old", library("Excel", null)],
    ["not-in-excel", library(null)],
    ["not-in-excel", library("Word")],
    ["no-library", null],
    ["not-in-excel", { ...library("Excel"), onReady: () => Promise.reject(new Error("no frame")) }],
  ])("%s", async (expected, given) => {
    await expect(startOffice(given)).resolves.toBe(expected);
  });

  it("does not wait for ever for an Office that never answers", async () => {
    jest.useFakeTimers();
    const started = startOffice({ ...library("Excel"), onReady: () => new Promise(() => undefined) });
    await jest.advanceTimersByTimeAsync(15_000);
    await expect(started).resolves.toBe("not-in-excel");
    jest.useRealTimers();
  });
});

it.each([
  ["https://contoh.sharepoint.com/Laporan/realisasi%202021.xlsx?web=1", "realisasi 2021.xlsx"],
  ["C:\\Laporan\\BAB II.xlsx", "BAB II.xlsx"],
  ["100%.xlsx", "100%.xlsx"],
  ["", null],
  [null, null],
])("the name of %p is %p", (url, name) => {
  expect(workbookName(url)).toBe(name);
});

it.each([
  ["#FFFFFF", { contrast: false, dark: true }, "light"],
  ["#262626", { contrast: false, dark: false }, "dark"],
  [null, { contrast: false, dark: true }, "dark"],
  ["buttonface", { contrast: false, dark: false }, "light"],
  ["#262626", { contrast: true, dark: true }, "contrast"],
] as const)("Office in %p on a system with %p is shown %s", (background, system, theme) => {
  expect(themeFor(background, system)).toBe(theme);
});
