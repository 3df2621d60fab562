import { buildXlsx, type BuiltCell } from "../../../workbook-builder";
import { smallRows } from "../../../tasks/small-report";

const COLUMNS = "ABCDEFGHIJ";

/**
 * A small report with a kode and a figure typed wrongly and a wrong subtotal, beside a sheet that is filtered, one that
 * is locked and one that is hidden.
 */
export function reportFile(): Uint8Array {
  const rows: BuiltCell[][] = smallRows().map((row) => row.map((cell) => (isPlain(cell) ? cell : null)));
  rows[2]![0] = "2,07,01.1.01.0001";
  rows[3]![5] = "300";
  rows[4]![4] = 450;
  rows[1]![9] = { formula: "=E2-F2", value: 100 };
  return buildXlsx({
    sheets: [
      { name: "RFK", rows, formats: formats(), columnWidths: { 1: 30 }, frozenRows: 1, hiddenColumns: [11] },
      { name: "Lain", rows: [["x"], [1], [{ formula: "=A2*2", value: 2 }]], hiddenRows: [2], filter: "A1:A3" },
      { name: "Kunci", rows: [["tetap", 5]], protected: true },
      { name: "Sembunyi", rows: [[1, { formula: "=RFK!E7", value: 1000 }]], state: "hidden" },
    ],
    active: 1,
  });
}

function formats(): Readonly<Record<string, string>> {
  const addresses = [2, 3, 4, 5, 6, 7].flatMap((row) => ["E", "F", "J"].map((column) => [`${column}${row}`, "#,##0"]));
  return { ...(Object.fromEntries(addresses) as Record<string, string>), [`${COLUMNS[6]!}2`]: "0.00" };
}

function isPlain(cell: unknown): cell is string | number | null {
  return cell === null || typeof cell === "string" || typeof cell === "number";
}
