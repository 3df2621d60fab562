import type { Locator, Page } from "playwright-core";
import { openWorkbook } from "../../src/workbook/open";
import type { WorkbookSheet } from "../../src/workbook/model";
import { buildXlsx } from "../workbook-builder";
import { seriousViolations } from "./accessibility";
import { downloaded, endVisits, openFile, shoot, visit } from "./browser";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels from the grid's corner: row headings, column headings, a usual column and a usual row. */
const [HEADINGS, HEADING_ROW, USUAL, HEIGHT] = [38, 22, 64, 20];
const LONG = "Penyelenggaraan Urusan Pemerintahan Bidang Perhubungan";

function report(): Buffer {
  const rows = [
    ["Kode", "Uraian", "Pagu"],
    ["2.15", LONG, 1000],
    [null, null, "=C2*2"],
    [null, null, null],
    [null, null, null],
  ];
  return Buffer.from(
    buildXlsx({
      sheets: [
        { name: "RFK", rows },
        { name: "Lain", rows: [["x"]] },
      ],
    }),
  );
}

async function withReport(): Promise<{ page: Page; faults: readonly string[] }> {
  const visited = await visit();
  const { page } = visited;
  await page.getByRole("tab", { name: "REKAP", exact: true }).waitFor();
  await openFile(page, "rfk.xlsx", report());
  await page.getByRole("tab", { name: "RFK" }).waitFor();
  return visited;
}

const sheetOf = async (page: Page): Promise<WorkbookSheet> => openWorkbook(await downloaded(page)).sheet("RFK")!;
const widths = (sheet: WorkbookSheet): number[] => [0, 1, 2].map((column) => sheet.columnWidth(column));
const heights = (sheet: WorkbookSheet): (number | null)[] => [0, 1, 2].map((row) => sheet.rowHeight(row));
const hasFocus = (part: Locator): Promise<boolean> => part.evaluate((one) => one === document.activeElement);
const name = (page: Page) => page.getByLabel("Kotak nama").inputValue();

/** A point of the grid, from its top left corner. */
async function at(page: Page, x: number, y: number): Promise<Point> {
  const box = await page.getByRole("grid").boundingBox();
  return { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y };
}

/** Drags a column's border. */
async function drag(page: Page, from: number, by: number): Promise<void> {
  await dragFrom(page, await at(page, from, HEADING_ROW / 2), { x: by, y: 0 });
}

/** Drags a row's border. */
async function dragRow(page: Page, from: number, by: number): Promise<void> {
  await dragFrom(page, await at(page, HEADINGS / 2, from), { x: 0, y: by });
}

async function dragFrom(page: Page, { x, y }: Point, by: Point): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x / 2, y + by.y / 2);
  await page.mouse.move(x + by.x, y + by.y);
  await page.mouse.up();
}

afterEach(endVisits);

it("a dragged border makes its column wider in the file, and undo takes it back", async () => {
  const { page, faults } = await withReport();
  await drag(page, HEADINGS + USUAL, 40);
  const cell = await at(page, HEADINGS + USUAL + 20, HEADING_ROW + 10);
  await page.mouse.click(cell.x, cell.y);
  expect(await name(page)).toBe("A1");
  expect(widths(await sheetOf(page))).toEqual([USUAL + 40, USUAL, USUAL]);
  await page.keyboard.press("Control+z");
  expect(widths(await sheetOf(page))).toEqual([USUAL, USUAL, USUAL]);
  await page.mouse.click(cell.x, cell.y);
  expect(await name(page)).toBe("B1");
  expect(faults).toEqual([]);
});

it("a double click on the border fits the content", async () => {
  const { page } = await withReport();
  const edge = await at(page, HEADINGS + 2 * USUAL, HEADING_ROW / 2);
  await page.mouse.dblclick(edge.x, edge.y);
  const [first, fitted = 0, third] = widths(await sheetOf(page));
  expect([first, third]).toEqual([USUAL, USUAL]);
  expect(fitted).toBeGreaterThan(LONG.length * 4);
  await shoot(page, "column fitted");
});

it("a dragged border makes its row higher in the file, cells below stand lower, and undo takes it back", async () => {
  const { page, faults } = await withReport();
  await dragRow(page, HEADING_ROW + HEIGHT, 44);
  const cell = await at(page, HEADINGS + 10, HEADING_ROW + HEIGHT + 30);
  await page.mouse.click(cell.x, cell.y);
  expect(await name(page)).toBe("A1");
  expect(heights(await sheetOf(page))).toEqual([HEIGHT + 44, null, null]);
  await shoot(page, "row dragged");
  await page.keyboard.press("Control+z");
  expect(heights(await sheetOf(page))).toEqual([null, null, null]);
  await page.mouse.click(cell.x, cell.y);
  expect(await name(page)).toBe("A3");
  await page.keyboard.press("Control+y");
  await page.mouse.click(cell.x, cell.y);
  expect(await name(page)).toBe("A1");
  const kept = await downloaded(page);
  await openFile(page, "lagi.xlsx", kept);
  await page.getByText("lagi.xlsx").first().waitFor();
  await page.mouse.click(cell.x, cell.y);
  expect(await name(page)).toBe("A1");
  expect(faults).toEqual([]);
});

it("a double click below a row's number fits it to its text again", async () => {
  const { page } = await withReport();
  await dragRow(page, HEADING_ROW + 2 * HEIGHT, 60);
  expect(heights(await sheetOf(page))).toEqual([null, HEIGHT + 60, null]);
  const edge = await at(page, HEADINGS / 2, HEADING_ROW + 2 * HEIGHT + 60);
  await page.mouse.dblclick(edge.x, edge.y);
  expect(heights(await sheetOf(page))).toEqual([null, null, null]);
  const below = await at(page, HEADINGS + 10, HEADING_ROW + 2 * HEIGHT + 10);
  await page.mouse.click(below.x, below.y);
  expect(await name(page)).toBe("A3");
});

