/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources":"usable","runScripts":"dangerously","url":"https://localhost/functions.html"}
 */
import { callFunction } from "../../src/functions/call";
import { FUNCTION_IDS } from "../../src/functions/declarations";
import { FAILURES } from "../../src/functions/failures";
import { functionsMetadata } from "../../src/functions/metadata";
import { readMetadata } from "../../src/standin/custom-functions/metadata";
import type { FunctionCaller } from "../../src/standin/custom-functions/function-caller";
import { isMatrix } from "../../src/standin/custom-functions/values";
import { callerFor, functionsLibrary, loadFunctionsPage } from "./functions-page";

const metadata = JSON.stringify(functionsMetadata("en", "https://localhost"));

let caller: FunctionCaller;

beforeAll(async () => {
  const excel = await loadFunctionsPage({ look: { uiLocale: "en-US" } });
  await import("../../src/functions/main");
  caller = callerFor(excel, metadata, { blank: null });
});

test("an Excel in English gets the same functions", async () => {
  expect(Object.keys(functionsLibrary()._association.mappings)).toEqual(
    readMetadata(metadata).functions.map(({ id }) => id),
  );
  expect(await Promise.all([caller.invoke("SERAPAN", [200, 150]), caller.invoke("predikat", [79.17])])).toEqual([
    [[75]],
    [["BB"]],
  ]);
});

test("its sentences are English, alone and in their places among others", async () => {
  expect(
    await Promise.all([caller.invoke("CAPAIAN", [null, 5]), caller.invoke("ANGKA", [[["very good"], [7]]])]),
  ).toEqual([
    { error: "#N/A", message: expect.stringMatching(/target is blank/) as string },
    [[{ error: "#VALUE!", message: expect.stringMatching(/“very good”.*no number/) as string }], [7]],
  ]);
});

test("every reason for which a function can have no result arrives in English", async () => {
  const given = FUNCTION_IDS.flatMap((id) => FAILURES[id].map((failure) => ({ id, ...failure })));
  const answers = await Promise.all(given.map(({ id, args }) => caller.invoke(id, args)));
  expect(answers.map((answer, index) => [given[index], isMatrix(answer) ? answer : [[answer]]])).toEqual(
    given.map((failure) => [failure, callFunction(failure.id, failure.args, "en")]),
  );
});
