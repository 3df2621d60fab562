import { emptySheet, type NewChart, type NewLook, type NewSheet } from "../../src/workbook/new-sheet";
import { openWorkbook } from "../../src/workbook/open";
import { readRelationships } from "../../src/workbook/relationships";
import { attribute, element, elements } from "../../src/workbook/xml";
import { ZipArchive } from "../../src/workbook/zip";
import { writeZip } from "../../src/workbook/zip-write";
import { buildXlsx } from "../workbook-builder";
import { REPORTS, reportBytes, TORTURES, tortureBytes } from "./files";
import { newFaults } from "./lint";

const PLAIN: NewLook = {
  ...{ bold: false, italic: false, underline: false, size: 10, color: "#000000", fill: null, isBoxed: false },
  ...{ horizontal: "general", vertical: "top", wrap: false },
};
const cell = (row: number, column: number, value: string | number): NewSheet["cells"][number] => ({
  ...{ row, column, content: { kind: "value", value }, shown: null, look: PLAIN, format: "General" },
});
const column = (at: number) => ({ top: 0, left: at, bottom: 2, right: at });
const SERAPAN: NewChart = {
  title: "Serapan & fisik <%>",
  kind: "bar",
  categories: column(0),
  series: [
    { name: "Keuangan", values: column(1) },
    { name: "Fisik", values: column(2) },
  ],
  at: { top: 5, left: 0, bottom: 14, right: 2 },
  unit: "%",
  max: 100,
  hasLabels: true,
};
const CAPAIAN: NewChart = {
  ...SERAPAN,
  kind: "column",
  series: SERAPAN.series.slice(0, 1),
  max: null,
  hasLabels: false,
};
const RINGKASAN: NewSheet = {
  ...emptySheet("It's <R>"),
  cells: [
    ...["Program A", "B & <C>", "D"].map((name, row) => cell(row, 0, name)),
    ...[97.5, "n/a", 40].map((value, row) => cell(row, 1, value)),
    ...[0, 1].map((row) => cell(row, 2, 50 + row)),
    { ...cell(2, 2, 0), content: { kind: "formula", formula: "=B1/2" } },
  ],
  columnWidths: [30, 12, 12],
  charts: [SERAPAN, CAPAIAN],
};

const files: readonly (readonly [string, () => Uint8Array])[] = [
  ...REPORTS.map((name) => [name, () => reportBytes(name)] as const),
  ...TORTURES.map((name) => [name, () => tortureBytes(name)] as const),
];

function saved(bytes: Uint8Array, sheet = RINGKASAN): Uint8Array {
  const workbook = openWorkbook(bytes);
  workbook.putSheet(sheet);
  return workbook.save();
}

/** Names of the parts of `after` that `before` has otherwise or not at all. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [new ZipArchive(before), new ZipArchive(after)];
  const names = new Set([...a.entries, ...b.entries].map(({ name }) => name));
  return [...names].filter((name) => a.readText(name) !== b.readText(name)).sort();
}

/** The chart parts of the sheet, in order, with the drawing they hang on. */
function drawn(bytes: Uint8Array) {
  const archive = new ZipArchive(bytes);
  const sheets = archive.entries.map(({ name }) => name).filter((name) => /worksheets\/[^/]+\.xml$/.test(name));
  const part = sheets.find((name) => archive.readText(name)?.includes("B &amp; &lt;C&gt;")) ?? "";
  const drawing = readRelationships(archive, part).find(({ kind }) => kind === "drawing")?.target ?? "";
  const charts = readRelationships(archive, drawing).map(({ target }) => archive.readText(target) ?? "");
  return { drawing: archive.readText(drawing) ?? "", charts };
}

