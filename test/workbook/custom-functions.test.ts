import { strFromU8, unzipSync } from "fflate";
import type { AddInFunctions, WorkbookMatrix } from "../../src/workbook/add-in";
import { cellAddress, parseCellAddress } from "../../src/workbook/a1";
import { formulaFromFile, formulaToFile } from "../../src/workbook/formula/notation";
import type { EditReport, WorkbookContent, WorkbookEdit, WorkbookModel, WorkbookValue } from "../../src/workbook/model";
import { openWorkbook } from "../../src/workbook/open";
import { buildWorkbook, type BuiltCell, type BuildOptions, type BuiltSheet } from "./build";
import { newFaults } from "./lint";

type Args = readonly (WorkbookMatrix | undefined)[];

/** What the functions of the tests were called with, newest last. */
const calls: { readonly name: string; readonly args: Args }[] = [];
beforeEach(() => {
  calls.length = 0;
});

/** PER gives realisasi over target in points, place by place; LARIK a column as long as its number says; KODE.RAPI a text. */
const addIn: AddInFunctions = {
  space: "RENSTRA",
  names: ["PER", "LARIK", "KODE.RAPI", "GAGAL"],
  call: (name, args) => {
    calls.push({ name, args });
    const [first = [[null]], second = [[null]]] = args;
    if (name === "KODE.RAPI") return [[`rapi ${JSON.stringify(first[0]?.[0])}`]];
    if (name === "GAGAL") return [[Number.NaN]];
    if (name === "LARIK") return Array.from({ length: Number(first[0]?.[0]) }, (_, row) => [row + 1]);
    return first.map((row, r) => row.map((target, c) => per(target, second[r]?.[c] ?? null)));
  },
};

function per(target: WorkbookValue, realisasi: WorkbookValue): WorkbookValue {
  if (typeof target === "number" && typeof realisasi === "number") return (realisasi / target) * 100;
  return { error: "#N/A", message: target === null ? "Target kosong." : "Realisasi kosong." };
}

function opened(rows: readonly (readonly BuiltCell[])[] | BuiltSheet, options?: BuildOptions) {
  const bytes = buildWorkbook({ S: rows }, options);
  return { bytes, workbook: openWorkbook(bytes, { addIn }) };
}

function put(workbook: WorkbookModel, changes: Readonly<Record<string, string | number | null>>): EditReport {
  return workbook.edit(
    Object.entries(changes).map(([address, value]): WorkbookEdit => {
      return { sheet: "S", ...parseCellAddress(address)!, content: content(value) };
    }),
  );
}

function content(value: string | number | null): WorkbookContent {
  if (value === null) return { kind: "blank" };
  const isFormula = typeof value === "string" && value.startsWith("=");
  return isFormula ? { kind: "formula", formula: value } : { kind: "value", value };
}

function value(workbook: WorkbookModel, address: string): unknown {
  const { row, column } = parseCellAddress(address)!;
  return workbook.sheet("S")!.cell(row, column)?.value ?? null;
}

const values = (workbook: WorkbookModel, ...addresses: string[]): unknown[] =>
  addresses.map((address) => value(workbook, address));
const places = (list: EditReport["changed"]): string[] =>
  list.map(({ row, column }) => cellAddress(row, column)).sort();
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const sheetXml = (bytes: Uint8Array): string => part(bytes, "xl/worksheets/sheet1.xml");
const cached = (formula: string, result: string | number): BuiltCell => ({ formula, value: result });
const SPILL = { error: "#SPILL!" };

