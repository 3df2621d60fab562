import type { EditReport, WorkbookContent, WorkbookEdit, WorkbookModel } from "../../src/workbook/model";
import { cellAddress, parseCellAddress } from "../../src/workbook/a1";
import { openWorkbook } from "../../src/workbook/open";
import { ZipArchive } from "../../src/workbook/zip";
import { recalculate } from "../libreoffice";
import { buildWorkbook, type BuiltCell, type BuiltSheet, type BuildOptions } from "./build";
import { tortureBytes } from "./files";

/** Puts a constant, a formula (text beginning with "=") or nothing into a cell such as "A1" or "Lain!B2". */
function put(workbook: WorkbookModel, changes: Readonly<Record<string, string | number | null>>): EditReport {
  return workbook.edit(
    Object.entries(changes).map(([place, value]): WorkbookEdit => {
      const [sheet, address] = place.includes("!") ? place.split("!") : ["S", place];
      const { row, column } = parseCellAddress(address!)!;
      return { sheet: sheet!, row, column, content: content(value) };
    }),
  );
}

function content(value: string | number | null): WorkbookContent {
  if (value === null) return { kind: "blank" };
  return typeof value === "string" && value.startsWith("=")
    ? { kind: "formula", formula: value }
    : { kind: "value", value };
}

function value(workbook: WorkbookModel, place: string): unknown {
  const [sheet, address] = place.includes("!") ? place.split("!") : ["S", place];
  const { row, column } = parseCellAddress(address!)!;
  return workbook.sheet(sheet!)!.cell(row, column)?.value ?? null;
}

