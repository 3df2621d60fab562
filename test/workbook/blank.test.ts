import { blankWorkbook } from "../../src/workbook/blank";
import { openWorkbook } from "../../src/workbook/open";
import { resaved } from "../libreoffice";

test("a new workbook has one empty sheet, and is the same bytes whenever it is made", () => {
  const workbook = openWorkbook(blankWorkbook("Rekap & Co <1>"));
  expect(workbook.sheets.map(({ name, kind, state }) => [name, kind, state])).toEqual([
    ["Rekap & Co <1>", "worksheet", "visible"],
  ]);
  expect([...(workbook.sheets[0]?.cells() ?? [])]).toEqual([]);
  expect(blankWorkbook("A")).toEqual(blankWorkbook("A"));
});

test("LibreOffice opens it, and what was typed into it stays", async () => {
  const workbook = openWorkbook(blankWorkbook("Rekap"));
  workbook.edit([{ sheet: "Rekap", row: 1, column: 2, content: { kind: "value", value: 5 } }]);
  const again = openWorkbook(await resaved(workbook.save()));
  expect(again.sheet("Rekap")?.cell(1, 2)?.value).toBe(5);
});
