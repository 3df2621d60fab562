/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources":"usable","runScripts":"dangerously","url":"https://localhost/functions.html"}
 */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { callFunction } from "../../src/functions/call";
import { DECLARATIONS, FUNCTION_IDS } from "../../src/functions/declarations";
import type { Example } from "../../src/functions/example";
import { EXAMPLES } from "../../src/functions/examples";
import { FAILURES } from "../../src/functions/failures";
import { functionsMetadata } from "../../src/functions/metadata";
import type { FunctionCaller } from "../../src/standin/custom-functions/function-caller";
import { readMetadata } from "../../src/standin/custom-functions/metadata";
import {
  isCellError,
  isMatrix,
  type Answer,
  type Argument,
  type CellMatrix,
  type CellValue,
} from "../../src/standin/custom-functions/values";
import type { StandInExcel } from "../../src/standin/stand-in";
import { callerFor, functionsLibrary, loadFunctionsPage } from "./functions-page";
import { CALLS, rounded } from "./renstra-calls";

const metadata = JSON.stringify(functionsMetadata("id", "https://localhost"));

let excel: StandInExcel;
let onDesktop: FunctionCaller;
let onWeb: FunctionCaller;

beforeAll(async () => {
  excel = await loadFunctionsPage({ look: { uiLocale: "id-ID" } });
  onDesktop = callerFor(excel, metadata);
  onWeb = callerFor(excel, metadata, { blank: null });
  await import("../../src/functions/main");
});

test("the program associates just the ids of the metadata, in their order", () => {
  const ids = readMetadata(metadata).functions.map(({ id }) => id);
  expect(ids).toEqual(FUNCTION_IDS);
  expect(Object.keys(functionsLibrary()._association.mappings)).toEqual(ids);
});

/** All calls at once, answered in the order asked. */
async function all(
  caller: FunctionCaller,
  calls: readonly (readonly [string, ...(readonly Argument[])])[],
): Promise<readonly Answer[]> {
  return (await Promise.all(calls.map(([name, ...args]) => caller.invoke(name, args)))).map(rounded);
}

describe("every function", () => {
  const given = FUNCTION_IDS.flatMap((id) => Object.entries(CALLS[id]).map(([kind, call]) => ({ id, kind, call })));
  let answers: (readonly Answer[])[];

  beforeAll(async () => {
    const ways = given.map(({ id, call: [args] }) => [
      onDesktop.invoke(id, args),
      onWeb.invoke(id, args),
      onWeb.invoke(id.toLowerCase(), args),
    ]);
    answers = await Promise.all(ways.map((way) => Promise.all(way)));
  });

  test.each(given.map(({ id, kind, call }, index) => [id, kind, call[1], index] as const))(
    "%s of %s, on the desktop, on the web and in lower case",
    (_id, _kind, answer, index) => {
      expect(answers[index]?.map(rounded)).toEqual([answer, answer, answer]);
    },
  );
});

test("an optional argument may be left out, be skipped, or be a blank cell", async () => {
  const given = DECLARATIONS.flatMap(({ id, parameters }) => {
    const needed = CALLS[id].single[0].slice(0, parameters.filter(({ optional }) => !optional).length);
    const rest = parameters.slice(needed.length);
    const ways = [needed, [...needed, ...rest.map(() => undefined)], [...needed, ...rest.map(() => null)]];
    return rest.length === 0 ? [] : ways.map((args) => [id, ...args] as const);
  });
  expect(given.length).toBeGreaterThan(15);
  const expected = given.map(([id]) => CALLS[id].single[1]);
  const [desktop, web] = await Promise.all([all(onDesktop, given), all(onWeb, given)]);
  expect(desktop).toEqual(expected);
  expect(web).toEqual(expected);
});

test("too many or too few arguments are refused with the formula", async () => {
  for (const { id, parameters } of DECLARATIONS) {
    const needed = parameters.filter((parameter) => !parameter.optional).length;
    await expect(onWeb.invoke(id, Array<Argument>(needed - 1).fill(1))).rejects.toThrow("too few");
    await expect(onWeb.invoke(id, Array<Argument>(parameters.length + 1).fill(1))).rejects.toThrow("too many");
  }
});

