import { withoutBreakdownAbove } from "../../../src/sheets/reading/rows/breakdown-above";
import { nestBySums } from "../../../src/sheets/reading/rows/nest-by-sums";
import { forestByRank } from "../../../src/sheets/reading/rows/tree";
import type { RowPart } from "../../../src/sheets/reading/table";

type Money = readonly [pagu: number | null, realisasi: number | null];

/** Programmes of rank 40 and everything below them of rank 75, nested. */
function levels(rows: readonly Money[], programmes: readonly number[], plain = true): readonly number[] {
  const ranks = rows.map((_, index) => (programmes.includes(index) ? 40 : 75));
  const forest = forestByRank(ranks, () => null);
  const nestable = rows.map(([pagu, realisasi]) => ({ amounts: { pagu, realisasi }, isPlain: plain }));
  return nestBySums(forest, nestable, ranks).levels;
}

const both = (amount: number): Money => [amount, amount];

describe("nestBySums", () => {
  const proof = [both(60), both(20), both(5), both(15), both(40), both(30), both(10)];

  it("hangs sub kegiatan under the kegiatan they add up to", () => {
    expect(levels(proof, [0])).toEqual([1, 2, 3, 3, 2, 3, 3]);
  });

  it("leaves a list alone that adds up as it is", () => {
    expect(levels([both(60), both(20), both(5), both(15), both(20)], [0])).toEqual([1, 2, 2, 2, 2]);
  });

  it("leaves rows alone whose kode or letter says where they stand", () => {
    expect(levels(proof, [0], false)).toEqual([1, 2, 2, 2, 2, 2, 2]);
  });

  it("nests under a head that misses its sum, where the heads make the programme", () => {
    expect(
      levels([both(95), both(20), both(5), both(15), both(40), both(30), both(19), both(35), both(35)], [0]),
    ).toEqual([1, 2, 3, 3, 2, 3, 3, 2, 3]);
  });

  it("needs one measure only", () => {
    const rows: readonly Money[] = [
      [60, 1],
      [20, 2],
      [5, 3],
      [15, 3],
      [40, 4],
      [30, 9],
      [10, 9],
    ];
    expect(levels(rows, [0])).toEqual([1, 2, 3, 3, 2, 3, 3]);
    const other: readonly Money[] = rows.map(([pagu, realisasi]) => [realisasi, pagu]);
    expect(levels(other, [0])).toEqual([1, 2, 3, 3, 2, 3, 3]);
  });

  it("nests exact heads also where the programme above is wrong, and lists of one line each once that is proved", () => {
    const wrong = [both(61), ...proof.slice(1)];
    expect(levels(wrong, [0])).toEqual([1, 2, 3, 3, 2, 3, 3]);
    expect(levels([...proof, both(7), both(7), both(7)], [0, 7])).toEqual([1, 2, 3, 3, 2, 3, 3, 1, 2, 3]);
    expect(levels([both(7), both(7), both(7)], [0])).toEqual([1, 2, 2]);
  });

  it("does not nest where a row is neither head nor under one", () => {
    expect(levels([both(100), both(20), both(5), both(15), both(40), both(30), both(10), both(1)], [0])).toEqual([
      1, 2, 2, 2, 2, 2, 2, 2,
    ]);
  });
});

describe("withoutBreakdownAbove", () => {
  const row = (pagu: number, realisasi = pagu): Parameters<typeof withoutBreakdownAbove>[0][number] => ({
    amounts: { pagu, realisasi },
    mark: "none",
    hasVolumes: false,
  });
  const leaf: RowPart = { kind: "leaf" };
  const parent: RowPart = { kind: "parent", parts: [] };
  const total: RowPart = { kind: "total", parts: [0, 1, 2, 3] };

  it("takes the lines by jenis belanja out of the total that the programmes make", () => {
    const rows = [row(100), row(70), row(60), row(40), row(100)];
    expect(withoutBreakdownAbove(rows, [leaf, leaf, parent, parent, total])).toEqual([
      { kind: "repeat", of: 4 },
      { kind: "repeat", of: 4 },
      parent,
      parent,
      { kind: "total", parts: [2, 3] },
    ]);
  });

  it("needs the programmes to make the total exactly, in one measure", () => {
    const parts = [leaf, leaf, parent, parent, total];
    const slip = [row(100), row(70), row(60, 61), row(40), row(100)];
    expect(withoutBreakdownAbove(slip, parts)[0]).toEqual({ kind: "repeat", of: 4 });
    const wrong = [row(100), row(70), row(61), row(40), row(100)];
    expect(withoutBreakdownAbove(wrong, parts)).toBe(parts);
  });

  it("leaves a total alone that all rows make", () => {
    const parts = [leaf, leaf, parent, parent, total];
    expect(withoutBreakdownAbove([row(10), row(20), row(60), row(40), row(130)], parts)).toBe(parts);
    const rows = [row(60), row(40), row(100), row(0), row(100)];
    expect(withoutBreakdownAbove(rows, [parent, parent, leaf, leaf, total])).toEqual([
      parent,
      parent,
      leaf,
      leaf,
      total,
    ]);
  });
});
