import type { CellValue } from "../../../src/sheets/content";
import { findingsOf } from "../checking";

const MILLION = 1_000_000;
const HEADER: readonly (readonly CellValue[])[] = [
  ["Kode", "Program/Kegiatan/Sub Kegiatan", "Indikator", "Satuan", "2024", null, "2025", null, "2026", null],
  [null, null, null, null, "Target", "Rp", "Target", "Rp", "Target", "Rp"],
];

/** Five sub kegiatan under their kegiatan, with some cells left blank: [sub kegiatan, column]. */
function plan(blank: readonly (readonly [number, number])[]): readonly (readonly CellValue[])[] {
  const subs = [1, 2, 3, 4, 5].map((n): CellValue[] => {
    const pairs = [0, 1, 2].flatMap((year) => [90 + n, (n * 10 + year) * MILLION]);
    const cells = [
      `2.07.03.1.01.000${String(n)}`,
      `Sub kegiatan ${String(n)}`,
      `Persentase ${String(n)}`,
      "%",
      ...pairs,
    ];
    return cells.map((cell, column) => (blank.some(([sub, at]) => sub === n && at === column) ? null : cell));
  });
  const sum = (column: number): number => subs.reduce((total, row) => total + Number(row[column] ?? 0), 0);
  const kegiatan = ["2.07.03.1.01", "Pelatihan", null, null, null, sum(5), null, sum(7), null, sum(9)];
  return [...HEADER, kegiatan, ...subs];
}

describe("pair-incomplete", () => {
  it("a target without rupiah", async () => {
    expect(await findingsOf({ rows: plan([[3, 7]]) })).toMatchObject([
      {
        code: "pair-incomplete",
        severity: "warning",
        cell: "H6",
        related: ["G6"],
        found: null,
        expected: null,
        cause: "pair-incomplete:Lembar:baris 5",
        weight: null,
        params: { variant: "rupiah", row: "2.07.03.1.01.0003 Sub kegiatan 3", filled: 93 },
        fix: [],
      },
    ]);
  });

  it("rupiah without a target weighs as much as they are", async () => {
    expect(await findingsOf({ rows: plan([[3, 6]]) })).toMatchObject([
      {
        cell: "G6",
        related: ["H6"],
        weight: 31 * MILLION,
        params: { variant: "target", filled: 31 * MILLION },
      },
    ]);
  });

  it("a pair left blank as a whole is no gap, and two half pairs settle nothing", async () => {
    const whole = plan([
      [3, 6],
      [3, 7],
    ]);
    expect(await findingsOf({ rows: whole })).toEqual([]);
    const halves = plan([
      [3, 5],
      [3, 7],
    ]);
    expect(await findingsOf({ rows: halves })).toEqual([]);
  });

  it("one blank in five is a gap, two are a habit", async () => {
    expect(await findingsOf({ rows: plan([[5, 7]]) })).toHaveLength(1);
    const two = plan([
      [4, 7],
      [5, 7],
    ]);
    expect(await findingsOf({ rows: two })).toEqual([]);
  });
});
