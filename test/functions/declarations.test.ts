import { DECLARATIONS, FUNCTION_IDS, SIGNATURES } from "../../src/functions/declarations";
import { FUNCTIONS_EN } from "../../src/wording/functions.en";
import { FUNCTIONS_ID } from "../../src/wording/functions.id";

/** Fixed for ever: formulas in people's workbooks name them. */
const RELEASED = [
  ...["CAPAIAN", "RATING", "PREDIKAT", "BOBOT", "TERTIMBANG", "SERAPAN", "SIAP", "EFISIENSI", "DEVIASI"],
  ...["PERTUMBUHAN", "RATARATA", "TRIWULAN", "JUMLAH", "ANGKA", "TERBILANG"],
  ...["KODE.RAPI", "KODE.TINGKAT", "KODE.INDUK", "KODE.SAH"],
];

/** Names of old macro functions that Excel still knows; a function must not be called like one of them. */
const MACRO_NAMES = ["RUN", "ECHO", "CALL", "GOTO", "HALT", "INPUT", "ARGUMENT", "RESULT", "FORMULA", "NOTE", "ERROR"];

it("has every function that was released", () => {
  expect(FUNCTION_IDS).toEqual(RELEASED);
});

it.each(FUNCTION_IDS)("%s is a name that Excel takes", (id) => {
  expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
  for (const name of [id, ...id.split(".")]) {
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/); // a cell: ABC12
    expect(name).not.toMatch(/^R\d*(C\d*)?$/); // a cell: R1C1
    expect(MACRO_NAMES).not.toContain(name);
  }
});

it.each(DECLARATIONS)("$id takes what may be left out last", ({ parameters }) => {
  const flags = parameters.map(({ optional }) => optional);
  expect([...flags].sort((a, b) => Number(a) - Number(b))).toEqual(flags);
  expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
});

it("is declared in the order of its signatures", () => {
  expect(DECLARATIONS.map(({ id, parameters, result }) => [id, { parameters, result }])).toEqual(
    Object.entries(SIGNATURES),
  );
});

describe.each([FUNCTIONS_ID, FUNCTIONS_EN])("worded in $language", (words) => {
  it.each(FUNCTION_IDS)("%s", (id) => {
    const own = words.functions[id];
    const parameters: Readonly<Record<string, { name: string; description: string }>> = own.parameters;
    expect(Object.keys(parameters)).toEqual(SIGNATURES[id].parameters.map(({ name }) => name));
    const names = Object.values(parameters).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z_]*$/);
    expect(own.description).toContain(`=RENSTRA.${id}(`);
    expect(own.description).not.toMatch(/=RENSTRA\.[A-Z.]+\([^;)]*,/);
    for (const text of [own.description, ...Object.values(parameters).map(({ description }) => description)]) {
      expect(text.length).toBeGreaterThan(9);
      expect(text.length).toBeLessThanOrEqual(140);
    }
  });
});