describe.each(files)("charts on a sheet put into %s", (_, bytesOf) => {
  const bytes = bytesOf();

  test("are parts of their own, and no other part changes", () => {
    const after = saved(bytes);
    expect(newFaults(bytes, after)).toEqual([]);
    const allowed = /^\[Content_Types\]\.xml$|workbook\.xml(\.rels)?$|styles\.xml$|calcChain\.xml$/;
    expect(changedParts(bytes, after).filter((part) => !allowed.test(part))).toEqual([
      expect.stringMatching(/charts\/chart\d+\.xml$/),
      expect.stringMatching(/charts\/chart\d+\.xml$/),
      expect.stringMatching(/drawings\/_rels\/drawing\d+\.xml\.rels$/),
      expect.stringMatching(/drawings\/drawing\d+\.xml$/),
      expect.stringMatching(/worksheets\/_rels\/sheet\d+\.xml\.rels$/),
      expect.stringMatching(/worksheets\/sheet\d+\.xml$/),
    ]);
    expect(openWorkbook(after).sheet(RINGKASAN.name)?.undrawn).toEqual(["chart"]);
  });

  test("go with their sheet, and are replaced when it is put in anew", () => {
    const first = saved(bytes);
    const workbook = openWorkbook(first);
    workbook.putSheet({ ...RINGKASAN, charts: [CAPAIAN] });
    const second = workbook.save();
    expect(newFaults(bytes, second)).toEqual([]);
    expect(drawn(second).charts).toHaveLength(1);
    const names = (file: Uint8Array) => new ZipArchive(file).entries.map(({ name }) => name);
    const chartsIn = (file: Uint8Array) => names(file).filter((name) => name.includes("charts/")).length;
    expect(chartsIn(second) - chartsIn(bytes)).toBe(1);
    const again = openWorkbook(second);
    again.removeSheet(RINGKASAN.name);
    const withoutChain = names(bytes).filter((name) => !name.endsWith("calcChain.xml"));
    expect([...names(again.save())].sort()).toEqual([...withoutChain].sort());
  });
});

const bytes = buildXlsx({ sheets: [{ name: "A", rows: [[1]] }] });

test("a chart names its cells and holds what they show, texts among figures left out", () => {
  const [chart = ""] = drawn(saved(bytes)).charts;
  const formulas = Array.from(elements(chart, "f"), ({ inner }) => inner);
  const names = "'It''s &lt;R&gt;'!$A$1:$A$3";
  expect(formulas).toEqual([names, "'It''s &lt;R&gt;'!$B$1:$B$3", names, "'It''s &lt;R&gt;'!$C$1:$C$3"]);
  const caches = Array.from(elements(chart, "numCache"), ({ inner }) =>
    Array.from(elements(inner, "pt"), ({ tag, inner: point }) => [attribute(tag, "idx"), element(point, "v")?.inner]),
  );
  expect(caches).toEqual([
    [
      ["0", "97.5"],
      ["2", "40"],
    ],
    [
      ["0", "50"],
      ["1", "51"],
      ["2", "48.75"],
    ],
  ]);
  const texts = Array.from(elements(element(chart, "strCache")?.inner ?? "", "v"), ({ inner }) => inner);
  expect(texts).toEqual(["Program A", "B &amp; &lt;C&gt;", "D"]);
  expect(element(chart, "t")?.inner).toBe("Serapan &amp; fisik &lt;%&gt;");
});

test("lying bars run from 0 to 100 from the top down, each with its figure; a legend only for several", () => {
  const [bar = "", column = ""] = drawn(saved(bytes)).charts;
  for (const xml of [
    '<c:barDir val="bar"/>',
    '<c:max val="100"/>',
    '<c:min val="0"/>',
    '<c:orientation val="maxMin"/>',
  ]) {
    expect(bar).toContain(xml);
  }
  expect([
    bar.includes("<c:legend>"),
    bar.includes('<c:showVal val="1"/>'),
    bar.includes('formatCode="0&quot;%&quot;"'),
  ]).toEqual([true, true, true]);
  expect([column.includes("<c:legend>"), column.includes("<c:dLbls>"), column.includes("<c:max ")]).toEqual([
    false,
    false,
    false,
  ]);
  expect(column).toContain('<c:barDir val="col"/>');
});

test("a chart lies over its cells and ends within the last", () => {
  const { drawing } = drawn(saved(bytes));
  const corner = (name: string) =>
    ["col", "row"].map((part) => Number(element(element(drawing, name)?.inner ?? "", part)?.inner));
  expect([corner("from"), corner("to")]).toEqual([
    [0, 5],
    [2, 14],
  ]);
});

test("pages begin where they are told to", () => {
  const archive = new ZipArchive(saved(bytes, { ...RINGKASAN, page: { ...RINGKASAN.page, breaks: [4, 20] } }));
  const xml = archive.readText("xl/worksheets/sheet2.xml") ?? "";
  expect(xml).toContain(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="20" max="16383" man="1"/></rowBreaks><drawing ',
  );
});

test("in a strict file they are written in its own language", () => {
  const archive = new ZipArchive(bytes);
  const strict = (text: string): string =>
    text
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
  const replaced = new Map(
    archive.entries
      .filter(({ name }) => name !== "[Content_Types].xml")
      .map(({ name }) => [name, strict(archive.readText(name) ?? "")]),
  );
  const after = saved(writeZip(archive, { replaced, removed: new Set() }));
  const { drawing, charts } = drawn(after);
  expect([drawing, ...charts].filter((xml) => xml.includes("schemas.openxmlformats.org"))).toEqual([]);
  expect(charts).toHaveLength(2);
});
