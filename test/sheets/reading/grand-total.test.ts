import type { CellValue, SheetContent } from "../../../src/sheets/content";
import { readSheet } from "../../../src/sheets/reading/read-sheet";
import { MemoryHost } from "../../../src/host/memory/memory-host";

const HEADER: readonly CellValue[] = ["Kode", "Uraian", "Pagu (Rp)", "Realisasi (Rp)", "Sisa (Rp)"];
const GROUPS: readonly (readonly CellValue[])[] = [
  ["A.", "Sekretariat"],
  ["2.07.01", "Program Penunjang", 400, 300, 100],
  [null, "Jumlah A.", 400, 300, 100],
  ["B.", "Bidang Pelatihan"],
  ["2.07.03", "Program Pelatihan", 700, 500, 200],
  [null, "Jumlah B.", 700, 500, 200],
];

async function contentOf(rows: readonly (readonly CellValue[])[]): Promise<SheetContent> {
  return new MemoryHost([{ name: "RFK", rows }]).readSheet("RFK");
}

async function totals(rows: readonly (readonly CellValue[])[]) {
  const [table] = readSheet(await contentOf(rows)).tables;
  const parts = table?.rows.flatMap(({ row, part }) =>
    part.kind === "total" ? [[row, part.parts.map((at) => table.rows[at]?.row)]] : [],
  );
  return { totalRow: table?.totalRow, parts };
}

describe("the grand total", () => {
  it("is the one above all rows where the last one closes its own block only", async () => {
    expect(await totals([HEADER, [null, "JUMLAH", 1100, 800, 300], ...GROUPS])).toEqual({
      totalRow: 1,
      parts: [
        [1, [3, 6]],
        [4, [3]],
        [7, [6]],
      ],
    });
  });

  it("is the last one where it is as large as the first", async () => {
    const rows = [HEADER, [null, "JUMLAH", 1100, 800, 300], ...GROUPS, [null, "JUMLAH", 1100, 800, 300]];
    expect((await totals(rows)).totalRow).toBe(8);
  });

  it("is the last one where another stands above", async () => {
    expect(await totals([HEADER, ...GROUPS, [null, "JUMLAH", 1100, 800, 300]])).toEqual({
      totalRow: 7,
      parts: [
        [3, [2]],
        [6, [5]],
        [7, [2, 5]],
      ],
    });
  });
});

describe("a numbered column", () => {
  it("is not taken for kode because titles below stand in it", async () => {
    const rows: readonly (readonly CellValue[])[] = [
      ["No", "Uraian", "Pagu (Rp)", "Realisasi (Rp)", "Sisa (Rp)"],
      ["1", "Program Penunjang", 400, 300, 100],
      ["1.1", "Perencanaan", 400, 300, 100],
      ["1.1.1", "Penyusunan Dokumen", 150, 100, 50],
      ["1.1.2", "Evaluasi Kinerja", 250, 200, 50],
      [],
      ["REKAPITULASI LAPORAN REALISASI"],
      ["DINAS PARIWISATA KABUPATEN"],
    ];
    const [table] = readSheet(await contentOf(rows)).tables;
    expect(table?.rows.map(({ kode, parent }) => [kode, parent])).toEqual([
      [null, null],
      [null, 0],
      [null, 1],
      [null, 1],
    ]);
  });
});
