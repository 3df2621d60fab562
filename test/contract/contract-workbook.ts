import { buildXlsx } from "../workbook-builder";
import { names } from "./host/names";

/** The contract's workbook as an .xlsx file. */
export function contractFile(): Uint8Array {
  return buildXlsx({
    sheets: [
      {
        name: names.report,
        rows: [
          ["Uraian", "Keuangan", null, null],
          [null, "Pagu", "Realisasi", "SIAP"],
          ["051", 1500, 600, { formula: "=B3-C3", value: 900 }],
          ["2.07.03", 500.5, true, { formula: "=B4", value: 500.5 }],
          ["JUMLAH", { formula: "=SUM(B3:B4)", value: 2000.5 }, null, null],
          [{ error: "#N/A" }, "#N/A", null, null],
          [null, null, null, "akhir"],
        ],
        merges: ["A1:A2", "B1:D1"],
        boxed: ["D2", "D3", "D4"],
        columnWidths: { 3: 20 },
        formats: { A3: "@", A4: "@", B3: "#,##0", B4: "#,##0", B5: '#,##0" bln"' },
      },
      {
        name: names.odd,
        rows: [["Uraian", 7], ["'=A1+1"], [{ formula: `=${names.hidden}!A1*2`, value: 2 }]],
        hiddenRows: [2],
        hiddenColumns: [1],
        filter: "A1:B3",
      },
      { name: names.locked, rows: [["jangan"]], protected: true },
      {
        name: names.hidden,
        state: "hidden",
        rows: [
          [1, null, "Nama", "Nilai", null, { formula: "=A1:A2*2", value: 2, array: "F1:F2" }],
          [null, null, "a", 1, null, 0],
        ],
        table: { name: "Tabel1", area: "C1:D2", columns: ["Nama", "Nilai"] },
      },
      { name: names.empty, rows: [] },
    ],
  });
}
