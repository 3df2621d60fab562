import type { Page } from "playwright-core";
import { endVisits, shoot, visit, type Visit } from "./browser";

const button = (page: Page, name: RegExp | string) => page.getByRole("button", { name });
const heading = (page: Page, name: RegExp | string) => page.getByRole("heading", { name });

/** What someone who opens Renstra for the first time sets out to do, by the pane's own words alone. */
describe("with nothing but the words of the pane", () => {
  let visited: Visit;
  beforeAll(async () => {
    visited = await visit({ isNew: true });
    await button(visited.page, "Coba dengan laporan contoh").click();
    await button(visited.page, /^\d+ tabel di \d+ lembar$/).waitFor();
  });
  afterAll(endVisits);

  it("the sample is recomputed", async () => {
    const { page } = visited;
    await page.getByRole("link", { name: "Hitung" }).click();
    await page.getByRole("button", { name: "Hitung ulang", exact: true }).click();
    await button(page, /^Tulis [\d.]+ sel$/).click();
    await heading(page, /sel sudah ditulis$/).waitFor();
  });

  it("why the groups of BAB II do not make its total is found from the cell of the total", async () => {
    const { page } = visited;
    await page.getByRole("link", { name: "Periksa" }).click();
    await page.getByRole("button", { name: "Periksa", exact: true }).click();
    await heading(page, /temuan dari \d/).waitFor();
    await page.getByRole("combobox", { name: "Lembar" }).selectOption({ label: "BAB II" });
    await page.getByRole("searchbox").fill("G105");
    const total = page.locator("[data-cause]").filter({ hasText: "baris kelompok tidak cocok" }).first();
    await total.getByRole("button").first().click();
    await total
      .getByText(/226\.226\.120/)
      .first()
      .waitFor();
    await page.getByRole("searchbox").fill("226.226.120");
    await button(page, /Jumlah memuat angka ganda/)
      .first()
      .click();
    await page
      .getByText(/terhitung dua kali/)
      .first()
      .waitFor();
    await shoot(page, "first tasks 1 why");
  });

  it("another scale is chosen, and the summary built and brought up to date", async () => {
    const { page } = visited;
    await page.getByRole("link", { name: "Laporan" }).click();
    await button(page, "Susun angka laporan").click();
    await button(page, "Buat lembar Ringkasan").click();
    await heading(page, "Lembar Ringkasan sudah dibuat").waitFor();
    await page.getByRole("button", { name: "Pengaturan", exact: true }).click();
    await page
      .getByRole("combobox", { name: /^Skala penilaian capaian/ })
      .last()
      .selectOption("lkjip-4");
    await page.getByRole("link", { name: "Laporan" }).click();
    await button(page, /^Susun lagi$/).click();
    await button(page, "Perbarui lembar Ringkasan").click();
    await heading(page, /^Lembar Ringkasan sudah (sesuai|diperbarui)$/).waitFor();
    await shoot(page, "first tasks 2 summary");
    expect(visited.faults).toEqual([]);
  });
});
