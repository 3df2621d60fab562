import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Locator, Page } from "playwright-core";
import { customFunctions } from "../../src/host/xlsx/custom-functions";
import { openWorkbook } from "../../src/workbook/open";
import { buildWorkbook } from "../workbook/build";
import { seriousViolations } from "./accessibility";
import { endVisits, shoot, visit, type Visit } from "./browser";

/** Indicators of a report: the one of the last row has not been reported yet. */
const REPORT = Buffer.from(
  buildWorkbook({
    Kinerja: [
      ["Indikator", "Target", "Realisasi", "Capaian"],
      ["Tingkat pengangguran terbuka", 4.5, 4.72],
      ["Tenaga kerja ditempatkan", 5310, 5000],
      ["Pencari kerja dilatih", 40, 42],
      ["Perusahaan dibina", 25, null],
    ],
  }),
);
const FILE = "kinerja.xlsx";
const SIGNATURE = "RENSTRA.CAPAIAN(target; realisasi; [arah]; [batas])";

const list = (page: Page): Locator => page.getByRole("listbox", { name: "Fungsi yang cocok" });
const chosen = (page: Page): Locator => page.locator('[role="option"][aria-selected="true"]');
const editor = (page: Page): Locator => page.locator(".cell-editor");
const bar = (page: Page): Locator => page.getByLabel("Bilah rumus").locator("input.source");
const hint = (page: Page): Locator => page.locator(".function-hint");
const note = (page: Page): Locator => page.locator(".status-note");

async function openReport(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.getByRole("tab").first().waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Buka .xlsx" }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
  await page.getByText(name).first().waitFor();
}

async function goTo(page: Page, address: string): Promise<void> {
  const name = page.getByLabel("Kotak nama");
  await name.fill(address);
  await name.press("Enter");
}

/** What a screen reader is told of a cell: its address, its text, its formula. */
async function told(page: Page, address: string): Promise<string> {
  await goTo(page, address);
  return (await page.locator("#active-cell").textContent()) ?? "";
}

async function downloaded(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Unduh .xlsx" }).click(),
  ]);
  return readFileSync(await download.path());
}

/** True where the whole of an element lies inside the window. */
async function isWhole(page: Page, element: Locator): Promise<boolean> {
  const box = await element.boundingBox();
  const size = page.viewportSize();
  if (box === null || size === null) return false;
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height;
}

