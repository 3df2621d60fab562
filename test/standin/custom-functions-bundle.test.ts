/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources":"usable","runScripts":"dangerously","url":"https://localhost/functions.html"}
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { FUNCTION_IDS } from "../../src/functions/declarations";
import { METADATA_FILES } from "../../src/functions/metadata";
import { readMetadata } from "../../src/standin/custom-functions/metadata";
import type { StandInExcel } from "../../src/standin/stand-in";
import { callerFor, functionsLibrary, loadFunctionsPage } from "./functions-page";
import { CALLS, rounded } from "./renstra-calls";

const dist = join(__dirname, "..", "..", "dist");
const bundle = join(dist, "functions.js");

/** `npm test` builds first; a single test run on a fresh checkout has nothing to look at. */
const whenBuilt = existsSync(bundle) ? describe : describe.skip;

whenBuilt("the built program of functions", () => {
  const metadataOf = (language: "id" | "en") => readFileSync(join(dist, METADATA_FILES[language]), "utf8");
  let excel: StandInExcel;

  beforeAll(async () => {
    excel = await loadFunctionsPage();
    // Excel's runtime without a page: these globals, those of the language itself, and nothing else
    const { CustomFunctions, Office } = globalThis as unknown as Readonly<Record<string, unknown>>;
    const globals = createContext({ CustomFunctions, Office }, { codeGeneration: { strings: false, wasm: false } });
    new Script(readFileSync(bundle, "utf8"), { filename: bundle }).runInContext(globals);
  });

  test("its page loads the runtime of custom functions and then the program, nothing else", () => {
    const { scripts } = new DOMParser().parseFromString(
      readFileSync(join(dist, "functions.html"), "utf8"),
      "text/html",
    );
    expect([...scripts].map((script) => script.getAttribute("src")?.replace(/^.*\//, ""))).toEqual([
      "custom-functions-runtime.js",
      "functions.js",
    ]);
  });

  test.each(["id", "en"] as const)("associates what its metadata (%s) name", (language) => {
    const ids = readMetadata(metadataOf(language)).functions.map(({ id }) => id);
    expect(ids).toEqual(FUNCTION_IDS);
    expect(Object.keys(functionsLibrary()._association.mappings)).toEqual(ids);
  });

  test("computes every function without a page around it", async () => {
    const caller = callerFor(excel, metadataOf("id"), { blank: null });
    const given = FUNCTION_IDS.flatMap((id) => Object.values(CALLS[id]).map((call) => ({ id, call })));
    const answers = await Promise.all(given.map(({ id, call: [args] }) => caller.invoke(id, args)));
    expect(answers.map((answer, index) => [given[index]?.id, rounded(answer)])).toEqual(
      given.map(({ id, call: [, answer] }) => [id, answer]),
    );
  });

  test("throws the runtime's own errors", async () => {
    const caller = callerFor(excel, metadataOf("id"));
    expect(await Promise.all([caller.invoke("CAPAIAN", [0, 1]), caller.invoke("ANGKA", [[["x"], [1]]])])).toEqual([
      { error: "#N/A", message: expect.stringContaining("Target 0") as string },
      [[{ error: "#VALUE!", message: expect.stringContaining("“x”") as string }], [1]],
    ]);
  });
});