describe("custom functions in formulas and in files", () => {
  test.each([
    ["RENSTRA.CAPAIAN(B2,C2)", "_xldudf_RENSTRA_CAPAIAN(B2,C2)"],
    ["RENSTRA.KODE.RAPI(A1)", "_xldudf_RENSTRA_KODE_RAPI(A1)"],
    ["ROUND(RENSTRA.SIAP(A1,B1),2)", "ROUND(_xldudf_RENSTRA_SIAP(A1,B1),2)"],
    ['IF(A1="RENSTRA.SIAP(",RENSTRA.SIAP(A1,B1),"")', 'IF(A1="RENSTRA.SIAP(",_xldudf_RENSTRA_SIAP(A1,B1),"")'],
    ["'RENSTRA.X'!A1+RENSTRA.SIAP(1,2)", "'RENSTRA.X'!A1+_xldudf_RENSTRA_SIAP(1,2)"],
    ["_xldudf_CX_GET(A1)", "_xldudf_CX_GET(A1)"],
    ["_xldudf_RENSTRADEV_SIAP(A1)", "_xldudf_RENSTRADEV_SIAP(A1)"],
    ["[2]!_xldudf_RENSTRA_SIAP(A1)", "[2]!_xldudf_RENSTRA_SIAP(A1)"],
  ])("%s is stored as %s", (shown, stored) => {
    expect(formulaToFile(`=${shown}`)).toBe(stored);
    expect(formulaFromFile(stored)).toBe(`=${shown}`);
  });

  test("whatever their case, they are stored in capitals", () => {
    expect(formulaToFile("=renstra.Kode.rapi(A1)")).toBe("_xldudf_RENSTRA_KODE_RAPI(A1)");
    expect(formulaFromFile("_XLDUDF_renstra_kode_rapi(A1)")).toBe("=RENSTRA.KODE.RAPI(A1)");
  });
});

