/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources":"usable","runScripts":"dangerously","url":"https://localhost/functions.html"}
 */
import type { FunctionCaller } from "../../src/standin/custom-functions/function-caller";
import type { Argument } from "../../src/standin/custom-functions/values";
import type { StandInExcel } from "../../src/standin/stand-in";
import { callerFor, functionsLibrary, loadFunctionsPage } from "./functions-page";
import { settle } from "./open";

const matrix = { type: "any", dimensionality: "matrix" };
const entry = (id: string, parameters: readonly object[], result: object = {}, options: object = {}) => ({
  ...{ id, name: id, result, options },
  parameters: parameters.map((parameter, index) => ({ name: `p${index}`, ...parameter })),
});
const metadata = (allowErrorForDataTypeAny: boolean) =>
  JSON.stringify({
    allowErrorForDataTypeAny,
    functions: [
      entry("ECHO", [{ type: "any" }, { type: "any", optional: true }], { type: "string" }),
      entry("ECHO.ALL", [matrix, { ...matrix, optional: true }], { type: "string" }),
      entry("TYPED", [{ type: "number" }, { type: "string" }, { type: "boolean" }], { type: "string" }),
      entry("NUMBERS", [{ type: "number", dimensionality: "matrix" }], { type: "string" }),
      entry("GIVE", [{ type: "string" }], { type: "any" }),
      entry("GIVE.ALL", [{ type: "string" }], matrix),
      entry("GIVE.NUMBER", [{ type: "string" }], { type: "number" }),
      entry("FAIL", [{ type: "string" }, { type: "string", optional: true }], { type: "number" }),
      entry("LATER", [{ type: "number" }], { type: "number" }),
      entry("WHERE", [], { type: "string" }, { requiresAddress: true }),
      entry("NOWHERE", [], { type: "string" }),
      entry("WAIT", [], { type: "number" }, { cancelable: true }),
      entry("NOT.THERE", [], { type: "number" }),
    ],
  });

/** What a function was given, errors by their code; the library's own last argument left out. */
function told(args: readonly unknown[]): string {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    return value instanceof functionsLibrary().Error ? value.code : value;
  };
  return JSON.stringify(plain(args.slice(0, -1)));
}

function failure(code: string, message?: string): Error {
  return new (functionsLibrary().Error)(code, message);
}

const results: Readonly<Record<string, () => unknown>> = {
  text: () => "a",
  number: () => 1.5,
  truth: () => true,
  nothing: () => null,
  undefined: () => undefined,
  nan: () => NaN,
  infinity: () => -Infinity,
  object: () => ({ a: 1 }),
  list: () => [1, 2],
  rows: () => [
    [1, "a"],
    [true, null],
  ],
  ragged: () => [[1], [1, 2]],
  empty: () => [[]],
  errors: () => [
    [1, failure("#N/A", "tidak ada")],
    [failure("#DIV/0!"), "b"],
  ],
  holes: () => [[NaN, Infinity, undefined]],
  error: () => failure("#REF!"),
};

let excel: StandInExcel;
let caller: FunctionCaller;
const cancelled: string[] = [];

beforeAll(async () => {
  excel = await loadFunctionsPage();
  caller = callerFor(excel, metadata(true));
  const { associate } = functionsLibrary();
  associate("ECHO", (...args: unknown[]) => told(args));
  associate("ECHO.ALL", (...args: unknown[]) => told(args));
  associate("NUMBERS", (...args: unknown[]) => told(args));
  associate("TYPED", (...args: unknown[]) => told(args));
  for (const id of ["GIVE", "GIVE.ALL", "GIVE.NUMBER"]) associate(id, (name: string) => results[name]?.());
  associate("FAIL", (code: string, message: string | null) => {
    if (code === "plain") throw new Error("boom");
    throw failure(code, message ?? undefined);
  });
  associate("LATER", (value: number) => Promise.resolve(value * 2));
  const address = (invocation: { address?: string }) => invocation.address ?? "?";
  associate("WHERE", address);
  associate("NOWHERE", address);
  associate("WAIT", (invocation: { onCanceled?: () => void }) => {
    invocation.onCanceled = () => cancelled.push("WAIT");
    return new Promise(() => {
      // never comes to an end by itself
    });
  });
});

