import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { faultyReport } from "../bench/faulty-report";
import { buildXlsx } from "../workbook-builder";
import { seriousViolations } from "./accessibility";
import { downloaded, endVisits, openFile, shoot, visit, type Visit, type VisitOptions } from "./browser";
import { crampedIn } from "./cramped";
import { PANE, toPane } from "./screens";

/** The kode of the sample that are written with commas: one cause with a fix for each place. */
const KODE = '[data-cause="kode-shape:BAB II:tulisan"]';

/** Places of a finding that are drawn before more are asked for, those beside a far one included. */
const MOST_PLACES = 60;

const check = (page: Page) => page.getByRole("button", { name: /^(Periksa|Periksa lagi|Check|Check again)$/ }).first();
const count = (page: Page) => page.getByRole("heading", { name: /(temuan dari|from) \d/ });
const heading = (page: Page, name: RegExp | string) => page.getByRole("heading", { name });

/** The workbench with its sample report checked, at last in a window of the size that is asked for. */
async function checked(options: VisitOptions): Promise<Visit> {
  const { width = 1366, height = 768 } = options;
  const visited = await visit({ ...options, width: 1366 });
  const { page } = visited;
  await check(page).waitFor();
  await page.locator("main[aria-busy='false']").waitFor();
  await check(page).click();
  await count(page).waitFor();
  await page.setViewportSize({ width, height });
  await toPane(page);
  return visited;
}

