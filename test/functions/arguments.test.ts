import { callFunction, DECLARATIONS, FUNCTION_IDS } from "../../src/functions/call";
import { call, column, DIVIDED_BY_ZERO, reason, toMatrix } from "./calling";

/** Arguments with which every function has a result, one per parameter that is needed. */
const WORKING: Readonly<Record<string, string | number>> = {
  ...{ target: 5, realisasi: 4, capaian: 87, nilai: 75, pagu: 5, total: 10, bobot: 10, serapan: 90, rencana: 5 },
  ...{ lama: 5, baru: 4, kode: "2.07", rentang_kode: "2.07", rentang_nilai: 3, teks: "5", angka: 5 },
};
const needed = DECLARATIONS.map(({ id, parameters }) => ({
  id,
  parameters,
  args: parameters.filter(({ optional }) => !optional).map(({ name }) => WORKING[name] ?? null),
}));

describe.each(needed)("$id", ({ id, parameters, args }) => {
  it("gives one result for single cells, and the same in either language", () => {
    const results = call(id, ...args);
    expect(results).toHaveLength(1);
    expect(["number", "string", "boolean"]).toContain(typeof results[0]?.[0]);
    expect(String(results[0]?.[0])).not.toMatch(/^#/);
    expect(callFunction(id, args.map(toMatrix), "en")).toEqual(results);
  });

  it("takes undefined and null alike for what is left out", () => {
    const left = parameters.filter(({ optional }) => optional);
    const expected = call(id, ...args);
    expect(call(id, ...args, ...left.map(() => undefined))).toEqual(expected);
    expect(call(id, ...args, ...left.map(() => null))).toEqual(expected);
    expect(call(id, ...args, ...left.map(() => ""))).toEqual(expected);
    expect(call(id, ...args, ...left.map(() => []))).toEqual(expected);
  });

  it("hands errors on in their places", () => {
    args.forEach((given, index) => {
      const spoiled = args.map((arg, at) => (at === index ? DIVIDED_BY_ZERO : arg));
      const kind = parameters[index]?.kind;
      // A kode that is an error makes a row of no kode at all, and a sum of the others.
      if (parameters[index]?.name !== "rentang_kode") expect(call(id, ...spoiled)).toEqual([["#DIV/0!"]]);
      if (kind !== "each") return;
      const spread = args.map((arg, at) => (at === index ? column(DIVIDED_BY_ZERO, given) : arg));
      expect(call(id, ...spread)).toEqual([["#DIV/0!"], ...call(id, ...args)]);
    });
  });

  it("gives a result per cell of a range", () => {
    const isEach = parameters.map(({ kind }) => kind === "each");
    if (!isEach.includes(true)) return;
    const single = call(id, ...args)[0]?.[0];
    const spread = args.map((arg, index) => (isEach[index] === true ? [[arg, arg, arg]] : arg));
    expect(call(id, ...spread)).toEqual([[single, single, single]]);
    const first = args.map((arg, index) => (index === 0 ? column(arg, arg) : arg));
    expect(call(id, ...first)).toEqual([[single], [single]]);
  });

  it("says which needed cell is blank", () => {
    args.forEach((_, index) => {
      const blank = args.map((arg, at) => (at === index ? null : arg));
      expect(call(id, ...blank)).toEqual([["#N/A"]]);
      expect(reason(id, ...blank)).toMatch(/kosong$|^kode-tidak-ada$/);
    });
  });
});

it("spreads a row over a column, as Excel does", () => {
  expect(call("SIAP", [[10, 20, 30]], column(1, 2))).toEqual([
    [9, 19, 29],
    [8, 18, 28],
  ]);
});

it("leaves places without a partner not available", () => {
  expect(call("SIAP", column(10, 20, 30), column(1, 2))).toEqual([[9], [18], ["#N/A"]]);
  expect(call("SIAP", [[10, 20]], [[1, 2, 3]])).toEqual([[9, 18, "#N/A"]]);
  expect(
    call(
      "SIAP",
      [
        [10, 20],
        [30, 40],
      ],
      [[1, 2, 3]],
    ),
  ).toEqual([
    [9, 18, "#N/A"],
    [29, 38, "#N/A"],
  ]);
  expect(reason("SIAP", column(), column(1))).toBe("kosong");
});

it("hands on the first error of a place", () => {
  expect(call("SIAP", { error: "#REF!", message: null }, DIVIDED_BY_ZERO)).toEqual([["#REF!"]]);
});

it("never throws, whatever it is given", () => {
  const strange = [[{ error: "#N/A", message: null }, true, "", "=1+1", 1e308, -0, "\u0000", "१२"]] as const;
  for (const id of FUNCTION_IDS) {
    for (const given of [strange, [[]], [], [[null]]]) {
      const results = call(id, given, given, given, given);
      expect(results.flat().length).toBeGreaterThan(0);
      expect(results.flat()).not.toContain(null);
    }
  }
});

it("gives no arguments a reason too", () => {
  for (const id of FUNCTION_IDS) expect(call(id)).toEqual([["#N/A"]]);
});
