import { openMeasured, wideRows } from "../host/excel/measured";

const ROWS = 50_000;
const MOST_BYTES = 4 * 1024 * 1024;

it("reads a sheet of 50,000 rows and 40 columns in messages below 4 MB", async () => {
  const { host, traffic } = openMeasured([{ name: "Besar", rows: wideRows(ROWS) }]);
  expect((await host.readSheet("Besar")).values).toHaveLength(ROWS);
  const megabytes = (Math.max(traffic.longestRequest, traffic.longestAnswer) / 1e6).toFixed(2);
  process.stdout.write(`50,000 × 40 cells: ${String(traffic.batches)} messages, the longest ${megabytes} MB\n`);
  expect(Math.max(traffic.longestRequest, traffic.longestAnswer)).toBeLessThan(MOST_BYTES);
});
