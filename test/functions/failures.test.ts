import { callFunction } from "../../src/functions/call";
import { FUNCTION_IDS } from "../../src/functions/declarations";
import { evaluate } from "../../src/functions/evaluate";
import { ERROR_OF } from "../../src/functions/failure-reason";
import { FAILURES } from "../../src/functions/failures";
import { isError } from "../../src/functions/value";
import { reasonOf } from "./calling";

describe.each(FUNCTION_IDS)("%s", (id) => {
  it.each(FAILURES[id].map(({ reason, args }) => [reason, args] as const))("%s", (reason, args) => {
    const reasons = evaluate(id, args).flat().map(reasonOf);
    expect(reasons.filter((found) => found !== null)).toEqual([reason]);

    for (const language of ["id", "en"] as const) {
      const failed = callFunction(id, args, language).flat().find(isError);
      expect(failed?.error).toBe(ERROR_OF[reason]);
      const sentence = failed?.message ?? "";
      expect(sentence).toMatch(/^[A-ZÀ-Ý0-9“-].*[.]$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|object| {2}/);
      expect(sentence.length).toBeLessThanOrEqual(190);
    }
  });

  it("has each reason once", () => {
    const reasons = FAILURES[id].map(({ reason }) => reason);
    expect(new Set(reasons).size).toBe(reasons.length);
  });
});

it("every reason there is can be brought about", () => {
  const provoked = new Set(FUNCTION_IDS.flatMap((id) => FAILURES[id].map(({ reason }) => reason as string)));
  expect(Object.keys(ERROR_OF).filter((reason) => !provoked.has(reason))).toEqual(["tidak-terduga"]);
});

it("quotes what was found in the language's own way, and not at length", () => {
  const long = "x".repeat(200);
  const sentence = (value: string | number, language: "id" | "en"): string => {
    const [failed] = callFunction("PREDIKAT", [[[value]]], language).flat();
    return failed !== undefined && isError(failed) ? (failed.message ?? "") : "";
  };
  expect(sentence(1234.5, "id")).toContain("1.234,5");
  expect(sentence(1234.5, "en")).toContain("1,234.5");
  expect(sentence(`  a\n b ${long}`, "id")).toContain(`“a b ${"x".repeat(35)}…”`);
});
