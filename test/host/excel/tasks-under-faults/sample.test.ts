import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleFaults, TOO_OLD, VERSIONS } from "./coverage";
import { FAULT_KINDS } from "./fault-kinds";
import { outcomeOf } from "./outcome";
import { batchesTold } from "./page";
import { runTask } from "./run-task";
import { TASKS } from "./tasks";

const page = batchesTold(readFileSync(join(__dirname, "../../../../docs/excel-faults.md"), "utf8"));

describe.each(TASKS.map((task, index) => [task.name, task, index] as const))("%s", (name, task, index) => {
  test("ends complete or unchanged, whichever batch fails in whichever way", async () => {
    const bad: unknown[] = [];
    for (const version of VERSIONS) {
      const good = await runTask(task, version, null);
      expect([version, good.told, good.after !== good.before]).toEqual([version, null, task.isWriting]);
      expect([version, outcomeOf(task, good, good)]).toEqual([version, "complete"]);
      expect([version, page.get(`${version} ${name}`)]).toEqual([version, good.batches]);
      for (const fault of sampleFaults(version, good.batches, index)) {
        const ending = await runTask(task, version, fault);
        const outcome = outcomeOf(task, ending, good);
        if (outcome === "other") bad.push([version, fault, ending.told, ending.leaked]);
      }
    }
    expect(bad).toEqual([]);
  });

  test.each(TOO_OLD)("does nothing in Excel %s and says so", async (version) => {
    const ending = await runTask({ ...task, prepare: () => Promise.resolve(null) }, version, null);
    expect([ending.told, ending.batches, ending.after === ending.before]).toEqual(["not-supported", 0, true]);
  });

  test("is complete when every answer takes its time", async () => {
    const good = await runTask(task, "2021", null);
    expect(outcomeOf(task, await runTask(task, "2021", null, 1), good)).toBe("complete");
  });
});

test("the page tells of every task in every version, and of nothing else", () => {
  expect([...page.keys()]).toEqual(VERSIONS.flatMap((version) => TASKS.map(({ name }) => `${version} ${name}`)));
  expect(FAULT_KINDS).toHaveLength(8);
});
