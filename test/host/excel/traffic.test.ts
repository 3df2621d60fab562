import { CELLS_PER_BLOCK } from "../../../src/host/excel/blocks";
import { check } from "../../../src/tasks/check";
import { applyPlan, planRecompute } from "../../../src/tasks/recompute";
import { DEFAULT_SETTINGS } from "../../../src/tasks/settings";
import { largeReport } from "../../bench/large-report";
import { openMeasured, wideRows, type Traffic } from "./measured";

const MOST_BYTES = 4 * 1024 * 1024;

function rfk(rows: number) {
  const cells = largeReport(rows).map((row) =>
    row.map((cell) => (typeof cell === "string" || typeof cell === "number" ? cell : null)),
  );
  return openMeasured([{ name: "RFK", rows: cells }]);
}

/** All that a check asks of Excel: the list of sheets, and the sheet. */
async function read(rows: number): Promise<Traffic> {
  const { host, traffic } = rfk(rows);
  await host.listSheets();
  await host.readSheet("RFK");
  return traffic;
}

async function recomputed(rows: number): Promise<Traffic> {
  const { host, traffic } = rfk(rows);
  await applyPlan(host, await planRecompute(host, DEFAULT_SETTINGS));
  return traffic;
}

test("a check takes six messages, for 5,000 rows as for 100", async () => {
  const { host, traffic } = rfk(100);
  await check(host, DEFAULT_SETTINGS);
  const [few, many] = [await read(100), await read(5_000)];
  expect([traffic.batches, few.batches, many.batches]).toEqual([6, 6, 6]);
  expect(many.longestAnswer).toBeLessThan(MOST_BYTES);
});

test("a recompute takes 21 messages, for 500 rows as for 100", async () => {
  const [few, many] = [await recomputed(100), await recomputed(500)];
  expect([few.batches, many.batches]).toEqual([21, 21]);
  expect(Math.max(many.longestRequest, many.longestAnswer)).toBeLessThan(MOST_BYTES);
});

test("no message is longer than 4 MB, however many rows of forty columns there are", async () => {
  const rows = (2 * CELLS_PER_BLOCK) / 40;
  const { host, traffic } = openMeasured([{ name: "Besar", rows: wideRows(rows) }]);
  expect((await host.readSheet("Besar")).values).toHaveLength(rows);
  expect(traffic.batches).toBe(3 + 2);
  expect(Math.max(traffic.longestRequest, traffic.longestAnswer)).toBeLessThan(MOST_BYTES);
});
