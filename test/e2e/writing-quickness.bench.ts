import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { StandInExcel } from "../../src/standin/stand-in";
import { openWorkbook } from "../../src/workbook/open";
import { endVisits, openFile, visit } from "./browser";
import { ExcelPages } from "./excel-pages";
import { button, free, heading, heldUpTooLong, largeFile, LONG, ROWS, type Step } from "./large-file";

const FILE = largeFile();
const SLICED = 100;
/** In the workbench the page keeps the file itself, and works on it in steps beside what the pane does. */
const OF_THE_FILE = 250;

/** What a user lets the pane write; `most` is how long the program with the workbook may hold up the page meanwhile. */
const writing = (most: number): readonly Step[] => [
  { name: "read", most, work: (page) => button(page, /^1 tabel di 1 lembar$/).waitFor(LONG) },
  {
    name: "check",
    most,
    work: async (page) => {
      await button(page, /^Periksa$/).click();
      await heading(page, /temuan dari \d/).waitFor(LONG);
    },
  },
  {
    name: "plan the fix of a cause",
    most,
    work: async (page) => {
      await page.getByRole("searchbox").fill("SIAP");
      await page.locator("[data-cause]").nth(1).waitFor({ state: "detached" });
      await page.locator("[data-cause]").getByRole("button").first().click();
      await button(page, /^Perbaiki \d.* temuan…$/).click();
      await button(page, /^Ubah .* sel$/).waitFor(LONG);
    },
  },
  {
    name: "fix a cause",
    most,
    work: async (page) => {
      await button(page, /^Ubah .* sel$/).click();
      await button(page, /^Kembalikan perbaikan$/).waitFor(LONG);
      await free(page);
    },
  },
  {
    name: "write the findings sheet",
    most,
    work: async (page) => {
      await button(page, /^Buat lembar Temuan$/).click();
      await page.locator("[data-findings-sheet='written']").waitFor(LONG);
    },
  },
  {
    name: "preview a recompute",
    most,
    work: async (page) => {
      await button(page, /^Hitung ulang$/).click();
      await page.locator("[data-plan]").waitFor(LONG);
      await free(page);
    },
  },
  {
    name: "write a recompute",
    most,
    work: async (page) => {
      await button(page, /^Tulis .* sel$/).click();
      await button(page, /^Kembalikan$/).waitFor(LONG);
      await free(page);
    },
  },
];

const backAndSummary = (most: number): readonly Step[] => [
  {
    name: "put a recompute back",
    most,
    work: async (page) => {
      await button(page, /^Kembalikan$/).click();
      await heading(page, /sudah dikembalikan/).waitFor(LONG);
      await free(page);
    },
  },
  {
    name: "write the summary sheet",
    most,
    work: async (page) => {
      await button(page, /^Susun angka laporan$/).click();
      await button(page, /^Buat lembar Ringkasan$/).click();
      await page.locator("[data-summary-sheet='written']").waitFor(LONG);
      await free(page);
    },
  },
];

afterEach(endVisits);

describe(`writing into a report of ${String(ROWS)} rows`, () => {
  it("never holds up the pane in Excel", async () => {
    const excel = new StandInExcel(openWorkbook(FILE), { version: "365", locale: "id" });
    const page = await (await ExcelPages.open(excel, { width: 350, height: 800 })).pane();
    await heading(page, /^Renstra$/).waitFor();
    expect(await heldUpTooLong(page, writing(SLICED))).toEqual([]);
  }, 900_000);

  it("holds up the workbench no longer than its file takes; opening it and a recap of it do not", async () => {
    const { page } = await visit();
    await free(page);
    const opening: Step = {
      name: "open",
      most: OF_THE_FILE,
      work: async () => {
        await openFile(page, "besar.xlsx", FILE);
        await page.getByText("besar.xlsx").first().waitFor(LONG);
      },
    };
    const steps = [opening, ...writing(OF_THE_FILE), ...backAndSummary(OF_THE_FILE), recap];
    expect(await heldUpTooLong(page, steps)).toEqual([]);
  }, 900_000);
});

const recap: Step = {
  name: "a recap of two files",
  most: 1.5 * SLICED,
  work: async (page: Page) => {
    const folder = mkdtempSync(join(tmpdir(), "renstra-recap-"));
    const [one, other] = [join(folder, "satu.xlsx"), join(folder, "rusak.xlsx")];
    writeFileSync(one, FILE);
    writeFileSync(other, "rusak");
    await page.locator("[data-consolidation] input[type=file]").setInputFiles([one, other]);
    await page.locator("[data-consolidation='read']").waitFor(LONG);
    rmSync(folder, { recursive: true });
  },
};
