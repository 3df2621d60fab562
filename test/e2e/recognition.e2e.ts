import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { seriousViolations } from "./accessibility";
import { downloaded, endVisits, openFile, shoot, visit, type Visit, type VisitOptions } from "./browser";
import { crampedIn } from "./cramped";
import { PANE } from "./screens";

const WORKBOOKS = join(__dirname, "..", "workbooks");
const workbook = (name: string): Buffer => readFileSync(join(WORKBOOKS, name, `${name}.xlsx`));

const SAMPLE = workbook("realisasi-ntt-2021-kosong");
/** The outline's own blue and brown, as the grid paints them. */
const FRAME = [15, 108, 189];
const UNSURE = [138, 55, 7];

/** The filled report with other words in its header, so that some columns must be asked for. */
function withUnknownWords(): Buffer {
  const parts = unzipSync(workbook("realisasi-ntt-2021"));
  const texts = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
  const changed = texts
    .replaceAll("<t>Pagu</t>", "<t>Nilai</t>")
    .replaceAll("<t>Bobot</t>", "<t>Angka</t>")
    .replaceAll("<t>SIAP</t>", "<t>Selisih</t>");
  return Buffer.from(zipSync({ ...parts, "xl/sharedStrings.xml": strToU8(changed) }));
}

const summary = (page: Page) => page.getByRole("button", { name: /^\d+ tabel di \d+ lembar$/, includeHidden: true });
const firstTable = (page: Page) => page.locator('[data-sheet="BAB II"]').getByRole("button", { name: /86 baris/ });
const role = (page: Page, column: string) => page.getByLabel(`Peran kolom ${column}`, { exact: true });
const bar = (page: Page) => page.locator("[data-corrections]");
const save = (page: Page) => page.getByRole("button", { name: "Simpan bersama buku kerja" });

/** The workbench with a file, at last in a window of the size that is asked for. */
async function opened(options: VisitOptions, file: Buffer | null = null): Promise<Visit> {
  const { width = 1366, height = 768 } = options;
  const visited = await visit({ ...options, width: 1366 });
  const { page } = visited;
  await summary(page).waitFor({ state: "attached" });
  if (file !== null) {
    await openFile(page, "laporan.xlsx", file);
    await page.getByText("laporan.xlsx").first().waitFor();
    await summary(page).waitFor({ state: "attached" });
  }
  await page.setViewportSize({ width, height });
  const view = page.getByRole("button", { name: "Renstra", exact: true });
  if (await view.isVisible()) await view.click();
  return visited;
}

/** How many pixels of the grid have one colour. */
async function painted(page: Page, color: readonly number[]): Promise<number> {
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  return page.evaluate(
    `(() => {
      const [red, green, blue] = ${JSON.stringify(color)};
      const canvas = [...document.querySelectorAll("canvas")].sort((a, b) => b.width - a.width)[0];
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
      return count;
    })()`,
  );
}

