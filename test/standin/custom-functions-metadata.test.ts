import { readMetadata } from "../../src/standin/custom-functions/metadata";

const one = (change: object = {}) => ({
  ...{ id: "CAPAIAN", name: "CAPAIAN", description: "Capaian" },
  parameters: [{ name: "target", type: "any", dimensionality: "matrix" }],
  result: { type: "number" },
  ...change,
});
const file = (functions: unknown, more: object = {}) => JSON.stringify({ functions, ...more });
const withParameters = (...parameters: object[]) => file([one({ parameters })]);

test("a file is read with what is left out filled in", () => {
  const text = file([one({ parameters: [{ name: "target" }, { name: "batas", type: "number", optional: true }] })]);
  expect(readMetadata(text)).toEqual({
    allowErrorForDataTypeAny: false,
    functions: [
      {
        id: "CAPAIAN",
        name: "CAPAIAN",
        parameters: [
          { name: "target", type: "any", isMatrix: false, isOptional: false },
          { name: "batas", type: "number", isMatrix: false, isOptional: true },
        ],
        result: { type: "number", isMatrix: false },
        isCancelable: false,
        requiresAddress: false,
      },
    ],
  });
});

test("what is said is taken", () => {
  const options = { cancelable: true, requiresAddress: true };
  const text = file([one({ result: { dimensionality: "matrix" }, options })], { allowErrorForDataTypeAny: true });
  expect(readMetadata(text)).toMatchObject({
    allowErrorForDataTypeAny: true,
    functions: [
      {
        parameters: [{ type: "any", isMatrix: true }],
        result: { type: "any", isMatrix: true },
        isCancelable: true,
        requiresAddress: true,
      },
    ],
  });
});

test.each([
  ["no list of functions", JSON.stringify({}), "functions must be a list"],
  ["no object", JSON.stringify([]), "the file is no object"],
  ["an id with a blank", file([one({ id: "A B C" })]), '"A B C" is no id'],
  ["an id outside ASCII", file([one({ id: "PRÜFEN" })]), "is no id"],
  ["an id that is too short", file([one({ id: "AB" })]), '"AB" is no id'],
  ["a name with a blank", file([one({ name: "A B C" })]), '"A B C" is no name'],
  ["no name", file([one({ name: undefined })]), "undefined is no name"],
  ["an id twice", file([one(), one({ name: "LAIN" })]), "CAPAIAN is there twice"],
  ["a name twice, letter case aside", file([one(), one({ id: "LAIN", name: "Capaian" })]), "CAPAIAN is there twice"],
  ["no parameters", file([one({ parameters: undefined })]), "parameters of CAPAIAN must be a list"],
  ["no result", file([one({ result: undefined })]), "result of CAPAIAN is no object"],
  ["an unknown type", withParameters({ name: "a", type: "date" }), 'CAPAIAN: "date" is no type'],
  ["an unknown type of the result", file([one({ result: { type: "date" } })]), 'CAPAIAN: "date" is no type'],
  ["an unknown dimensionality", withParameters({ name: "a", dimensionality: "list" }), 'CAPAIAN: "list" is no dimens'],
  ["a nameless parameter", withParameters({ name: "" }), '"" is no name'],
  ["a parameter twice", withParameters({ name: "a" }, { name: "A" }), "CAPAIAN A is there twice"],
  [
    "an optional before a required",
    withParameters({ name: "a", optional: true }, { name: "b" }),
    "must be optional too",
  ],
  ["optional as text", withParameters({ name: "a", optional: "true" }), "optional must be true or false"],
  ["errors allowed as text", file([one()], { allowErrorForDataTypeAny: "true" }), "must be true or false"],
  ["repeating", withParameters({ name: "a", repeating: true }), "not implemented by the stand-in"],
  ["streaming", file([one({ options: { stream: true } })]), "not implemented by the stand-in"],
])("refused: %s", (_, text, fault) => {
  expect(() => readMetadata(text)).toThrow(fault);
});