test("blank cells cannot be told from 0 on the desktop, but on the web", async () => {
  const calls = [
    ["SERAPAN", 200, null],
    ["CAPAIAN", null, 5],
    ["CAPAIAN", 5, null],
    ["RATARATA", [[80], [null], [100]]],
    ["ANGKA", null],
  ] as const;
  const missing = (words: RegExp) => ({ error: "#N/A", message: expect.stringMatching(words) as string });
  expect(await all(onDesktop, calls)).toEqual([[[0]], missing(/Target 0/), [[0]], 60, [[0]]]);
  expect(await all(onWeb, calls)).toEqual([
    missing(/realisasi kosong/i),
    missing(/target kosong/i),
    missing(/realisasi kosong/i),
    90,
    missing(/teks kosong/i),
  ]);
});

const anyValue = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 120 }),
  fc.constantFrom(null, "", "-", "n/a", "75,5%", "1.000", "12 Orang", "3,2-3,0", "BB", "2.07.01", "naik", true),
  fc.constantFrom("#N/A" as const, "#REF!" as const).map((error) => ({ error, message: null })),
);
const anyRange = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([height, width]) =>
    fc.array(fc.array(anyValue, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );
/** A function with arguments as its metadata let them through: ranges, or single values for settings. */
const anyCall = fc.constantFrom(...DECLARATIONS).chain(({ id, parameters }) =>
  fc.record({
    id: fc.constant(id),
    args: fc.tuple(...parameters.map(({ kind }) => (kind === "option" ? anyValue : fc.oneof(anyValue, anyRange)))),
  }),
);

function asMatrix(value: Answer): CellMatrix {
  return isMatrix(value) ? value : [[value]];
}

/** The arguments of an example as a formula would have them: typed values alone, cells as a range. */
function typedIn({ args }: Example): readonly Argument[] {
  return args.map((argument) => {
    if (argument.kind === "omitted") return undefined;
    return argument.kind === "typed" ? argument.value : argument.cells;
  });
}

/** A cell with two decimals, or the code of its error. */
function asPrinted(value: CellValue): CellValue {
  if (typeof value === "number") return Number(value.toFixed(2));
  return isCellError(value) ? value.error : value;
}

test("a single failure says in Indonesian what was found and what is expected", async () => {
  const given = [
    ["#VALUE!", /“ke atas”.*naik, turun/, ["CAPAIAN", 100, 90, "ke atas"]],
    ["#VALUE!", /“61,54%”.*persen/, ["CAPAIAN", 0.4, "61,54%"]],
    ["#N/A", /Isi target/, ["CAPAIAN", 0, 1]],
    ["#VALUE!", /“permendagri”.*permendagri-86-2017/, ["RATING", 90, "permendagri"]],
    ["#VALUE!", /101.*0–100/, ["PREDIKAT", 101]],
    ["#N/A", /lama.*0/, ["PERTUMBUHAN", 0, 5]],
    ["#N/A", /“3\.25”/, ["JUMLAH", "3.25", [["2.07"]], [[1]]]],
    ["#VALUE!", /“baik sekali” bukan angka/, ["ANGKA", "baik sekali"]],
    ["#VALUE!", /“tanpa kode”/, ["KODE.INDUK", "tanpa kode"]],
  ] as const;
  const answers = await all(
    onDesktop,
    given.map(([, , call]) => call),
  );
  expect(answers).toEqual(given.map(([error, words]) => ({ error, message: expect.stringMatching(words) as string })));
});

test("one bad cell of many shows its error and sentence in its place, the others their results", async () => {
  const [answer] = await all(onWeb, [["SERAPAN", [[200], [0], [null], [{ error: "#REF!", message: null }]], 50]]);
  expect(answer).toEqual([
    [25],
    [{ error: "#N/A", message: expect.stringMatching(/pagu.*0/) as string }],
    [{ error: "#N/A", message: expect.stringMatching(/pagu.*kosong/) as string }],
    [{ error: "#REF!", message: null }],
  ]);
});

describe("every worked example of the help", () => {
  const given = FUNCTION_IDS.flatMap((id) => EXAMPLES[id].map((example) => ({ id, example, args: typedIn(example) })));
  const holdsBlank = ({ args }: (typeof given)[number]) =>
    args.some((cells) => isMatrix(cells) && cells.flat().includes(null));
  const shown = (answer: Answer) => asMatrix(answer).map((row) => row.map(asPrinted));

  test("comes out on the web as printed", async () => {
    const answers = await Promise.all(given.map(({ id, args }) => onWeb.invoke(id, args)));
    expect(answers.map((answer, index) => [given[index]?.example, shown(answer)])).toEqual(
      given.map(({ example }) => [example, shown(example.result)]),
    );
  });

  test("comes out on the desktop as printed, those with blank cells aside", async () => {
    const filled = given.filter((one) => !holdsBlank(one));
    expect(filled.length).toBeGreaterThan(50);
    const answers = await Promise.all(filled.map(({ id, args }) => onDesktop.invoke(id, args)));
    expect(answers.map((answer, index) => [filled[index]?.example, shown(answer)])).toEqual(
      filled.map(({ example }) => [example, shown(example.result)]),
    );
  });

  test("those with blank cells differ on the desktop only where the web tells what is missing", async () => {
    const blank = given.filter(holdsBlank);
    const answers = await Promise.all(blank.map(({ id, args }) => onDesktop.invoke(id, args)));
    const differing = blank.filter(({ example }, index) => {
      return !isDeepStrictEqual(shown(answers[index] ?? null), shown(example.result));
    });
    expect(differing.length).toBeGreaterThan(0);
    for (const { example } of differing) expect([example, shown(example.result).flat()]).toContainEqual(["#N/A"]);
  });
});

test("every reason for which a function can have no result arrives, with its sentence", async () => {
  const given = FUNCTION_IDS.flatMap((id) => FAILURES[id].map((failure) => ({ id, ...failure })));
  const answers = await Promise.all(given.map(({ id, args }) => onWeb.invoke(id, args)));
  expect(answers.map((answer, index) => [given[index], asMatrix(answer)])).toEqual(
    given.map((failure) => [failure, callFunction(failure.id, failure.args, "id")]),
  );
  const sentences = answers.map((answer) => asMatrix(answer).flat().find(isCellError)?.message ?? "");
  expect(given.filter((_, index) => (sentences[index] ?? "").length < 20)).toEqual([]);
});

test("error values of the input pass through every function", async () => {
  const error = { error: "#DIV/0!", message: null } as const;
  const given = FUNCTION_IDS.map((id) => [id, error, ...CALLS[id].single[0].slice(1)] as const);
  const expected = FUNCTION_IDS.map((id) => (isMatrix(CALLS[id].single[1]) ? [[error]] : error));
  expect(await all(onDesktop, given)).toEqual(expected);
});

test("whatever the cells hold, the runtime brings back what the functions give", async () => {
  const given = fc.sample(anyCall, 400);
  const answers = await Promise.all(given.map(({ id, args }) => onWeb.invoke(id, args)));
  // as JSON, in which it travels: without -0
  const expected = given.map(({ id, args }) => JSON.stringify(callFunction(id, args.map(asMatrix), "id")));
  expect(answers.map((answer, index) => [given[index], asMatrix(answer)])).toEqual(
    expected.map((matrix, index) => [given[index], JSON.parse(matrix) as unknown]),
  );
});

test("200 formulas of a recalculation come back together", async () => {
  const before = excel.invocations.deliveries.length;
  const numbers = Array.from({ length: 200 }, (_, index) => index);
  const answers = await all(
    onDesktop,
    numbers.map((number) => ["SIAP", 1000, number]),
  );
  expect(answers).toEqual(numbers.map((number) => [[1000 - number]]));
  expect(excel.invocations.deliveries.length - before).toBeLessThan(20);
});

test("a name that is none of ours", async () => {
  expect(await all(onDesktop, [["CAPAIN", 1, 1]])).toEqual([{ error: "#NAME?", message: null }]);
});
