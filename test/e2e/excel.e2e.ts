import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { StandInExcel } from "../../src/standin/stand-in";
import { openWorkbook } from "../../src/workbook/open";
import type { WorkbookModel } from "../../src/workbook/model";
import { seriousViolations } from "./accessibility";
import { endVisits, shoot } from "./browser";
import { ExcelPages } from "./excel-pages";

const SAMPLE = readFileSync(
  join(__dirname, "..", "workbooks", "realisasi-ntt-2021-kosong", "realisasi-ntt-2021-kosong.xlsx"),
);
const SIZE = { width: 350, height: 800 };
/** The kode of the sample that are written with commas. */
const KODE = '[data-cause="kode-shape:BAB II:tulisan"]';

const button = (page: Page, name: RegExp | string) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const heading = (page: Page, name: RegExp | string) => page.getByRole("heading", { name });
const free = (page: Page) => page.locator("main[aria-busy='false']").waitFor();

/** How a workbook's sheets are shown: in which order, which in view, filtered or protected, which rows and columns hidden. */
function shown(workbook: WorkbookModel): unknown {
  const lines = Array.from({ length: 200 }, (_, index) => index);
  return workbook.sheets.map((sheet) => [
    ...[sheet.name, sheet.state, sheet.isFiltered, sheet.isProtected],
    lines.filter((row) => sheet.isRowHidden(row)),
    lines.filter((column) => sheet.isColumnHidden(column)),
  ]);
}

/** A workbook's sheets with all their cells. */
function contents(workbook: WorkbookModel): unknown {
  return workbook.sheets.map((sheet) => [
    sheet.name,
    [...sheet.cells()].map(([row, column, { value, formula }]) => [row, column, value, formula]),
  ]);
}

function openExcel(): { readonly workbook: WorkbookModel; readonly excel: StandInExcel } {
  const workbook = openWorkbook(SAMPLE);
  const excel = new StandInExcel(workbook, { version: "2024", locale: "id", documentName: "C:\\data\\RFK 2021.xlsx" });
  excel.select("BAB II", { top: 11, left: 6, bottom: 11, right: 6 });
  return { workbook, excel };
}

describe("the pane as Excel shows it", () => {
  const { workbook, excel } = openExcel();
  const before = contents(workbook);
  const { selection } = excel;
  const sheetsShown = shown(workbook);
  excel.calculationMode = "Manual"; // not Excel's own way, so that a change would show
  let pages: ExcelPages;
  let page: Page;
  beforeAll(async () => {
    pages = await ExcelPages.open(excel, SIZE);
    page = await pages.pane();
  });
  afterAll(endVisits);

  it("understands the open workbook and changes nothing", async () => {
    await page.getByText("RFK 2021.xlsx").first().waitFor();
    await page.getByRole("button", { name: "8 tabel di 8 lembar", includeHidden: true }).waitFor();
    await shoot(page, "excel 1 open");
    expect(await seriousViolations(page)).toEqual([]);
    expect(excel.writes).toEqual([]);
    expect(contents(workbook)).toEqual(before);
  });

  it("checks, fixes, and takes the fix back", async () => {
    await free(page);
    await button(page, "Periksa").click();
    await heading(page, /temuan dari \d/).waitFor();
    const cause = page.locator(KODE);
    await cause.getByRole("button").first().click();
    await cause.getByRole("button", { name: /^Perbaiki \d+ temuan…$/ }).click();
    await page.locator("[data-fix]").waitFor();
    const cells = Number(await page.locator("[data-fix]").getAttribute("data-fix"));
    await button(page, `Ubah ${String(cells)} sel`).click();
    await heading(page, `${String(cells)} sel sudah diperbaiki`).waitFor();
    await shoot(page, "excel 2 fixed");
    expect(contents(workbook)).not.toEqual(before);
    await button(page, "Kembalikan perbaikan").click();
    await heading(page, `${String(cells)} sel sudah dikembalikan seperti semula`).waitFor();
    expect(contents(workbook)).toEqual(before);
    excel.select(selection.sheet, selection.area); // looking at a cause went to its cell
  });

  it("recomputes as formulas, and puts everything back", async () => {
    await button(page, "Hitung ulang").click();
    await page.locator('[data-plan="987"]').waitFor();
    await button(page, /^Tulis \d+ sel$/).click();
    await heading(page, "987 sel sudah ditulis").waitFor();
    await page.getByText(/^Ctrl\+Z di Excel versi ini/).waitFor();
    await shoot(page, "excel 3 written");
    expect(workbook.sheet("BAB II")?.cell(104, 11)).toMatchObject({ value: 3457188435, formula: "=G105-H105" });
    await button(page, "Kembalikan").click();
    await heading(page, "987 sel sudah dikembalikan seperti semula").waitFor();
    expect(contents(workbook)).toEqual(before);
  });

  it("makes the summary sheet with its charts, and takes it out again", async () => {
    await button(page, "Susun angka laporan").click();
    await heading(page, "Angka laporan").waitFor();
    await button(page, "Buat lembar Ringkasan").click();
    await heading(page, "Lembar Ringkasan sudah dibuat").waitFor();
    await shoot(page, "excel 4 summary");
    expect(workbook.sheets.map(({ name }) => name)).toContain("Ringkasan");
    await button(page, "Hapus…").click();
    await button(page, "Hapus lembar").click();
    await heading(page, "Lembar Ringkasan sudah dihapus").waitFor();
    expect(contents(workbook)).toEqual(before);
  });

  it("has left nothing behind, and asked nothing of any other computer but Office.js", () => {
    expect(excel.refs.size).toBe(0);
    expect(excel.handlers).toBe(0);
    expect(excel.selection).toEqual(selection);
    expect(excel.calculationMode).toBe("Manual");
    expect(shown(workbook)).toEqual(sheetsShown);
    expect(pages.faults).toEqual([]);
  });
});

