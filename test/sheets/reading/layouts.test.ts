import { MemoryHost } from "../../../src/host/memory/memory-host";
import type { MemorySheet } from "../../../src/host/memory/memory-sheet";
import { columnName } from "../../../src/sheets/address";
import type { Area, CellValue } from "../../../src/sheets/content";
import type { ReportTable } from "../../../src/sheets/reading/table";
import { inspect } from "../../../src/tasks/inspect";

async function tablesOf(
  rows: readonly (readonly CellValue[])[],
  more: Partial<MemorySheet> = {},
): Promise<readonly ReportTable[]> {
  const reading = await inspect(new MemoryHost([{ name: "Lembar", rows, ...more }]));
  return reading.sheets[0]?.tables ?? [];
}

function roles(table: ReportTable | undefined): Readonly<Record<string, string | null>> {
  return Object.fromEntries((table?.columns ?? []).map(({ column, role }) => [columnName(column), role]));
}

function tree(table: ReportTable | undefined): readonly string[] {
  return (table?.rows ?? []).map(({ row, level, part }) => `${String(row + 1)} ${String(level)} ${part.kind}`);
}

const merge = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

describe("layouts of RFK tables", () => {
  it("three merged header rows, a numbering row, a table that starts at C4, a signature below", async () => {
    const rows: CellValue[][] = [
      [null, null, "LAPORAN REALISASI FISIK DAN KEUANGAN"],
      [null, null, "Keadaan Desember 2023"],
      [],
      [
        null,
        null,
        "Kode Rekening",
        "Program / Kegiatan / Sub Kegiatan",
        "Anggaran",
        null,
        null,
        null,
        null,
        "Sisa Anggaran",
      ],
      [null, null, null, null, "Pagu (Rp)", "Bobot (%)", "Realisasi", null, null],
      [null, null, null, null, null, null, "Keuangan (Rp)", "Fisik (%)", "Fisik Tertimbang (%)"],
      [null, null, 1, 2, 3, 4, 5, 6, 7, "8 = 3 - 5"],
      [null, null, "1.02.01", "Program A", 500, null, 400, null, null, null],
      [null, null, "1.02.01.2.01", "Kegiatan A", 500, null, 400, null, null, null],
      [null, null, "1.02.01.2.01.0001", "Sub A", 200, null, 200, 100, null, null],
      [null, null, "1.02.01.2.01.0002", "Sub B", 300, null, 200, 50, null, null],
      [null, null, null, "TOTAL", 500, null, 400, null, null, null],
      [],
      [null, null, null, null, null, null, "Kota, 31 Desember 2023"],
      [null, null, null, null, null, null, "Kepala Dinas"],
    ];
    const merges = [
      merge(3, 2, 5, 2),
      merge(3, 3, 5, 3),
      merge(3, 4, 3, 8),
      merge(3, 9, 5, 9),
      merge(4, 4, 5, 4),
      merge(4, 5, 5, 5),
      merge(4, 6, 4, 8),
    ];
    const [table] = await tablesOf(rows, { merges });
    expect(table).toMatchObject({ kind: "rfk", headerRows: [3, 4, 5, 6], firstRow: 7, lastRow: 10, totalRow: 11 });
    expect(roles(table)).toMatchObject({
      C: "kode",
      D: "uraian",
      E: "pagu",
      F: "bobot",
      G: "realisasiRp",
      H: "fisik",
      I: "fisikTertimbang",
      J: "siap",
    });
    expect(tree(table)).toEqual(["8 1 parent", "9 2 parent", "10 3 leaf", "11 3 leaf", "12 0 total"]);
  });

  it("two unmerged header rows, parents left open to the right", async () => {
    const [table] = await tablesOf([
      ["No", "Uraian", "Fisik", null, null, "Keuangan", null, null, "Bobot (%)", "SIAP"],
      [null, null, "Target", "Realisasi", "Satuan", "Pagu", "Realisasi", "%"],
      ["2.07.01", "Program", null, null, null, 300, 200],
      ["2.07.01.1.01.01", "Sub", 2, 1, "Paket", 300, 200],
    ]);
    expect(roles(table)).toEqual({
      A: "kode",
      B: "uraian",
      C: "target",
      D: "realisasi",
      E: "satuan",
      F: "pagu",
      G: "realisasiRp",
      H: "serapan",
      I: "bobot",
      J: "siap",
    });
    expect(table).toMatchObject({ totalRow: null, lastRow: 3 });
  });

  it("numbered rows without kode, with headings and a subtotal below its parts", async () => {
    const [table] = await tablesOf([
      ["No", "Uraian Kegiatan", "Target Fisik", "Realisasi Fisik", "Pagu", "Realisasi Keuangan", "Bobot", "Sisa Dana"],
      [null, "BIDANG PELATIHAN"],
      [1, "Pelatihan las", 16, 16, 100, 90],
      [2, "Pelatihan jahit", 16, 15, 200, 180],
      [null, "Jumlah", null, null, 300, 270],
      [null, "BIDANG PENEMPATAN"],
      [1, "Bursa kerja", 1, 1, 400, 400],
      [null, "JUMLAH TOTAL", null, null, 700, 670],
    ]);
    expect(table?.totalRow).toBe(7);
    expect(tree(table)).toEqual([
      "2 1 empty",
      "3 2 leaf",
      "4 2 leaf",
      "5 0 total",
      "6 1 empty",
      "7 2 leaf",
      "8 0 total",
    ]);
    expect(table?.rows.map(({ part }) => (part.kind === "total" ? part.parts : null))).toEqual([
      null,
      null,
      null,
      [1, 2],
      null,
      null,
      [1, 2, 5],
    ]);
  });

  it("an amount typed as text counts as the amount", async () => {
    const [table] = await tablesOf([
      ["Kode", "Uraian", "Target Fisik", "Realisasi Fisik", "Pagu", "Realisasi (Rp)", "Bobot", "SIAP"],
      ["2.07.01", "Program", null, null, 300, 200],
      ["2.07.01.1.01.01", "Sub", 2, 1, "Rp.100,-", "Rp 50"],
      ["2.07.01.1.01.02", "Sub", 2, 1, "Rp.200,-", "Rp 150"],
    ]);
    expect(table?.rows[0]?.part).toEqual({ kind: "parent", parts: [1, 2] });
  });

  it("two tables, one below the other", async () => {
    const header = ["Kode", "Uraian", "Target Fisik", "Realisasi Fisik", "Pagu", "Realisasi (Rp)", "Bobot", "SIAP"];
    const other = ["Kode", "Nama Kegiatan", "Pagu", "Realisasi Keuangan", "Fisik (%)", "Bobot", "Sisa Anggaran"];
    const tables = await tablesOf([
      header,
      ["2.07.01", "Program", 1, 1, 300, 200],
      [null, "JUMLAH", null, null, 300, 200],
      [],
      other,
      ["2.17.01", "Program", 500, 400, 90],
      [null, "JUMLAH", 500, 400],
    ]);
    expect(tables.map((table) => [table.headerRows, table.totalRow])).toEqual([
      [[0], 2],
      [[4], 6],
    ]);
    expect(roles(tables[1])).toMatchObject({ B: "uraian", D: "realisasiRp", E: "fisik", G: "siap" });
  });

  it("a figure without kode and name is a scribble, never counted", async () => {
    const [table] = await tablesOf([
      ["Kode", "Uraian", "Target Fisik", "Realisasi Fisik", "Pagu", "Realisasi (Rp)", "Bobot", "SIAP"],
      ["2.07.01", "Program", 1, 1, 300, 200],
      [null, null, null, null, 777],
      ["2.07.02", "Program", 1, 1, 100, 100],
      [null, "JUMLAH", null, null, 400, 300],
    ]);
    expect(table?.strays).toEqual([{ row: 2, column: 4 }]);
    expect(tree(table)).toEqual(["2 1 leaf", "4 1 leaf", "5 0 total"]);
  });

  it("the same money under two kode counts once when only then the parent fits", async () => {
    const rows: CellValue[][] = [
      ["Kode", "Uraian", "Target Fisik", "Realisasi Fisik", "Pagu", "Realisasi (Rp)", "Bobot", "SIAP"],
      ["A.", "Bidang", null, null, 300, 200],
      ["2.17.03", "Program", null, null, 300, 200],
      ["2.17.05", "Program", null, null, 300, 200],
      ["2.17.05.1.01.01", "Sub", 1, 1, 100, 100],
      ["2.17.05.1.01.02", "Sub", 1, 1, 200, 100],
      [null, "JUMLAH", null, null, 300, 200],
    ];
    expect(tree((await tablesOf(rows))[0])).toEqual([
      "2 1 parent",
      "3 2 repeat",
      "4 2 parent",
      "5 3 leaf",
      "6 3 leaf",
      "7 0 total",
    ]);
    const twoRealProgrammes = rows.map((row) => [...row]);
    twoRealProgrammes[1]![4] = twoRealProgrammes[6]![4] = 600;
    twoRealProgrammes[1]![5] = twoRealProgrammes[6]![5] = 400;
    expect(tree((await tablesOf(twoRealProgrammes))[0])[1]).toBe("3 2 leaf");
  });
});