describe("a custom function in a cell", () => {
  test("computes, follows its inputs and passes its result on", () => {
    const { workbook } = opened([[50, 25]]);
    expect(places(put(workbook, { C1: "=renstra.per(A1,B1)", D1: "=C1+1" }).changed)).toEqual(["C1", "D1"]);
    expect(values(workbook, "C1", "D1")).toEqual([50, 51]);
    expect(workbook.sheet("S")!.cell(0, 2)?.formula).toBe("=RENSTRA.PER(A1,B1)");
    expect(places(put(workbook, { B1: 40 }).changed)).toEqual(["B1", "C1", "D1"]);
    expect(values(workbook, "C1", "D1")).toEqual([80, 81]);
  });

  test("works inside other functions, and through defined names", () => {
    const { workbook } = opened([[50, 25]], { names: { Rasio: "_xldudf_RENSTRA_PER(S!$A$1,S!$B$1)" } });
    put(workbook, { C1: "=ROUND(RENSTRA.PER(A1,B1)/3,1)", D1: "=Rasio*2", E1: "=LET(x,RENSTRA.PER(A1,B1),x+x)" });
    expect(values(workbook, "C1", "D1", "E1")).toEqual([16.7, 100, 100]);
    put(workbook, { B1: 50 });
    expect(values(workbook, "C1", "D1", "E1")).toEqual([33.3, 200, 200]);
  });

  test("gets blanks as null, arguments left out as nothing, typed values as they are", () => {
    const { workbook } = opened([[50]]);
    put(workbook, { C1: '=RENSTRA.PER(A1,B1,,"naik",1.5)' });
    expect(calls.at(-1)).toEqual({ name: "PER", args: [[[50]], [[null]], undefined, [["naik"]], [[1.5]]] });
  });

  test("gets ranges whole, and whole columns as far as any of them is used", () => {
    const { workbook } = opened([[1, 2], [3, 4], [5]]);
    put(workbook, { D1: "=RENSTRA.KODE.RAPI(A2:B5)" });
    put(workbook, { E1: "=RENSTRA.KODE.RAPI(A:A,B:B)" });
    expect(calls.at(-2)?.args).toEqual([
      [
        [3, 4],
        [5, null],
        [null, null],
        [null, null],
      ],
    ]);
    expect(calls.at(-1)?.args).toEqual([
      [[1], [3], [5]],
      [[2], [4], [null]],
    ]);
  });

  test("errors are Excel's, with the function's own sentence beside them", () => {
    const { workbook } = opened([[null, 25]]);
    put(workbook, { C1: "=RENSTRA.PER(A1,B1)", D1: "=C1*2", E1: "=IFERROR(C1,7)", F1: "=RENSTRA.GAGAL()", G1: "=1/0" });
    expect(value(workbook, "C1")).toEqual({ error: "#N/A", message: "Target kosong." });
    expect(workbook.errorMessage("S", 0, 2)).toBe("Target kosong.");
    expect(workbook.errorMessage("S", 0, 3)).toBe("Target kosong.");
    expect(values(workbook, "E1", "F1")).toEqual([7, { error: "#NUM!" }]);
    expect([1, 4, 5, 6, 9].map((column) => workbook.errorMessage("S", 0, column))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    put(workbook, { A1: 5, B1: null });
    expect(workbook.errorMessage("S", 0, 2)).toBe("Realisasi kosong.");
  });

  test("one that nobody knows stays as it is and says so", () => {
    const { workbook } = opened([[50, cached("=_xldudf_CX_GET(A1)", 9), cached("=RENSTRA.BARU(A1)", 8)]]);
    const report = put(workbook, { A1: 60 });
    expect(places(report.stale)).toEqual(["B1", "C1"]);
    expect(values(workbook, "B1", "C1")).toEqual([9, 8]);
    expect(calls).toEqual([]);
  });

  test("a function of another add-in is written again as it was", () => {
    const { workbook } = opened([[50, cached("=_xldudf_CX_GET(A1)", 9)]]);
    put(workbook, { A2: "=_xldudf_CX_GET(A2)", B1: "=_xldudf_CX_GET(A1)+1" });
    const xml = sheetXml(workbook.save());
    expect(xml).toContain("<f>_xldudf_CX_GET(A2)</f>");
    expect(xml).toContain("<f>_xldudf_CX_GET(A1)+1</f>");
  });
});

describe("a file with custom functions", () => {
  const stored = '<sheetData><row r="1"><c r="A1"><v>50</v></c><c r="B1"><v>25</v></c>';
  const sheet = (cell: string): string => `${stored}${cell}</row></sheetData>`;

  test("keeps the value it has until an input changes", () => {
    const { workbook, bytes } = opened(sheet('<c r="C1"><f>_xldudf_RENSTRA_PER(A1,B1)</f><v>7</v></c>'));
    expect(value(workbook, "C1")).toBe(7);
    put(workbook, { D1: 1 });
    expect(value(workbook, "C1")).toBe(7);
    expect(calls).toEqual([]);
    put(workbook, { D1: null });
    expect(workbook.save()).toBe(bytes);
    put(workbook, { B1: 30 });
    expect(value(workbook, "C1")).toBe(60);
    const xml = sheetXml(workbook.save());
    expect(xml).toContain('<c r="C1"><f>_xldudf_RENSTRA_PER(A1,B1)</f><v>60</v></c>');
  });

  test.each(["#NAME?", "#BUSY!", "#GETTING_DATA"])("computes a cell that Excel left as %s", (error) => {
    const { workbook, bytes } = opened(sheet(`<c r="C1" t="e"><f>_xldudf_RENSTRA_PER(A1,B1)</f><v>${error}</v></c>`));
    expect(value(workbook, "C1")).toBe(50);
    expect(workbook.save()).toBe(bytes);
    expect(openWorkbook(bytes).sheet("S")!.cell(0, 2)?.value).toEqual({ error });
  });

  test("a stored error gets its sentence from the function, if that still says the same", () => {
    const cells =
      '<c r="C1" t="e"><f>_xldudf_RENSTRA_PER(Z9,B1)</f><v>#N/A</v></c>' +
      '<c r="D1" t="e"><f>_xldudf_RENSTRA_PER(Z9,B1)</f><v>#VALUE!</v></c>' +
      '<c r="E1" t="e"><f>NA()</f><v>#N/A</v></c>';
    const { workbook, bytes } = opened(sheet(cells));
    expect([2, 3, 4].map((column) => workbook.errorMessage("S", 0, column))).toEqual(["Target kosong.", null, null]);
    expect(workbook.save()).toBe(bytes);
  });

  test("without the functions keeps every value and calls it stale", () => {
    const bytes = buildWorkbook({ S: [[50, 25, cached("=_xldudf_RENSTRA_PER(A1,B1)", 50)]] });
    const workbook = openWorkbook(bytes);
    expect(places(put(workbook, { A1: 100 }).stale)).toEqual(["C1"]);
    expect(value(workbook, "C1")).toBe(50);
  });

  test("saved and opened again shows the same", () => {
    const { workbook, bytes } = opened([[50, 25]]);
    put(workbook, { C1: "=RENSTRA.PER(A1,B1)", D1: "=RENSTRA.KODE.RAPI(A1)", E1: "=RENSTRA.PER(Z1,B1)" });
    const saved = workbook.save();
    const xml = sheetXml(saved);
    expect(xml).toContain('<c r="C1"><f>_xldudf_RENSTRA_PER(A1,B1)</f><v>50</v></c>');
    expect(xml).toContain('<c r="D1" t="str"><f>_xldudf_RENSTRA_KODE_RAPI(A1)</f><v>rapi 50</v></c>');
    expect(xml).toContain('<c r="E1" t="e"><f>_xldudf_RENSTRA_PER(Z1,B1)</f><v>#N/A</v></c>');
    expect(part(saved, "xl/metadata.xml")).toBe("");
    expect(newFaults(bytes, saved)).toEqual([]);
    const again = openWorkbook(saved, { addIn });
    expect(values(again, "C1", "D1", "E1")).toEqual([50, "rapi 50", { error: "#N/A" }]);
    expect(again.sheet("S")!.cell(0, 3)?.formula).toBe("=RENSTRA.KODE.RAPI(A1)");
    put(again, { B1: 30 });
    expect(value(again, "C1")).toBe(60);
  });
});

describe("an array result", () => {
  const table = [
    [50, 25],
    [10, 9],
    [4, 4],
  ];

  test("fills the cells below and beside, which take part in calculation", () => {
    const { workbook } = opened(table);
    const report = put(workbook, { D1: "=RENSTRA.PER(A1:A3,B1:B3)", F1: "=SUM(D1:D3)", F2: "=D2+1" });
    expect(values(workbook, "D1", "D2", "D3", "D4", "F1", "F2")).toEqual([50, 90, 100, null, 240, 91]);
    expect(places(report.changed)).toEqual(["D1", "D2", "D3", "F1", "F2"]);
    const from = { row: 0, column: 3 };
    expect([0, 1, 2, 3].map((row) => workbook.sheet("S")!.spilledFrom(row, 3))).toEqual([null, from, from, null]);
    expect(places(put(workbook, { B2: 5 }).changed)).toEqual(["B2", "D2", "F1", "F2"]);
    expect(values(workbook, "D2", "F1", "F2")).toEqual([50, 200, 51]);
  });

  test("formulas that stood there first learn of it", () => {
    const { workbook } = opened([...table, [cached("=SUM(D2:D3)", 0), cached("=A4*2", 0), cached("=D3", 0)]]);
    put(workbook, { D1: "=RENSTRA.PER(A1:A3,B1:B3)" });
    expect(values(workbook, "A4", "B4", "C4")).toEqual([190, 380, 100]);
  });

  test("grows and shrinks, and leaves nothing behind", () => {
    const { workbook, bytes } = opened([[3, null, null, cached("=SUM(B1:B9)", 0)]]);
    put(workbook, { B1: "=RENSTRA.LARIK(A1)" });
    expect(values(workbook, "B1", "B2", "B3", "B4", "D1")).toEqual([1, 2, 3, null, 6]);
    put(workbook, { A1: 2 });
    expect(values(workbook, "B2", "B3", "D1")).toEqual([2, null, 3]);
    put(workbook, { A1: 4 });
    expect(values(workbook, "B3", "B4", "D1")).toEqual([3, 4, 10]);
    put(workbook, { B1: null });
    expect(values(workbook, "B1", "B2", "B4", "D1")).toEqual([null, null, null, 0]);
    put(workbook, { A1: 3 });
    expect(workbook.save()).toBe(bytes);
  });

  test("never runs over a filled cell: #SPILL! until there is room", () => {
    const { workbook } = opened([...table, [null, null, null, cached("=SUM(D1:D3)", 0)]]);
    put(workbook, { D3: "milik pengguna" });
    put(workbook, { D1: "=RENSTRA.PER(A1:A3,B1:B3)" });
    expect(values(workbook, "D1", "D2", "D3", "D4")).toEqual([SPILL, null, "milik pengguna", SPILL]);
    put(workbook, { D3: "masih" });
    expect(value(workbook, "D1")).toEqual(SPILL);
    put(workbook, { D3: null });
    expect(values(workbook, "D1", "D2", "D3", "D4")).toEqual([50, 90, 100, 240]);
  });

  test("makes room for the one that waits when it shrinks itself", () => {
    const { workbook } = opened([[3]]);
    put(workbook, { B1: "=RENSTRA.LARIK(A1)" });
    put(workbook, { A3: "=TRANSPOSE(RENSTRA.LARIK(2))" });
    expect(values(workbook, "A3", "B3")).toEqual([SPILL, 3]);
    put(workbook, { A1: 2 });
    expect(values(workbook, "A3", "B3", "B2")).toEqual([1, 2, 2]);
  });

  test.each([
    ["merged cells", '<mergeCells count="1"><mergeCell ref="D2:E2"/></mergeCells>', "D1"],
    ["the edge of the sheet", "", "D1048575"],
  ])("has no room over %s", (_, after, anchor) => {
    const rows = [0, 1, 2].map((row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`).join("");
    const { workbook } = opened(`<sheetData>${rows}</sheetData>${after}`);
    put(workbook, { [anchor]: "=RENSTRA.PER(A1:A3,A1:A3)" });
    expect(value(workbook, anchor)).toEqual(SPILL);
  });

  test("that would cover its own input goes round in a circle and is left out", () => {
    const { workbook } = opened([[3]]);
    const { stale } = put(workbook, { B1: "=RENSTRA.LARIK(3+B3)" });
    expect(places(stale)).toEqual(["B1"]);
    expect(values(workbook, "B2", "B3")).toEqual([null, null]);
    const round = put(workbook, { D1: "=RENSTRA.LARIK(IF(E1=2,3,2))", E1: "=D2+0*D3" });
    expect(places(round.stale)).toContain("D1");
  });

  test("gives way to what is entered over one of its cells, and comes back when that goes", () => {
    const { workbook, bytes } = opened(table);
    put(workbook, { D1: "=RENSTRA.PER(A1:A3,B1:B3)", F1: "=SUM(D2:D3)" });
    expect(places(put(workbook, { D2: 7 }).changed)).toEqual(["D1", "D2", "D3", "F1"]);
    expect(values(workbook, "D1", "D2", "D3", "F1")).toEqual([SPILL, 7, null, 7]);
    put(workbook, { D2: null });
    expect(values(workbook, "D1", "D2", "D3", "F1")).toEqual([50, 90, 100, 190]);
    put(workbook, { D3: "=RENSTRA.PER(A1,B1)" });
    expect(values(workbook, "D1", "D2", "D3", "F1")).toEqual([SPILL, null, 50, 50]);
    put(workbook, { D3: null, D1: null, F1: null });
    expect(workbook.save()).toBe(bytes);
  });

  test("entered again together with blanks put back reaches formulas of the file too", () => {
    const { workbook } = opened([...table, [null, null, null, null, null, cached("=D2*2", 0)]]);
    put(workbook, { D1: "=RENSTRA.PER(A1:A3,B1:B3)" });
    expect(value(workbook, "F4")).toBe(180);
    put(workbook, { D1: null });
    expect(value(workbook, "F4")).toBe(0);
    put(workbook, { D1: "=RENSTRA.PER(A1:A3,B1:B3)", D2: null, D3: null });
    expect(values(workbook, "D2", "F4")).toEqual([90, 180]);
  });

  test("its other cells have nothing to empty; they go with the formula", () => {
    const { workbook, bytes } = opened(table);
    put(workbook, { D1: "=RENSTRA.PER(A1:A3,B1:B3)" });
    expect(put(workbook, { D2: null }).changed).toEqual([]);
    expect(values(workbook, "D1", "D2")).toEqual([50, 90]);
    put(workbook, { D1: 1, D2: 2 });
    expect(values(workbook, "D1", "D2", "D3")).toEqual([1, 2, null]);
    put(workbook, { D1: null, D2: null });
    expect(workbook.save()).toBe(bytes);
  });

  test("of Excel's own functions spills too, and is an array in the file even with one value", () => {
    const { workbook } = opened([[3], [1], [3]]);
    put(workbook, { C1: "=UNIQUE(A1:A3)", E1: "=sort(A1:A3)", G1: "=SUM(FILTER(A1:A3,A1:A3>1))" });
    expect(values(workbook, "C1", "C2", "C3", "E1", "E2", "E3", "G1")).toEqual([3, 1, null, 1, 3, 3, 6]);
    const xml = sheetXml(workbook.save());
    expect(xml).toContain('<c r="C1" cm="1"><f t="array" ref="C1:C2">_xlfn.UNIQUE(A1:A3)</f>');
    expect(xml).toContain('<c r="E1" cm="1"><f t="array" ref="E1:E3">_xlfn._xlws.SORT(A1:A3)</f>');
    expect(xml).toContain(
      '<c r="G1" cm="1"><f t="array" ref="G1">SUM(_xlfn._xlws.FILTER(A1:A3,A1:A3&gt;1))</f><v>6</v>',
    );
  });

  test("is stored as a dynamic array and read back as one", () => {
    const { workbook, bytes } = opened(table);
    put(workbook, { D1: "=RENSTRA.PER(A1:A3,B1:B3)" });
    const saved = workbook.save();
    expect(sheetXml(saved)).toContain(
      '<c r="D1" cm="1"><f t="array" ref="D1:D3">_xldudf_RENSTRA_PER(A1:A3,B1:B3)</f><v>50</v></c>',
    );
    expect(sheetXml(saved)).toContain('<c r="D2"><v>90</v></c>');
    expect(part(saved, "xl/metadata.xml")).toContain(
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
    );
    expect(part(saved, "[Content_Types].xml")).toContain('PartName="/xl/metadata.xml"');
    expect(part(saved, "xl/_rels/workbook.xml.rels")).toContain('Target="metadata.xml"');
    expect(newFaults(bytes, saved)).toEqual([]);
    const again = openWorkbook(saved, { addIn });
    expect(again.sheet("S")!.spilledFrom(2, 3)).toEqual({ row: 0, column: 3 });
    put(again, { B3: 2 });
    expect(values(again, "D1", "D3")).toEqual([50, 50]);
    const twice = again.save();
    expect(sheetXml(twice)).toContain('<c r="D1" cm="1"><f t="array" ref="D1:D3">');
    put(again, { B3: 4 });
    expect(again.save()).toBe(saved);
    put(again, { D1: null });
    const gone = again.save();
    expect([sheetXml(gone).includes('t="array"'), sheetXml(gone).includes("cm=")]).toEqual([false, false]);
    expect(values(openWorkbook(gone), "D1", "D2", "D3")).toEqual([null, null, null]);
  });

  test("of a file may take another size, and gets its own back", () => {
    const { workbook } = opened([[2]]);
    put(workbook, { B1: "=RENSTRA.LARIK(A1)" });
    const saved = workbook.save();
    const again = openWorkbook(saved, { addIn });
    put(again, { A1: 4 });
    expect(values(again, "B3", "B4")).toEqual([3, 4]);
    expect(sheetXml(again.save())).toContain('ref="B1:B4"');
    put(again, { A1: 1 });
    expect(sheetXml(again.save())).toContain('<c r="B1" cm="1"><f t="array" ref="B1">');
    expect(value(again, "B2")).toBe(null);
    put(again, { B2: "isi" });
    put(again, { A1: 2 });
    expect(values(again, "B1", "B2")).toEqual([SPILL, "isi"]);
    expect(sheetXml(again.save())).toContain('<c r="B1" cm="1" t="e">'.replace(' cm="1" t="e"', ' t="e" cm="1"'));
    put(again, { B2: null });
    expect(values(again, "B1", "B2")).toEqual([1, 2]);
    expect(again.save()).toBe(saved);
  });

  test("joins metadata that the file has already", () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const metadata =
      `<metadata xmlns="${main}"><metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/>` +
      '</metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata>' +
      '<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>';
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const parts = {
      "xl/metadata.xml": metadata,
      "xl/_rels/workbook.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/>` +
        `<Relationship Id="rId3" Type="${office}/sheetMetadata" Target="metadata.xml"/></Relationships>`,
    };
    const { workbook } = opened(table, { parts });
    put(workbook, { D1: "=RENSTRA.PER(A1:A3,B1:B3)" });
    const saved = workbook.save();
    const xml = part(saved, "xl/metadata.xml");
    expect(xml).toContain('<metadataTypes count="2"><metadataType name="XLRICHVALUE"');
    expect(xml).toMatch(
      /<\/futureMetadata><futureMetadata name="XLDAPR" count="1">.*<\/futureMetadata><cellMetadata count="1"><bk><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata/,
    );
    expect(sheetXml(saved)).toContain('<c r="D1" cm="1"><f t="array"');
    const again = openWorkbook(saved, { addIn });
    put(again, { A5: "=RENSTRA.LARIK(2)" });
    const twice = again.save();
    expect(part(twice, "xl/metadata.xml")).toBe(xml);
    expect(sheetXml(twice)).toContain('<c r="A5" cm="1"><f t="array" ref="A5:A6">');
  });
});
