import { openWorkbook } from "../../src/workbook/open";
import { MemoryHost } from "../../src/host/memory/memory-host";
import { XlsxHost } from "../../src/host/xlsx/xlsx-host";
import { check } from "../../src/tasks/check";
import { inspect } from "../../src/tasks/inspect";
import { applyPlan, planRecompute } from "../../src/tasks/recompute";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";
import { buildXlsx } from "../workbook-builder";
import { largeReport } from "./large-report";
import { measured, type Measured } from "./measure";

const SMALL = 2_000;
const TIMES = 4;
/** Four times the rows may take this many times as long, or as much memory. */
const LIMIT = TIMES * 1.5;

const work: Readonly<Record<string, (rows: number) => () => Promise<unknown>>> = {
  "understand a sheet": (rows) => {
    const host = hostOf(rows);
    return () => inspect(host);
  },
  "check it": (rows) => {
    const host = hostOf(rows);
    return () => check(host, DEFAULT_SETTINGS);
  },
  "plan a recompute": (rows) => {
    const host = hostOf(rows);
    return () => planRecompute(host, DEFAULT_SETTINGS);
  },
  "open an .xlsx": (rows) => {
    const bytes = fileOf(rows);
    return () => Promise.resolve(openWorkbook(bytes));
  },
  "recompute an .xlsx and save it": (rows) => {
    const bytes = fileOf(rows);
    return async () => {
      const workbook = openWorkbook(bytes);
      const host = new XlsxHost(workbook);
      await applyPlan(host, await planRecompute(host, DEFAULT_SETTINGS));
      return { workbook, saved: workbook.save() };
    };
  },
};

describe.each(Object.entries(work))("%s", (name, prepare) => {
  it("takes time and memory in proportion to the rows", async () => {
    const small = await measured(prepare(SMALL));
    const large = await measured(prepare(SMALL * TIMES));
    tell(name, small, large);
    expect(large.seconds / small.seconds).toBeLessThan(LIMIT);
    expect(large.bytes / small.bytes).toBeLessThan(LIMIT);
  });
});

function hostOf(rows: number): MemoryHost {
  return new MemoryHost([{ name: "RFK", rows: largeReport(rows) }]);
}

function fileOf(rows: number): Uint8Array {
  return buildXlsx({ sheets: [{ name: "RFK", rows: largeReport(rows).map((row) => row.map(plainCell)) }] });
}

function plainCell(cell: unknown): string | number | null {
  return typeof cell === "string" || typeof cell === "number" ? cell : null;
}

function tell(name: string, small: Measured, large: Measured): void {
  const times = (one: number, other: number): string => (one / other).toFixed(2);
  const line = `${name.padEnd(32)} time × ${times(large.seconds, small.seconds)}  memory × ${times(large.bytes, small.bytes)}  (${large.seconds.toFixed(2)} s, ${(large.bytes / 1e6).toFixed(0)} MB)`;
  process.stdout.write(`${line}\n`);
}
