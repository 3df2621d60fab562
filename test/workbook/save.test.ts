import { WorkbookError, type WorkbookContent, type WorkbookEdit } from "../../src/workbook/model";
import { openWorkbook } from "../../src/workbook/open";
import { ZipArchive } from "../../src/workbook/zip";
import { REPORTS, reportBytes, tortureBytes } from "./files";
import { newFaults } from "./lint";

const text = (value: string | number | boolean): WorkbookContent => ({ kind: "value", value });
const formula = (code: string): WorkbookContent => ({ kind: "formula", formula: code });
const BLANK: WorkbookContent = { kind: "blank" };

function edit(sheet: string, row: number, column: number, content: WorkbookContent, format?: string): WorkbookEdit {
  return { sheet, row, column, content, format };
}

/** Names of the parts whose uncompressed bytes differ, and of those only one file has. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [new ZipArchive(before), new ZipArchive(after)];
  const names = new Set([...a.entries, ...b.entries].map((entry) => entry.name));
  return [...names].filter((name) => {
    const [x, y] = [a.read(name), b.read(name)];
    return x === null || y === null || Buffer.compare(Buffer.from(x), Buffer.from(y)) !== 0;
  });
}

function edited(bytes: Uint8Array, ...edits: WorkbookEdit[]): Uint8Array {
  const workbook = openWorkbook(bytes);
  workbook.edit(edits);
  const saved = workbook.save();
  expect(newFaults(bytes, saved)).toEqual([]);
  return saved;
}

function partText(bytes: Uint8Array, name: string): string {
  return new ZipArchive(bytes).readText(name) ?? "";
}

describe("what an edit touches", () => {
  test.each(REPORTS)("%s: one number changes one part", (name) => {
    const bytes = reportBytes(name);
    const workbook = openWorkbook(bytes);
    const sheet = workbook.sheets[0]!;
    const [row, column] = [...sheet.cells()].find(([, , cell]) => typeof cell.value === "number")!;
    const saved = edited(bytes, edit(sheet.name, row, column, text(987654321)));
    expect(changedParts(bytes, saved)).toHaveLength(1);
    expect(openWorkbook(saved).sheet(sheet.name)!.cell(row, column)?.value).toBe(987654321);
  });

  test("the rest of the sheet's XML stays character for character", () => {
    const bytes = tortureBytes("torture");
    const saved = edited(bytes, edit("Referensi", 0, 0, text("Orang & <Unit>")));
    const part = "xl/worksheets/sheet3.xml";
    const cell = '<c r="A1" t="inlineStr"><is><t>Orang &amp; &lt;Unit&gt;</t></is></c>';
    expect(partText(saved, part)).toBe(partText(bytes, part).replace('<c r="A1" t="s"><v>11</v></c>', cell));
    expect(changedParts(bytes, saved)).toEqual([part]);
  });

  test("untouched parts keep their compressed bytes", () => {
    const bytes = tortureBytes("torture");
    const saved = new ZipArchive(edited(bytes, edit("Referensi", 0, 0, text(1))));
    for (const entry of new ZipArchive(bytes).entries) {
      if (entry.name === "xl/worksheets/sheet3.xml") continue;
      const copy = saved.entries.find((other) => other.name === entry.name)!;
      expect(Buffer.compare(Buffer.from(copy.data), Buffer.from(entry.data))).toBe(0);
    }
  });

  test("new cells and rows widen spans and dimension and take the column's style", () => {
    const saved = edited(
      tortureBytes("torture"),
      edit("Capaian", 59, 1, text("baru")),
      edit("Capaian", 6, 19, text(5)),
      edit("Capaian", 2, 0, text(3)),
    );
    const xml = partText(saved, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<dimension ref="A1:T60"/>');
    expect(xml).toContain('<row r="7" spans="1:20"');
    expect(xml).toContain('<row r="60"><c r="B60" s="1" t="inlineStr"><is><t>baru</t></is></c></row></sheetData>');
    expect(xml).toContain('<row r="3"><c r="A3"><v>3</v></c></row><row r="4"');
  });

  test("text beginning with an equals sign stays text", () => {
    const workbook = openWorkbook(edited(tortureBytes("torture"), edit("Referensi", 0, 0, text("=1+1"))));
    expect(workbook.sheet("Referensi")!.cell(0, 0)).toMatchObject({ value: "=1+1", formula: null });
  });

  test.each(["  tepi  ", "baris\nbaru", "_x0041_", "a\u0001b", "\ttab", "x\r\ny", "emoji 😀", ""])(
    "the text %j comes back",
    (value) => {
      const workbook = openWorkbook(edited(tortureBytes("torture"), edit("Referensi", 0, 0, text(value))));
      expect(workbook.sheet("Referensi")!.cell(0, 0)?.value).toBe(value);
    },
  );

  test.each([0, -0.5, 1e21, 1e-7, 32785932504.25, Number.MAX_SAFE_INTEGER, true, false])("%p comes back", (value) => {
    const workbook = openWorkbook(edited(tortureBytes("torture"), edit("Referensi", 0, 0, text(value))));
    expect(workbook.sheet("Referensi")!.cell(0, 0)?.value).toBe(value);
  });

  test("spaces at the edges are marked to be kept", () => {
    const saved = edited(tortureBytes("torture"), edit("Referensi", 0, 0, text(" tepi")));
    expect(partText(saved, "xl/worksheets/sheet3.xml")).toContain('<is><t xml:space="preserve"> tepi</t></is>');
  });

  test("a blank keeps the style", () => {
    const saved = edited(tortureBytes("torture"), edit("Capaian", 6, 5, BLANK));
    expect(partText(saved, "xl/worksheets/sheet1.xml")).toContain('<c r="F7" s="6"/>');
  });
});

describe("number formats", () => {
  test("an equal format is used again, a new one appended", () => {
    const bytes = tortureBytes("torture");
    const saved = edited(bytes, edit("Capaian", 6, 3, text(1), "0.000%"), edit("Capaian", 7, 3, text(1), "0.000%"));
    const styles = partText(saved, "xl/styles.xml");
    expect(styles).toContain('<numFmts count="6">');
    expect(styles).toContain('<numFmt numFmtId="169" formatCode="0.000%"/></numFmts>');
    expect(styles).toContain('<cellXfs count="15">');
    const workbook = openWorkbook(saved);
    expect(workbook.sheet("Capaian")!.style(6, 3)).toMatchObject({
      numberFormat: "0.000%",
      borders: { top: { style: "thin" } },
    });
    expect(workbook.sheet("Capaian")!.cell(7, 3)?.styleIndex).toBe(14);
  });

  test("a format the file has already leaves the styles alone", () => {
    const bytes = tortureBytes("torture");
    const saved = edited(bytes, edit("Capaian", 6, 3, text(1), "0.00%"));
    expect(changedParts(bytes, saved)).not.toContain("xl/styles.xml");
    expect(openWorkbook(saved).sheet("Capaian")!.cell(6, 3)?.styleIndex).toBe(7);
  });
});

describe("formulas in the file", () => {
  test("the calculation chain goes only when the set of formula cells changes", () => {
    const bytes = tortureBytes("torture");
    const kept = edited(bytes, edit("Capaian", 6, 8, formula("=H7*2")));
    expect(changedParts(bytes, kept)).not.toContain("xl/calcChain.xml");
    const dropped = edited(bytes, edit("Referensi", 1, 0, formula("=1+1")));
    const parts = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/worksheets/sheet3.xml"];
    expect(changedParts(bytes, dropped).sort()).toEqual(parts);
    expect(partText(dropped, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partText(dropped, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  test("overwriting the first cell of a shared formula writes it out in the others", () => {
    const saved = edited(tortureBytes("torture"), edit("Capaian", 6, 10, text(7)));
    const xml = partText(saved, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="K8"><f>D8+E8</f><v>154</v></c>');
    expect(xml).not.toMatch(/<f t="shared"[^>]*si="1"/);
    expect(openWorkbook(saved).sheet("Capaian")!.cell(39, 10)?.formula).toBe("=D40+E40");
  });

  test("newer functions, names bound by LET and custom functions are stored as Excel stores them", () => {
    const code = "=LET(satu,1,IFS(satu>0,RENSTRA.CAPAIAN(satu,2),TRUE,0))";
    const saved = edited(tortureBytes("torture"), edit("Referensi", 6, 0, formula(code)));
    expect(partText(saved, "xl/worksheets/sheet3.xml")).toContain(
      "<f>_xlfn.LET(_xlpm.satu,1,_xlfn.IFS(_xlpm.satu&gt;0,_xldudf_RENSTRA_CAPAIAN(_xlpm.satu,2),TRUE,0))</f>",
    );
    expect(openWorkbook(saved).sheet("Referensi")!.cell(6, 0)?.formula).toBe(code);
  });
});

describe("edit and restore", () => {
  test.each(REPORTS)("%s: every cell of a sheet changed and put back gives the same bytes", (name) => {
    const bytes = reportBytes(name);
    const workbook = openWorkbook(bytes);
    const sheet = workbook.sheets[1]!;
    const cells = [...sheet.cells()];
    const places = cells.map(([row, column, cell]) => ({
      row,
      column,
      cell,
      format: sheet.style(row, column).numberFormat,
    }));
    workbook.edit(places.map(({ row, column }) => edit(sheet.name, row, column, text(1), "0.0000")));
    workbook.edit(
      places.map(({ row, column, cell, format }) =>
        edit(sheet.name, row, column, text(cell.value as string | number), format),
      ),
    );
    expect(workbook.save()).toBe(bytes);
  });

  test("formulas, shared or not, their dependents and new cells", () => {
    const bytes = tortureBytes("torture");
    const workbook = openWorkbook(bytes);
    const capaian = workbook.sheet("Capaian")!;
    const master = capaian.cell(6, 7)!.formula!;
    const follower = capaian.cell(9, 7)!.formula!;
    workbook.edit([
      edit("Capaian", 6, 7, text(2)),
      edit("Capaian", 9, 7, BLANK),
      edit("Capaian", 7, 4, text(12345), "0"),
      edit("Referensi", 0, 2, text(0.5)),
      edit("Capaian", 70, 3, formula("=SUM(D7:D40)"), "#,##0"),
    ]);
    expect(workbook.save()).not.toBe(bytes);
    workbook.edit([
      edit("Capaian", 6, 7, formula(master), "0.00%"),
      edit("Capaian", 9, 7, formula(follower)),
      edit("Capaian", 7, 4, text(102), '#,##0.00;[Red](#,##0.00);"-"'),
      edit("Referensi", 0, 2, text(0.11)),
      edit("Capaian", 70, 3, BLANK, "General"),
    ]);
    expect(workbook.save()).toBe(bytes);
  });
});

describe("refusals leave everything as it was", () => {
  const cases: readonly [string, WorkbookEdit, string][] = [
    ["a sheet that is not there", edit("Tidak Ada", 0, 0, text(1)), "sheet-missing"],
    ["a chart sheet", edit("GrafikPenuh", 0, 0, text(1)), "sheet-missing"],
    ["inside a merged cell", edit("Referensi", 3, 5, text(1)), "merged-away"],
    ["inside an array formula", edit("Capaian", 41, 4, text(1)), "inside-array"],
    ["a table's header", edit("Data Transaksi", 0, 1, text("x")), "table-header"],
    ["not a number", edit("Capaian", 0, 0, text(NaN)), "bad-value"],
    ["infinite", edit("Capaian", 0, 0, text(Infinity)), "bad-value"],
    ["half a formula", edit("Capaian", 6, 0, formula("=SUM(")), "bad-value"],
    ["outside the sheet", edit("Capaian", 1048576, 0, text(1)), "bad-value"],
  ];

  test.each(cases)("%s", (_, refused, code) => {
    const bytes = tortureBytes("torture");
    const workbook = openWorkbook(bytes);
    const act = (): unknown => workbook.edit([edit("Capaian", 6, 3, text(1)), refused]);
    expect(act).toThrow(WorkbookError);
    expect(act).toThrow(expect.objectContaining({ code }) as Error);
    expect(workbook.sheet("Capaian")!.cell(6, 3)?.value).toBe(51);
    expect(workbook.save()).toBe(bytes);
  });
});
