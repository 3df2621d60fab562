import type { CellWrite } from "../../src/host/port";
import { openMeasured, wideRows, type Traffic } from "../host/excel/measured";

const ROWS = 50_000;
const MOST_BYTES = 4 * 1024 * 1024;

function report(what: string, { batches, longestRequest, longestAnswer }: Traffic): void {
  const megabytes = [longestRequest, longestAnswer].map((bytes) => (bytes / 1e6).toFixed(2));
  process.stdout.write(`${what}: ${String(batches)} messages, the longest there ${megabytes.join(" MB, back ")} MB\n`);
}

it("reads a sheet of 50,000 rows and 40 columns in messages below 4 MB, hidden rows and all", async () => {
  const { host, traffic } = openMeasured([{ name: "Besar", rows: wideRows(ROWS), hiddenRows: [7, 49_999] }]);
  const { values, hiddenRows } = await host.readSheet("Besar");
  report("50,000 × 40 cells read", traffic);
  expect([values.length, hiddenRows]).toEqual([ROWS, [7, 49_999]]);
  expect(Math.max(traffic.longestRequest, traffic.longestAnswer)).toBeLessThan(MOST_BYTES);
});

it("writes three columns of 50,000 formulas in messages below 4 MB", async () => {
  const { host, traffic } = openMeasured([{ name: "Besar", rows: [[1]] }]);
  const cells = Array.from({ length: ROWS * 3 }, (_, index): CellWrite => {
    const row = Math.floor(index / 3);
    const formula = `=IF($G$140=0,0,$G$${String(row + 1)}/$G$140*100)`;
    return { row, column: 8 + (index % 3), content: { kind: "formula", formula }, format: "#,##0.00" };
  });
  await host.write([{ sheet: "Besar", cells }]);
  report("50,000 × 3 formulas written", traffic);
  expect(Math.max(traffic.longestRequest, traffic.longestAnswer)).toBeLessThan(MOST_BYTES);
});

it("gives a column of 50,000 cells the look of another in messages below 4 MB", async () => {
  const { host, traffic } = openMeasured([{ name: "Besar", rows: wideRows(ROWS).map((row) => row.slice(0, 2)) }]);
  const look = await host.readLook("Besar", { column: 1, top: 0, bottom: ROWS - 1 });
  await host.write([{ sheet: "Besar", cells: [], looks: [{ ...look, column: 5 }] }]);
  report("50,000 looks read and given", traffic);
  expect(Math.max(traffic.longestRequest, traffic.longestAnswer)).toBeLessThan(MOST_BYTES);
});
