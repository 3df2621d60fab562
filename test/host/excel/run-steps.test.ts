import { entryFor, targetRead, type CellTarget } from "../../../src/host/excel/cell-entry";
import { runSteps } from "../../../src/host/excel/run-steps";
import { typedInput } from "../../../src/standin/excel/typed-input";
import fc from "fast-check";

const value = (content: string | number | boolean): CellTarget => ({ kind: "value", value: content });
const formula = (text: string): CellTarget => ({ kind: "formula", formula: text });

test.each(["Sangat Tinggi", "AA", "Ya/Tidak", "Éa"])("the plain words %j need no apostrophe", (text) => {
  expect(entryFor(value(text), "General")).toBe(text);
});

test.each([
  "051",
  "1/2",
  "2.07.03",
  "Jan 2024",
  "-",
  "=A1",
  "+A1",
  "@x",
  "'x",
  "TRUE",
  "benar",
  "#N/A",
  " x",
  "",
  "(1.000)",
])("the text %j gets an apostrophe", (text) => {
  expect(entryFor(value(text), "General")).toBe(`'${text}`);
});

test("a text cell needs no apostrophe", () => {
  expect(entryFor(value("051"), "@")).toBe("051");
});

test("errors are entered as they are", () => {
  expect(entryFor(targetRead({ error: "#DIV/0!" }, null), "General")).toBe("#DIV/0!");
});

test("any text that is entered comes back as itself", () => {
  const texts = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.stringMatching(/^[-+=']?[\d.,/%eE]+$/),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom("General", "@", "0.00"), (text, format) => {
      const entry = entryFor(value(text), format);
      expect(typedInput(entry, format)).toEqual({ content: value(text), format: null });
    }),
  );
});

test("formats are left alone where none is asked for", () => {
  expect(runSteps([[{ target: value(1), format: null }]], [["0.00"]])).toEqual({
    formatsBefore: null,
    entries: [[1]],
    formatsAfter: null,
  });
});

test("a format that is asked for is set once", () => {
  expect(runSteps([[{ target: value(1), format: "0.00" }]], [["General"]])).toMatchObject({
    formatsBefore: null,
    formatsAfter: [["0.00"]],
  });
});

test("a format that is there already is not set again", () => {
  expect(runSteps([[{ target: value(1), format: "0.00" }]], [["0.00"]])).toMatchObject({
    formatsBefore: null,
    formatsAfter: null,
  });
});

test("a figure gets into a text cell by way of General", () => {
  expect(
    runSteps(
      [
        [
          { target: value(51), format: null },
          { target: value("051"), format: null },
        ],
      ],
      [["@", "@"]],
    ),
  ).toEqual({
    formatsBefore: [["General", null]],
    entries: [[51, "051"]],
    formatsAfter: [["@", null]],
  });
});

test("a text that is to become a text cell is one before it is entered", () => {
  expect(runSteps([[{ target: value("1/2"), format: "@" }]], [["General"]])).toEqual({
    formatsBefore: [["@"]],
    entries: [["1/2"]],
    formatsAfter: null,
  });
});

test("a formula in a General cell has its format set again, which Excel may have changed", () => {
  const wanted = [
    { target: formula("=A1"), format: null },
    { target: formula("=A1"), format: "0%" },
    { target: value(1), format: null },
  ];
  expect(runSteps([wanted], [["General", "General", "General"]])).toEqual({
    formatsBefore: null,
    entries: [["=A1", "=A1", 1]],
    formatsAfter: [["General", "0%", null]],
  });
});

test("what was a text cell takes a figure after it has become a General cell", () => {
  expect(runSteps([[{ target: value(51), format: "0.00" }]], [["@"]])).toEqual({
    formatsBefore: [["General"]],
    entries: [[51]],
    formatsAfter: [["0.00"]],
  });
});