function places(list: EditReport["changed"]): string[] {
  return list.map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`).sort();
}

function opened(
  rows: readonly (readonly BuiltCell[])[],
  more: Record<string, BuiltSheet> = {},
  options?: BuildOptions,
) {
  const bytes = buildWorkbook({ S: rows, ...more }, options);
  return { bytes, workbook: openWorkbook(bytes) };
}

const cached = (formula: string, result: string | number): BuiltCell => ({ formula, value: result });

describe("an edit recalculates what depends on it", () => {
  test("through a chain, across sheets, names and whole columns", () => {
    const { workbook } = opened(
      [[1, cached("=A1*2", 2), cached("=SUM(Lain!A:A)+B1", 12)], [cached("=SUM(Dua)", 3)]],
      { Lain: [[cached("=S!B1+8", 10)]] },
      { names: { Dua: "S!$A$1:$B$1" } },
    );
    const report = put(workbook, { A1: 5 });
    expect(places(report.changed)).toEqual(["Lain!A1", "S!A1", "S!A2", "S!B1", "S!C1"]);
    expect(report.stale).toEqual([]);
    expect(["B1", "Lain!A1", "C1", "A2"].map((place) => value(workbook, place))).toEqual([10, 18, 28, 15]);
  });

  test("nothing else: a wrong cached value elsewhere is not touched", () => {
    const { workbook } = opened([
      [1, cached("=A1+1", 2)],
      [1, cached("=A2+1", 99)],
    ]);
    put(workbook, { A1: 4 });
    expect(value(workbook, "B1")).toBe(5);
    expect(value(workbook, "B2")).toBe(99);
  });

  test("cells whose result stays the same stop the wave", () => {
    const { workbook } = opened([[1, cached("=A1>0", "x"), cached('=B1&"!"', "beku")]]);
    expect(places(put(workbook, { A1: 2 }).changed)).toEqual(["S!A1", "S!B1", "S!C1"]);
    expect(places(put(workbook, { A1: 3 }).changed)).toEqual(["S!A1"]);
  });

  test("new formulas, formulas replaced, formulas removed", () => {
    const { workbook } = opened([[2, 3, null, cached("=C1+1", 1)]]);
    put(workbook, { C1: "=A1*B1" });
    expect([value(workbook, "C1"), value(workbook, "D1")]).toEqual([6, 7]);
    put(workbook, { B1: 10 });
    expect([value(workbook, "C1"), value(workbook, "D1")]).toEqual([20, 21]);
    put(workbook, { C1: "=A1" });
    expect(places(put(workbook, { B1: 1 }).changed)).toEqual(["S!B1"]);
    put(workbook, { C1: null });
    expect(value(workbook, "D1")).toBe(1);
  });

  test("several edits at once, later ones of the same cell winning", () => {
    const { workbook } = opened([[1, 1, cached("=A1+B1", 2)]]);
    workbook.edit([
      { sheet: "S", row: 0, column: 0, content: content(5) },
      { sheet: "S", row: 0, column: 1, content: content(7) },
      { sheet: "s", row: 0, column: 0, content: content(6) },
    ]);
    expect(value(workbook, "C1")).toBe(13);
  });

  test("a long chain does not run out of stack", () => {
    const rows = Array.from({ length: 20000 }, (_, row): BuiltCell[] => [
      row === 0 ? 1 : cached(`=A${row}+1`, row + 1),
    ]);
    const { workbook } = opened(rows);
    expect(put(workbook, { A1: 100 }).changed).toHaveLength(20000);
    expect(value(workbook, "A20000")).toBe(20099);
  });

  test("ranges of every size notice a change anywhere inside", () => {
    const rows = Array.from({ length: 700 }, (_, row): BuiltCell[] => [row + 1]);
    rows[0]!.push(...[1, 7, 8, 9, 63, 64, 65, 512, 700].map((end) => cached(`=SUM(A2:A${end + 1})`, 0)));
    const { workbook } = opened(rows);
    for (const row of [2, 8, 9, 64, 65, 66, 513, 700]) {
      put(workbook, { [`A${row}`]: 0 });
      [1, 7, 8, 9, 63, 64, 65, 512, 700].forEach((end, index) => {
        if (row > end + 1) return;
        let sum = 0;
        for (let r = 2; r <= Math.min(700, end + 1); r++) sum += workbook.sheet("S")!.cell(r - 1, 0)!.value as number;
        expect(value(workbook, cellAddress(0, index + 1))).toBe(sum);
      });
    }
  });

  test("OFFSET and INDIRECT follow every edit and wait for what they read", () => {
    const { workbook } = opened([
      [1, cached("=A1*2", 2), cached('=INDIRECT("B"&1)+1', 3), cached("=OFFSET(A1,0,1)", 2)],
    ]);
    put(workbook, { A1: 10 });
    expect([value(workbook, "C1"), value(workbook, "D1")]).toEqual([21, 20]);
  });
});

describe("what cannot be evaluated", () => {
  test("keeps its value, is named with its dependents, and makes the program calculate on opening", () => {
    const { workbook } = opened([
      [1, cached('=WEBSERVICE("x"&A1)', "lama"), cached("=B1&1", "lama1"), cached("=A1+1", 2)],
    ]);
    const report = put(workbook, { A1: 2 });
    expect(places(report.stale)).toEqual(["S!B1", "S!C1"]);
    expect([value(workbook, "B1"), value(workbook, "C1"), value(workbook, "D1")]).toEqual(["lama", "lama1", 3]);
    const saved = new ZipArchive(workbook.save()).readText("xl/workbook.xml");
    expect(saved).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  test("references across sheets and data tables are never taken for unaffected", () => {
    const table =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="dataTable" ref="B1:B2" r1="A1"/><v>5</v></c></row></sheetData>';
    const { workbook } = opened([[1, cached("=SUM(S:T!A1)", 2)]], { T: table });
    expect(places(put(workbook, { A1: 9 }).stale)).toEqual(["S!B1", "T!B1"]);
    expect(() => put(workbook, { "T!B2": 1 })).toThrow("inside-array");
  });

  test("references to other workbooks keep what they have without being called stale", () => {
    const { workbook } = opened([[1, cached("=[1]DIPA!$A$1", 777), cached("=A1+B1", 778)]]);
    expect(put(workbook, { A1: 2 }).stale).toEqual([]);
    expect(value(workbook, "C1")).toBe(779);
  });

  test("is forgotten when the edit is taken back", () => {
    const { workbook, bytes } = opened([[1, cached('=WEBSERVICE("x"&A1)', "lama")]]);
    put(workbook, { A1: 2 });
    expect(put(workbook, { A1: 1 }).stale).toEqual([]);
    expect(workbook.save()).toBe(bytes);
  });

  test("is over for dependents too when the formula can be evaluated again", () => {
    const { workbook } = opened([[1, cached('=IF(A1<5,5,WEBSERVICE("x"))', 5), cached("=B1+1", 6)]]);
    expect(places(put(workbook, { A1: 9 }).stale)).toEqual(["S!B1", "S!C1"]);
    expect(put(workbook, { A1: 3 }).stale).toEqual([]);
    expect(new ZipArchive(workbook.save()).readText("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });

  test("circular references, and what hangs on them", () => {
    const { workbook } = opened([[1, cached("=A1+C1", 0), cached("=B1+1", 0), cached("=C1*2", 0)]]);
    expect(places(put(workbook, { A1: 2 }).stale)).toEqual(["S!B1", "S!C1", "S!D1"]);
    expect(places(put(workbook, { C1: "=7" }).stale)).toEqual([]);
    expect([value(workbook, "B1"), value(workbook, "D1")]).toEqual([9, 14]);
  });

  test("full calculation is not asked for while everything is known", () => {
    const { workbook } = opened([[1, cached("=A1+1", 2)]]);
    put(workbook, { A1: 2 });
    expect(new ZipArchive(workbook.save()).readText("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });
});

describe("what is written", () => {
  test("dependents keep their formula as the file has it and get the new value", () => {
    const { workbook } = opened([[1, cached("=A1 + 1", 2), cached('=IF(A1>1,"lebih","tidak")', "tidak")]]);
    put(workbook, { A1: 5 });
    expect(new ZipArchive(workbook.save()).readText("xl/worksheets/sheet1.xml")).toContain(
      '<c r="A1"><v>5</v></c><c r="B1"><f>A1 + 1</f><v>6</v></c>' +
        '<c r="C1" t="str"><f>IF(A1&gt;1,"lebih","tidak")</f><v>lebih</v></c>',
    );
  });

  test("errors and truth values as results", () => {
    const { workbook } = opened([[1, cached("=1/A1", 1), cached("=A1=0", 0)]]);
    put(workbook, { A1: 0 });
    const xml = new ZipArchive(workbook.save()).readText("xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="B1" t="e"><f>1/A1</f><v>#DIV/0!</v></c><c r="C1" t="b"><f>A1=0</f><v>1</v></c>');
  });
});

describe("formulas that come without a value", () => {
  test("are calculated on opening, and the file is left as it is", () => {
    const { workbook, bytes } = opened([[2, "=A1*3", "=B1+1"]]);
    expect([value(workbook, "B1"), value(workbook, "C1")]).toEqual([6, 7]);
    expect(workbook.save()).toBe(bytes);
    put(workbook, { A1: 3 });
    expect(value(workbook, "C1")).toBe(10);
  });
});

describe("the workbook with one of everything", () => {
  test("array formulas and tables follow their inputs", () => {
    const workbook = openWorkbook(tortureBytes("torture"));
    put(workbook, { "Capaian!F7": 1000 });
    expect(value(workbook, "Capaian!D42")).toBe(1000);
    put(workbook, { "Referensi!C1": 0.5 });
    expect(value(workbook, "Data Transaksi!E101")).toBe(50025);
  });

  test("LibreOffice comes to the values we stored", async () => {
    const workbook = openWorkbook(tortureBytes("torture"));
    const report = put(workbook, {
      "Capaian!E7": 200,
      "Capaian!G8": 5,
      "Capaian!K7": "=SUM(D7:E40)",
    });
    const theirs = await recalculate(workbook.save());
    for (const { sheet, row, column } of report.changed) {
      const own = workbook.sheet(sheet)!.cell(row, column)!.value;
      const other = theirs.get(sheet)!.get(cellAddress(row, column));
      expect(other).toEqual(typeof own === "number" ? expect.closeTo(own, 6) : own);
    }
    expect(report.changed.length).toBeGreaterThan(6);
  }, 120_000);
});
