/** @jest-environment jsdom */
import fc from "fast-check";
import { noteXml, readNoteXml } from "../../../src/host/notes/note-xml";

const anything = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom("_x0041_", "_x005F", "_", "x", "0", "F", "\u0001", "\r", "\n", "&", "<", "]]>", "\ud800"), {
      maxLength: 12,
    })
    .map((pieces) => pieces.join("")),
);

/** What a genuine XML parser makes of a document; it stops at the first thing that XML forbids. */
function parsed(xml: string): Element {
  const { documentElement } = new DOMParser().parseFromString(xml, "application/xml");
  expect(documentElement.getElementsByTagName("parsererror")).toHaveLength(0);
  return documentElement;
}

test("a note is a document of our namespace with its name beside the text", () => {
  expect(noteXml({ name: "mapping", text: '{"a":"<b>"}' })).toBe(
    '<note xmlns="urn:renstra:note" name="mapping" xml:space="preserve">{"a":"&lt;b&gt;"}</note>',
  );
});

test("any name and any text come back", () => {
  fc.assert(
    fc.property(anything, anything, (name, text) => {
      expect(readNoteXml(noteXml({ name, text }))).toEqual({ name, text });
    }),
    { numRuns: 2000 },
  );
});

test("and come back from what another XML program has made of it", () => {
  fc.assert(
    fc.property(anything, anything, (name, text) => {
      const root = parsed(noteXml({ name, text }));
      expect([root.localName, root.namespaceURI]).toEqual(["note", "urn:renstra:note"]);
      expect(readNoteXml(new XMLSerializer().serializeToString(root.ownerDocument))).toEqual({ name, text });
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["a declaration", '<?xml version="1.0"?>\r\n<note xmlns="urn:renstra:note" name="a">b</note>\n'],
  ["single quotes and spaces", "<note  name = 'a'\n xmlns='urn:renstra:note' >b</note >"],
  ["a prefix", '<n:note xmlns:n="urn:renstra:note" name="a">b</n:note>'],
  ["a CDATA section", '<note xmlns="urn:renstra:note" name="a"><![CDATA[b]]></note>'],
  ["numbers for characters", '<note xmlns="urn:renstra:note" name="&#97;">&#x62;</note>'],
  ["a comment behind", '<note xmlns="urn:renstra:note" name="a">b</note><!-- x -->'],
])("is read with %s", (_, xml) => {
  expect(readNoteXml(xml)).toEqual({ name: "a", text: "b" });
});

test("line ends of another program are single ones", () => {
  expect(readNoteXml('<note xmlns="urn:renstra:note" name="a">1\r\n2\r3&#13;</note>')?.text).toBe("1\n2\n3\r");
});

test("a CDATA section keeps what looks like markup", () => {
  expect(readNoteXml('<note xmlns="urn:renstra:note" name="a">&lt;<![CDATA[&lt;<b>]]>&amp;</note>')?.text).toBe(
    "<&lt;<b>&",
  );
});

test("an element that closes itself is an empty note", () => {
  expect(readNoteXml('<note xmlns="urn:renstra:note" name="a"/>')).toEqual({ name: "a", text: "" });
});

test.each([
  ["nothing", ""],
  ["another element", '<notes xmlns="urn:renstra:note" name="a">b</notes>'],
  ["another namespace", '<note xmlns="urn:renstra:notes" name="a">b</note>'],
  ["a namespace that only another prefix has", '<note xmlns:n="urn:renstra:note" name="a">b</note>'],
  ["no name", '<note xmlns="urn:renstra:note">b</note>'],
  ["no end", '<note xmlns="urn:renstra:note" name="a">b'],
])("%s is no note", (_, xml) => {
  expect(readNoteXml(xml)).toBeNull();
});
