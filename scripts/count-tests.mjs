import { readFileSync } from "node:fs";

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number, numPendingTests: number,
 *   numTodoTests: number }} JestReport
 */

/**
 * What a jest run found, from the report it wrote. A test file that could not be run counts as one failure; so does a run that
 * ended badly although no test failed, a report that is missing, and a run that executed no test at all.
 *
 * @param {string} reportFile
 * @param {boolean} endedWell
 * @returns {Count}
 */
export function countTests(reportFile, endedWell) {
  const report = readReport(reportFile);
  const passed = report?.numPassedTests ?? 0;
  const broken = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  const nothingRan = passed + broken === 0;
  const failed = broken === 0 && (!endedWell || nothingRan) ? 1 : broken;
  return { passed, failed, skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0) };
}

/**
 * The closing line that machines read: `N passed, N failed`, and `, N skipped` where any was.
 *
 * @param {Count} count
 */
export function closingLine({ passed, failed, skipped }) {
  const rest = skipped > 0 ? `, ${String(skipped)} skipped` : "";
  return `${String(passed)} passed, ${String(failed)} failed${rest}`;
}

/**
 * @param {string} file
 * @returns {JestReport | null}
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
