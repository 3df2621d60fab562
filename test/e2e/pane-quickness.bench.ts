import type { Page } from "playwright-core";
import { StandInExcel } from "../../src/standin/stand-in";
import { openWorkbook } from "../../src/workbook/open";
import { endVisits, openFile, visit } from "./browser";
import { ExcelPages } from "./excel-pages";
import { button, free, heading, heldUpTooLong, largeFile, LONG, ROWS } from "./large-file";
import { millisecondsUntil } from "./quickness";

/** Milliseconds of the processor for which the page may be held up; in the workbench it works on the file, too. */
const MOST = { inExcel: 100, inWorkbench: 150 };
const FILE = largeFile();

type Does = readonly [name: string, work: (page: Page) => Promise<void>];

/** What a user does with a large report, and what she must never wait for. */
const STEPS: readonly Does[] = [
  [
    "read",
    async (page) => {
      await button(page, /^1 tabel di 1 lembar$/).waitFor(LONG);
      await free(page);
    },
  ],
  [
    "check",
    async (page) => {
      await button(page, /^Periksa$/).click();
      await heading(page, /temuan dari \d/).waitFor(LONG);
    },
  ],
  [
    "search",
    async (page) => {
      await page.getByRole("searchbox").pressSequentially("kegiatan 3");
      await page.getByRole("searchbox").press("Escape");
    },
  ],
  ["step", (page) => repeated(10, () => page.keyboard.press("F8"))],
  [
    "scroll",
    async (page) => {
      await page.locator("[data-cause]").nth(5).hover();
      await repeated(40, () => page.mouse.wheel(0, 400));
    },
  ],
  [
    "show more",
    (page) =>
      button(page, /^Tampilkan .*lagi$/)
        .last()
        .click(),
  ],
  [
    "preview a recompute",
    async (page) => {
      await button(page, /^Hitung ulang$/).click();
      await page.locator("[data-plan]").waitFor(LONG);
      await free(page);
    },
  ],
  [
    "compile the figures",
    async (page) => {
      await button(page, /^Susun angka laporan$/).click();
      await heading(page, /^Angka laporan$/).waitFor(LONG);
      await free(page);
    },
  ],
  [
    "cancel",
    async (page) => {
      await button(page, /^Periksa lagi$/).click();
      await button(page, /^Batalkan$/).click();
      await free(page);
    },
  ],
];

/** Milliseconds from pressing *Batalkan* until the pane is free again. */
const MOST_TO_CANCEL = 200;

afterEach(endVisits);

describe(`a report of ${String(ROWS)} rows with some thousands of findings never holds up the pane`, () => {
  it("in Excel", async () => {
    const excel = new StandInExcel(openWorkbook(FILE), { version: "365", locale: "id" });
    const page = await (await ExcelPages.open(excel, { width: 350, height: 800 })).pane();
    await heading(page, /^Renstra$/).waitFor();
    await walk(page, MOST.inExcel);
  }, 600_000);

  it("in the workbench, once the file is open", async () => {
    const { page } = await visit();
    await free(page);
    await openFile(page, "besar.xlsx", FILE);
    await page.getByText("besar.xlsx").first().waitFor(LONG);
    await walk(page, MOST.inWorkbench);
  }, 600_000);
});

async function walk(page: Page, most: number): Promise<void> {
  const steps = STEPS.map(([name, work]) => ({ name, work, most }));
  const tooLong = await heldUpTooLong(page, steps);
  await button(page, /^Periksa( lagi)?$/).click();
  const cancelled = await millisecondsUntil(button(page, /^Batalkan$/), "main[aria-busy='false']");
  process.stdout.write(`${"until cancelled".padEnd(32)} ${String(cancelled).padStart(4)} ms\n`);
  expect(tooLong).toEqual([]);
  expect(cancelled).toBeLessThanOrEqual(MOST_TO_CANCEL);
}

async function repeated(times: number, work: () => Promise<unknown>): Promise<void> {
  for (let time = 0; time < times; time++) await work();
}
