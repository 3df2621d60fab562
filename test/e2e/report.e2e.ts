import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { seriousViolations } from "./accessibility";
import { endVisits, shoot, visit, type Visit, type VisitOptions } from "./browser";
import { crampedIn } from "./cramped";
import { PANE, toPane } from "./screens";

const compile = (page: Page) => page.getByRole("button", { name: /^(Susun angka laporan|Compile the figures)$/ });
const title = (page: Page) => page.getByRole("heading", { name: /^(Angka laporan|Figures of the report)$/ });
const heading = (page: Page, name: RegExp | string) => page.getByRole("heading", { name });

/** The workbench with the figures of its sample report, at last in a window of the size that is asked for. */
async function compiled(options: VisitOptions): Promise<Visit> {
  const { width = 1366, height = 768 } = options;
  const visited = await visit({ ...options, width: 1366 });
  const { page } = visited;
  await compile(page).waitFor();
  await page.locator("main[aria-busy='false']").waitFor();
  await compile(page).click();
  await title(page).waitFor();
  await page.setViewportSize({ width, height });
  await toPane(page);
  return visited;
}

describe.each([
  ["", ""],
  [" through the genuine Office.js", "?office"],
])("the report%s", (through, query) => {
  let visited: Visit;
  beforeAll(async () => {
    visited = await compiled({ query });
  });
  afterAll(endVisits);

  it("says the sample's figures as it prints them", async () => {
    const { page } = visited;
    const said = (await page.locator("[data-totals]").textContent()) ?? "";
    expect(said).toContain("Realisasi");
    expect(said).toMatch(/Rp[\d.]{13,}/);
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Angka laporan");
    await shoot(page, `report 1 figures${through}`);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("copies a sentence and shows the cells it rests on", async () => {
    const { page } = visited;
    const sentence = page.locator("[data-sentence]").first();
    const text = await sentence.textContent();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page
      .getByRole("button", { name: /^Salin kalimat tentang/ })
      .first()
      .click();
    await page
      .getByRole("button", { name: /^Tersalin/ })
      .first()
      .waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(text);
    await page
      .getByRole("button", { name: /^Asal angka/ })
      .first()
      .click();
    expect(await page.locator("[data-sources] button").count()).toBeGreaterThan(1);
    await page.locator("[data-sources]").scrollIntoViewIfNeeded();
    await shoot(page, `report 2 sentence${through}`);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("takes the office's own templates, and refuses broken ones with the place of the fault", async () => {
    const { page } = visited;
    await page.getByRole("button", { name: "Templat kalimat" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Unduh templat" }).click(),
    ]);
    const given = readFileSync(await download.path(), "utf8");
    await loadTemplates(page, given.replace("{realisasi:rupiah}", "{realisasi:rupee}"));
    await heading(page, /tidak dapat dipakai$/).waitFor();
    await shoot(page, `report 3 refused${through}`);
    await loadTemplates(page, given.replace("Realisasi keuangan", "Secara keseluruhan, realisasi keuangan"));
    await page.locator("[data-templates='own']").waitFor();
    await page
      .locator("[data-sentence]")
      .filter({ hasText: /^Secara keseluruhan, / })
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Kembali ke bawaan" }).click();
    await page.locator("[data-templates='given']").waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("makes the summary sheet, finds nothing to do the second time, and takes it out again", async () => {
    const { page } = visited;
    await page.getByRole("button", { name: "Buat lembar Ringkasan" }).click();
    await heading(page, "Lembar Ringkasan sudah dibuat").waitFor();
    await page.getByRole("button", { name: "Perbarui lembar Ringkasan" }).click();
    await heading(page, "Lembar Ringkasan sudah sesuai").waitFor();
    await page.getByRole("button", { name: "Buka lembar Ringkasan" }).click();
    await shoot(page, `report 4 sheet${through}`);
    await page.getByRole("button", { name: "Hapus…" }).click();
    await heading(page, "Hapus lembar Ringkasan?").waitFor();
    await page.getByRole("button", { name: "Hapus lembar", exact: true }).click();
    await heading(page, "Lembar Ringkasan sudah dihapus").waitFor();
    await page.getByRole("button", { name: "Buat lembar Ringkasan" }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("has left no error", () => {
    expect(visited.faults).toEqual([]);
  });
});

describe("looks", () => {
  afterEach(endVisits);

  it.each([
    [320, true, "en"],
    [350, false, "en"],
    [450, true, "id"],
  ])("at %i pixels, dark: %s, %s: nothing cut off, too small, or serious for axe", async (width, dark, language) => {
    const name = `report ${String(width)} ${dark ? "dark" : "light"} ${language}`;
    const { page, faults } = await compiled({ width, height: 740, dark });
    if (language === "en") await page.getByRole("button", { name: "English", exact: true }).click();
    const look = async (part: string): Promise<void> => {
      await shoot(page, `${name} ${part}`);
      expect(await crampedIn(page, PANE)).toEqual([]);
      expect(await seriousViolations(page)).toEqual([]);
    };
    await title(page).evaluate((element) => {
      element.scrollIntoView();
    });
    await look("1 figures");
    for (const [part, block] of [
      ["2 programmes", /^(Menurut program|By programme)/],
      ["3 rests", /^(Sisa anggaran \(SIAP\)|Largest unspent amounts \(SIAP\))/],
    ] as const) {
      const button = page.getByRole("button", { name: block });
      if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
      await button.evaluate((element) => {
        element.scrollIntoView();
      });
      await look(part);
    }
    await heading(page, /^(Lembar Ringkasan|Summary sheet)$/).evaluate((element) => {
      element.scrollIntoView();
    });
    await page
      .getByRole("button", { name: /^(Asal angka|Where from)/ })
      .first()
      .click();
    await look("4 sheet and sentences");
    await page.getByRole("button", { name: /^(Templat kalimat|Sentence templates)$/ }).click();
    await page.locator("[data-templates]").scrollIntoViewIfNeeded();
    await look("5 templates");
    expect(faults).toEqual([]);
  });
});

async function loadTemplates(page: Page, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Muat templat…" }).click(),
  ]);
  await chooser.setFiles({ name: "templat.json", mimeType: "application/json", buffer: Buffer.from(text) });
}