/** How many findings and causes the heading names. */
async function counted(page: Page): Promise<readonly [number, number]> {
  const [findings = 0, causes = 0] = ((await count(page).textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
  return [findings, causes];
}

/** What the grid shows. */
async function picture(page: Page): Promise<string> {
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  return page.evaluate("[...document.querySelectorAll('canvas')].sort((a, b) => b.width - a.width)[0].toDataURL()");
}

const active = (page: Page): Promise<string> => page.evaluate("document.activeElement.textContent");

describe.each([
  ["", ""],
  [" through the genuine Office.js", "?office"],
])("from a finding to its fix and back%s", (through, query) => {
  let visited: Visit;
  let before: Buffer;
  beforeAll(async () => {
    visited = await checked({ query });
    before = await downloaded(visited.page);
  });
  afterAll(endVisits);

  it("shows what is wrong by what is at stake, and where over the sheet", async () => {
    const { page } = visited;
    const [findings, causes] = await counted(page);
    expect(findings).toBeGreaterThan(causes);
    expect(await page.locator("[data-cause]").count()).toBe(Math.min(causes, 50));
    const kode = page.locator(KODE).getByRole("button").first();
    await kode.click();
    const shown = await picture(page);
    await page.locator("[data-rule]").waitFor();
    await shoot(page, `findings 1 cause${through}`);
    await kode.click();
    expect(await picture(page)).not.toBe(shown);
    await kode.click();
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("finds by kode, word and cell", async () => {
    const { page } = visited;
    const field = page.getByRole("searchbox");
    await field.fill("A9");
    await page
      .locator("[data-shown]")
      .getByText(/sesuai saringan/)
      .waitFor();
    expect(await page.locator(KODE).count()).toBe(1);
    await field.fill("zzzz");
    await page.getByText("Tidak ada temuan dengan saringan ini.").waitFor();
    await field.press("Escape");
    await page.getByText("Tidak ada temuan dengan saringan ini.").waitFor({ state: "detached" });
  });

  it("previews a fix, writes it, says what is gone, and takes it back to the same bytes", async () => {
    const { page } = visited;
    const cause = page.locator(KODE);
    await cause.getByRole("button", { name: /^Perbaiki \d+ temuan…$/ }).click();
    await page.locator("[data-fix]").waitFor();
    const cells = Number(await page.locator("[data-fix]").getAttribute("data-fix"));
    expect(cells).toBeGreaterThan(10);
    await shoot(page, `findings 2 preview${through}`);
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: `Ubah ${String(cells)} sel` }).click();
    await heading(page, `${String(cells)} sel sudah diperbaiki`).waitFor();
    await shoot(page, `findings 3 fixed${through}`);
    await check(page).click();
    await page.locator("[data-gone]").waitFor();
    expect(Number(await page.locator("[data-gone]").getAttribute("data-gone"))).toBeGreaterThanOrEqual(cells);
    expect(await page.locator(KODE).count()).toBe(0);
    await shoot(page, `findings 4 gone${through}`);
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Kembalikan perbaikan" }).click();
    await heading(page, `${String(cells)} sel sudah dikembalikan seperti semula`).waitFor();
    await check(page).click();
    await page.locator(KODE).waitFor();
    const [was, is] = [unzipSync(before), unzipSync(await downloaded(page))];
    expect(Object.keys(is).filter((part) => !same(was[part], is[part]))).toEqual([]);
  });

  it("puts the findings on a sheet of their own", async () => {
    const { page } = visited;
    await page.getByRole("button", { name: "Buat lembar Temuan" }).click();
    await heading(page, "Lembar Temuan sudah dibuat").waitFor();
    await page.getByRole("button", { name: "Buka lembar Temuan" }).click();
    await shoot(page, `findings 5 sheet${through}`);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("has left no error", () => {
    expect(visited.faults).toEqual([]);
  });
});

describe("a decision", () => {
  afterEach(endVisits);

  it("is made with the keyboard alone, travels with the workbook and is there when it is opened again", async () => {
    const { page, faults } = await checked({});
    const [findings] = await counted(page);
    expect(await active(page)).toMatch(/temuan dari/);
    await page.keyboard.press("F8");
    await tabTo(page, /^Terima…$/);
    await page.keyboard.press("Enter");
    await page.keyboard.type("Sesuai berita acara rekonsiliasi");
    await tabTo(page, /^Putuskan$/);
    await page.keyboard.press("Enter");
    await heading(page, new RegExp(`^${String(findings - 1)} temuan`)).waitFor();
    expect(await active(page)).toMatch(new RegExp(`^${String(findings - 1)} temuan`));
    await tabTo(page, /^Sudah diputuskan \(1\)$/);
    await page.keyboard.press("Enter");
    await page.getByText("Alasan: Sesuai berita acara rekonsiliasi").waitFor();
    await shoot(page, "findings 6 decided");
    expect(await seriousViolations(page)).toEqual([]);
    await tabTo(page, /^Simpan bersama buku kerja$/);
    await page.keyboard.press("Enter");
    await page.getByText("1 keputusan tersimpan bersama buku kerja.").waitFor();
    const saved = await downloaded(page);
    await openFile(page, "lagi.xlsx", saved);
    await page.getByText("lagi.xlsx").first().waitFor();
    await page.locator("main[aria-busy='false']").waitFor();
    await check(page).click();
    await heading(page, new RegExp(`^${String(findings - 1)} temuan`)).waitFor();
    await page.getByRole("button", { name: "Sudah diputuskan (1)" }).click();
    await page.getByRole("button", { name: /^Cabut/ }).click();
    await heading(page, new RegExp(`^${String(findings)} temuan`)).waitFor();
    expect(faults).toEqual([]);
  });
});

describe("looks", () => {
  afterEach(endVisits);

  it.each([
    [320, true, "en"],
    [350, false, "en"],
    [450, true, "id"],
  ])("at %i pixels, dark: %s, %s: nothing cut off, too small, or serious for axe", async (width, dark, language) => {
    const name = `findings ${String(width)} ${dark ? "dark" : "light"} ${language}`;
    const { page, faults } = await checked({ width, height: 740, dark });
    if (language === "en") await page.getByRole("button", { name: "English", exact: true }).click();
    const look = async (part: string): Promise<void> => {
      await shoot(page, `${name} ${part}`);
      expect(await crampedIn(page, PANE)).toEqual([]);
      expect(await seriousViolations(page)).toEqual([]);
    };
    await count(page).scrollIntoViewIfNeeded();
    await look("1 list");
    const cause = page.locator(KODE);
    await cause.getByRole("button").first().click();
    await toPane(page);
    await cause.scrollIntoViewIfNeeded();
    await look("2 cause");
    await cause.getByRole("button", { name: /^(Terima|Accept)…$/ }).click();
    await look("3 reason");
    await cause.getByRole("button", { name: /^(Batal|Cancel)$/ }).click();
    await cause.getByRole("button", { name: /^(Perbaiki|Fix) \d+ \w+…$/ }).click();
    await page.locator("[data-fix]").waitFor();
    await look("4 preview");
    await page.getByRole("button", { name: /^(Ubah|Change) \d+/ }).click();
    await heading(page, /(sudah diperbaiki|were fixed)$/).waitFor();
    await look("5 fixed");
    await check(page).click();
    await page.locator("[data-gone]").waitFor();
    await look("6 compared");
    await page.getByRole("button", { name: /^(Pilihan pemeriksaan|Options of the check):/ }).click();
    await look("7 options");
    await page.locator("[data-list]").scrollIntoViewIfNeeded();
    await look("8 nomenklatur");
    expect(faults).toEqual([]);
  });
});

describe("a report of thousands of rows", () => {
  const plain = (cell: unknown): string | number | null =>
    typeof cell === "string" || typeof cell === "number" ? cell : null;
  const rows = faultyReport(3300).map((row) => row.map(plain));
  const rowsOf = (page: Page): Promise<number> => page.getByRole("grid").getByRole("row").count();
  afterAll(endVisits);

  it("is never all on the page: neither its findings, nor the places of one, nor its rows", async () => {
    const { page } = await visit();
    await page.locator("main[aria-busy='false']").waitFor();
    await openFile(page, "besar.xlsx", Buffer.from(buildXlsx({ sheets: [{ name: "RFK", rows }] })));
    await page.getByRole("button", { name: /^1 tabel di 1 lembar$/ }).waitFor();
    await check(page).click();
    await count(page).waitFor();
    expect(await page.locator("[data-cause]").count()).toBe(50);
    await page.getByRole("searchbox").fill("SIAP");
    await page.locator("[data-cause]").nth(1).waitFor({ state: "detached" });
    const cause = page.locator("[data-cause]");
    await cause.getByRole("button").first().click();
    const places = cause.locator("[data-item='cell']");
    await places.first().waitFor();
    expect(await cause.textContent()).toMatch(/1\.\d{3} tempat/);
    expect(await places.count()).toBeLessThanOrEqual(MOST_PLACES);
    await page.keyboard.press("Shift+F8");
    expect(await places.count()).toBeLessThanOrEqual(MOST_PLACES);
    const grid = page.getByRole("grid");
    await grid.focus();
    await page.keyboard.press("Control+End");
    expect(await grid.getAttribute("aria-rowcount")).toMatch(/^33\d\d$/);
    expect(await rowsOf(page)).toBe(1);
    expect(await grid.getByRole("gridcell").count()).toBeLessThanOrEqual(25);
  });
});

/** Presses Tab until a control with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    const found: string = await page.evaluate("document.activeElement.textContent.trim()");
    if (name.test(found)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`No ${String(name)} on the way of the Tab key`);
}

function same(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.from(one).equals(Buffer.from(other));
}