/** Calls at once, so that the library brings all results in few messages. */
function all(name: string, lists: readonly (readonly Argument[])[], by = caller) {
  return Promise.all(lists.map((args) => by.invoke(name, args)));
}

const NA = { error: "#N/A", message: null } as const;

test("the page of functions has no other part of Office.js", () => {
  expect("Excel" in globalThis).toBe(false);
});

describe("arguments", () => {
  test("reach a function as they are, one for each parameter", async () => {
    expect(await all("ECHO", [[1.5, "a"], [true], ["", undefined], [[["x"]]]])).toEqual([
      '[1.5,"a"]',
      "[true,null]",
      '["",null]',
      '["x",null]',
    ]);
  });

  test("reach a matrix parameter as rows, one value as 1×1", async () => {
    expect(await all("ECHO.ALL", [[5], [[[1, 2]], [["a"], [false]]], ["", undefined]])).toEqual([
      "[[[5]],null]",
      '[[[1,2]],[["a"],[false]]]',
      '[[[""]],null]',
    ]);
  });

  test("blank cells are 0 on the desktop and null on the web, in ranges too", async () => {
    const onWeb = callerFor(excel, metadata(true), { blank: null });
    expect(await caller.invoke("ECHO", [null, null])).toBe("[0,0]");
    expect(await caller.invoke("ECHO.ALL", [[[null, 1]], null])).toBe("[[[0,1]],[[0]]]");
    expect(await onWeb.invoke("ECHO", [null, null])).toBe("[null,null]");
    expect(await onWeb.invoke("ECHO.ALL", [[[null, 1]], null])).toBe("[[[null,1]],[[null]]]");
  });

  test("error values reach a function that the metadata open to them", async () => {
    expect(await caller.invoke("ECHO", [NA])).toBe('["#N/A",null]');
    expect(await caller.invoke("ECHO.ALL", [[[1, { error: "#REF!", message: null }]]])).toBe('[[[1,"#REF!"]],null]');
  });

  test("error values do not reach a function otherwise", async () => {
    const closed = callerFor(excel, metadata(false));
    expect(await all("ECHO", [[NA], [[[NA]]], [1, NA]], closed)).toEqual([...[VALUE, VALUE], VALUE]);
    expect(await closed.invoke("ECHO.ALL", [[[1, NA]]])).toEqual(VALUE);
    expect(await caller.invoke("TYPED", [NA, "", true])).toEqual(VALUE);
  });

  test("are converted to the type that is asked for, or refused", async () => {
    const typed = [
      ["12", 5, "true"],
      [true, false, 0],
      [null, null, null],
      ["x", "", true],
      [1, "", "x"],
      ["", "", true],
    ];
    expect(await all("TYPED", typed)).toEqual([
      '[12,"5",true]',
      '[1,"FALSE",false]',
      '[0,"",false]',
      ...[VALUE, VALUE, VALUE],
    ]);
  });

  test("in a range must be of the type that is asked for, blank ones aside", async () => {
    expect(await all("NUMBERS", [[[[1, null]]], ["5"], [[["5"]]], [[[true]]]])).toEqual([
      ...["[[[1,0]]]", "[[[5]]]"],
      ...[VALUE, VALUE],
    ]);
  });

  test("of several cells do not fit where one value is asked for", async () => {
    expect(await all("ECHO", [[[[1, 2]]], [[[1], [2]]]])).toEqual([VALUE, VALUE]);
  });

  test.each([
    ["too few", []],
    ["too many", [1, 2, 3]],
  ])("that are %s are refused with the formula", async (fault, args) => {
    await expect(caller.invoke("ECHO", args)).rejects.toThrow(`ECHO: ${fault} arguments`);
  });
});

const VALUE = { error: "#VALUE!", message: null } as const;

