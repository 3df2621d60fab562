import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/workbook/open";
import { StandInExcel } from "../../src/standin/stand-in";
import { visit } from "./browser";
import { ExcelPages } from "./excel-pages";
import type { AtState } from "./walk";

const SAMPLE = readFileSync(
  join(__dirname, "..", "workbooks", "realisasi-ntt-2021-kosong", "realisasi-ntt-2021-kosong.xlsx"),
);
const CHECK = "[data-place='check']";

const button = (page: Page, name: RegExp) => page.getByRole("button", { name });

/** Leads the pane, on the sample report, to what comes of decisions, fixes, edits, other files and faults. Understands both languages. */
export async function walkThroughOtherStates(page: Page, at: AtState): Promise<void> {
  await button(page, /^(8 tabel di 8 lembar|8 tables on 8 sheets)$/).waitFor();
  await recap(page, at);
  await button(page, /^(Periksa|Check)$/).click();
  await page.getByRole("heading", { name: /(temuan dari|from) \d/ }).waitFor();
  await decide(page, at);
  await fix(page, at);
  await edit(page, at);
  await fail(page, at);
}

async function recap(page: Page, at: AtState): Promise<void> {
  const files = ["dinas-a.xlsx", "dinas-b.xlsx", "surat.xlsx"].map((name, index) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: index === 2 ? Buffer.from("Kepada Yth.") : SAMPLE,
  }));
  await page.locator("[data-consolidation] input[type='file']").setInputFiles(files);
  await page.locator("[data-consolidation='read']").waitFor();
  await at("23 recap", "[data-consolidation]");
}

async function decide(page: Page, at: AtState): Promise<void> {
  await page.locator("[data-cause] button").first().click();
  await page.locator("[data-verdict='accepted']").first().click();
  await page.locator("[data-deciding] textarea").fill("Sesuai berita acara rekonsiliasi");
  await at("24 decision", "[data-deciding]");
  await button(page, /^(Putuskan|Decide)$/).click();
  await button(page, /^(Sudah diputuskan|Decided)/).click();
  await at("25 decided", CHECK);
}

async function fix(page: Page, at: AtState): Promise<void> {
  await page.locator('[data-cause="kode-shape:BAB II:tulisan"] button').first().click();
  await button(page, /^(Perbaiki \d+ temuan…|Fix \d+ findings…)$/)
    .first()
    .click();
  await button(page, /^(Ubah|Change) \d+/)
    .first()
    .click();
  await page
    .getByRole("heading", { name: /^\d+ (sel sudah diperbaiki|cells? (was|were|is|are) (fixed|corrected))/ })
    .waitFor();
  await at("26 fix written", CHECK);
}

async function edit(page: Page, at: AtState): Promise<void> {
  await button(page, /^(Susun angka laporan|Compile the figures)$/).click();
  await page.getByRole("heading", { name: /^(Angka laporan|Figures of the report)$/ }).waitFor();
  await page.getByLabel(/^(Kotak nama|Name box)$/).fill("H20");
  await page.getByLabel(/^(Kotak nama|Name box)$/).press("Enter");
  await page.keyboard.type("1000");
  await page.keyboard.press("Enter");
  await page.locator("[data-stale='report']").waitFor();
  await at("27 stale", "[data-place='report']");
}

/** A fault of the program's own, as none is known: what lies beside the pane does not take its work. */
async function fail(page: Page, at: AtState): Promise<void> {
  await page.evaluate("Worker.prototype.postMessage = () => { throw new TypeError('x'); }");
  await button(page, /^(Susun lagi|Compile again)$/)
    .first()
    .click();
  await button(page, /^(Salin keterangan untuk bantuan|Copy details for support)$/).waitFor();
  await at("28 failed", "[data-place='report']");
}

/** The pane where it has nothing to work on: no workbook at all, and an Excel that is too old. */
export async function walkThroughStarts(query: string, on: (page: Page) => AtState): Promise<void> {
  const { page } = await visit({ address: "about:blank" });
  await page.route("**/sample/**", (route) => route.abort());
  await page.goto(new URL(`index.html${query}`, process.env["RENSTRA_URL"]).href);
  await page.getByRole("heading", { name: /(buku kerja|workbook)/i, level: 2 }).waitFor();
  await on(page)("29 no workbook", "h1");
  const excel = new StandInExcel(openWorkbook(SAMPLE), { version: "2016" });
  const pages = await ExcelPages.open(excel, { width: 350, height: 900 });
  const pane = await pages.pane(`taskpane.html${query}`);
  await pane.getByRole("heading", { level: 2 }).waitFor();
  await on(pane)("30 too old", "h1");
}
