import { MemoryHost } from "../../src/host/memory/memory-host";
import { planRecompute } from "../../src/tasks/recompute";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";
import { largeReport } from "../bench/large-report";

/** 1,500 programmes of one sub kegiatan each: what adds them up is longer than a cell can hold. */
const host = new MemoryHost([
  {
    name: "RFK",
    rows: largeReport(16_500).filter(([, name]) => !/^Sub kegiatan [2-9]$/.test(typeof name === "string" ? name : "")),
  },
]);
const TOTAL_ROW = 4502;

it("leaves a cell whose formula would be too long, names it, and plans the others", async () => {
  const plan = await planRecompute(host, DEFAULT_SETTINGS);
  expect(plan.skipped).toEqual([{ sheet: "RFK", cell: `J${String(TOTAL_ROW)}`, reason: "rumus-terlalu-panjang" }]);
  expect(plan.writes.length).toBeGreaterThan(4000);
  const longest = Math.max(...plan.writes.map(({ next }) => (next.kind === "formula" ? next.formula.length : 0)));
  expect(longest).toBeLessThan(8192);
});
