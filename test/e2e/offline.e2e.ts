import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/workbook/open";
import { seriousViolations } from "./accessibility";
import { downloaded, endVisits, openFile, shoot, visit } from "./browser";
import { deploy, type Deployment } from "./deployment";

const REPORT = readFileSync(
  join(__dirname, "..", "workbooks", "realisasi-ntt-2021-kosong", "realisasi-ntt-2021-kosong.xlsx"),
);

const understood = (page: Page) => page.getByRole("button", { name: "8 tabel di 8 lembar", includeHidden: true });
/** Settles once a worker keeps the page. */
const kept = (page: Page) =>
  page.evaluate(`new Promise((done) => {
    const { serviceWorker } = navigator;
    if (serviceWorker.controller !== null) done(true);
    serviceWorker.addEventListener("controllerchange", () => done(true));
  })`);
/** Pages of a build that replaced the first one. */
const replaced = (page: Page) => page.locator('meta[name="deployed"][content="kedua"]');
/** Settles once the worker of a newer build serves. */
const takesOver = `new Promise((done) => {
  navigator.serviceWorker.addEventListener("controllerchange", () => done(true));
  void navigator.serviceWorker.getRegistration().then((found) => found.update());
})`;

let deployment: Deployment;
beforeEach(async () => {
  deployment = await deploy();
});
afterEach(async () => {
  await endVisits();
  deployment.end();
});

it.each([
  ["beside the grid", ""],
  ["through the genuine Office.js", "?office"],
])("without a network it starts anew, opens a report, checks and recomputes it %s", async (_, query) => {
  const { page, faults } = await visit({ home: deployment.url, keeps: true });
  await kept(page);
  await page.context().setOffline(true);
  deployment.end();
  await page.goto(`${deployment.url}${query}`);
  await understood(page).waitFor();
  await page.getByText("Tanpa internet").first().waitFor();
  await openFile(page, "laporan.xlsx", REPORT);
  await page.getByText("laporan.xlsx").first().waitFor();
  await understood(page).waitFor();
  await page.getByRole("button", { name: "Periksa", exact: true }).click();
  await page
    .getByText(/^\d+ temuan dari \d+ sebab$/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Hitung ulang", exact: true }).click();
  await page.locator('[data-plan="987"]').waitFor();
  await page.getByRole("button", { name: /^Tulis \d+ sel$/ }).click();
  await page.getByRole("button", { name: "Kembalikan", exact: true }).waitFor();
  await shoot(page, `offline ${query}`);
  expect(await seriousViolations(page)).toEqual([]);
  expect(
    openWorkbook(await downloaded(page))
      .sheet("BAB II")
      ?.cell(104, 11)?.value,
  ).toBe(3457188435);
  expect(faults).toEqual([]);
});

it("keeps the build's files and nothing of the user's", async () => {
  const { page } = await visit({ home: deployment.url, keeps: true });
  await kept(page);
  await openFile(page, "laporan.xlsx", REPORT);
  await page.getByText("laporan.xlsx").first().waitFor();
  const files = await page.evaluate<string[]>(
    `caches.keys().then(([name]) => caches.open(name)).then((cache) => cache.keys())
      .then((keys) => keys.map(({ url }) => new URL(url).pathname.slice(1)))`,
  );
  expect(files).toEqual(
    expect.arrayContaining(["index.html", "workbench.css", "office-js/office.js", "renstra.webmanifest"]),
  );
  expect(files.filter((file) => /laporan|taskpane|\.map$/.test(file))).toEqual([]);
});

it("a newer build shows at the next start; a workbook that is open stays as it is and loads what it needs", async () => {
  const { page, faults } = await visit({ home: deployment.url, keeps: true });
  await understood(page).waitFor();
  await kept(page);
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  deployment.replace("kedua");
  await page.evaluate(takesOver);
  await page.getByRole("button", { name: "Hitung ulang", exact: true }).click();
  await page.locator('[data-plan="987"]').waitFor();
  expect(await replaced(page).count()).toBe(0);
  expect(
    openWorkbook(await downloaded(page))
      .sheet("BAB II")
      ?.cell(0, 0)?.value,
  ).toBe(7);

  const next = await page.context().newPage();
  await next.goto(deployment.url);
  await understood(next).waitFor();
  expect(await replaced(next).count()).toBe(1);
  const names = await next.evaluate<string[]>("caches.keys()");
  expect(names.at(-1)).toBe(`renstra ${deployment.url} kedua`);
  expect(faults).toEqual([]);
});

it("a double-clicked file opens instead of the sample", async () => {
  const { page, faults } = await visit({ home: deployment.url });
  const launchQueue = `{ setConsumer(consumer) {
    const file = new File([new Uint8Array(${JSON.stringify([...REPORT])})], "diklik.xlsx");
    consumer({ files: [{ getFile: () => Promise.resolve(file) }] });
  } }`;
  await page.addInitScript(`Object.defineProperty(window, "launchQueue", { value: ${launchQueue} })`);
  await page.goto(`${deployment.url}?berkas`);
  await understood(page).waitFor();
  expect(await page.title()).toBe("diklik.xlsx – Renstra");
  expect(new URL(page.url()).search).toBe("");
  expect(faults).toEqual([]);
});
