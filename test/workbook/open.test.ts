import { openWorkbook, openWorkbookInSteps } from "../../src/workbook/open";
import { buildXlsx } from "../workbook-builder";
import { REPORTS, reportBytes, tortureBytes } from "./files";

describe("opening real reports", () => {
  test.each(REPORTS)("%s gives back its own bytes when nothing is changed", (name) => {
    const bytes = reportBytes(name);
    expect(openWorkbook(bytes).save()).toBe(bytes);
  });

  test("sheets, merges, texts and numbers of a report", () => {
    const workbook = openWorkbook(reportBytes("realisasi-ntt-2021"));
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([
      "BAB II",
      "BAB III A",
      "BAB III B",
      "BAB III C",
      "BAB III D",
      "BAB III E",
      "REKAP",
      "REKAP BOBOT",
    ]);
    const sheet = workbook.sheet("BAB II")!;
    expect(sheet.usedArea).toEqual({ top: 0, left: 0, bottom: 104, right: 11 });
    expect(sheet.merges).toContainEqual({ top: 4, left: 3, bottom: 4, right: 5 });
    expect(sheet.cell(6, 6)?.value).toBe(452452240);
    expect(workbook.text("BAB II", 104, 6, "id")).toBe("32.785.932.504");
  });
});

describe("opening the workbook with one of everything", () => {
  const workbook = openWorkbook(tortureBytes("torture"));
  const capaian = workbook.sheet("Capaian")!;

  test("sheets with kind and state", () => {
    expect(workbook.sheets.map(({ name, kind, state }) => [name, kind, state])).toEqual([
      ["Capaian", "worksheet", "visible"],
      ["Data Transaksi", "worksheet", "visible"],
      ["Referensi", "worksheet", "visible"],
      ["Tersembunyi", "worksheet", "hidden"],
      ["SangatTersembunyi", "worksheet", "veryHidden"],
      ["GrafikPenuh", "chartsheet", "visible"],
    ]);
    expect(workbook.activeSheet).toBe("Capaian");
  });

  test("shared formulas are expanded", () => {
    expect(capaian.cell(6, 7)?.formula).toBe("=IF(E7=0,0,G7/E7)");
    expect(capaian.cell(39, 7)?.formula).toBe("=IF(E40=0,0,G40/E40)");
    expect(capaian.cell(6, 8)?.formula).toBe('=IF(H7>=1,"Tercapai",IF(H7>=0.9,"Hampir","Belum"))');
  });

  test("array formulas, external references, inline texts", () => {
    expect(capaian.cell(41, 7)?.formula).toBe("=UNIQUE(C7:C40)");
    const referensi = workbook.sheet("Referensi")!;
    expect(referensi.cell(5, 0)).toMatchObject({ formula: "=[1]DIPA!$A$1", value: 777 });
    expect(referensi.cell(5, 1)?.value).toBe("teks sebaris");
    expect(referensi.cell(5, 2)?.value).toBe("str tanpa rumus");
  });

  test("styles with theme and tint, from the cell, its row or its column", () => {
    const header = capaian.style(3, 0);
    expect(header.font.bold).toBe(true);
    expect(header.fill).toMatch(/^#[0-9A-F]{6}$/);
    expect(header.wrap).toBe(true);
    expect(header.borders.top).toEqual({ style: "thin", color: "#000000" });
    expect(capaian.style(6, 5)).toMatchObject({ fill: "#FFF2CC", locked: false, numberFormat: "#,##0.00" });
    expect(capaian.style(500, 1)).toMatchObject({ wrap: true, vertical: "top" });
    expect(capaian.style(5, 3).rotation).toBe(90);
  });

  test("layout: frozen panes, hidden columns, widths, heights, grid lines", () => {
    expect(capaian.frozen).toEqual({ rows: 6, columns: 2 });
    expect(capaian.showGridLines).toBe(false);
    expect(capaian.isColumnHidden(10)).toBe(true);
    expect(capaian.isColumnHidden(9)).toBe(false);
    expect(capaian.columnWidth(0)).toBe(40);
    expect(capaian.columnWidth(20)).toBe(64);
    expect(capaian.rowHeight(0)).toBe(38);
    expect(capaian.rowHeight(3)).toBeNull();
  });

  test("pixels and characters of a width belong together", () => {
    expect(capaian.charactersFor(64)).toBe(9.140625);
    for (let pixels = 8; pixels <= 1785; pixels++) expect(capaian.pixelsOf(capaian.charactersFor(pixels))).toBe(pixels);
  });

  test("protection and filters", () => {
    expect(workbook.sheets.map((sheet) => sheet.isProtected)).toEqual([false, false, true, false, false, false]);
    expect(capaian.isFiltered).toBe(false);
    expect(workbook.sheet("Data Transaksi")!.isFiltered).toBe(false);
  });

  test("what the grid does not draw is named", () => {
    expect(capaian.undrawn).toEqual([
      "chart",
      "comment",
      "conditional-format",
      "data-validation",
      "header-image",
      "image",
      "shape",
      "sparkline",
    ]);
    expect(workbook.sheet("Data Transaksi")!.undrawn).toEqual(["table"]);
  });

  test("texts as shown, in both languages", () => {
    expect(workbook.text("Capaian", 6, 3, "id")).toBe("51,00");
    expect(workbook.text("Capaian", 6, 7, "id")).toBe("90,20%");
    expect(workbook.text("Capaian", 6, 7, "en")).toBe("90.20%");
    expect(workbook.text("Capaian", 6, 9, "id")).toBe("08 Januari 2025");
    expect(workbook.text("Capaian", 600, 9, "id")).toBe("");
  });

  test("dates of the 1904 system", () => {
    const mac = openWorkbook(tortureBytes("torture1904"));
    expect(mac.date1904).toBe(true);
    expect(mac.sheet("Capaian")!.cell(6, 9)?.value).toBe(44203);
    expect(mac.text("Capaian", 6, 9, "id")).toBe("08 Januari 2025");
  });
});

describe("opening in steps", () => {
  const cellsOf = (model: ReturnType<typeof openWorkbook>): unknown =>
    model.sheets.map((sheet) => [
      sheet.name,
      [...sheet.cells()].map(([row, column, { value }]) => [row, column, value]),
    ]);

  it("gives the same workbook, with a pause before every hundred rows", async () => {
    let pauses = 0;
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `baris ${String(row)}`]);
    const bytes = buildXlsx({ sheets: [{ name: "Panjang", rows }] });
    const model = await openWorkbookInSteps(bytes, {}, async () => {
      pauses += 1;
      await Promise.resolve();
    });
    expect(cellsOf(model)).toEqual(cellsOf(openWorkbook(bytes)));
    expect(pauses).toBeGreaterThanOrEqual(10);
  });

  it("ends with what a pause throws", async () => {
    const stopped = new Error("stopped");
    const bytes = buildXlsx({ sheets: [{ name: "Satu", rows: [[1]] }] });
    await expect(openWorkbookInSteps(bytes, {}, () => Promise.reject(stopped))).rejects.toBe(stopped);
  });
});
