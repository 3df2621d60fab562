import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HostError } from "../../src/host/port";
import { failureReport, isReported } from "../../src/taskpane/failure-report";
import { VERSION } from "../../src/taskpane/version";
import { TaskError } from "../../src/tasks/outcome";

const PLACE = { host: "excel", language: "id", browser: "Browser 1" };
/** What must never be in a report. */
const SECRET = /BAB|Rahasia|1\.500|Siti|C:|home/;

function withStack(error: Error, stack: string): Error {
  error.stack = stack;
  return error;
}

it("names the program's version", () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, "..", "..", "package.json"), "utf8")) as {
    version: string;
  };
  expect(VERSION).toBe(version);
  expect(failureReport(new Error("x"), PLACE)).toContain(`Renstra ${version} (excel, id)\nBrowser 1\n`);
});

it.each([
  [new TaskError("verify-failed", ["'BAB Rahasia'!A1", "'BAB II'!B2"]), "TaskError verify-failed, 2"],
  [new HostError("host-failed", "BAB II", "GeneralException: Rp1.500 Siti"), "HostError host-failed"],
  [new RangeError("Rahasia: 1.500"), "RangeError"],
  [Object.assign(new Error("x"), { name: "Siti 1.500" }), "Error"],
])("says the kind of a fault and nothing of the workbook: %#", (error, kind) => {
  const report = failureReport(withStack(error, `${error.name}: BAB Rahasia Siti\n at x`), PLACE);
  expect(report.split("\n")[2]).toBe(kind);
  expect(report).not.toMatch(SECRET);
});

it("traces the program's own steps without folders and without the sentence", () => {
  const stack = [
    "TypeError: Siti 1.500 (at home)",
    "    at readSheet (C:\\Users\\Siti\\taskpane.js:12:34)",
    "    at async https://example.test/home/taskpane.reading.js:5:6",
    "    at BAB II Rahasia",
    "    at new Grid (https://example.test/taskpane.js:7:8)",
  ].join("\n");
  const report = failureReport(withStack(new TypeError("Siti"), stack), PLACE);
  expect(report.split("\n").slice(3)).toEqual([
    ...["  readSheet taskpane.js:12:34", "  - taskpane.reading.js:5:6", "  new Grid taskpane.js:7:8"],
  ]);
  expect(report).not.toMatch(SECRET);
});

it("names what caused it", () => {
  const cause = withStack(new SyntaxError("Siti"), "");
  const report = failureReport(withStack(new Error("x", { cause }), ""), PLACE);
  expect(report.split("\n").at(-1)).toBe("  < SyntaxError");
});

it.each([
  [new Error("x"), true],
  [new HostError("session-lost"), true],
  [new HostError("sheet-protected", "BAB II"), false],
  [new TaskError("verify-failed"), true],
  [new TaskError("sheet-changed", ["BAB II"]), false],
])("is offered for what support has to know: %#", (error, offered) => {
  expect(isReported(error)).toBe(offered);
});