describe("a custom function typed into a cell", () => {
  let visited: Visit;
  beforeAll(async () => {
    visited = await visit({ width: 1200, height: 800 });
    await openReport(visited.page, FILE, REPORT);
  });
  afterAll(endVisits);

  it("is offered by name, with a line on what it does", async () => {
    const { page } = visited;
    await goTo(page, "D2");
    await page.keyboard.type("=renstra.");
    await list(page).waitFor();
    expect(await chosen(page).locator(".function-name").textContent()).toBe("RENSTRA.CAPAIAN");
    await page.keyboard.press("ArrowDown");
    expect(await chosen(page).locator(".function-name").textContent()).toBe("RENSTRA.RATING");
    expect(await editor(page).getAttribute("aria-activedescendant")).toBe(await chosen(page).getAttribute("id"));
    expect(await chosen(page).locator(".function-about").isVisible()).toBe(true);
    expect(await isWhole(page, list(page))).toBe(true);
    await shoot(page, "functions 1 list");
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect(editor(page).inputValue()).resolves.toBe("=RENSTRA.CAPAIAN(");
    expect(await list(page).isVisible()).toBe(false);
  });

  it("says what it takes, the argument at the caret in bold", async () => {
    const { page } = visited;
    expect(await hint(page).locator(".function-call").textContent()).toBe(SIGNATURE);
    expect(await hint(page).locator(".function-call b").textContent()).toBe("target");
    await page.keyboard.type('B2;C2;"tur');
    expect(await hint(page).isVisible()).toBe(false);
    await page.keyboard.type('un"');
    expect(await hint(page).locator(".function-call b").textContent()).toBe("[arah]");
    await page.keyboard.press("Home");
    await page.keyboard.press("End");
    await shoot(page, "functions 2 hint");
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.type(")");
    expect(await hint(page).isVisible()).toBe(false);
    await page.keyboard.press("Enter");
  });

  it("computes, and computes again when an input changes", async () => {
    const { page } = visited;
    expect(await told(page, "D2")).toMatch(/^D2, 95,1\d*, rumus =RENSTRA\.CAPAIAN\(B2;C2;"turun"\)$/);
    await goTo(page, "C2");
    await page.keyboard.type("4,5");
    await page.keyboard.press("Enter");
    expect(await told(page, "D2")).toMatch(/^D2, 100, /);
  });

  it("spills the results of a range, and says when there is no room", async () => {
    const { page } = visited;
    await goTo(page, "E2");
    await page.keyboard.type("=renstra.serapan(b2:b4;c2:c4)");
    await page.keyboard.press("Enter");
    expect(await told(page, "E4")).toMatch(/^E4, 105$/);
    await goTo(page, "E3");
    await expect(bar(page).inputValue()).resolves.toBe("=RENSTRA.SERAPAN(B2:B4;C2:C4)");
    await page.keyboard.type("9");
    await page.keyboard.press("Enter");
    expect(await told(page, "E4")).toBe("E4, kosong");
    await page.keyboard.press("Control+z");
    expect(await told(page, "E4")).toMatch(/^E4, 105$/);
    await goTo(page, "F3");
    await page.keyboard.type("9");
    await page.keyboard.press("Enter");
    await goTo(page, "F2");
    await page.keyboard.type("=RENSTRA.SERAPAN(B2:B4;C2:C4)");
    await page.keyboard.press("Enter");
    await goTo(page, "F2");
    await expect(note(page).textContent()).resolves.toMatch(/^#SPILL!: Hasilnya perlu beberapa sel/);
    await goTo(page, "F3");
    await page.keyboard.press("Delete");
    expect(await told(page, "F3")).toMatch(/^F3, 94,\d+$/);
  });

  it("shows Excel's error with the function's own sentence", async () => {
    const { page } = visited;
    await goTo(page, "D5");
    await page.keyboard.type("=RENSTRA.CAPAIAN(B5;C5)");
    await page.keyboard.press("Enter");
    await goTo(page, "D5");
    await expect(note(page).textContent()).resolves.toMatch(/^#N\/A: .*realisasi/i);
    expect(await page.locator("#active-cell").textContent()).toMatch(/#N\/A, rumus .*, #N\/A: /);
    await shoot(page, "functions 3 values and error");
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("is in the file as Excel stores it, and there again when it is opened", async () => {
    const { page } = visited;
    const bytes = await downloaded(page);
    const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toContain('<f>_xldudf_RENSTRA_CAPAIAN(B2,C2,"turun")</f><v>100</v>');
    expect(xml).toContain('<f t="array" ref="E2:E4">_xldudf_RENSTRA_SERAPAN(B2:B4,C2:C4)</f><v>100</v></c>');
    const sheet = openWorkbook(bytes, { addIn: customFunctions("id") }).sheet("Kinerja");
    expect(sheet?.cell(1, 3)).toMatchObject({ value: 100, formula: '=RENSTRA.CAPAIAN(B2,C2,"turun")' });
    expect(sheet?.cell(3, 4)?.value).toBe(105);
    await openReport(page, "lagi.xlsx", bytes);
    expect(await told(page, "D2")).toMatch(/^D2, 100, rumus =RENSTRA\.CAPAIAN/);
    await goTo(page, "C4");
    await page.keyboard.type("20");
    await page.keyboard.press("Enter");
    expect(await told(page, "E4")).toMatch(/^E4, 50$/);
  });

  it("goes with one undo step, cells it spilled into included", async () => {
    const { page } = visited;
    await downloaded(page);
    await openReport(page, FILE, REPORT);
    await goTo(page, "E2");
    await page.keyboard.type("=RENSTRA.SERAPAN(B2:B4;C2:C4)");
    await page.keyboard.press("Enter");
    await goTo(page, "E2:E4");
    await page.keyboard.press("Delete");
    expect(await told(page, "E3")).toBe("E3, kosong");
    await page.keyboard.press("Control+z");
    expect(await told(page, "E4")).toBe("E4, 105");
    await page.keyboard.press("Control+z");
    expect((await downloaded(page)).equals(REPORT)).toBe(true);
  });

  it("has left no error, and asked nothing of any other computer", () => {
    expect(visited.faults).toEqual([]);
  });
});

describe("in the formula bar", () => {
  afterEach(endVisits);

  it("Escape closes the list first, the mouse takes a function, Tab another inside it", async () => {
    const { page, faults } = await visit({ width: 1200, height: 800 });
    await openReport(page, FILE, REPORT);
    await goTo(page, "D3");
    await bar(page).click();
    await page.keyboard.type("=SUM(ser");
    await list(page).waitFor();
    expect(await bar(page).getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await list(page).isVisible()).toBe(false);
    await expect(bar(page).inputValue()).resolves.toBe("=SUM(ser");
    await page.keyboard.press("Escape");
    await expect(bar(page).inputValue()).resolves.toBe("");

    await bar(page).click();
    await page.keyboard.type("=SUM(ser");
    await page.getByRole("option", { name: /RENSTRA\.SERAPAN/ }).click();
    await expect(bar(page).inputValue()).resolves.toBe("=SUM(RENSTRA.SERAPAN(");
    await page.keyboard.type("b3;angk");
    await page.keyboard.press("Tab");
    await expect(bar(page).inputValue()).resolves.toBe("=SUM(RENSTRA.SERAPAN(b3;RENSTRA.ANGKA(");
    await page.keyboard.type("c3)");
    expect(await hint(page).locator(".function-call b").textContent()).toBe("realisasi");
    await page.keyboard.type("))");
    await page.keyboard.press("Enter");
    expect(await told(page, "D3")).toMatch(/^D3, 94,16\d*, /);
    expect(faults).toEqual([]);
  });

  it("Excel's own functions come by name, and Enter still ends what looks like one", async () => {
    const { page } = await visit({ width: 1200, height: 800 });
    await openReport(page, FILE, REPORT);
    await goTo(page, "D3");
    await page.keyboard.type("=B3+SUMP");
    expect(await chosen(page).textContent()).toBe("SUMPRODUCT");
    await page.keyboard.press("Tab");
    await expect(editor(page).inputValue()).resolves.toBe("=B3+SUMPRODUCT(");
    await page.keyboard.press("Escape");
    await page.keyboard.type("=TRUE");
    await list(page).waitFor();
    await page.keyboard.press("Enter");
    expect(await told(page, "D3")).toMatch(/^D3, TRUE, rumus =TRUE$/);
  });
});

describe("looks", () => {
  afterEach(endVisits);

  it.each([
    ["1200 dark", { width: 1200, height: 800, dark: true }],
    ["400 light", { width: 400, height: 800 }],
    ["400 dark", { width: 400, height: 800, dark: true }],
    ["320 light", { width: 320, height: 600 }],
    ["1200 english", { width: 1200, height: 800, query: "?lang=en" }],
  ])("%s: list, hint and sentence are whole and readable", async (name, options) => {
    const { page, faults } = await visit(options);
    const inEnglish = "query" in options;
    await page.getByRole("tab").first().waitFor();
    const file = { name: FILE, mimeType: "application/octet-stream", buffer: REPORT };
    await page.getByRole("toolbar").locator('input[type="file"]').setInputFiles(file);
    await page.getByRole("tab", { name: "Kinerja" }).waitFor();
    const at = page.getByLabel(inEnglish ? "Name box" : "Kotak nama");
    await at.fill("D5");
    await at.press("Enter");
    await page.keyboard.type("=renstra.k");
    const matches = page.getByRole("listbox");
    await matches.waitFor();
    await page.keyboard.press("ArrowDown");
    await shoot(page, `functions list ${name}`);
    expect(await isWhole(page, matches)).toBe(true);
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.type("=renstra.capaian(b5;");
    await shoot(page, `functions hint ${name}`);
    expect(await isWhole(page, hint(page))).toBe(true);
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.type("c5)");
    await page.keyboard.press("Enter");
    await at.fill("D5");
    await at.press("Enter");
    await note(page).waitFor();
    await shoot(page, `functions note ${name}`);
    expect(await isWhole(page, note(page))).toBe(true);
    expect(await seriousViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
