import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/workbook/open";
import type { Page } from "playwright-core";
import { seriousViolations } from "./accessibility";
import { downloaded, endVisits, openFile, shoot, visit, type Visit } from "./browser";
import { withoutTables, withProtectedSheets } from "./special-files";

const SAMPLE = readFileSync(
  join(__dirname, "..", "workbooks", "realisasi-ntt-2021-kosong", "realisasi-ntt-2021-kosong.xlsx"),
);
const PRINTED = join(__dirname, "..", "workbooks", "realisasi-ntt-2021", "realisasi-ntt-2021.xlsx");

const OTHER_KIND = join(__dirname, "..", "workbooks", "lkjip-paser-2023", "lkjip-paser-2023.xlsx");

const understood = (page: Page) => page.getByRole("button", { name: "8 tabel di 8 lembar", includeHidden: true });
const recompute = (page: Page) => page.getByRole("button", { name: "Hitung ulang", exact: true });
const write = (page: Page) => page.getByRole("button", { name: /^Tulis \d+ sel$/ });
const putBack = (page: Page) => page.getByRole("button", { name: "Kembalikan", exact: true });
const check = (page: Page) => page.getByRole("button", { name: "Periksa", exact: true });

describe.each([
  ["beside the grid", ""],
  ["through the genuine Office.js", "?office"],
])("the main job %s", (title, query) => {
  let visited: Visit;
  beforeAll(async () => {
    visited = await visit({ query });
  });
  afterAll(endVisits);

  it("opens with the sample report and a pane that has understood it", async () => {
    const { page } = visited;
    await understood(page).waitFor();
    expect(await page.getByRole("tab").allTextContents()).toEqual([
      ...["BAB II", "BAB III A", "BAB III B", "BAB III C", "BAB III D", "BAB III E", "REKAP", "REKAP BOBOT"],
    ]);
    await shoot(page, `${title} 1 open`);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("previews a recompute without writing", async () => {
    const { page } = visited;
    await recompute(page).click();
    await page.locator('[data-plan="987"]').waitFor();
    await shoot(page, `${title} 2 preview`);
    expect(await seriousViolations(page)).toEqual([]);
    expect((await downloaded(page)).equals(SAMPLE)).toBe(true);
  });

  it("writes the plan, and nothing the second time", async () => {
    const { page } = visited;
    await write(page).click();
    await putBack(page).waitFor();
    await shoot(page, `${title} 3 written`);
    expect(await seriousViolations(page)).toEqual([]);
    const sheet = openWorkbook(await downloaded(page)).sheet("BAB II");
    expect(sheet?.cell(104, 11)).toMatchObject({ value: 3457188435, formula: "=G105-H105" });
    expect(sheet?.cell(104, 9)?.value).toBeCloseTo(89.4553, 4);
    await recompute(page).click();
    await page.locator('[data-plan="0"]').waitFor();
    expect(await write(page).count()).toBe(0);
  });

  it("lists what is wrong by cause; a click goes to the cell", async () => {
    const { page } = visited;
    await check(page).click();
    await page
      .getByText(/^\d+ temuan dari \d+ sebab$/)
      .first()
      .waitFor();
    await shoot(page, `${title} 4 findings`);
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: /Induk bukan jumlah anaknya.*BAB III B/ }).click();
    await page.getByLabel("Kotak nama").filter({ hasNotText: "A1" }).waitFor();
    await expect(page.getByLabel("Kotak nama").inputValue()).resolves.toBe("H16");
    expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("BAB III B");
    await shoot(page, `${title} 5 finding`);
  });

  it("puts everything back byte for byte", async () => {
    const { page } = visited;
    await putBack(page).click();
    await putBack(page).waitFor({ state: "detached" });
    expect((await downloaded(page)).equals(SAMPLE)).toBe(true);
  });

  it("has left no error, and asked nothing of any other computer", () => {
    expect(visited.faults).toEqual([]);
  });
});

describe("files", () => {
  afterEach(endVisits);

  it("opens another workbook", async () => {
    const { page, faults } = await visit();
    await understood(page).waitFor();
    await openFile(page, "laporan.xlsx", readFileSync(PRINTED));
    await page.getByText("laporan.xlsx").first().waitFor();
    await check(page).click();
    await page
      .getByText(/^\d+ temuan dari \d+ sebab$/)
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  });

  it.each([
    ["kosong.xlsx", Buffer.alloc(0), /kosong/i],
    ["catatan.xlsx", Buffer.from("Kode;Uraian"), /bukan buku kerja/i],
    ["terpotong.xlsx", SAMPLE.subarray(0, 9000), /terpotong/i],
  ])("says what is wrong with %s and keeps the open workbook", async (name, bytes, words) => {
    const { page, faults } = await visit();
    await understood(page).waitFor();
    await openFile(page, name, bytes);
    const alert = page.getByRole("alert").filter({ hasText: words });
    await alert.waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await shoot(page, `bad file ${name}`);
    expect((await downloaded(page)).equals(SAMPLE)).toBe(true);
    expect(faults).toEqual([]);
  });
});

describe("workbooks that cannot be recomputed", () => {
  afterEach(endVisits);

  it("writes nothing on a protected sheet and says so", async () => {
    const bytes = withProtectedSheets(SAMPLE);
    const { page, faults } = await visit();
    await understood(page).waitFor();
    await openFile(page, "dilindungi.xlsx", bytes);
    await page
      .getByText(/diproteksi\. Renstra tidak membuka proteksi/)
      .first()
      .waitFor();
    await recompute(page).click();
    await page.locator('[data-plan="0"]').waitFor();
    await page.getByText("Ada yang perlu diisi, tetapi tidak dapat ditulis").first().waitFor();
    await shoot(page, "protected");
    expect(await write(page).count()).toBe(0);
    expect(await seriousViolations(page)).toEqual([]);
    expect((await downloaded(page)).equals(bytes)).toBe(true);
    expect(faults).toEqual([]);
  });

  it("previews what other kinds of tables lack", async () => {
    const { page, faults } = await visit();
    await understood(page).waitFor();
    await openFile(page, "lkjip.xlsx", readFileSync(OTHER_KIND));
    await page.getByRole("button", { name: /^\d+ tabel di 7 lembar$/ }).waitFor();
    await recompute(page).click();
    await page.locator("[data-plan]").waitFor();
    await shoot(page, "other kinds");
    expect(await seriousViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("says what it looked for in a workbook without a table", async () => {
    const { page, faults } = await visit();
    await understood(page).waitFor();
    await openFile(page, "surat.xlsx", withoutTables());
    await page.getByText("Tidak ada tabel yang dikenali").first().waitFor();
    await shoot(page, "no table");
    expect(await recompute(page).count()).toBe(0);
    expect(await seriousViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe("looks", () => {
  afterEach(endVisits);

  it.each([
    ["narrow", { width: 360, height: 740 }],
    ["dark", { dark: true }],
    ["wide", { width: 1920, height: 1080 }],
  ])("%s: nothing serious for axe", async (name, options) => {
    const { page, faults } = await visit(options);
    await understood(page).waitFor({ state: "attached" });
    await shoot(page, `looks ${name}`);
    expect(await seriousViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