it("rows of every height by keyboard, and the sheet scrolls to where they stand", async () => {
  const { page, faults } = await withReport();
  const grid = page.getByRole("grid");
  await grid.focus();
  await page.keyboard.press("Control+g");
  await page.keyboard.type("A2:A3");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Alt+Shift+ArrowDown");
  await page.keyboard.press("Alt+Shift+ArrowDown");
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await page.getByText("Baris 2:3 setinggi 18 poin").waitFor({ state: "attached" });
  expect(heights(await sheetOf(page))).toEqual([null, HEIGHT + 4, HEIGHT + 4]);
  await page.keyboard.press("Shift+ArrowUp");
  await page.keyboard.press("Shift+Space");
  await page.keyboard.press("Alt+Shift+Enter");
  await page.getByText("Baris 2 setinggi 15 poin").waitFor({ state: "attached" });
  expect(heights(await sheetOf(page))).toEqual([null, null, HEIGHT + 4]);
  await page.keyboard.press("Control+g");
  await page.keyboard.type("A90");
  await page.keyboard.press("Enter");
  const box = await page.locator(".grid-scroller").evaluate(({ scrollTop, clientHeight }) => scrollTop + clientHeight);
  expect(box).toBe(HEADING_ROW + 90 * HEIGHT + 4);
  expect(faults).toEqual([]);
});

it("by keyboard alone: widths of selected columns, filling down, going to an address", async () => {
  const { page, faults } = await withReport();
  const grid = page.getByRole("grid");
  await grid.focus();
  await page.keyboard.press("Control+g");
  await page.keyboard.type("C3:C5");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+d");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Alt+Shift+ArrowRight");
  await page.keyboard.press("Alt+Shift+ArrowRight");
  await page.keyboard.press("Alt+Shift+ArrowLeft");
  await page.getByText("Kolom B:C selebar").waitFor({ state: "attached" });
  const sheet = await sheetOf(page);
  expect(widths(sheet)).toEqual([USUAL, USUAL + 8, USUAL + 8]);
  expect([2, 3, 4].map((row) => sheet.cell(row, 2))).toMatchObject([
    { formula: "=C2*2", value: 2000 },
    { formula: "=C3*2", value: 4000 },
    { formula: "=C4*2", value: 8000 },
  ]);
  await page.keyboard.press("Control+PageDown");
  expect(await grid.getAttribute("aria-label")).toBe("Lembar Lain");
  for (let step = 0; step < 4; step++) await page.keyboard.press("Control+z");
  expect(await grid.getAttribute("aria-label")).toBe("Lembar RFK");
  expect(faults).toEqual([]);
});

it("the grid tells screen readers how large it is and where they are", async () => {
  const { page } = await withReport();
  const grid = page.getByRole("grid");
  await grid.focus();
  await page.keyboard.press("Control+End");
  const said = ["aria-rowcount", "aria-colcount", "aria-activedescendant"].map((key) => grid.getAttribute(key));
  expect(await Promise.all(said)).toEqual(["100", "26", "active-cell"]);
  expect(await page.locator("#active-cell").getAttribute("aria-colindex")).toBe("3");
  expect(await page.locator("#active-cell").locator("..").getAttribute("aria-rowindex")).toBe("3");
  expect(await seriousViolations(page)).toEqual([]);
});

it("the keyboard stays where it was pressed, or goes to the sheet", async () => {
  const { page, faults } = await withReport();
  const grid = page.getByRole("grid");
  const undo = page.getByRole("button", { name: /^Urungkan/ });
  await grid.focus();
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await undo.click();
  expect([await hasFocus(undo), await undo.getAttribute("aria-disabled")]).toEqual([true, "true"]);
  await page.keyboard.press("Enter");
  expect(await page.locator("input.source").inputValue()).toBe("Kode");
  await grid.focus();
  await page.keyboard.press("Control+g");
  await page.keyboard.type("??");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByRole("button", { name: "Tutup" }).click();
  expect(await hasFocus(grid)).toBe(true);
  await page.keyboard.press("Control+f");
  await page.keyboard.type("Pagu");
  await page.keyboard.press("Escape");
  expect(await hasFocus(grid)).toBe(true);
  await page.getByRole("tab", { name: "Lain" }).click();
  expect([await hasFocus(grid), await grid.getAttribute("aria-label")]).toEqual([true, "Lembar Lain"]);
  await page.keyboard.press("F6");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowRight");
  expect(await hasFocus(page.getByRole("tab", { name: "Lain" }))).toBe(true);
  expect(faults).toEqual([]);
});

it("a window that becomes narrow or wide keeps the keyboard in what is seen", async () => {
  const { page, faults } = await withReport();
  const size = { height: 768 };
  const outline = page.getByRole("button", { name: "Tampilkan di lembar" });
  await outline.focus();
  await page.setViewportSize({ ...size, width: 500 });
  expect([await outline.isVisible(), await hasFocus(outline)]).toEqual([true, true]);
  await page.getByRole("button", { name: "Lembar", exact: true }).click();
  expect(await outline.isVisible()).toBe(false);
  await page.setViewportSize({ ...size, width: 1366 });
  await page.locator(".grid-scroller:focus").waitFor();
  expect(faults).toEqual([]);
});
