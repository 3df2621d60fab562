import { CELLS_PER_BLOCK } from "../../../src/host/excel/blocks";
import { LOOKS_PER_MESSAGE } from "../../../src/host/excel/look-pieces";
import type { CellWrite } from "../../../src/host/port";
import { check } from "../../../src/tasks/check";
import { applyPlan, planRecompute } from "../../../src/tasks/recompute";
import { DEFAULT_SETTINGS } from "../../../src/tasks/settings";
import { largeReport } from "../../bench/large-report";
import { openMeasured, sampleReport, wideRows, type Traffic } from "./measured";

const MOST_BYTES = 4 * 1024 * 1024;
/** Of eleven columns, as the report has them; so many rows are one block. */
const MANY = Math.floor(CELLS_PER_BLOCK / 11) - 2;

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

async function recomputed({ host, traffic }: ReturnType<typeof openMeasured>): Promise<Traffic> {
  await applyPlan(host, await planRecompute(host, DEFAULT_SETTINGS));
  return traffic;
}

const longest = ({ longestRequest, longestAnswer }: Traffic): number => Math.max(longestRequest, longestAnswer);

test("a check takes six messages, for 2,000 rows as for 100", async () => {
  const { host, traffic } = rfk(100);
  await check(host, DEFAULT_SETTINGS);
  const [few, many] = [await read(100), await read(MANY)];
  expect(MANY).toBeGreaterThanOrEqual(2_000);
  expect([traffic.batches, few.batches, many.batches]).toEqual([6, 6, 6]);
  expect(longest(many)).toBeLessThan(MOST_BYTES);
});

test("a recompute takes 21 messages, for 1,000 rows as for 100", async () => {
  const [few, many] = [await recomputed(rfk(100)), await recomputed(rfk(1_000))];
  expect([few.batches, many.batches]).toEqual([21, 21]);
  expect(longest(many)).toBeLessThan(MOST_BYTES);
});

test("the sample of eight sheets is checked in 34 messages and recomputed in 112", async () => {
  const checked = sampleReport();
  await check(checked.host, DEFAULT_SETTINGS);
  const written = await recomputed(sampleReport());
  expect([checked.traffic.batches, written.batches]).toEqual([34, 112]);
});

test("no message is longer than 4 MB, however many rows of forty columns there are", async () => {
  const rows = (2 * CELLS_PER_BLOCK) / 40;
  const { host, traffic } = openMeasured([{ name: "Besar", rows: wideRows(rows) }]);
  expect((await host.readSheet("Besar")).values).toHaveLength(rows);
  expect(traffic.batches).toBe(3 + 2);
  expect(longest(traffic)).toBeLessThan(MOST_BYTES);
});

test("where cells hold long texts the blocks grow smaller by themselves", async () => {
  const text = "Penyediaan jasa penunjang urusan pemerintahan daerah ".repeat(3);
  const rows = Array.from({ length: 1_500 }, (_, row) => Array.from({ length: 40 }, () => `${text}${String(row)}`));
  const { host, traffic } = openMeasured([{ name: "Panjang", rows: [...wideRows(600), ...rows] }]);
  expect((await host.readSheet("Panjang")).values.at(-1)?.[39]).toBe(`${text}1499`);
  // one block of figures, one of texts at the full size, then five of them at a third of it
  expect(traffic.batches).toBe(3 + 1 + 1 + 5);
});

test("looks of long columns travel in several messages, and arrive", async () => {
  const rows = LOOKS_PER_MESSAGE + 500;
  const boxed = [1000, LOOKS_PER_MESSAGE, LOOKS_PER_MESSAGE + 1, rows].map((row) => `A${String(row)}`);
  const { host, traffic } = openMeasured([{ name: "A", rows: wideRows(rows).map((row) => row.slice(0, 1)), boxed }]);
  const part = { top: 0, bottom: rows - 1 };
  const model = await host.readLook("A", { column: 0, ...part });
  await host.write([{ sheet: "A", cells: [], looks: [{ ...model, column: 5 }] }]);
  const worn = await host.readLook("A", { column: 5, ...part });
  const [plain] = worn.cells;
  expect(worn.cells.map(({ look }) => look)).toEqual(model.cells.map(({ look }) => look));
  expect(worn.cells.filter(({ look }) => look !== plain?.look)).toHaveLength(boxed.length);
  expect(longest(traffic)).toBeLessThan(MOST_BYTES);
});

test("what is written travels in messages below 4 MB, gapless or scattered", async () => {
  const formula = '=IF(ISNUMBER(G7),IF($G$140=0,0,G7/$G$140*100),"")';
  const cell = (row: number, column: number): CellWrite => {
    return { row, column, content: { kind: "formula", formula }, format: "#,##0.00" };
  };
  const gapless = Array.from({ length: 11_000 }, (_, row) => cell(row, 9));
  const scattered = Array.from({ length: 1_100 }, (_, index) => cell(index * 2, index % 6));
  for (const cells of [gapless, scattered]) {
    const { host, traffic } = openMeasured([{ name: "A", rows: [[1]] }]);
    await host.write([{ sheet: "A", cells }]);
    expect(longest(traffic)).toBeLessThan(MOST_BYTES);
  }
});
