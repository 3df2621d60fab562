import { MemoryHost } from "../../src/host/memory/memory-host";
import { names } from "./host/names";
import { everything } from "./host/trial";
import { describeHost } from "./spreadsheet-host.contract";

describeHost(
  "memory",
  async () => {
    const host = new MemoryHost([
      {
        name: names.report,
        rows: [
          ["Uraian", "Keuangan", null, null],
          [null, "Pagu", "Realisasi", "SIAP"],
          ["051", 1500, 600, "=B3-C3"],
          ["2.07.03", 500.5, true, "=B4"],
          ["JUMLAH", "=SUM(B3:B4)", null, null],
          [{ error: "#N/A" }, "#N/A", null, null],
          [null, null, null, "akhir"],
        ],
        merges: [
          { top: 0, left: 0, bottom: 1, right: 0 },
          { top: 0, left: 1, bottom: 0, right: 3 },
        ],
        looks: { "1,3": "kotak", "2,3": "kotak", "3,3": "kotak", "width 3": "20" },
        formats: { "2,0": "@", "3,0": "@", "2,1": "#,##0", "3,1": "#,##0", "4,1": '#,##0" bln"' },
      },
      { name: names.odd, rows: [["Uraian", 7], [null]], isFiltered: true },
      { name: names.locked, rows: [["jangan"]], isProtected: true },
      { name: names.hidden, rows: [[1]], visible: false },
      { name: names.empty, rows: [] },
    ]);
    const text = { kind: "value", value: "=A1+1" } as const;
    await host.write([{ sheet: names.odd, cells: [{ row: 1, column: 0, content: text, format: null }] }]);
    return { host, charts: (sheet) => host.chartsOf(sheet), selected: () => host.selected };
  },
  { ...everything, calculates: false, hiddenLines: false, tables: false, arrays: false },
);