describe("results", () => {
  test("of one value", async () => {
    const names = ["text", "number", "truth", "nothing", "undefined", "error"];
    expect(
      await all(
        "GIVE",
        names.map((name) => [name]),
      ),
    ).toEqual([...["a", 1.5, true, 0, 0], { error: "#REF!", message: null }]);
  });

  test("that no cell can hold", async () => {
    const names = ["nan", "infinity", "object", "list", "rows"];
    expect(
      await all(
        "GIVE",
        names.map((name) => [name]),
      ),
    ).toEqual([VALUE, { error: "#NUM!", message: null }, ...[VALUE, VALUE, VALUE]]);
  });

  test("of several cells", async () => {
    expect(await all("GIVE.ALL", [["rows"], ["errors"]])).toEqual([
      [
        [1, "a"],
        [true, 0],
      ],
      [
        [1, { error: "#N/A", message: "tidak ada" }],
        [{ error: "#DIV/0!", message: null }, "b"],
      ],
    ]);
  });

  test("in a cell of many that are no number turn into 0 on the way, without a word", async () => {
    expect(await caller.invoke("GIVE.ALL", ["holes"])).toEqual([[0, 0, 0]]);
  });

  test("in another shape or of another type than the metadata promise", async () => {
    const shapes = ["text", "list", "ragged", "empty", "object"];
    expect(
      await all(
        "GIVE.ALL",
        shapes.map((name) => [name]),
      ),
    ).toEqual(shapes.map(() => VALUE));
    expect(await all("GIVE.NUMBER", [["text"], ["truth"], ["number"]])).toEqual([VALUE, VALUE, 1.5]);
  });

  test("that come later", async () => {
    expect(await all("LATER", [[1], [2]])).toEqual([2, 4]);
  });
});

describe("failures", () => {
  test.each([
    ["#N/A", "tidak ada", { error: "#N/A", message: "tidak ada" }],
    ["#VALUE!", "bukan angka", { error: "#VALUE!", message: "bukan angka" }],
    ["#VALUE!", null, VALUE],
    ["#DIV/0!", "tidak terlihat", { error: "#DIV/0!", message: null }],
    ["#NUM!", "tidak terlihat", { error: "#NUM!", message: null }],
    ["#NULL!", "tidak terlihat", { error: "#NULL!", message: null }],
    ["#REF!", "menjadi VALUE", { error: "#VALUE!", message: "menjadi VALUE" }],
    ["plain", null, VALUE],
  ])("%s with the sentence %p", async (code, message, answer) => {
    expect(await caller.invoke("FAIL", [code, message ?? undefined])).toEqual(answer);
  });

  test("a name that the metadata do not have", async () => {
    expect(await caller.invoke("CAPAIN", [1])).toEqual({ error: "#NAME?", message: null });
  });

  test("a function that the metadata have and the program has not", async () => {
    expect(await caller.invoke("NOT.THERE", [])).toEqual(VALUE);
  });
});

describe("calls", () => {
  test("find their function whatever the letter case", async () => {
    expect(await Promise.all([caller.invoke("later", [4]), caller.invoke("Echo.All", [1])])).toEqual([
      8,
      "[[[1]],null]",
    ]);
  });

  test("tell the address only where it is asked for", async () => {
    expect(await caller.invoke("WHERE", [], "BAB II!C7")).toBe("BAB II!C7");
    expect(await caller.invoke("NOWHERE", [], "BAB II!C7")).toBe("?");
  });

  test("of one moment come back together", async () => {
    const before = excel.invocations.deliveries.length;
    const numbers = Array.from({ length: 200 }, (_, index) => index);
    expect(
      await all(
        "LATER",
        numbers.map((number) => [number]),
      ),
    ).toEqual(numbers.map((number) => number * 2));
    const deliveries = excel.invocations.deliveries.slice(before);
    expect(deliveries.reduce((sum, count) => sum + count, 0)).toBe(200);
    expect(deliveries.length).toBeLessThan(20);
  });

  test("that are given up are told so and bring nothing", async () => {
    const call = caller.start("WAIT", []);
    await settle();
    const came = jest.fn();
    void call.answer.then(came);
    call.cancel();
    call.cancel();
    expect(await caller.invoke("LATER", [3])).toBe(6);
    expect(cancelled).toEqual(["WAIT"]);
    expect(came).not.toHaveBeenCalled();
  });

  test("survive a lost delivery", async () => {
    await settle();
    excel.faults.arm({ batch: 1, error: "activityLimit" });
    expect(await caller.invoke("LATER", [21])).toBe(42);
    expect(excel.faults.batches).toBe(2);
  });
});
