import { openWorkbook } from "../../src/workbook/open";
import type { RowShape } from "../../src/workbook/shapes";
import { ZipArchive } from "../../src/workbook/zip";
import { resaved } from "../libreoffice";
import { buildWorkbook } from "./build";
import { reportBytes, tortureBytes } from "./files";
import { newFaults } from "./lint";

const high = (row: number, height: number | null, sheet = "S"): RowShape => ({ sheet, row, height });
const sheetXml = (bytes: Uint8Array): string => new ZipArchive(bytes).readText("xl/worksheets/sheet1.xml") ?? "";

/** The rows of a sheet after rows took these heights. */
function rowsAfter(rows: string, ...heights: readonly RowShape[]): string {
  const bytes = buildWorkbook({ S: rows });
  const workbook = openWorkbook(bytes);
  workbook.edit([], heights);
  const saved = workbook.save();
  expect(newFaults(bytes, saved)).toEqual([]);
  return /<sheetData.*<\/sheetData>/.exec(sheetXml(saved))?.[0] ?? "";
}

describe("reading heights", () => {
  const [sheet] = openWorkbook(
    buildWorkbook({
      S:
        '<sheetFormatPr defaultRowHeight="12.75"/><sheetData><row r="2" ht="30" customHeight="1"/>' +
        '<row r="3" ht="22.5"/><row r="4" hidden="1"/></sheetData>',
    }),
  ).sheets;

  test("of its own, written by hand or by what stands in it, else none", () => {
    expect([0, 1, 2, 3].map((row) => sheet?.rowHeight(row))).toEqual([null, 40, 30, null]);
    expect([sheet?.defaultRowHeight, sheet?.hasFixedHeights]).toEqual([17, false]);
    expect([2, 3].map((row) => sheet?.isRowHidden(row))).toEqual([false, true]);
    expect(sheet?.rowShapeOf(2)).toEqual(high(2, 22.5));
  });

  test("one for all rows, and all other rows hidden", () => {
    const rows = '<sheetData><row r="1"/><row r="3" ht="9"/><row r="4" hidden="1"/></sheetData>';
    const [fixed] = openWorkbook(
      buildWorkbook({ S: `<sheetFormatPr defaultRowHeight="18" customHeight="1" zeroHeight="1"/>${rows}` }),
    ).sheets;
    expect([0, 2, 5].map((row) => fixed?.rowHeight(row))).toEqual([24, 12, 24]);
    expect([0, 1, 2, 3, 4].map((row) => fixed?.isRowHidden(row))).toEqual([false, true, false, true, true]);
  });
});

describe("writing heights", () => {
  test("changes the row's own tag and nothing else of it", () => {
    expect(
      rowsAfter(
        '<sheetData><row r="1" spans="1:2" ht="15" x="y"><c r="A1"><v>1</v></c></row><row r="2" customHeight="1" ht=\'9\'/></sheetData>',
        high(0, 30.75),
        high(1, null),
      ),
    ).toBe(
      '<sheetData><row r="1" spans="1:2" x="y" ht="30.75" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2"/></sheetData>',
    );
  });

  test("adds rows that the sheet does not have, in their place; without a height there is nothing to add", () => {
    const rows = '<sheetData><row r="3"><c r="A3"><v>1</v></c></row></sheetData>';
    expect(rowsAfter(rows, high(6, 12), high(0, 20), high(1, null), high(3, 33))).toBe(
      '<sheetData><row r="1" ht="20" customHeight="1"/><row r="3"><c r="A3"><v>1</v></c></row>' +
        '<row r="4" ht="33" customHeight="1"/><row r="7" ht="12" customHeight="1"/></sheetData>',
    );
    expect(rowsAfter("<sheetData />", high(1, 20))).toBe(
      '<sheetData><row r="2" ht="20" customHeight="1"/></sheetData>',
    );
  });

  test("rows in no order are found where they stand", () => {
    const rows = '<sheetData><row r="5"/><row r="2"/></sheetData>';
    expect(rowsAfter(rows, high(1, 20), high(4, 30))).toBe(
      '<sheetData><row r="5" ht="30" customHeight="1"/><row r="2" ht="20" customHeight="1"/></sheetData>',
    );
  });

  test("stays beside edits of cells in the same rows, and a hidden row stays hidden", () => {
    const workbook = openWorkbook(buildWorkbook({ S: '<sheetData><row r="2" hidden="1"/></sheetData>' }));
    const content = { kind: "value", value: 5 } as const;
    workbook.edit(
      [
        { sheet: "S", row: 1, column: 0, content },
        { sheet: "S", row: 3, column: 0, content },
      ],
      [high(1, 24), high(3, 27)],
    );
    const [sheet] = openWorkbook(workbook.save()).sheets;
    expect([1, 3].map((row) => [sheet?.rowHeight(row), sheet?.cell(row, 0)?.value])).toEqual([
      [32, 5],
      [36, 5],
    ]);
    expect(sheet?.isRowHidden(1)).toBe(true);
  });

  test("of a report only the sheet's part, and taken back every byte is the file's", () => {
    const bytes = reportBytes("realisasi-ntt-2021");
    const workbook = openWorkbook(bytes);
    const sheet = workbook.sheet("BAB II")!;
    const before = [5, 6, 400].map((row) => sheet.rowShapeOf(row));
    workbook.edit(
      [],
      before.map((shape) => ({ ...shape, height: 40.5 })),
    );
    const [old, saved] = [new ZipArchive(bytes), new ZipArchive(workbook.save())];
    const changed = old.entries.map(({ name }) => name).filter((name) => old.readText(name) !== saved.readText(name));
    expect(changed).toEqual([expect.stringMatching(/worksheets\/sheet\d+\.xml$/)]);
    expect([5, 6, 400].map((row) => openWorkbook(saved.bytes).sheet("BAB II")!.rowHeight(row))).toEqual([54, 54, 54]);
    workbook.edit([], before);
    expect(workbook.save()).toEqual(bytes);
  });

  test("a refused edit leaves heights as they were", () => {
    const workbook = openWorkbook(tortureBytes("torture"));
    const refused = { sheet: "Capaian", row: 0, column: 0, content: { kind: "value", value: NaN } } as const;
    const before = workbook.save();
    expect(() => workbook.edit([refused], [high(0, 99, "Capaian")])).toThrow("bad-value");
    expect(workbook.save()).toEqual(before);
  });

  test("LibreOffice reads the heights that were written, and keeps all others", async () => {
    const workbook = openWorkbook(reportBytes("realisasi-ntt-2021-kosong"));
    workbook.edit([], [high(8, 60, "BAB II"), high(300, 45, "BAB II")]);
    const read = async (bytes: Uint8Array): Promise<readonly (number | null | undefined)[]> => {
      const sheet = openWorkbook(await resaved(bytes)).sheet("BAB II");
      return [5, 8, 9, 20, 300].map((row) => sheet?.rowHeight(row));
    };
    const [before, after] = await Promise.all([read(reportBytes("realisasi-ntt-2021-kosong")), read(workbook.save())]);
    expect([after[1], after[4]]).toEqual([80, 60]);
    expect([after[0], after[2], after[3]]).toEqual([before[0], before[2], before[3]]);
  }, 120_000);
});
