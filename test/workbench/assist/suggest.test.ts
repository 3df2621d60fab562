import { functionHelp } from "../../../src/workbench/assist/function-help";
import { functionNamed, suggestions, type FunctionHelp } from "../../../src/workbench/assist/suggest";
import { popupPlace } from "../../../src/workbench/assist/popup-place";

const own = (name: string): FunctionHelp => ({ name, description: name, parameters: [] });
const native = (name: string): FunctionHelp => ({ name, description: null, parameters: null });
const FUNCTIONS = [
  ...["RENSTRA.SIAP", "RENSTRA.SERAPAN", "RENSTRA.KODE.SAH", "RENSTRA.KODE.RAPI"].map(own),
  ...["RAND", "SIGN", "SIN", "STDEV.S", "SUM"].map(native),
];
const names = (typed: string): string[] => suggestions(FUNCTIONS, typed).map(({ name }) => name);

test.each([
  ["", []],
  ["r", ["RENSTRA.SIAP", "RENSTRA.SERAPAN", "RENSTRA.KODE.SAH", "RENSTRA.KODE.RAPI", "RAND"]],
  ["renstra.s", ["RENSTRA.SIAP", "RENSTRA.SERAPAN"]],
  ["s", ["SIGN", "SIN", "STDEV.S", "SUM"]],
  ["si", ["SIGN", "SIN", "RENSTRA.SIAP"]],
  ["sa", ["RENSTRA.KODE.SAH"]],
  ["kode.r", ["RENSTRA.KODE.RAPI"]],
  ["iap", []],
  ["dev", []],
])("%s offers %j", (typed, offered) => {
  expect(names(typed)).toEqual(offered);
});

test("a function is found by its whole name in any case", () => {
  expect(functionNamed(FUNCTIONS, "renstra.Siap")?.name).toBe("RENSTRA.SIAP");
  expect(functionNamed(FUNCTIONS, "siap")).toBeUndefined();
});

test("our functions are offered with their words in both languages, Excel's by name", () => {
  const help = { id: functionHelp("id"), en: functionHelp("en") };
  const [id, en] = [functionNamed(help.id, "RENSTRA.CAPAIAN"), functionNamed(help.en, "RENSTRA.CAPAIAN")];
  expect(id?.parameters?.map(({ name, optional }) => [name, optional])).toEqual([
    ["target", false],
    ["realisasi", false],
    ["arah", true],
    ["batas", true],
  ]);
  expect(id?.description).not.toBe(en?.description);
  expect(functionNamed(help.id, "SUM")).toEqual({ name: "SUM", description: null, parameters: null });
  const described = help.id.filter(({ description }) => description !== null);
  expect(described).toHaveLength(19);
  for (const { parameters } of described) {
    expect(parameters).not.toHaveLength(0);
    for (const { name, description } of parameters ?? []) expect([name, description]).not.toContain("");
  }
});

describe("popupPlace", () => {
  const page = { width: 400, height: 300 };
  const size = { width: 200, height: 100 };
  test.each([
    ["below the box", { left: 50, top: 80, bottom: 100 }, { left: 50, top: 104 }],
    ["as far left as it has to be", { left: 390, top: 80, bottom: 100 }, { left: 192, top: 104 }],
    ["never beyond the left edge", { left: -30, top: 80, bottom: 100 }, { left: 8, top: 104 }],
    ["above where there is no room below", { left: 50, top: 180, bottom: 200 }, { left: 50, top: 76 }],
    ["still below where it just fits", { left: 50, top: 168, bottom: 188 }, { left: 50, top: 192 }],
    ["below where there is room nowhere", { left: 50, top: 90, bottom: 290 }, { left: 50, top: 294 }],
  ])("%s", (_, box, place) => {
    expect(popupPlace(box, size, page)).toEqual(place);
  });
});
