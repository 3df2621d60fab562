import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openFile } from "./browser";
import { withoutTables, withProtectedSheets } from "./special-files";
import type { AtState } from "./walk";

const SAMPLE = join(__dirname, "..", "workbooks", "realisasi-ntt-2021-kosong", "realisasi-ntt-2021-kosong.xlsx");

const button = (page: Page, name: RegExp) => page.getByRole("button", { name });
const heading = (page: Page, name: RegExp) => page.getByRole("heading", { name });
const open = (page: Page, name: string, file: Buffer): Promise<void> =>
  openFile(page, name, file, /^(Buka|Open) \.xlsx$/);

/** Leads the pane, on the sample report, to what it says when something is in the way. Understands both languages. */
export async function walkThroughTroubles(page: Page, at: AtState): Promise<void> {
  await button(page, /^(8 tabel di 8 lembar|8 tables on 8 sheets)$/).waitFor();
  await withoutNetwork(page, at);
  await open(page, "surat.xlsx", withoutTables());
  await heading(page, /^(Tidak ada tabel yang dikenali|No table was recognised)/).waitFor();
  await at("20 no table", "h1");
  await open(page, "dilindungi.xlsx", withProtectedSheets(readFileSync(SAMPLE)));
  await page
    .getByText(/(diproteksi\. Renstra tidak|^Protected: )/)
    .first()
    .waitFor();
  await at("21 protected", "h1");
  await button(page, /^(Hitung ulang|Recompute)$/).click();
  await page.locator("[data-plan='0']").waitFor();
  await at("22 nothing writable", "[data-place='recompute']");
}

/** A part of the program does not come: the pane shows that it is at work and can be stopped; then the network is gone. */
async function withoutNetwork(page: Page, at: AtState): Promise<void> {
  let lose: () => void = () => undefined;
  const lost = new Promise<void>((done) => (lose = done));
  await page.route("**/*.js", async (route) => {
    await lost;
    await route.abort();
  });
  const compile = button(page, /^(Susun angka laporan|Compile the figures)$/);
  await compile.click();
  await page.locator("[data-progress]").waitFor();
  await at("17 at work", "[data-place='report']");
  await button(page, /^(Batalkan|Cancel)$/).click();
  await heading(page, /(dibatalkan|cancelled)/i).waitFor();
  await at("18 cancelled", "[data-place='report']");
  await compile.click();
  lose();
  await heading(page, /(tidak terjangkau|cannot be reached)$/).waitFor();
  await at("19 unreachable", "[data-place='report']");
  await page.unrouteAll({ behavior: "wait" });
}
