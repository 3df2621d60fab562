/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources":"usable","runScripts":"dangerously","url":"https://localhost/functions.html"}
 */
import type { StandInExcel } from "../../src/standin/stand-in";
import { callerFor, functionsLibrary, loadFunctionsPage } from "./functions-page";

const metadata = JSON.stringify({
  functions: [
    { id: "TWICE", name: "TWICE", parameters: [{ name: "value", type: "number" }], result: { type: "number" } },
    { id: "FAIL", name: "FAIL", parameters: [], result: {} },
    { id: "INFINITE", name: "INFINITE", parameters: [], result: {} },
  ],
});

let excel: StandInExcel;

beforeAll(async () => {
  // before this level results travel as objects instead of lists
  excel = await loadFunctionsPage(
    { library: "office.js" },
    { requirementSets: { ExcelApi: "1.14", CustomFunctionsRuntime: "1.3", CustomFunctions: "1.6" } },
  );
});

test("functions associated before and after a call was made work in the pane's library and an older Excel too", async () => {
  const caller = callerFor(excel, metadata);
  const { associate, Error: FunctionError } = functionsLibrary();
  associate("TWICE", (value: number) => value * 2);
  expect(await caller.invoke("TWICE", [21])).toBe(42);
  associate("FAIL", () => {
    throw new FunctionError("#N/A", "tidak ada");
  });
  associate("INFINITE", () => Infinity);
  expect(await Promise.all([caller.invoke("FAIL", []), caller.invoke("INFINITE", [])])).toEqual([
    { error: "#N/A", message: "tidak ada" },
    { error: "#NUM!", message: null },
  ]);
});
