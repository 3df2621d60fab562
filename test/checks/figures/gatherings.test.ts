import { gatherings } from "../../../src/checks/figures/gatherings";
import { tableOf, type Built, type BuiltRow } from "../built-table";

const total = (pagu: number, parts: readonly number[] = []): BuiltRow => ({
  cells: ["Jumlah", pagu],
  mark: "total",
  part: { kind: "total", parts },
});

function gathered(rows: Built["rows"], columns: Built["columns"] = ["uraian", "pagu"]): readonly object[] {
  return gatherings(tableOf({ columns, rows })).map(({ index, parts, leaves, others }) => ({
    ...{ index, parts, leaves, others },
  }));
}

const TREE: readonly BuiltRow[] = [
  { cells: ["Program", 600] },
  { cells: ["Kegiatan", 600], parent: 0 },
  { cells: ["Sub 1", 200], parent: 1 },
  { cells: ["Sub 2", 400], parent: 1 },
  { cells: ["Pelatihan", 100] },
];

describe("gatherings", () => {
  it("are parents with the rows below their parts, and totals", () => {
    expect(gathered([...TREE, total(700, [0, 4])])).toEqual([
      { index: 0, parts: [1], leaves: [2, 3], others: [[1], []] },
      { index: 1, parts: [2, 3], leaves: [2, 3], others: [[2, 3], []] },
      { index: 5, parts: [0, 4], leaves: [2, 3, 4], others: [[], []] },
    ]);
  });

  it("keep the parts of a parent that its amount is not the sum of", () => {
    const rows: readonly BuiltRow[] = [
      { cells: ["a", 200] },
      { cells: ["Program", 200] },
      { cells: ["b", 9], parent: 1 },
    ];
    expect(gathered(rows)).toMatchObject([{ index: 1, parts: [2] }]);
  });

  it("take for a total that is not the sum of its parts the rows right above it", () => {
    expect(gathered([["a", 100], ["b", 200], ["c", 300], total(500, [0, 1, 2])])).toMatchObject([
      { index: 3, parts: [1, 2], leaves: [1, 2] },
    ]);
    expect(gathered([["a", 100], ["b", 200], ["c", 300], total(300)])).toMatchObject([{ parts: [2] }]);
    expect(gathered([["a", 100], ["b", 200], total(300)])).toMatchObject([{ parts: [0, 1] }]);
  });

  it("pass over groups and other totals on the way up", () => {
    const rows = [...TREE.slice(0, 4), total(999, [0]), TREE[4] ?? [], total(700, [0])];
    expect(gathered(rows)).toMatchObject([{ index: 0 }, { index: 1 }, { index: 4, parts: [0] }, { parts: [2, 3, 5] }]);
  });

  it("keep the parts where the rows above do not add up either", () => {
    expect(gathered([["a", 100], ["b", 200], total(450, [0])])).toMatchObject([{ parts: [0] }]);
    expect(gathered([["a", 100], ["b", 200], total(250, [0])])).toMatchObject([{ parts: [0] }]);
    expect(gathered([["a", 100], ["b", 200], total(450)])).toEqual([]);
  });

  it("keep the parts where there is no amount to compare", () => {
    expect(gathered([["a", 100], ["b", 200], { ...total(0, [0]), cells: ["Jumlah", null] }])).toMatchObject([
      { parts: [0] },
    ]);
    expect(gathered([["a", 100], ["b", 200], total(200, [0])], ["uraian", "realisasiRp"])).toMatchObject([
      { parts: [0] },
    ]);
  });

  it("know for a total the subtotals with what they leave", () => {
    const rows = [["a", 100], ["b", 200], total(300, [0, 1]), ["c", 50], total(350, [0, 1, 3])] as const;
    expect(gathered(rows)).toEqual([
      { index: 2, parts: [0, 1], leaves: [0, 1], others: [[], [4]] },
      { index: 4, parts: [0, 1, 3], leaves: [0, 1, 3], others: [[], [3, 2]] },
    ]);
    const parent: readonly BuiltRow[] = [{ cells: ["g", 100] }, { cells: ["a", 100], parent: 0 }, total(100, [0])];
    expect(gathered(parent)).toMatchObject([
      { index: 0, others: [[1], []] },
      { index: 2, others: [[], []] },
    ]);
  });
});
