import { WorkbookError } from "../../src/workbook/model";
import { openWorkbook } from "../../src/workbook/open";
import { attribute, element } from "../../src/workbook/xml";
import { ZipArchive } from "../../src/workbook/zip";
import { writeZip } from "../../src/workbook/zip-write";
import { buildWorkbook } from "./build";
import { tortureBytes } from "./files";
import { newFaults } from "./lint";

const OTHER = { id: "{CCCCCCCC-0000-0000-0000-000000000001}", namespace: "urn:contoh:renstra" };
const bytes = tortureBytes("torture");
const plain = buildWorkbook({ S: [[1]] });

function part(file: Uint8Array, name: string): string {
  return new ZipArchive(file).readText(name) ?? "";
}

/** A file with some texts in some parts replaced. */
function replaced(
  file: Uint8Array,
  name: string,
  ...pairs: readonly (readonly [from: string, to: string])[]
): Uint8Array {
  let text = part(file, name);
  for (const [from, to] of pairs) {
    expect(text).toContain(from);
    text = text.replaceAll(from, to);
  }
  return writeZip(new ZipArchive(file), { replaced: new Map([[name, text]]), removed: new Set() });
}

test("tells the parts of a file with id and namespace", () => {
  const xml = part(bytes, "customXml/item1.xml");
  expect(openWorkbook(bytes).customXml.parts()).toMatchObject([{ ...OTHER, xml }]);
  expect(openWorkbook(plain).customXml.parts()).toEqual([]);
});

test("a part that is added is there at once and after a save, under the same id", () => {
  const workbook = openWorkbook(bytes);
  const id = workbook.customXml.add('<a:x xmlns:a="urn:a &amp; b">1</a:x>');
  const expected = [OTHER, { id, namespace: "urn:a & b", xml: '<a:x xmlns:a="urn:a &amp; b">1</a:x>' }];
  expect(workbook.customXml.parts()).toMatchObject(expected);
  const saved = workbook.save();
  expect(openWorkbook(saved).customXml.parts()).toMatchObject(expected);
  expect(part(saved, "customXml/itemProps2.xml")).toContain('<ds:schemaRef ds:uri="urn:a &amp; b"/>');
  expect(part(saved, "[Content_Types].xml")).toContain('PartName="/customXml/itemProps2.xml"');
  expect(newFaults(bytes, saved)).toEqual([]);
});

test("ids are GUIDs, and no two are the same", () => {
  const { customXml } = openWorkbook(openedWithTwo());
  const ids = [...customXml.parts().map(({ id }) => id), customXml.add("<c/>")];
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
});

test("a part without properties, or with the id of another, gets one of its own", () => {
  const two = openedWithTwo();
  const [first, second] = openWorkbook(two)
    .customXml.parts()
    .map(({ id }) => id);
  const same = openWorkbook(replaced(two, "customXml/itemProps2.xml", [second!, first!])).customXml.parts();
  expect(same[0]?.id).toBe(first);
  expect(same[1]?.id).not.toBe(first);
  const without = writeZip(new ZipArchive(two), {
    replaced: new Map(),
    removed: new Set(["customXml/_rels/item1.xml.rels", "customXml/itemProps1.xml"]),
  });
  expect(openWorkbook(without).customXml.parts()).toMatchObject([{ xml: "<a/>", namespace: "" }, { xml: "<b/>" }]);
});

function openedWithTwo(): Uint8Array {
  const { customXml, save } = bound(plain);
  customXml.add("<a/>");
  customXml.add("<b/>");
  return save();
}

function bound(file: Uint8Array) {
  const workbook = openWorkbook(file);
  return { customXml: workbook.customXml, save: () => workbook.save() };
}

test("only the part that is set is written", () => {
  const two = openedWithTwo();
  const { customXml, save } = bound(two);
  customXml.set(customXml.parts()[1]!.id, '<b xmlns="urn:b"/>');
  expect(customXml.parts()).toMatchObject([{ xml: "<a/>" }, { xml: '<b xmlns="urn:b"/>', namespace: "urn:b" }]);
  const [before, after] = [new ZipArchive(two), new ZipArchive(save())];
  expect(after.entries.map(({ name }) => name)).toEqual(before.entries.map(({ name }) => name));
  const changed = before.entries.filter(({ name }) => before.readText(name) !== after.readText(name));
  expect(changed.map(({ name }) => name)).toEqual(["customXml/item2.xml"]);
});

test("a part of a file that is removed and added again leaves the file's own bytes", () => {
  const { customXml, save } = bound(bytes);
  const { xml } = customXml.parts()[0]!;
  customXml.remove(OTHER.id);
  expect(customXml.parts()).toEqual([]);
  expect(save()).not.toBe(bytes);
  expect(customXml.add(xml)).toBe(OTHER.id);
  expect(save()).toBe(bytes);
});

test("another part in the place of one that is removed gets another id and another name", () => {
  const { customXml, save } = bound(bytes);
  customXml.remove(OTHER.id);
  expect(customXml.add("<b/>")).not.toBe(OTHER.id);
  const saved = save();
  expect(newFaults(bytes, saved)).toEqual([]);
  expect(openWorkbook(saved).customXml.parts()).toMatchObject([{ xml: "<b/>" }]);
  const names = new ZipArchive(saved).entries.map(({ name }) => name).filter((name) => name.startsWith("customXml/"));
  expect(names).toEqual(["customXml/item2.xml", "customXml/itemProps2.xml", "customXml/_rels/item2.xml.rels"]);
});

