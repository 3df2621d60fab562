import { openXlsxHost } from "../../../src/host/xlsx/open-file";
import { ZipArchive } from "../../../src/workbook/zip";
import { resaved } from "../../libreoffice";
import { buildXlsx } from "../../workbook-builder";
import { REPORTS, reportBytes, tortureBytes } from "../../workbook/files";
import { newFaults } from "../../workbook/lint";

/** Parts by name whose content one file has and the other has not. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [new ZipArchive(before), new ZipArchive(after)];
  const names = new Set([...a.entries, ...b.entries].map(({ name }) => name));
  return [...names].filter((name) => a.readText(name) !== b.readText(name)).sort();
}

async function withNote(bytes: Uint8Array, text: string | null): Promise<Uint8Array> {
  const host = openXlsxHost(bytes);
  await host.writeNote("mapping", text);
  return host.workbook.save();
}

const NAMED = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"];
const ITEM_1 = ["customXml/_rels/item1.xml.rels", "customXml/item1.xml", "customXml/itemProps1.xml"];

describe.each(REPORTS)("%s", (report) => {
  const bytes = reportBytes(report);

  test("gets a note in parts of its own and reads it when it is opened again", async () => {
    const saved = await withNote(bytes, "kolom B = pagu");
    expect(newFaults(bytes, saved)).toEqual([]);
    expect(changedParts(bytes, saved)).toEqual([...NAMED, ...ITEM_1].sort());
    expect(await openXlsxHost(saved).readNote("mapping")).toBe("kolom B = pagu");
  });

  test("is saved as the very same bytes when the same note is written again", async () => {
    const saved = await withNote(bytes, "kolom B = pagu");
    expect(await withNote(saved, "kolom B = pagu")).toBe(saved);
  });

  test("changes in the note's own part when another text is written", async () => {
    const saved = await withNote(bytes, "satu");
    expect(changedParts(saved, await withNote(saved, "dua"))).toEqual(["customXml/item1.xml"]);
  });

  test("has its old parts back when the note is removed", async () => {
    expect(changedParts(bytes, await withNote(await withNote(bytes, "satu"), null))).toEqual([]);
  });
});

test("custom XML of others is left alone", async () => {
  const bytes = tortureBytes("torture");
  const saved = await withNote(bytes, "satu");
  expect(newFaults(bytes, saved)).toEqual([]);
  expect(changedParts(bytes, saved)).toEqual([...NAMED, ...ITEM_1.map((name) => name.replace("1", "2"))].sort());
  expect(changedParts(bytes, await withNote(saved, null))).toEqual([]);
});

test("a note outlives a save by LibreOffice, and can be changed and removed after it", async () => {
  const bytes = await resaved(await withNote(tortureBytes("torture"), '{"a":"é & <b>"}\n'));
  expect(await openXlsxHost(bytes).readNote("mapping")).toBe('{"a":"é & <b>"}\n');
  expect(changedParts(bytes, await withNote(bytes, "dua"))).toEqual(["customXml/item2.xml"]);
  const without = await withNote(bytes, null);
  expect(newFaults(bytes, without)).toEqual([]);
  const items = new ZipArchive(without).entries.filter(({ name }) => name.startsWith("customXml/item"));
  expect(items.map(({ name }) => name).sort()).toEqual(["customXml/item1.xml", "customXml/itemProps1.xml"]);
  expect(new ZipArchive(without).readText("[Content_Types].xml")).not.toContain("item2");
  expect(new ZipArchive(without).readText("_rels/.rels")).not.toContain("item2");
});

test("a protected structure does not hinder a note", async () => {
  const saved = await withNote(buildXlsx({ sheets: [{ name: "A", rows: [] }], protectedStructure: true }), "satu");
  expect(new ZipArchive(saved).readText("xl/workbook.xml")).toContain('<workbookProtection lockStructure="1"/>');
  expect(await openXlsxHost(saved).readNote("mapping")).toBe("satu");
});

test("a damaged part is a failure of the host, and cells can still be read", async () => {
  const saved = await withNote(buildXlsx({ sheets: [{ name: "A", rows: [["x"]] }] }), "satu satu satu");
  const { data } = new ZipArchive(saved).entries.find(({ name }) => name === "customXml/item1.xml")!;
  data[data.length - 2]! ^= 255;
  const host = openXlsxHost(saved);
  await expect(host.readNote("mapping")).rejects.toMatchObject({ name: "HostError", code: "host-failed" });
  expect((await host.readSheet("A")).values).toEqual([["x"]]);
});
