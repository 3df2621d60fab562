import type { Finding } from "../../../src/findings/finding";
import type { CellValue } from "../../../src/sheets/content";
import { findingsOf } from "../checking";

const HEADER = ["No", "Sasaran", "% Capaian Kinerja", "% Capaian Realisasi Anggaran", "Tingkat Efisiensi"];
const ROWS: readonly (readonly CellValue[])[] = [
  [1, "Meningkatnya layanan", 87.17, 98.64, -11.47],
  [2, "Meningkatnya akuntabilitas", 153.85, 99.93, 53.92],
  [3, "Meningkatnya arsip", 100, 97.51, 2.49],
];

async function withAverage(capaian: CellValue, serapan: CellValue, efisiensi: CellValue): Promise<readonly Finding[]> {
  return findingsOf({ rows: [HEADER, ...ROWS, [null, "Rata-rata", capaian, serapan, efisiensi]] });
}

describe("sum-as-average", () => {
  it("names the sum and puts the mean there", async () => {
    const found = await withAverage(113.67, 98.69, 44.94);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      code: "sum-as-average",
      severity: "error",
      cell: "E5",
      related: ["E2:E4"],
      params: { column: "efisiensi", count: 3 },
      fix: [{ cell: "E5", content: { kind: "formula", formula: "=AVERAGE(E2:E4)" }, format: null }],
    });
    expect(found[0]?.expected).toBeCloseTo(14.98, 9);
  });
});

describe("average-mismatch", () => {
  it("is an error where there is one set of rows only", async () => {
    const found = await withAverage(113.67, 98.75, 14.98);
    expect(found).toMatchObject([
      {
        code: "average-mismatch",
        severity: "error",
        cell: "D5",
        related: ["D2:D4"],
        found: 98.75,
        params: { count: 3 },
      },
    ]);
    expect(found[0]?.expected).toBeCloseTo(98.693333, 6);
  });

  it("allows for the rounding of what is averaged, and no more", async () => {
    expect(await withAverage(113.67, 98.69, 14.98)).toEqual([]);
    expect(await withAverage(113.67, 98.7, 14.98)).toEqual([]);
    expect(await withAverage(113.67, 98.71, 14.98)).toHaveLength(1);
  });

  it("takes the difference of the two averages for an average efficiency", async () => {
    expect(await withAverage(113.67, 98.69, 14.98)).toEqual([]);
  });

  it("leaves rows without a figure out, and counts dashes where that explains it", async () => {
    const header = ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"];
    const rows = (none: CellValue, mean: number): CellValue[][] => [
      header,
      [1, "Layanan", "Jumlah KTP", 80, 72, 90],
      [2, "Akuntabilitas", "Jumlah laporan", 70, 70, 100],
      [3, "Arsip", "Jumlah arsip", 50, none, none],
      [null, "Rata-rata capaian", null, null, null, mean],
    ];
    const codes = async (none: CellValue, mean: number): Promise<readonly string[]> =>
      (await findingsOf({ rows: rows(none, mean) })).map(({ code }) => code);
    expect(await codes("n/a", 95)).toEqual([]);
    expect(await codes("-", 63.33)).toEqual([]);
    expect(await codes("n/a", 63.33)).toEqual(["average-mismatch"]);
  });
});

describe("efisiensi-mismatch", () => {
  it("says capaian − serapan with its formula", async () => {
    const rows = [HEADER, ...ROWS.map((row) => (row[0] === 2 ? [...row.slice(0, 4), 55.92] : row))];
    expect(await findingsOf({ rows })).toMatchObject([
      {
        code: "efisiensi-mismatch",
        severity: "error",
        cell: "E3",
        related: ["C3", "D3"],
        found: 55.92,
        expected: 53.92,
        fix: [{ cell: "E3", content: { kind: "formula", formula: "=C3-D3", value: 53.92 }, format: null }],
      },
    ]);
  });

  it("blames the capaian that both its efficiency and its average contradict", async () => {
    const wrong = ROWS.map((row) => (row[0] === 2 ? [2, row[1] ?? null, 163.85, 99.93, 53.92] : row));
    const found = await findingsOf({ rows: [HEADER, ...wrong, [null, "Rata-rata", 113.67, 98.69, 14.98]] });
    expect(found).toMatchObject([
      {
        code: "efisiensi-mismatch",
        cell: "C3",
        related: ["E3", "C5"],
        found: 163.85,
        expected: 153.85,
        params: { column: "capaian" },
      },
    ]);
  });

  it("blames the serapan in the same way", async () => {
    const wrong = ROWS.map((row) => (row[0] === 2 ? [2, row[1] ?? null, 153.85, 89.93, 53.92] : row));
    const found = await findingsOf({ rows: [HEADER, ...wrong, [null, "Rata-rata", 113.67, 98.69, 14.98]] });
    expect(found).toMatchObject([
      { code: "efisiensi-mismatch", cell: "D3", found: 89.93, expected: 99.93, params: { column: "serapan" } },
    ]);
  });

  it("follows a column that holds a ratio", async () => {
    const rows = [
      HEADER,
      ...ROWS.map(([no, name, of, by]) => [
        no ?? null,
        name ?? null,
        of ?? null,
        by ?? null,
        Math.round((Number(by) / Number(of)) * 10000) / 100,
      ]),
    ];
    expect(await findingsOf({ rows })).toEqual([]);
  });
});
