import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { faultsOf, VERSIONS } from "./coverage";
import { FAULT_KINDS } from "./fault-kinds";
import { outcomeOf } from "./outcome";
import { faultsPage, type TableRow } from "./page";
import { runTask } from "./run-task";
import { TASKS, type Task } from "./tasks";

/** `npm run faults`, which takes many minutes, compares the whole table with the page; "write" makes the page. */
const isWriting = process.env["RENSTRA_FAULTS"] === "write";
const file = join(__dirname, "../../../../docs/excel-faults.md");

test(
  "every task under every failure at every batch",
  async () => {
    const rows: TableRow[] = [];
    const bad: unknown[] = [];
    for (const version of VERSIONS) for (const task of TASKS) rows.push(await rowOf(version, task, bad));
    const page = faultsPage(rows, bad.length);
    if (isWriting) writeFileSync(file, page);
    expect(bad).toEqual([]);
    expect(readFileSync(file, "utf8")).toBe(page);
  },
  4 * 60 * 60 * 1000,
);

async function rowOf(version: (typeof VERSIONS)[number], task: Task, bad: unknown[]): Promise<TableRow> {
  const good = await runTask(task, version, null);
  const kinds = [];
  for (const kind of FAULT_KINDS) {
    const tally = { complete: 0, unchanged: 0 };
    for (const fault of faultsOf(kind, good.batches)) {
      const outcome = outcomeOf(task, await runTask(task, version, fault), good);
      if (outcome === "other") bad.push([version, task.name, fault]);
      else tally[outcome] += 1;
    }
    kinds.push(tally);
  }
  return { version, task: task.name, batches: good.batches, kinds };
}