describe("versions of Excel", () => {
  afterEach(endVisits);

  it.each(["2016", "2019"] as const)("%s: the pane says what lacks and leads to the workbench", async (version) => {
    const { workbook } = openExcel();
    const excel = new StandInExcel(workbook, { version });
    const pages = await ExcelPages.open(excel, SIZE);
    const page = await pages.pane();
    await heading(page, "Versi Excel ini terlalu lama").waitFor();
    await shoot(page, `excel ${version}`);
    expect(await seriousViolations(page)).toEqual([]);
    expect(excel.writes).toEqual([]);
    const [workbench] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link", { name: "Buka Renstra di peramban" }).click(),
    ]);
    await workbench.getByRole("tab", { name: "BAB II", exact: true }).waitFor();
    expect(pages.faults).toEqual([]);
  });

  it("365: the pane works, and does not speak of Undo in several steps", async () => {
    const { workbook } = openExcel();
    const excel = new StandInExcel(workbook, { version: "365" });
    const pages = await ExcelPages.open(excel, SIZE);
    const page = await pages.pane();
    await free(page);
    await button(page, "Hitung ulang").click();
    await button(page, /^Tulis \d+ sel$/).click();
    await heading(page, "987 sel sudah ditulis").waitFor();
    expect(await page.getByText(/^Ctrl\+Z di Excel versi ini/).count()).toBe(0);
    expect(pages.faults).toEqual([]);
  });
});

describe("the buttons on the ribbon", () => {
  afterEach(endVisits);

  it("Hitung ulang laporan writes with one click, says where, and takes it back", async () => {
    const { workbook, excel } = openExcel();
    const before = contents(workbook);
    const { selection } = excel;
    const pages = await ExcelPages.open(excel, { width: 480, height: 420 });
    await pages.ribbon();
    await pages.press("recomputeReport");
    const dialog = await pages.shownDialog();
    await heading(dialog, "987 sel sudah ditulis").waitFor();
    await shoot(dialog, "excel 5 dialog");
    expect(await seriousViolations(dialog)).toEqual([]);
    expect(workbook.sheet("BAB II")?.cell(104, 11)).toMatchObject({ value: 3457188435, formula: "=G105-H105" });
    await button(dialog, "Kembalikan").click();
    await heading(dialog, "987 sel sudah dikembalikan seperti semula").waitFor();
    await shoot(dialog, "excel 6 restored");
    expect(contents(workbook)).toEqual(before);
    expect(pages.completed).toEqual([]);
    await Promise.all([dialog.waitForEvent("close"), button(dialog, "Tutup").click()]);
    await pages.completion();
    expect(pages.completed).toEqual([0]);
    expect(excel.refs.size).toBe(0);
    expect(excel.selection).toEqual(selection);
    expect(pages.faults).toEqual([]);
  });

  it("Hitung ulang laporan takes what was chosen in the pane", async () => {
    const { workbook, excel } = openExcel();
    const pages = await ExcelPages.open(excel, { width: 480, height: 420 });
    const pane = await pages.pane();
    await free(pane);
    await button(pane, /^Pilihan:/).click();
    await pane.getByRole("radio", { name: "Nilai saja" }).check();
    await pages.ribbon();
    await pages.press("recomputeReport");
    const dialog = await pages.shownDialog();
    await heading(dialog, /sel sudah ditulis$/).waitFor();
    expect(workbook.sheet("BAB II")?.cell(104, 11)).toMatchObject({ value: 3457188435, formula: null });
    await button(dialog, "Tutup").click();
    await pages.completion();
    expect(pages.faults).toEqual([]);
  });

  it("Periksa opens a pane that has checked, and nothing is written", async () => {
    const { workbook, excel } = openExcel();
    const before = contents(workbook);
    const pages = await ExcelPages.open(excel, SIZE);
    const pane = await pages.pane("taskpane.html?do=check&lang=en");
    await heading(pane, /findings? from \d/).waitFor();
    await shoot(pane, "excel 7 checked");
    expect(excel.writes).toEqual([]);
    expect(contents(workbook)).toEqual(before);
    expect(pages.faults).toEqual([]);
  });
});