test("a part takes no name of which the package has half already", () => {
  const half = new Map([["customXml/itemProps1.xml", "<x/>"]]);
  const { customXml, save } = bound(writeZip(new ZipArchive(plain), { replaced: half, removed: new Set() }));
  customXml.add("<a/>");
  const saved = save();
  expect([part(saved, "customXml/itemProps1.xml"), part(saved, "customXml/item2.xml")]).toEqual(["<x/>", "<a/>"]);
});

test("a part on which both the workbook and the package have a link is one part", () => {
  const link = /<Relationship [^>]*customXml"[^>]*>/.exec(part(bytes, "xl/_rels/workbook.xml.rels"))?.[0] ?? "";
  const end = "</Relationships>";
  const both = replaced(bytes, "_rels/.rels", [end, link + end]);
  const { customXml, save } = bound(both);
  expect(customXml.parts()).toMatchObject([OTHER]);
  customXml.remove(OTHER.id);
  const saved = save();
  expect(newFaults(both, saved)).toEqual([]);
  expect(part(saved, "_rels/.rels")).toBe(part(bytes, "_rels/.rels"));
  expect(openWorkbook(saved).customXml.parts()).toEqual([]);
});

test("ids that are not there are passed over", () => {
  const { customXml, save } = bound(bytes);
  customXml.set("{0}", "<b/>");
  customXml.remove("{0}");
  expect(customXml.parts()).toMatchObject([OTHER]);
  expect(save()).toBe(bytes);
});

test.each(["", "teks", "<a>", "<a></b>", "<1/>", "x<a/>", "<a/", "<a></a>x"])("%j is refused as no XML", (xml) => {
  const { customXml, save } = bound(bytes);
  expect(() => customXml.add(xml)).toThrow(new WorkbookError("bad-value"));
  expect(() => {
    customXml.set(OTHER.id, xml);
  }).toThrow(new WorkbookError("bad-value"));
  expect(save()).toBe(bytes);
});

test.each(["<a/>", '<?xml version="1.0"?>\n<!-- x -->\n<a b=">">1</a>\n<!-- y -->\n', "<a><a/></a >"])(
  "%j is taken",
  (xml) => {
    const { customXml, save } = bound(plain);
    customXml.add(xml);
    expect(openWorkbook(save()).customXml.parts()).toMatchObject([{ xml, namespace: "" }]);
  },
);

test("goes together with cells, formulas and a calculation chain that falls away", () => {
  const workbook = openWorkbook(bytes);
  workbook.customXml.add("<a/>");
  workbook.edit([{ sheet: "Data Transaksi", row: 40, column: 20, content: { kind: "formula", formula: "=1+1" } }]);
  const saved = workbook.save();
  expect(newFaults(bytes, saved)).toEqual([]);
  const links = part(saved, "xl/_rels/workbook.xml.rels");
  expect([links.includes("calcChain"), links.includes("../customXml/item2.xml")]).toEqual([false, true]);
  expect(openWorkbook(saved).customXml.parts()).toMatchObject([OTHER, { xml: "<a/>" }]);
  expect(openWorkbook(saved).sheet("Data Transaksi")?.cell(40, 20)).toMatchObject({ formula: "=1+1", value: 2 });
});

test("goes together with the first dynamic array of a file", () => {
  const workbook = openWorkbook(plain);
  workbook.customXml.add("<a/>");
  workbook.edit([{ sheet: "S", row: 2, column: 0, content: { kind: "formula", formula: "=SEQUENCE(3)" } }]);
  const saved = workbook.save();
  expect(newFaults(plain, saved)).toEqual([]);
  for (const target of ["metadata.xml", "../customXml/item1.xml"])
    expect(part(saved, "xl/_rels/workbook.xml.rels")).toContain(`Target="${target}"`);
});

test("a package that does not know XML is told the type of the part, and forgets it again", () => {
  const file = replaced(plain, "[Content_Types].xml", ['<Default Extension="xml" ContentType="application/xml"/>', ""]);
  const { customXml, save } = bound(file);
  customXml.add("<a/>");
  const saved = save();
  expect(part(saved, "[Content_Types].xml")).toContain('PartName="/customXml/item1.xml" ContentType="application/xml"');
  const again = bound(saved);
  again.customXml.remove(again.customXml.parts()[0]!.id);
  expect(part(again.save(), "[Content_Types].xml")).toBe(part(file, "[Content_Types].xml"));
});

test("strict files get strict names, elsewhere than in xl too", () => {
  const strict = "http://purl.oclc.org/ooxml/officeDocument";
  const file = replaced(plain, "xl/_rels/workbook.xml.rels", [
    "http://schemas.openxmlformats.org/officeDocument/2006",
    strict,
  ]);
  const { customXml, save } = bound(file);
  customXml.add("<a/>");
  const saved = save();
  expect(part(saved, "xl/_rels/workbook.xml.rels")).toContain(`Type="${strict}/relationships/customXml"`);
  expect(part(saved, "customXml/_rels/item1.xml.rels")).toContain(`Type="${strict}/relationships/customXmlProps"`);
  const properties = element(part(saved, "customXml/itemProps1.xml"), "datastoreItem");
  expect(attribute(properties?.tag ?? "", "xmlns:ds")).toBe(`${strict}/customXml`);
});
