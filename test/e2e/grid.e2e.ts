import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/workbook/open";
import type { WorkbookSheet } from "../../src/workbook/model";
import { buildXlsx } from "../workbook-builder";
import { seriousViolations } from "./accessibility";
import { downloaded, endVisits, openFile, shoot, visit } from "./browser";

/** Pixels from the grid's corner: row headings, column headings, and a usual column. */
const [HEADINGS, HEADING_ROW, USUAL] = [38, 22, 64];
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
const name = (page: Page) => page.getByLabel("Kotak nama").inputValue();

/** A point of the grid, from its top left corner. */
async function at(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await page.getByRole("grid").boundingBox();
  return { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y };
}

async function drag(page: Page, from: number, by: number): Promise<void> {
  const start = await at(page, from, HEADING_ROW / 2);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + by / 2, start.y);
  await page.mouse.move(start.x + by, start.y);
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
