import type { Page } from "playwright-core";

/** Called at every state of the pane, by its name and the element that it is about. */
export type AtState = (name: string, top: string) => Promise<void>;

const place = (name: string): string => `[data-place="${name}"]`;

const button = (page: Page, name: RegExp) => page.getByRole("button", { name });

/** Leads the pane on the sample report through its places and stops at every state. Understands both languages. */
export async function walkThroughPane(page: Page, at: AtState): Promise<void> {
  await page.locator("[data-introduction]").waitFor();
  await at("00 introduction", "h1");
  await button(page, /^(Coba dengan laporan contoh|Try it with a sample report)$/).click();
  await page.locator("main[aria-busy='false']").waitFor();
  await button(page, /^(8 tabel di 8 lembar|8 tables on 8 sheets)$/).waitFor();
  await at("01 read", "h1");
  await walkThroughRecognition(page, at);
  await walkThroughCheck(page, at);
  await walkThroughRecompute(page, at);
  await walkThroughReport(page, at);
  await walkThroughSettings(page, at);
}

async function walkThroughRecognition(page: Page, at: AtState): Promise<void> {
  const tables = button(page, /^(8 tabel di 8 lembar|8 tables on 8 sheets)$/);
  await tables.click();
  await at("02 recognition", place("recognition"));
  await page.locator('[data-sheet="BAB II"] button').first().click();
  await at("03 columns", "[data-sheet='BAB II']");
  await tables.click();
}

async function walkThroughCheck(page: Page, at: AtState): Promise<void> {
  await button(page, /^(Pilihan pemeriksaan|Options of the check)/).click();
  await at("04 check options", place("check"));
  await button(page, /^(Pilihan pemeriksaan|Options of the check)/).click();
  await button(page, /^(Periksa|Check)$/).click();
  await page.getByRole("heading", { name: /(temuan dari|from) \d/ }).waitFor();
  await at("05 findings", place("check"));
  await page.locator("[data-cause] button").first().click();
  await at("06 finding", "[data-cause]");
  await page
    .locator("[data-cause]", { has: page.locator("[data-rule]") })
    .first()
    .waitFor();
  await page.locator('[data-cause="kode-shape:BAB II:tulisan"] button').first().click();
  await button(page, /^(Perbaiki \d+ temuan…|Fix \d+ findings…)$/)
    .first()
    .click();
  await page.locator("[data-fix]").waitFor();
  await at("07 fix", "[data-fix]");
  await page.getByRole("searchbox").fill("zzzz");
  await at("08 nothing found by these words", place("check"));
  await page.getByRole("searchbox").press("Escape");
}

async function walkThroughRecompute(page: Page, at: AtState): Promise<void> {
  await button(page, /^(Hitung ulang|Recompute)$/).click();
  await page.locator("[data-plan='987']").waitFor();
  await at("09 preview", place("recompute"));
  await button(page, /^(Tulis|Write) \d+/).click();
  await button(page, /^(Kembalikan|Put back|Restore)$/)
    .first()
    .waitFor();
  await at("10 written", place("recompute"));
}

async function walkThroughReport(page: Page, at: AtState): Promise<void> {
  await button(page, /^(Susun angka laporan|Compile the figures)$/).click();
  await page.getByRole("heading", { name: /^(Angka laporan|Figures of the report)$/ }).waitFor();
  await at("11 figures", place("report"));
  await button(page, /^(Templat kalimat|Sentence templates)$/).click();
  await at("12 templates", "[data-templates]");
  await button(page, /^(Buat lembar Ringkasan|Make the Summary sheet)/).click();
  await page.getByRole("heading", { name: /(sudah dibuat|was made)$/ }).waitFor();
  await at("13 summary", "[data-summary-sheet]");
}

async function walkThroughSettings(page: Page, at: AtState): Promise<void> {
  await button(page, /^(Pengaturan|Settings)$/).click();
  await page.locator("[data-scale]").waitFor();
  await at("14 settings", place("settings"));
  await at("15 settings of the workbook", "[data-own-settings]");
  await page
    .getByRole("combobox", { name: /^(Skala penilaian capaian|Rating scale for capaian)/ })
    .last()
    .selectOption("lkjip-4");
  await page.getByRole("link", { name: /^(Periksa|Check)$/ }).click();
  await at("16 findings by another scale", place("check"));
}
