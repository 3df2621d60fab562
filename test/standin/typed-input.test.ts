import { typedInput } from "../../src/standin/excel/typed-input";

const value = (content: string | number | boolean) => ({ kind: "value", value: content });

test.each([
  ["051", 51],
  ["1,234.5", 1234.5],
  ["1,23", "1,23"],
  ["-7", -7],
  [".5", 0.5],
  ["1e3", 1000],
  [" 12 ", 12],
  ["true", true],
  ["FALSE", false],
  ["1.02", 1.02],
  ["1.02.03", "1.02.03"],
  ["Sangat Tinggi", "Sangat Tinggi"],
  ["-", "-"],
  ["=", "="],
  ["'051", "051"],
  ["'=A1", "=A1"],
  ["''a", "'a"],
  [12, 12],
  [true, true],
])("%j in a General cell becomes %j", (typed, content) => {
  expect(typedInput(typed, "General")).toEqual({ content: value(content), format: null });
});

test.each([
  ["51%", 0.51, "0%"],
  ["12.5%", 0.125, "0.00%"],
  ["2024-01-31", 45322, "m/d/yyyy"],
  ["1/31/2024", 45322, "m/d/yyyy"],
])("%j becomes %j and brings the format %j", (typed, content, format) => {
  expect(typedInput(typed, "General")).toEqual({ content: value(content), format });
});

test("1/2 becomes a day of this year", () => {
  expect(typedInput("1/2", "General")).toMatchObject({ format: "d-mmm", content: { kind: "value" } });
});

test.each([
  ["=A1+1", "=A1+1"],
  ["+A1", "=+A1"],
  ["-A1", "=-A1"],
])("%j becomes the formula %j", (typed, formula) => {
  expect(typedInput(typed, "General")).toEqual({ content: { kind: "formula", formula }, format: null });
});

test.each([
  ["051", "051"],
  ["=A1", "=A1"],
  ["'051", "'051"],
  [51, "51"],
  [true, "TRUE"],
])("%j in a text cell becomes the text %j", (typed, content) => {
  expect(typedInput(typed, "@")).toEqual({ content: value(content), format: null });
});

test.each(["", "'"])("%j empties a cell", (typed) => {
  expect(typedInput(typed, "General")).toEqual({ content: { kind: "blank" }, format: null });
});
