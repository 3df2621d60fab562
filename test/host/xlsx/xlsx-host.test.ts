import { HostError, type CellWrite } from "../../../src/host/port";
import { openXlsxHost } from "../../../src/host/xlsx/open-file";
import { buildWorkbook } from "../../workbook/build";
import { reportBytes, tortureBytes } from "../../workbook/files";

function write(row: number, column: number, content: CellWrite["content"], format: string | null = null): CellWrite {
  return { row, column, content, format };
}

const number = (value: number): CellWrite["content"] => ({ kind: "value", value });

async function failure(action: Promise<unknown>): Promise<HostError> {
  const error: unknown = await action.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HostError);
  return error as HostError;
}

describe("reading", () => {
  test("sheets in tab order, hidden ones included, chart sheets left out", async () => {
    expect(await openXlsxHost(tortureBytes("torture")).listSheets()).toEqual([
      { name: "Capaian", visible: true, isProtected: false, isFiltered: false },
      { name: "Data Transaksi", visible: true, isProtected: false, isFiltered: false },
      { name: "Referensi", visible: true, isProtected: true, isFiltered: false },
      { name: "Tersembunyi", visible: false, isProtected: false, isFiltered: false },
      { name: "SangatTersembunyi", visible: false, isProtected: false, isFiltered: false },
    ]);
  });

  test("a sheet as matrices of the same shape", async () => {
    const content = await openXlsxHost(tortureBytes("torture")).readSheet("Capaian");
    expect([content.top, content.left]).toEqual([0, 0]);
    for (const matrix of [content.values, content.formulas, content.formats]) {
      expect(matrix).toHaveLength(42);
      expect(matrix.every((row) => row.length === 12)).toBe(true);
    }
    expect(content.values[6]?.[3]).toBe(51);
    expect(content.formulas[6]?.[7]).toBe("=IF(E7=0,0,G7/E7)");
    expect(content.formats[6]?.[9]).toBe("[$-421]dd mmmm yyyy;@");
    expect(content.hiddenRows).toEqual([29, 30, 31]);
    expect(content.hiddenColumns).toEqual([10]);
    expect(content.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 11 });
  });

  test("a used range that does not begin at A1, and an empty sheet", async () => {
    const host = openXlsxHost(
      buildWorkbook({ S: '<sheetData><row r="3"><c r="C3"><v>7</v></c></row></sheetData>', Kosong: "<sheetData/>" }),
    );
    expect(await host.readSheet("S")).toMatchObject({ top: 2, left: 2, values: [[7]], formulas: [[null]] });
    expect(await host.readSheet("Kosong")).toMatchObject({ top: 0, left: 0, values: [], formulas: [], formats: [] });
  });

  test("a sheet that is not there, or no worksheet", async () => {
    const host = openXlsxHost(tortureBytes("torture"));
    expect((await failure(host.readSheet("Lain"))).code).toBe("sheet-missing");
    expect((await failure(host.readSheet("GrafikPenuh"))).code).toBe("sheet-missing");
  });
});

describe("writing", () => {
  test("values, formulas with their results, formats, blanks that keep the style", async () => {
    const host = openXlsxHost(tortureBytes("torture"));
    await host.write([
      {
        sheet: "Capaian",
        cells: [
          write(6, 3, number(10), "#,##0"),
          write(6, 12, { kind: "formula", formula: "=D7+E7" }),
          write(6, 5, { kind: "blank" }),
          write(7, 12, { kind: "value", value: "=bukan rumus" }),
        ],
      },
    ]);
    const content = await host.readSheet("Capaian");
    expect(content.values[6]?.slice(3, 6)).toEqual([10, 101, null]);
    expect(content.formats[6]?.slice(3, 6)).toEqual(["#,##0", expect.any(String), "#,##0.00"]);
    expect([content.values[6]?.[12], content.formulas[6]?.[12]]).toEqual([111, "=D7+E7"]);
    expect([content.values[7]?.[12], content.formulas[7]?.[12]]).toEqual(["=bukan rumus", null]);
  });

  const refusals: readonly (readonly [string, string, CellWrite, string, string | null])[] = [
    ["a protected sheet", "Referensi", write(0, 0, number(1)), "sheet-protected", "Referensi"],
    ["an unknown sheet", "Lain", write(0, 0, number(1)), "sheet-missing", "Lain"],
    ["a merged cell's inside", "Capaian", write(0, 1, number(1)), "cell-refused", "'Capaian'!B1"],
    ["part of an array formula", "Capaian", write(41, 4, number(1)), "cell-refused", "'Capaian'!E42"],
    ["a table's header", "Data Transaksi", write(0, 0, number(1)), "cell-refused", "'Data Transaksi'!A1"],
    ["no number", "Capaian", write(6, 4, number(NaN)), "cell-refused", "'Capaian'!E7"],
  ];
  test.each(refusals)("%s is refused and nothing is written", async (_, sheet, cell, code, place) => {
    const host = openXlsxHost(tortureBytes("torture"));
    const error = await failure(
      host.write([
        { sheet: "Capaian", cells: [write(6, 3, number(10))] },
        { sheet, cells: [cell] },
      ]),
    );
    expect([error.code, error.place]).toEqual([code, place]);
    expect((await host.readSheet("Capaian")).values[6]?.[3]).toBe(51);
  });

  test("nothing to write is no change", async () => {
    const bytes = reportBytes("lkjip-paser-2023");
    const host = openXlsxHost(bytes);
    await host.write([]);
    expect(host.workbook.save()).toBe(bytes);
  });
});

test("select remembers the place and changes nothing", async () => {
  const bytes = reportBytes("realisasi-ntt-2021");
  const host = openXlsxHost(bytes);
  expect(host.selection).toBeNull();
  await host.select("rekap", "G12:H12");
  expect(host.selection).toEqual({ sheet: "REKAP", address: "G12:H12" });
  expect((await failure(host.select("Lain", "A1"))).code).toBe("sheet-missing");
  expect(host.workbook.save()).toBe(bytes);
});
