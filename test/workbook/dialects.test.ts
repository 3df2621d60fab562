import { zipSync } from "fflate";
import { openWorkbook } from "../../src/workbook/open";
import { ZipArchive } from "../../src/workbook/zip";
import { buildWorkbook } from "./build";
import { newFaults } from "./lint";

const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** As .NET programs write: every element with a prefix, strict relationship types, a byte order mark, cells without address. */
function foreignWorkbook(): Uint8Array {
  const files = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="a" Type="${STRICT}/officeDocument" Target="/book/main.xml"/></Relationships>`,
    "book/main.xml":
      `<x:workbook xmlns:x="urn:x" xmlns:rel="urn:r"><x:sheets><x:sheet name="Lembar &amp; 1" sheetId="1" rel:id="s1"/></x:sheets>` +
      "</x:workbook>",
    "book/_rels/main.xml.rels":
      `<Relationships><Relationship Id="s1" Type="${STRICT}/worksheet" Target="satu.xml"/>` +
      `<Relationship Id="s2" Type="${STRICT}/sharedStrings" Target="../teks.xml"/></Relationships>`,
    "teks.xml":
      "\ufeff<x:sst><x:si><x:t>satu</x:t></x:si><x:si><x:r><x:t>du</x:t></x:r><x:r><x:rPr><x:b/></x:rPr>" +
      "<x:t>a &lt;2&gt;</x:t></x:r><x:rPh><x:t>bukan</x:t></x:rPh></x:si></x:sst>",
    "book/satu.xml":
      '\ufeff<?xml version="1.0"?><x:worksheet><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c>' +
      '</x:row><x:row><x:c><x:v>5</x:v></x:c><x:c r="D2"><x:f>A2+1</x:f><x:v>6</x:v></x:c><x:c t="d"><x:v>2025-01-08</x:v></x:c>' +
      "</x:row></x:sheetData></x:worksheet>",
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  );
}

/** The same zip with the place of its directory told by the records for very large files. */
function withLargeFileRecords(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - 22;
  const out = new Uint8Array(bytes.length + 56 + 20);
  out.set(bytes.subarray(0, end));
  const large = new DataView(out.buffer);
  large.setUint32(end, 0x06064b50, true);
  large.setBigUint64(end + 4, 44n, true);
  large.setBigUint64(end + 24, BigInt(view.getUint16(end + 8, true)), true);
  large.setBigUint64(end + 32, BigInt(view.getUint16(end + 10, true)), true);
  large.setBigUint64(end + 40, BigInt(view.getUint32(end + 12, true)), true);
  large.setBigUint64(end + 48, BigInt(view.getUint32(end + 16, true)), true);
  large.setUint32(end + 56, 0x07064b50, true);
  large.setBigUint64(end + 64, BigInt(end), true);
  out.set(bytes.subarray(end), end + 76);
  large.setUint16(end + 76 + 10, 0xffff, true);
  large.setUint32(end + 76 + 16, 0xffffffff, true);
  return out;
}

describe("files of other programs", () => {
  test("zip files with the records for very large files", () => {
    const workbook = openWorkbook(withLargeFileRecords(buildWorkbook({ S: [[5]] })));
    expect(workbook.sheets[0]!.cell(0, 0)?.value).toBe(5);
  });

  test("prefixes, strict types, missing addresses, rich texts, byte order marks", () => {
    const sheet = openWorkbook(foreignWorkbook()).sheets[0]!;
    expect(sheet.name).toBe("Lembar & 1");
    expect([...sheet.cells()].map(([row, column, { value, formula }]) => [row, column, value, formula])).toEqual([
      [0, 0, "satu", null],
      [0, 1, "dua <2>", null],
      [1, 0, 5, null],
      [1, 3, 6, "=A2+1"],
      [1, 4, 45665, null],
    ]);
  });

  test("are patched in their own dialect", () => {
    const bytes = foreignWorkbook();
    const workbook = openWorkbook(bytes);
    workbook.edit([
      { sheet: "Lembar & 1", row: 1, column: 0, content: { kind: "value", value: 9 } },
      { sheet: "Lembar & 1", row: 1, column: 1, content: { kind: "value", value: "teks" } },
      { sheet: "Lembar & 1", row: 4, column: 0, content: { kind: "formula", formula: "=D2*2" } },
    ]);
    const saved = workbook.save();
    expect(newFaults(bytes, saved)).toEqual([]);
    const xml = new ZipArchive(saved).readText("book/satu.xml")!;
    expect(xml).toContain('<x:c><x:v>9</x:v></x:c><x:c r="B2" t="inlineStr"><x:is><x:t>teks</x:t></x:is></x:c>');
    expect(xml).toContain('<x:c r="D2"><x:f>A2+1</x:f><x:v>10</x:v></x:c>');
    expect(xml).toContain('<x:row r="5"><x:c r="A5"><x:f>D2*2</x:f><x:v>20</x:v></x:c></x:row></x:sheetData>');
  });

  test("a filter that hides rows is noticed, hidden rows alone are not", () => {
    const rows = (condition: string): string =>
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData>' +
      `<autoFilter ref="A1:A2">${condition}</autoFilter>`;
    const condition = '<filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn>';
    const workbook = openWorkbook(buildWorkbook({ Saring: rows(condition), Biasa: rows("") }));
    expect(workbook.sheets.map((sheet) => sheet.isFiltered)).toEqual([true, false]);
    expect(workbook.sheets.map((sheet) => sheet.isRowHidden(1))).toEqual([true, true]);
  });

  test("a sheet without any row can be written to", () => {
    const bytes = buildWorkbook({ Kosong: "<sheetData/>" });
    const workbook = openWorkbook(bytes);
    expect(workbook.sheets[0]!.usedArea).toBeNull();
    workbook.edit([{ sheet: "Kosong", row: 1, column: 1, content: { kind: "value", value: 1 } }]);
    expect(workbook.sheets[0]!.usedArea).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
    expect(new ZipArchive(workbook.save()).readText("xl/worksheets/sheet1.xml")).toContain(
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData></worksheet>',
    );
  });

  test("custom functions are read as users know them, whatever their case in the file", () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><f>_xldudf_RENSTRA_CAPAIAN(1,2)</f><v>7</v></c>' +
      '<c r="B1"><f>_XLDUDF_renstra_capaian(3)+A1</f><v>8</v></c></row></sheetData>';
    const workbook = openWorkbook(buildWorkbook({ S: sheet }));
    expect(workbook.sheets[0]!.cell(0, 0)?.formula).toBe("=RENSTRA.CAPAIAN(1,2)");
    expect(workbook.sheets[0]!.cell(0, 1)?.formula).toBe("=RENSTRA.CAPAIAN(3)+A1");
  });
});
