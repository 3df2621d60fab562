import { XlsxHost } from "../../../src/host/xlsx/xlsx-host";
import { a1 } from "../../../src/sheets/address";
import { SheetGrid } from "../../../src/sheets/reading/grid";
import { consolidationSheet } from "../../../src/sheets/consolidation/consolidation-sheet";
import type { Consolidation } from "../../../src/sheets/consolidation/consolidation";
import { isMadeSheet } from "../../../src/sheets/writing/made-sheet";
import type { SheetSpec, SpecCell } from "../../../src/sheets/writing/sheet-spec";
import { consolidate, writeConsolidation } from "../../../src/tasks/consolidate";
import { DEFAULT_SETTINGS } from "../../../src/tasks/settings";
import { CONSOLIDATION_SHEETS } from "../../../src/wording/consolidation";
import { blankWorkbook } from "../../../src/workbook/blank";
import { openWorkbook } from "../../../src/workbook/open";
import { recalculate } from "../../libreoffice";
import { hostOn } from "../../tasks/sample";

const words = CONSOLIDATION_SHEETS.id;
const NAMES = ["realisasi-ntt-2021", "lkjip-paser-2023", "renstra-ntt-2024-2026"];
const NTT_2021 = "DINAS KOPERASI, TENAGA KERJA DAN TRANSMIGRASI PROVINSI NUSA TENGGARA TIMUR (2021)";

let recap: Consolidation;
beforeAll(async () => {
  const sources = NAMES.map((name) => ({ file: `${name}.xlsx`, host: hostOn(name) }));
  recap = await consolidate(sources, DEFAULT_SETTINGS);
});

function shownAt(spec: SheetSpec, row: number, column: number): unknown {
  const cell = spec.cells.find((one) => one.row === row && one.column === column);
  if (cell === undefined || cell.content.kind === "blank") return null;
  return cell.content.kind === "value" ? cell.content.value : cell.shown;
}

function rowNamed(spec: SheetSpec, name: string, nth = 0): number {
  const rows = spec.cells.filter(
    ({ column, content }) => column === 2 && content.kind === "value" && content.value === name,
  );
  return rows[nth]?.row ?? -1;
}

function formulas(spec: SheetSpec): readonly (SpecCell & { readonly formula: string })[] {
  return spec.cells.flatMap((cell) =>
    cell.content.kind === "formula" ? [{ ...cell, formula: cell.content.formula }] : [],
  );
}

test("has each office, the printed totals of the reports, and their sum", () => {
  const spec = consolidationSheet(recap, words);
  const money = (row: number): readonly unknown[] => [3, 4, 6].map((column) => shownAt(spec, row, column));
  const [first, total] = [rowNamed(spec, NTT_2021), rowNamed(spec, words.total)];
  expect(first).toBe(6);
  expect(money(first)).toEqual([41302070504, 37802022644, 3500047860]);
  expect(total).toBe(9);
  expect(money(total)).toEqual([91195358173, 73964022751, 17231335422]);
  expect(money(rowNamed(spec, words.total, 1))).toEqual(money(total));
  expect(money(rowNamed(spec, "APBD"))).toEqual([32785932504, 29328744069, 3457188435]);
  expect(shownAt(spec, total, 7)).toBe(100);
});

test("every formula stays within the sheet, and LibreOffice gives what it shows", async () => {
  const host = new XlsxHost(openWorkbook(blankWorkbook(words.sheetName)));
  await writeConsolidation(host, recap, words, "2026-01-31");
  const spec = consolidationSheet(recap, words, "2026-01-31");
  const known = formulas(spec);
  expect(known.length).toBeGreaterThan(200);
  expect(known.filter(({ formula }) => /[![]/.test(formula))).toEqual([]);
  const values = (await recalculate(host.workbook.save())).get(words.sheetName);
  for (const { row, column, shown } of known) {
    const value = values?.get(a1(row, column));
    if (typeof shown === "number")
      expect([a1(row, column), value]).toEqual([a1(row, column), expect.closeTo(shown, 6)]);
    else expect([a1(row, column), value]).toEqual([a1(row, column), shown]);
  }
});

test("says each figure of the reports once", () => {
  const spec = consolidationSheet(recap, words);
  const details = rowNamed(spec, "realisasi-ntt-2021", 1);
  const programmes = rowNamed(spec, words.total, 1);
  const constants = spec.cells.filter(
    ({ row, column, content }) =>
      column === 3 && row < programmes && content.kind === "value" && typeof content.value === "number",
  );
  expect(constants.every(({ row }) => row > details)).toBe(true);
  const sum = constants.reduce((all, { content }) => all + (content.kind === "value" ? Number(content.value) : 0), 0);
  expect(sum).toBe(recap.money.pagu);
});

test("lists the workbooks with what their checks found, and what differs", () => {
  const spec = consolidationSheet(recap, words);
  const texts = spec.cells.flatMap(({ content }) => (content.kind === "value" ? [String(content.value)] : []));
  for (const { file } of recap.files) expect(texts).toContain(file);
  expect(texts).toContain(
    "• Jenis tabelnya berbeda: RFK (realisasi-ntt-2021.xlsx); realisasi anggaran (lkjip-paser-2023.xlsx, renstra-ntt-2024-2026.xlsx).",
  );
  const counts = recap.files.map(({ counts: { error, warning, info } }) => [error, warning, info]);
  const row =
    spec.cells.find(({ content }) => content.kind === "value" && content.value === recap.files[0]?.file)?.row ?? -1;
  expect(counts).toEqual(counts.map((_, index) => [7, 8, 9].map((column) => shownAt(spec, row + index, column))));
});

test("is a sheet of our own, which no reading takes for a report", async () => {
  const host = new XlsxHost(openWorkbook(blankWorkbook(words.sheetName)));
  expect(await writeConsolidation(host, recap, CONSOLIDATION_SHEETS.id)).toBe("Konsolidasi");
  const again = new XlsxHost(openWorkbook(host.workbook.save()));
  expect(await again.listSheets()).toHaveLength(1);
  expect(isMadeSheet(new SheetGrid(await again.readSheet("Konsolidasi")))).toBe(true);
  await expect(consolidate([{ file: "k.xlsx", host: again }], DEFAULT_SETTINGS)).rejects.toMatchObject({
    code: "no-table",
  });
});

test("draws the absorption of the offices, of the programmes where there is one office", async () => {
  const names = (spec: SheetSpec): unknown[] => {
    const area = spec.charts?.[0]?.categories;
    if (area === undefined) return [];
    return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => shownAt(spec, area.top + index, area.left));
  };
  expect(names(consolidationSheet(recap, words))).toEqual(recap.offices.map(({ name }) => name));
  const one = await consolidate([{ file: "a.xlsx", host: hostOn("lkjip-paser-2023") }], DEFAULT_SETTINGS);
  expect(names(consolidationSheet(one, words))).toEqual(one.programmes.map(({ name }) => name));
  expect(one.programmes).toHaveLength(8);
});