describe.each([
  ["", ""],
  [" through the genuine Office.js", "?office"],
])("one correction from the pane to the file and back%s", (through, query) => {
  let visited: Visit;
  let saved: Buffer;
  let map: Buffer;
  beforeAll(async () => {
    visited = await opened({ query });
  });
  afterAll(endVisits);

  it("draws what was understood while the list is open, and only then", async () => {
    const { page } = visited;
    expect(await painted(page, FRAME)).toBe(0);
    await summary(page).click();
    expect(await painted(page, FRAME)).toBeGreaterThan(1000);
    expect(await painted(page, UNSURE)).toBe(0);
    const toggle = page.getByRole("button", { name: "Tampilkan di lembar" });
    await toggle.click();
    expect(await painted(page, FRAME)).toBe(0);
    await toggle.click();
    expect(await painted(page, FRAME)).toBeGreaterThan(1000);
    await shoot(page, `recognition 1 outline${through}`);
  });

  it("selects the range of a table and of a column", async () => {
    const { page } = visited;
    await firstTable(page).click();
    await page.getByRole("button", { name: "Pilih A5:L105 di BAB II" }).click();
    await page.getByRole("button", { name: "Pilih L7:L105 di BAB II" }).click();
    await page.waitForFunction("document.querySelector('.name-box, [aria-label=\"Kotak nama\"]').value === 'L7:L105'");
    await shoot(page, `recognition 2 column${through}`);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("takes another role at once, without touching the file", async () => {
    const { page } = visited;
    await role(page, "L").selectOption("deviasi");
    await page.locator('[data-column="L"] [data-corrected]').waitFor();
    expect(await bar(page).getAttribute("data-saved")).toBe("false");
    expect((await downloaded(page)).equals(SAMPLE)).toBe(true);
    await shoot(page, `recognition 3 corrected${through}`);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("saves with the workbook only when asked: no other part of the file differs", async () => {
    const { page } = visited;
    await save(page).click();
    await page.getByText("1 koreksi, tersimpan bersama buku kerja.").first().waitFor();
    saved = await downloaded(page);
    const [before, after] = [unzipSync(SAMPLE), unzipSync(saved)];
    const touched = Object.keys(after).filter((part) => !same(before[part], after[part]));
    expect(Object.keys(before).filter((part) => after[part] === undefined)).toEqual([]);
    expect(touched.filter((part) => part.startsWith("xl/worksheets") || part === "xl/workbook.xml")).toEqual([]);
    expect(touched.some((part) => part.startsWith("customXml/"))).toBe(true);
    await shoot(page, `recognition 4 saved${through}`);
  });

  it("gives the mapping as a file, and takes it again", async () => {
    const { page } = visited;
    map = await downloaded(page, "Unduh berkas pemetaan");
    expect(JSON.parse(map.toString("utf8"))).toMatchObject({
      version: 1,
      tables: [{ sheet: "BAB II", columns: [{ header: "SIAP", nth: 0, role: "deviasi" }] }],
    });
    await page.getByRole("button", { name: "Kembalikan semua" }).click();
    await page.getByText("Semua kembali ke yang dikenali").first().waitFor();
    await page.locator("main[aria-busy='false']").waitFor();
    expect(await role(page, "L").inputValue()).toBe("siap");
    await openFile(page, "map.json", map, "Muat berkas pemetaan");
    await page.locator('[data-column="L"] [data-corrected]').waitFor();
    expect(await role(page, "L").inputValue()).toBe("deviasi");
    await openFile(page, "map.json", Buffer.from("[1"), "Muat berkas pemetaan");
    await page.getByRole("heading", { name: "Berkas ini bukan berkas pemetaan" }).waitFor();
    expect(await role(page, "L").inputValue()).toBe("deviasi");
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("finds the correction again in the saved file", async () => {
    await endVisits();
    visited = await opened({ query }, saved);
    const { page } = visited;
    await bar(page).waitFor();
    expect(await bar(page).getAttribute("data-corrections")).toBe("1");
    expect(await bar(page).getAttribute("data-saved")).toBe("true");
    await summary(page).click();
    await firstTable(page).click();
    expect(await role(page, "L").inputValue()).toBe("deviasi");
    await page.getByRole("button", { name: "Kembali ke yang dikenali: Peran kolom L" }).click();
    await page.locator('[data-column="L"] [data-corrected]').waitFor({ state: "detached" });
    await page.locator("main[aria-busy='false']").waitFor();
    expect(await role(page, "L").inputValue()).toBe("siap");
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe("Peran kolom L");
    expect((await downloaded(page)).equals(saved)).toBe(true);
  });

  it("has left no error", () => {
    expect(visited.faults).toEqual([]);
  });
});

describe("what is recomputed and checked", () => {
  afterEach(endVisits);

  it("leaves out what the user says is no table, and takes it in again", async () => {
    const { page, faults } = await opened({});
    await summary(page).click();
    await firstTable(page).click();
    await page.getByLabel("Jenis tabel A5:L105").selectOption("none");
    await page.getByRole("button", { name: "7 tabel di 7 lembar" }).waitFor();
    await page.getByRole("button", { name: "Hitung ulang", exact: true }).click();
    await page.locator("[data-plan]").waitFor();
    const without = Number(await page.locator("[data-plan]").getAttribute("data-plan"));
    expect(without).toBeLessThan(987);
    await page.locator("[data-lost]").getByRole("button", { name: "Kembali ke yang dikenali: BAB II" }).click();
    await page.getByRole("button", { name: "8 tabel di 8 lembar" }).waitFor();
    await page.getByText("Koreksi di Kenali diganti setelah hasil ini dihitung.").waitFor();
    expect(faults).toEqual([]);
  });

  it.each([
    ["renstra-ntt-2024-2026", "Tabel 6.1", "C", "Peran kolom C"],
    ["lkjip-paser-2023", "Realisasi Anggaran", "E", "Peran kolom E"],
  ])("keeps a correction in %s", async (name, sheet, column, label) => {
    const { page, faults } = await opened({}, workbook(name));
    await page.getByRole("button", { name: "Hitung ulang", exact: true }).waitFor();
    await summary(page).click();
    await page.locator(`[data-sheet="${sheet}"] button[aria-expanded]`).first().click();
    const place = page.locator(`[data-sheet="${sheet}"]`);
    await shoot(page, `recognition ${name}`);
    await place.getByLabel(label, { exact: true }).selectOption("kategori");
    await place.locator(`[data-column="${column}"] [data-corrected]`).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await save(page).click();
    await page.getByText("1 koreksi, tersimpan bersama buku kerja.").first().waitFor();
    const saved = await downloaded(page);
    await openFile(page, "lagi.xlsx", saved);
    await page.getByText("lagi.xlsx").first().waitFor();
    await bar(page).waitFor();
    await summary(page).click();
    await place.locator("button[aria-expanded]").first().click();
    expect(await place.getByLabel(label, { exact: true }).inputValue()).toBe("kategori");
    expect(faults).toEqual([]);
  });
});

describe("with the keyboard alone", () => {
  afterEach(endVisits);

  it("answers every question, and finds the report to be an RFK after all", async () => {
    const { page, faults } = await opened({}, withUnknownWords());
    await page.getByRole("heading", { name: "Perlu dipastikan (18)" }).waitFor();
    await page.locator("[data-question] button").first().focus();
    await page.keyboard.press("Enter");
    expect(await painted(page, UNSURE)).toBeGreaterThan(200);
    await shoot(page, "recognition 5 unsure");
    const answers: Readonly<Record<string, string>> = { G: "Pagu (Rp)", I: "Bobot (%)", L: "SIAP (Rp)" };
    for (let next = await firstQuestion(page); next !== null; next = await firstQuestion(page)) {
      await chosen(page, next, answers[next] ?? "tidak dipakai");
    }
    await page.getByText("Semua kolom sudah dipastikan.").waitFor();
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Semua kolom sudah dipastikan.");
    await page.getByRole("button", { name: "Hitung ulang", exact: true }).waitFor();
    expect(Number(await bar(page).getAttribute("data-corrections"))).toBeGreaterThanOrEqual(6);
    expect(faults).toEqual([]);
  });

  it("goes from the top of the pane to a saved correction", async () => {
    const { page, faults } = await opened({});
    await summary(page).focus();
    await page.keyboard.press("Enter");
    await tabTo(page, /^Realisasi fisik dan keuangan: 86/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^Tambah baris judul$/);
    await page.keyboard.press("Space");
    await page.getByText("3 (baris 5–7)").waitFor();
    await tabTo(page, /^Kembali ke yang dikenali: Baris judul$/);
    await page.keyboard.press("Enter");
    await page.getByText("2 (baris 5–6)").waitFor();
    await tabTo(page, /^Peran kolom L$/);
    await page.keyboard.press("ArrowDown");
    await page.locator('[data-column="L"] [data-corrected]').waitFor();
    await tabTo(page, /^Simpan bersama buku kerja$/);
    await page.locator("main[aria-busy='false']").waitFor(); // until then what was corrected is being read again
    await page.keyboard.press("Enter");
    await page.getByText("1 koreksi, tersimpan bersama buku kerja.").first().waitFor();
    expect(faults).toEqual([]);
  });
});

describe("looks", () => {
  afterEach(endVisits);

  it.each([
    [320, true],
    [350, false],
    [450, false],
    [450, true],
  ])("at %i pixels, dark: %s, nothing is cut off, nothing too small, nothing serious for axe", async (width, dark) => {
    const name = `recognition ${String(width)} ${dark ? "dark" : "light"}`;
    const { page, faults } = await opened({ width, height: 740, dark }, withUnknownWords());
    const look = async (part: string): Promise<void> => {
      await shoot(page, `${name} ${part}`);
      expect(await crampedIn(page, PANE)).toEqual([]);
      expect(await seriousViolations(page)).toEqual([]);
    };
    await look("1 questions");
    await summary(page).click();
    await page.locator('[data-sheet="BAB II"] button[aria-expanded]').first().click();
    await page.locator('[data-sheet="BAB II"]').scrollIntoViewIfNeeded();
    await look("2 table");
    await role(page, "L").selectOption("siap");
    await page.locator('[data-column="L"] [data-corrected]').scrollIntoViewIfNeeded();
    await look("3 corrected");
    await page.getByRole("button", { name: /^87 baris/ }).click();
    await page.locator('[data-row="7"]').scrollIntoViewIfNeeded();
    await look("4 rows");
    await save(page).click();
    await page
      .getByText(/tersimpan bersama buku kerja\.$/)
      .first()
      .waitFor();
    await bar(page).scrollIntoViewIfNeeded();
    await look("5 saved");
    await page.getByLabel("Jenis tabel A5:L105").selectOption("none");
    await page.locator("[data-lost]").waitFor();
    await page.locator("[data-lost]").scrollIntoViewIfNeeded();
    await look("6 no table");
    expect(faults).toEqual([]);
  });
});

/** Presses Tab until a control with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const found: string = await page.evaluate(
      "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()",
    );
    if (name.test(found)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`No ${String(name)} on the way of the Tab key`);
}

/** The column that the first question is about, or null when all are answered. */
async function firstQuestion(page: Page): Promise<string | null> {
  await page.locator("main[aria-busy='false']").waitFor();
  const questions = page.locator("[data-question]");
  return (await questions.count()) === 0 ? null : questions.first().getAttribute("data-question");
}

/** Presses the offered reading with this name, or goes on to the Select and types it; the browser finds the option. */
async function chosen(page: Page, column: string, roleName: string): Promise<void> {
  const question = page.locator(`[data-question="${column}"]`);
  const readings = await question.locator("[role=group] button").allTextContents();
  if (readings.includes(roleName)) {
    await question.locator("[role=group] button").first().focus();
    for (let at = readings.indexOf(roleName); at > 0; at--) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  } else {
    await tabTo(page, new RegExp(`^Peran lain untuk kolom ${column}$`));
    await page.keyboard.type(roleName);
  }
  await question.waitFor({ state: "detached" });
}

function same(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.from(one).equals(Buffer.from(other));
}
