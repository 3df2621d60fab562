import { fittedRows } from "../../../src/sheets/writing/row-heights";
import { PLAIN, specCell } from "../../../src/sheets/writing/sheet-spec";

const wrapped = { ...PLAIN, wrap: true };
const columnWidths = [10, 10];

function heights(text: string, look = wrapped, merges: Parameters<typeof fittedRows>[0]["merges"] = []): unknown {
  return fittedRows({ cells: [specCell(3, 0, text, look)], merges, columnWidths }).map(({ row, points }) => [
    row,
    points,
  ]);
}

describe("fittedRows", () => {
  it("leaves rows of one line alone, and text that is not wrapped", () => {
    expect(heights("Pagu (Rp)")).toEqual([]);
    expect(heights("Pagu anggaran setelah perubahan", PLAIN)).toEqual([]);
  });

  it("counts lines by words", () => {
    expect(heights("Pagu anggaran")).toEqual([[3, 30]]);
    expect(heights("Pagu anggaran setelah")).toEqual([[3, 43]]);
  });

  it("breaks words that are longer than a line", () => {
    expect(heights("a".repeat(25))).toEqual([[3, 43]]);
  });

  it("takes merged cells together, and larger or bold letters for what they are", () => {
    expect(heights("Pagu anggaran", wrapped, [{ top: 3, left: 0, bottom: 3, right: 1 }])).toEqual([]);
    expect(heights("Pagu angg", { ...wrapped, size: 14 })).toEqual([[3, 40]]);
    expect(heights("Realisasi", { ...wrapped, bold: true })).toEqual([]);
    expect(heights("Realisasi..", { ...wrapped, bold: true })).toEqual([[3, 30]]);
  });

  it("takes the highest cell of a row and lists rows in order", () => {
    const two = "Pagu anggaran";
    const cells = [
      specCell(5, 0, two, wrapped),
      specCell(2, 1, `${two} setelah`, wrapped),
      specCell(2, 0, two, wrapped),
    ];
    expect(fittedRows({ cells, merges: [], columnWidths })).toEqual([
      { row: 2, points: 43, isEstimate: true },
      { row: 5, points: 30, isEstimate: true },
    ]);
  });
});
