import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runModule } from "./run-module";

const CODE = `
  import { closingLine, countTests } from "./scripts/count-tests.mjs";
  const [file, ended] = process.argv.slice(1);
  console.log(JSON.stringify(closingLine(countTests(file, ended === "well"))));`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "renstra-count-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const report = (passed: number, failed: number, pending: number, broken: number): string =>
  JSON.stringify({
    ...{ numPassedTests: passed, numFailedTests: failed, numPendingTests: pending },
    ...{ numRuntimeErrorTestSuites: broken, numTodoTests: 0 },
  });

it.each([
  ["all passed", report(12, 0, 0, 0), "well", "12 passed, 0 failed"],
  ["some skipped", report(12, 0, 3, 0), "well", "12 passed, 0 failed, 3 skipped"],
  ["some failed", report(12, 2, 0, 0), "badly", "12 passed, 2 failed"],
  ["a file that could not be run", report(12, 0, 0, 1), "badly", "12 passed, 1 failed"],
  ["a bad end without a failed test", report(12, 0, 0, 0), "badly", "12 passed, 1 failed"],
  ["no test at all", report(0, 0, 0, 0), "well", "0 passed, 1 failed"],
  ["only skipped tests", report(0, 0, 4, 0), "well", "0 passed, 1 failed, 4 skipped"],
  ["a report that was cut off", '{"numPassed', "badly", "0 passed, 1 failed"],
])("%s", (name, content, ended, line) => {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, content);
  expect(runModule(CODE, file, ended)).toBe(line);
});

it("a report that was never written is a failure", () => {
  expect(runModule(CODE, join(folder, "none.json"), "well")).toBe("0 passed, 1 failed");
});
