import type { Locator, Page } from "playwright-core";
import { openWorkbook } from "../../src/workbook/open";
import { buildXlsx } from "../workbook-builder";
import { seriousViolations } from "./accessibility";
import { downloaded, endVisits, openFile, shoot, visit } from "./browser";

const REPORT = Buffer.from(buildXlsx({ sheets: [{ name: "RFK", rows: [["Pagu"], [1000]] }] }));

/** Stands in for the browser's dialog with a file on the disk that every origin has to itself. */
const DISK = `
  const fileOnDisk = async () => {
    const folder = await navigator.storage.getDirectory();
    return folder.getFileHandle("rfk.xlsx", { create: true });
  };
  const putOnDisk = async (base64) => {
    const writing = await (await fileOnDisk()).createWritable();
    await writing.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    await writing.close();
  };
  const readDisk = async () => {
    const bytes = new Uint8Array(await (await (await fileOnDisk()).getFile()).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  };
  Object.assign(window, { putOnDisk, readDisk });
  Object.defineProperty(window, "showOpenFilePicker", { value: async () => [await fileOnDisk()] });`;

async function onDisk(page: Page): Promise<Buffer> {
  return Buffer.from(await page.evaluate<string>("readDisk()"), "base64");
}

const cellOf = (bytes: Buffer, row: number): unknown => openWorkbook(bytes).sheet("RFK")?.cell(row, 0)?.value;
const put = (page: Page, bytes: Buffer) => page.evaluate(`putOnDisk("${bytes.toString("base64")}")`);
const opened = (page: Page) => page.getByRole("tab", { name: "RFK" });
const recent = (page: Page) => page.getByRole("button", { name: "Berkas terakhir" });
const listed = (page: Page) => page.getByRole("menu").getByRole("menuitem");

const hasFocus = (part: Locator): Promise<boolean> => part.evaluate((element) => element === document.activeElement);

async function visitWithFile(width = 1366): Promise<{ page: Page; faults: readonly string[] }> {
  const visited = await visit({ reaches: true, width });
  const { page } = visited;
  await page.context().addInitScript(DISK);
  await page.reload();
  await page.getByRole("tab", { name: "REKAP", exact: true }).waitFor();
  await put(page, REPORT);
  await page.getByRole("button", { name: "Buka .xlsx" }).click();
  await opened(page).waitFor();
  return visited;
}

async function type(page: Page, text: string): Promise<void> {
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

afterEach(endVisits);

it("a file opened once is listed by name on the next visit, opened from there, and the list can be cleared", async () => {
  const { page, faults } = await visitWithFile();
  await recent(page).waitFor(); // the browser has kept it
  await page.reload();
  await page.getByRole("tab", { name: "REKAP", exact: true }).waitFor();
  await recent(page).click();
  expect(await listed(page).count()).toBe(2);
  await shoot(page, "recent files");
  expect(await seriousViolations(page)).toEqual([]);
  await listed(page).filter({ hasText: "rfk.xlsx" }).click();
  await opened(page).waitFor();
  expect(cellOf(await downloaded(page), 1)).toBe(1000);
  await recent(page).click();
  await listed(page).filter({ hasText: "Kosongkan daftar ini" }).click();
  await recent(page).waitFor({ state: "hidden" });
  expect(await hasFocus(page.getByRole("button", { name: "Buka .xlsx" }))).toBe(true);
  await page.reload();
  await page.getByRole("tab", { name: "REKAP", exact: true }).waitFor();
  expect(await recent(page).isVisible()).toBe(false);
  expect(faults).toEqual([]);
});

it("has room in a narrow window", async () => {
  const { page } = await visitWithFile(360);
  await recent(page).click();
  const boxes = await Promise.all([page.getByRole("menu"), page.locator(".tools")].map((part) => part.boundingBox()));
  for (const box of boxes) {
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  }
  await shoot(page, "recent files narrow");
  expect(await seriousViolations(page)).toEqual([]);
});

it("is saved into its own file once that is agreed to, without being asked again", async () => {
  const { page, faults } = await visitWithFile();
  await type(page, "7");
  await page.keyboard.press("Control+s");
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await shoot(page, "save question");
  expect(await seriousViolations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(cellOf(await onDisk(page), 1)).toBe(1000);
  await page.keyboard.press("Control+s");
  await dialog.getByRole("button", { name: "Simpan ke berkas itu" }).click();
  await page.getByText("Tersimpan").waitFor();
  expect(cellOf(await onDisk(page), 1)).toBe(7);
  await type(page, "8");
  await page.getByText("Belum disimpan", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await page.getByText("Tersimpan").waitFor();
  expect(cellOf(await onDisk(page), 1)).toBe(8);
  await type(page, "9");
  await page.keyboard.press("Control+o");
  await page.getByRole("button", { name: "Simpan, lalu buka" }).click();
  await page.getByText("Belum disimpan", { exact: true }).waitFor({ state: "hidden" });
  expect(cellOf(await downloaded(page), 1)).toBe(9);
  expect(faults).toEqual([]);
});

it("a file that was changed elsewhere meanwhile is left alone", async () => {
  const { page, faults } = await visitWithFile();
  const other = Buffer.from(buildXlsx({ sheets: [{ name: "RFK", rows: [["Pagu"], [555]] }] }));
  await put(page, other);
  await type(page, "7");
  await page.keyboard.press("Control+s");
  await page.getByRole("button", { name: "Simpan ke berkas itu" }).click();
  await page.getByRole("alert").filter({ hasText: "sudah diubah di program lain" }).waitFor();
  expect((await onDisk(page)).equals(other)).toBe(true);
  expect(cellOf(await downloaded(page), 1)).toBe(7);
  expect(faults).toEqual([]);
});

it("where the browser cannot show its own way to choose a file, the page's field opens, each time", async () => {
  const { page, faults } = await visit({ reaches: true });
  const failing = `Object.defineProperty(window, "showOpenFilePicker", {
    value: () => Promise.reject(new DOMException("not in a frame", "SecurityError")) });`;
  await page.context().addInitScript(failing);
  await page.reload();
  await page.getByRole("tab", { name: "REKAP", exact: true }).waitFor();
  await openFile(page, "rfk.xlsx", REPORT);
  await opened(page).waitFor();
  await openFile(page, "lagi.xlsx", REPORT);
  await page.getByText("lagi.xlsx").first().waitFor();
  expect(cellOf(await downloaded(page), 1)).toBe(1000);
  expect(faults).toEqual([]);
});
