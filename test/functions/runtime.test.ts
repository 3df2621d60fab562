import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FUNCTION_IDS } from "../../src/functions/declarations";
import { associateFunctions } from "../../src/functions/runtime";
import { reachedFrom, roomOf } from "../architecture/rooms";
import { readSources } from "../architecture/sources";

class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

function associated(language: "id" | "en" = "id"): Map<string, (...args: readonly unknown[]) => unknown> {
  const calls = new Map<string, (...args: readonly unknown[]) => unknown>();
  associateFunctions({ associate: (id, call) => void calls.set(id, call), Error: RuntimeError }, () => language);
  return calls;
}

const call = (id: string, ...args: readonly unknown[]): unknown => associated().get(id)?.(...args);
const INVOCATION = { functionName: "SIAP", address: "Lembar1!A1" };

it("gives Excel every function under its id", () => {
  expect([...associated().keys()]).toEqual(FUNCTION_IDS);
});

it("answers a range with a range, and a single result with a value", () => {
  expect(call("SIAP", [[10], [20]], [[1], [2]], INVOCATION)).toEqual([[9], [18]]);
  expect(call("RATARATA", [[10], [20]], null, INVOCATION)).toBe(15);
  expect(call("RATARATA", [[10], [20]], INVOCATION)).toBe(15);
});

it("takes single values where ranges may come, and nothing for what is left out", () => {
  expect(call("SIAP", 10, 4)).toEqual([[6]]);
  expect(call("SIAP", [10], [4])).toEqual([[6]]);
  expect(call("CAPAIAN", [[4.5]], [[4.72]], null, null, INVOCATION)).toEqual([[(4.72 / 4.5) * 100]]);
  expect(call("DEVIASI", [[80]], [[60]], "relatif")).toEqual([[25]]);
  expect(call("DEVIASI", [[80]], [[60]])).toEqual([[-20]]);
});

it("throws a single error with its sentence", () => {
  const thrown = (language: "id" | "en"): unknown => {
    try {
      return associated(language).get("SIAP")?.([[10]], [[null]]);
    } catch (failure) {
      return failure;
    }
  };
  expect(thrown("id")).toBeInstanceOf(RuntimeError);
  expect(thrown("id")).toMatchObject({
    code: "#N/A",
    message: "Sel realisasi kosong. Isi angkanya; tulis 0 bila memang nol.",
  });
  expect(thrown("en")).toMatchObject({
    code: "#N/A",
    message: "The cell for spent is blank. Fill it in; type 0 if it really is nil.",
  });
  expect(() => call("RATARATA", [[null], [null]])).toThrow(/Tidak ada satu pun angka/);
});

it("sets errors among results in their places", () => {
  const results = call("SIAP", [[10], [20]], [[null], [2]]) as unknown[][];
  expect(results[0]?.[0]).toBeInstanceOf(RuntimeError);
  expect(results[0]?.[0]).toMatchObject({
    code: "#N/A",
    message: "Sel realisasi kosong. Isi angkanya; tulis 0 bila memang nol.",
  });
  expect(results[1]).toEqual([18]);
});

it.each(["#DIV/0!", "#REF!", "#NAME?", "#NULL!", "#NUM!", "#N/A", "#VALUE!"])(
  "hands %s on without a sentence",
  (code) => {
    const results = call("SIAP", [[new RuntimeError(code)]], [[1]]) as unknown[][];
    expect(results[0]?.[0]).toMatchObject({ code, message: "" });
    expect(call("RATARATA", [[100], [new RuntimeError(code)]])).toEqual(
      code === "#N/A" ? 100 : expect.objectContaining({ code }),
    );
  },
);

it("hands errors it does not know on as #VALUE!", () => {
  const results = call("SIAP", [[new RuntimeError("#SPILL!")]], [[1]]) as unknown[][];
  expect(results[0]?.[0]).toMatchObject({ code: "#VALUE!" });
});

describe("the program", () => {
  const sources = readSources(join(__dirname, "..", "..", "src"));
  const reached = reachedFrom("functions/main.ts", sources);

  it("holds the subject, the words and nothing else", () => {
    expect(new Set(reached.map(roomOf))).toEqual(new Set(["functions", "domain", "regulations", "wording"]));
    const apart = ["example.ts", "examples.ts", "failures.ts", "metadata.ts", "reference-page.ts"];
    expect(reached.filter((path) => apart.includes(path.replace("functions/", "")))).toEqual([]);
    expect(reached.filter((path) => /wording\/functions-page/.test(path))).toEqual([]);
  });

  it("runs where there is no page and no formatting by locale", () => {
    const absent = ["window", "document", "location", "self", "navigator", "Intl", "fetch", "setTimeout", "process"];
    const used = sources
      .filter(({ path }) => reached.includes(path))
      .flatMap(({ path, freeNames }) => absent.filter((name) => freeNames.has(name)).map((name) => `${path} ${name}`));
    expect(used).toEqual([]);
    const calls = reached.filter((path) =>
      /\.toLocale|localeCompare|normalize\(/.test(readFileSync(join(__dirname, "..", "..", "src", path), "utf8")),
    );
    expect(calls).toEqual([]);
  });
});