describe("sheets that hold no such table", () => {
  it.each<[string, CellValue[][], string]>([
    ["an empty sheet", [], "empty"],
    [
      "a letter",
      [
        ["Kepada Yth."],
        ["Kepala Bidang"],
        ["Dengan hormat, bersama ini kami sampaikan target dan realisasi anggaran."],
      ],
      "no-header",
    ],
    [
      "a list of names",
      [
        ["No", "Nama", "Jabatan"],
        [1, "Pegawai satu", "Analis"],
        [2, "Pegawai dua", "Analis"],
      ],
      "no-header",
    ],
    [
      "a list with headings of the field and no figures",
      [
        ["Kode", "Nama Kegiatan", "Lokasi", "Keterangan"],
        ["2.07.01", "Program", "Kupang", "selesai"],
      ],
      "not-supported",
    ],
  ])("%s", async (_, rows, reason) => {
    const reading = await inspect(new MemoryHost([{ name: "Lembar", rows }]));
    expect(reading.sheets[0]).toMatchObject({ tables: [], noTable: reason });
  });
});

describe("columns whose header says nothing known", () => {
  it("are asked about with a second reading that their values fit and no other column has", async () => {
    const [table] = await tablesOf([
      ["Kode", "Uraian", "Pagu Anggaran (Rp)", "Realisasi Anggaran (Rp)", "Nilai Lain", "Angka", "Lokasi"],
      ["2.07.01", "Program", 400_000_000, 300_000_000, 70_000_000, "75%", "Kupang"],
      ["2.07.01.1.01", "Kegiatan", 400_000_000, 300_000_000, 70_000_000, "75%", "Kupang"],
      ["2.07.01.1.01.0001", "Sub A", 150_000_000, 100_000_000, 40_000_000, "70%", "Kupang"],
      ["2.07.01.1.01.0002", "Sub B", 250_000_000, 200_000_000, 30_000_000, "80%", "Kupang"],
    ]);
    const asked = (table?.columns ?? []).filter(({ confidence }) => confidence < 0.9);
    expect(asked.map(({ header, candidates }) => [header, candidates.map(({ role }) => role)])).toEqual([
      ["Nilai Lain", [null, "siap"]],
    ]);
  });
});
