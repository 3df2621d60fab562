import { failure, open } from "./open";

const first = '<a xmlns="urn:a">1</a>';
const second = '<b:b xmlns:b="urn:b"/>';

function opened() {
  const it = open([{ name: "A", rows: [] }]);
  const ids = [first, second, first].map((xml) => it.workbook.customXml.add(xml));
  return { ...it, ids };
}

test("parts are listed, counted and found by id and by namespace", async () => {
  const { Excel, ids } = opened();
  const read = await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const ofA = customXmlParts.getByNamespace("urn:a");
    const ofNone = customXmlParts.getByNamespace("urn:x");
    customXmlParts.load("items/id,items/namespaceUri");
    ofA.load("items/id");
    ofNone.load("items/id");
    const counts = [customXmlParts.getCount(), ofA.getCount(), ofNone.getCount()];
    const one = customXmlParts.getItem(ids[1]!.toLowerCase());
    const elsewhere = ofA.getItemOrNullObject(ids[1]!);
    const missing = customXmlParts.getItemOrNullObject("{0}");
    one.load("namespaceUri");
    const texts = [one.getXml()];
    await context.sync();
    return {
      all: customXmlParts.items.map((part) => [part.id, part.namespaceUri]),
      ofA: ofA.items.map(({ id }) => id),
      counts: counts.map(({ value }) => value),
      one: [one.namespaceUri, ...texts.map(({ value }) => value)],
      absent: [elsewhere.isNullObject, missing.isNullObject],
    };
  });
  expect(read).toEqual({
    all: [
      [ids[0], "urn:a"],
      [ids[1], "urn:b"],
      [ids[2], "urn:a"],
    ],
    ofA: [ids[0], ids[2]],
    counts: [3, 2, 0],
    one: ["urn:b", second],
    absent: [true, true],
  });
});

test("parts are added, set and deleted, and the workbook counts as changed", async () => {
  const { Excel, workbook, excel, ids } = opened();
  const read = await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    context.workbook.load("isDirty");
    await context.sync();
    const wasDirty = context.workbook.isDirty;
    const added = customXmlParts.add('<c xmlns="urn:c"/>');
    added.load("id,namespaceUri");
    customXmlParts.getItem(ids[1]!).setXml('<d xmlns="urn:d"/>');
    customXmlParts.getByNamespace("urn:a").getItem(ids[0]!).delete();
    context.workbook.load("isDirty");
    await context.sync();
    return [wasDirty, context.workbook.isDirty, added.id, added.namespaceUri];
  });
  const now = workbook.customXml.parts();
  expect(read).toEqual([false, true, now[2]?.id, "urn:c"]);
  expect(now.map(({ xml }) => xml)).toEqual(['<d xmlns="urn:d"/>', first, '<c xmlns="urn:c"/>']);
  expect([excel.customXmlChanges, excel.writes]).toEqual([3, []]);
});

test.each([
  [
    "a text that is no XML",
    "InvalidArgument",
    "CustomXmlPartCollection.add",
    (parts: Excel.CustomXmlPartCollection) => parts.add("x"),
  ],
  [
    "a part that is not there",
    "ItemNotFound",
    "CustomXmlPartCollection.getItem",
    (parts: Excel.CustomXmlPartCollection) => parts.getItem("{0}"),
  ],
  [
    "a part of another namespace",
    "ItemNotFound",
    "CustomXmlPartScopedCollection.getItem",
    (parts: Excel.CustomXmlPartCollection) => parts.getByNamespace("urn:x").getItem("{0}"),
  ],
])("%s is refused", async (_what, code, location, use) => {
  const { Excel, excel } = opened();
  const run = Excel.run(async (context) => {
    use(context.workbook.customXmlParts).load("id");
    await context.sync();
  });
  expect(await failure(run)).toMatchObject({ code, location });
  expect(excel.customXmlChanges).toBe(0);
});

test.each(["getXml", "setXml", "delete"] as const)(
  "%s of a part that is deleted already is refused",
  async (member) => {
    const { Excel, ids } = opened();
    const run = Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.getItem(ids[0]!);
      part.delete();
      if (member === "setXml") part.setXml(first);
      else part[member]();
      await context.sync();
    });
    expect(await failure(run)).toMatchObject({ code: "ItemNotFound", location: `CustomXmlPart.${member}` });
  },
);
