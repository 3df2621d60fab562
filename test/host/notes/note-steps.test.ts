import { noteSteps, noteText } from "../../../src/host/notes/note-steps";
import { noteXml } from "../../../src/host/notes/note-xml";

const part = (id: string, name: string, text: string) => ({ id, xml: noteXml({ name, text }) });
const damaged = { id: "x", xml: "<note" };
const parts = [damaged, part("a", "mapping", "satu"), part("b", "lain", "dua")];
const twice = [...parts, part("c", "mapping", "tiga"), part("d", "mapping", "satu")];

test("the first of a name counts", () => {
  expect([noteText(twice, "mapping"), noteText(twice, "lain"), noteText(twice, "baru")]).toEqual(["satu", "dua", null]);
});

test("a new name is added, a known one set, null removes", () => {
  const xml = noteXml({ name: "mapping", text: "x" });
  expect(noteSteps([damaged], "mapping", "x")).toEqual([{ kind: "add", xml }]);
  expect(noteSteps(parts, "mapping", "x")).toEqual([{ kind: "set", id: "a", xml }]);
  expect(noteSteps(parts, "mapping", null)).toEqual([{ kind: "remove", id: "a" }]);
});

test("nothing is to be done where it is so already", () => {
  expect(noteSteps(parts, "mapping", "satu")).toEqual([]);
  expect(noteSteps(parts, "baru", null)).toEqual([]);
});

test("of several with one name one is left, after the text is safe", () => {
  const others = [
    { kind: "remove", id: "c" },
    { kind: "remove", id: "d" },
  ];
  expect(noteSteps(twice, "mapping", "satu")).toEqual(others);
  expect(noteSteps(twice, "mapping", "x")).toEqual([
    { kind: "set", id: "a", xml: expect.any(String) as string },
    ...others,
  ]);
  expect(noteSteps(twice, "mapping", null)).toEqual([{ kind: "remove", id: "a" }, ...others]);
});
