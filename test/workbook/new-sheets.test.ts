import { emptySheet, type NewLook, type NewSheet } from "../../src/workbook/new-sheet";
import { WorkbookError } from "../../src/workbook/model";
import { openWorkbook } from "../../src/workbook/open";
import { ZipArchive } from "../../src/workbook/zip";
import { writeZip } from "../../src/workbook/zip-write";
import { buildXlsx } from "../workbook-builder";
import { REPORTS, reportBytes, TORTURES, tortureBytes } from "./files";
import { newFaults } from "./lint";

const PLAIN: NewLook = {
  bold: false,
  italic: false,
  underline: false,
  size: 10,
  color: "#000000",
  fill: null,
  isBoxed: false,
  horizontal: "general",
  vertical: "top",
  wrap: false,
};
const HEAD: NewLook = { ...PLAIN, bold: true, size: 14, color: "#A4262C", fill: "#D9E2EC", isBoxed: true, wrap: true };

const RINGKASAN: NewSheet = {
  ...emptySheet("Ringkasan <1> & lain"),
  cells: [
    { row: 0, column: 0, content: { kind: "value", value: "Judul  <b>" }, shown: null, look: HEAD, format: "General" },
    { row: 0, column: 1, content: { kind: "blank" }, shown: null, look: HEAD, format: "General" },
    { row: 2, column: 1, content: { kind: "value", value: 0.5 }, shown: null, look: PLAIN, format: '0.0" juta"' },
    { row: 2, column: 2, content: { kind: "formula", formula: "=B3*2" }, shown: null, look: PLAIN, format: "0%" },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [20, 12.5],
  rowHeights: [{ row: 0, points: 30 }],
  frozenRows: 2,
  page: { orientation: "landscape", titleRows: { first: 1, last: 1 }, footer: "Hal. &P" },
};

const files: readonly (readonly [string, () => Uint8Array])[] = [
  ...REPORTS.map((name) => [name, () => reportBytes(name)] as const),
  ...TORTURES.map((name) => [name, () => tortureBytes(name)] as const),
];

/** Names of the parts that differ between two files, added and removed ones included. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [new ZipArchive(before), new ZipArchive(after)];
  const names = new Set([...a.entries, ...b.entries].map(({ name }) => name));
  return [...names].filter((name) => a.readText(name) !== b.readText(name)).sort();
}

/** The code of what an action throws, or null. */
function refusal(action: () => unknown): string | null {
  try {
    action();
    return null;
  } catch (error) {
    return error instanceof WorkbookError ? error.code : "other";
  }
}

describe.each(files)("a sheet put into %s", (_, bytesOf) => {
  const bytes = bytesOf();
  const saved = (): Uint8Array => {
    const workbook = openWorkbook(bytes);
    workbook.putSheet(RINGKASAN);
    return workbook.save();
  };

  test("leaves every other sheet as it is, byte for byte, and the file in order", () => {
    const after = saved();
    expect(newFaults(bytes, after)).toEqual([]);
    const allowed = /^\[Content_Types\]\.xml$|workbook\.xml(\.rels)?$|styles\.xml$|calcChain\.xml$/;
    const changed = changedParts(bytes, after).filter((part) => !allowed.test(part));
    expect(changed).toEqual([expect.stringMatching(/worksheets\/sheet\d+\.xml$/)]);
  });

  test("takes widths it is given later along, and gives them up again", () => {
    const workbook = openWorkbook(bytes);
    workbook.putSheet(RINGKASAN);
    const shape = { ...workbook.sheet(RINGKASAN.name)!.shapeOf({ column: 1, top: 0, bottom: -1 }) };
    const untouched = workbook.save();
    workbook.edit([], [{ ...shape, width: 33 }]);
    const after = openWorkbook(workbook.save()).sheet(RINGKASAN.name)!;
    expect([0, 1].map((column) => after.shapeOf({ column, top: 0, bottom: -1 }).width)).toEqual([20, 33]);
    workbook.edit([], [shape]);
    expect(workbook.save()).toEqual(untouched);
  });

  test("takes heights it is given later along, and gives them up again", () => {
    const workbook = openWorkbook(bytes);
    workbook.putSheet(RINGKASAN);
    const before = [0, 2, 9].map((row) => workbook.sheet(RINGKASAN.name)!.rowShapeOf(row));
    const untouched = workbook.save();
    const wanted = [null, 24, 36];
    workbook.edit(
      [],
      before.map((shape, index) => ({ ...shape, height: wanted[index] ?? null })),
    );
    const after = openWorkbook(workbook.save()).sheet(RINGKASAN.name)!;
    expect([0, 2, 9].map((row) => after.rowShapeOf(row).height)).toEqual(wanted);
    workbook.edit([], before);
    expect(workbook.save()).toEqual(untouched);
  });

  test("comes back with its looks, sizes, merged cells and formulas", () => {
    const workbook = openWorkbook(saved());
    const sheet = workbook.sheet(RINGKASAN.name)!;
    expect(workbook.sheets.at(-1)).toBe(sheet);
    expect(sheet.style(0, 0)).toMatchObject({
      font: { bold: true, italic: false, size: 14, color: "#A4262C", name: sheet.style(5, 5).font.name },
      fill: "#D9E2EC",
      borders: { top: { style: "thin", color: "#BFBFBF" }, left: { style: "thin" } },
      vertical: "top",
      wrap: true,
      numberFormat: "General",
    });
    expect(sheet.style(0, 1).fill).toBe("#D9E2EC");
    expect(sheet.style(2, 1)).toMatchObject({
      numberFormat: '0.0" juta"',
      fill: null,
      font: { bold: false, size: 10 },
    });
    expect(sheet.style(2, 1).borders.top).toBeNull();
    expect([sheet.cell(0, 0)?.value, sheet.cell(2, 1)?.value]).toEqual(["Judul  <b>", 0.5]);
    expect(sheet.cell(2, 2)).toMatchObject({ formula: "=B3*2", value: 1 });
    expect(sheet.merges).toEqual(RINGKASAN.merges);
    expect(sheet.frozen).toEqual({ rows: 2, columns: 0 });
    expect(sheet.rowHeight(0)).toBe(40);
    expect(sheet.columnWidth(0)).toBeGreaterThan(sheet.columnWidth(1));
  });

  test("and taken out of the saved file again, with all that came along", () => {
    const workbook = openWorkbook(saved());
    workbook.removeSheet(RINGKASAN.name);
    const after = workbook.save();
    expect(newFaults(bytes, after)).toEqual([]);
    const names = (file: Uint8Array): readonly string[] => new ZipArchive(file).entries.map(({ name }) => name);
    const withoutChain = names(bytes).filter((name) => !name.endsWith("calcChain.xml"));
    expect([...names(after)].sort()).toEqual([...withoutChain].sort());
    expect(openWorkbook(after).sheets.map(({ name }) => name)).toEqual(
      openWorkbook(bytes).sheets.map(({ name }) => name),
    );
  });

  test("and taken back: the very bytes that were opened", () => {
    const workbook = openWorkbook(bytes);
    const before = workbook.sheets;
    workbook.putSheet(RINGKASAN);
    workbook.restoreSheets(before);
    expect(workbook.save()).toBe(bytes);
  });
});

const bytes = buildXlsx({
  sheets: [
    { name: "A", rows: [[1, { formula: "=Ringkas!A1*2", value: { error: "#REF!" } }]] },
    { name: "B", rows: [["b"]] },
  ],
});
const figure = (value: number): NewSheet => ({
  ...emptySheet("Ringkas"),
  cells: [{ row: 0, column: 0, content: { kind: "value", value }, shown: null, look: PLAIN, format: "General" }],
});

test("what other sheets say about a sheet follows its coming, changing and going", () => {
  const workbook = openWorkbook(bytes);
  const shown = (): unknown => workbook.sheet("A")?.cell(0, 1)?.value;
  expect(workbook.putSheet(figure(4)).changed).toEqual([{ sheet: "A", row: 0, column: 1 }]);
  expect(shown()).toBe(8);
  const four = workbook.sheets;
  workbook.putSheet(figure(5));
  expect(shown()).toBe(10);
  expect(refusal(() => workbook.removeSheet("Ringkas"))).toBe("sheet-needed");
  workbook.restoreSheets(four);
  expect(shown()).toBe(8);
  workbook.edit([{ sheet: "Ringkas", row: 0, column: 0, content: { kind: "value", value: 7 } }]);
  expect(shown()).toBe(14);
  expect(openWorkbook(workbook.save()).sheet("A")?.cell(0, 1)?.value).toBe(14);
});

test("names that hold for one sheet follow it, the repeated rows of a sheet that goes are forgotten", () => {
  const workbook = openWorkbook(bytes);
  workbook.putSheet({ ...RINGKASAN, name: "It's" });
  const archive = new ZipArchive(workbook.save());
  expect(archive.readText("xl/workbook.xml")).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="2">'It''s'!$2:$2</definedName>`,
  );
  const reopened = openWorkbook(workbook.save());
  reopened.removeSheet("B");
  expect(new ZipArchive(reopened.save()).readText("xl/workbook.xml")).toContain('localSheetId="1"');
  reopened.removeSheet("It's");
  expect(new ZipArchive(reopened.save()).readText("xl/workbook.xml")).not.toContain("Print_Titles");
});

test("prints on A4 across, one page wide, with its footer", () => {
  const workbook = openWorkbook(bytes);
  workbook.putSheet(RINGKASAN);
  const xml = new ZipArchive(workbook.save()).readText("xl/worksheets/sheet3.xml") ?? "";
  expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(xml).toContain("<oddFooter>&amp;CHal. &amp;P</oddFooter>");
});

test.each(["", "a/b", "'x", "x'", "a[1]", "a".repeat(32)])("refuses the name %j", (name) => {
  const workbook = openWorkbook(bytes);
  expect(refusal(() => workbook.putSheet({ ...RINGKASAN, name }))).toBe("bad-value");
  expect(workbook.save()).toBe(bytes);
});

test("refuses to take out the last sheet in view, and what is not there", () => {
  const workbook = openWorkbook(
    buildXlsx({
      sheets: [
        { name: "A", rows: [] },
        { name: "B", rows: [], state: "hidden" },
      ],
    }),
  );
  expect(refusal(() => workbook.removeSheet("A"))).toBe("sheet-needed");
  expect(refusal(() => workbook.removeSheet("C"))).toBe("sheet-missing");
});

test("does without styles in a file that has no place for them", () => {
  const archive = new ZipArchive(bytes);
  const links = (archive.readText("xl/_rels/workbook.xml.rels") ?? "").replace(/<Relationship [^>]*styles[^>]*\/>/, "");
  const types = (archive.readText("[Content_Types].xml") ?? "").replace(/<Override [^>]*styles[^>]*\/>/, "");
  const replaced = new Map([
    ["xl/_rels/workbook.xml.rels", links],
    ["[Content_Types].xml", types],
  ]);
  const workbook = openWorkbook(writeZip(archive, { replaced, removed: new Set(["xl/styles.xml"]) }));
  workbook.putSheet(RINGKASAN);
  const sheet = openWorkbook(workbook.save()).sheet(RINGKASAN.name);
  expect([sheet?.cell(0, 0)?.styleIndex, sheet?.cell(0, 0)?.value]).toEqual([0, "Judul  <b>"]);
});
