import { FAULT_KINDS } from "./fault-kinds";

/** What a task came to in one Excel: of every kind of failure how often it was complete and how often unchanged. */
export interface TableRow {
  readonly version: string;
  readonly task: string;
  readonly batches: number;
  readonly kinds: readonly Tally[];
}

export interface Tally {
  readonly complete: number;
  readonly unchanged: number;
}

const HEADER = ["Excel", "task", "batches", ...FAULT_KINDS.map(({ name }) => name)];

/** The page docs/excel-faults.md. */
export function faultsPage(rows: readonly TableRow[], others: number): string {
  const runs = rows
    .flatMap(({ kinds }) => kinds)
    .reduce((sum, { complete, unchanged }) => sum + complete + unchanged, 0);
  return `# What becomes of a task when Excel fails

Made by \`RENSTRA_FAULTS=write npm run faults\`; every run of the tests repeats a part of it.

The genuine Office.js library talks to our stand-in for Excel (\`src/standin/\`), which fails at the n-th batch of a task, for every n
and every version of Excel that has what is needed. After each run the whole workbook is compared with what it was and with what the task makes of
it when nothing fails: cells, number formats, looks, sizes, merged cells, charts, page set-up, custom XML, sheets and their state. A run
is **complete** (the user is told that it is done, and it is) or **unchanged** (the user is told why it failed, and nothing is different);
anything else fails the tests. So does an object or a handler of events that is left behind in Excel, and a changed selection, active sheet, filter or
mode of calculation.

**${String(runs)} runs: ${String(sum(rows, "complete"))} complete, ${String(sum(rows, "unchanged"))} unchanged, ${String(others)} other.** Each cell says complete / unchanged. Failures before a batch
is carried out and after it (only the answer is lost) are counted together. "Complete" in spite of a failure means that the step was made
good: an answer that was too long is asked for in parts, a result is read back a second time, what was done though the answer was lost is seen to be done.

In Excel 2016 and 2019 every task ends with \`not-supported\` before the first batch; with slow answers every task is complete.

${table([HEADER, ...rows.map(cells)])}
`;
}

/** The numbers of batches that a page tells, by version and task. */
export function batchesTold(page: string): ReadonlyMap<string, number> {
  const lines = page.split("\n").filter((line) => line.startsWith("| "));
  return new Map(
    lines.slice(2).map((line) => {
      const [, version = "", task = "", batches = ""] = line.split("|").map((cell) => cell.trim());
      return [`${version} ${task}`, Number(batches)];
    }),
  );
}

function cells({ version, task, batches, kinds }: TableRow): readonly string[] {
  const counts = kinds.map(({ complete, unchanged }) => `${String(complete)} / ${String(unchanged)}`);
  return [version, task, String(batches), ...counts];
}

function sum(rows: readonly TableRow[], outcome: keyof Tally): number {
  return rows.flatMap(({ kinds }) => kinds).reduce((total, tally) => total + tally[outcome], 0);
}

/** With columns of equal width, as Prettier writes tables. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [header = [], ...body] = rows;
  return [line(header), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body.map(line)].join("\n");
}
