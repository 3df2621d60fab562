import { findingsOf } from "../checking";
import { budget, type BudgetRow } from "./budget";

const numbered = (numbers: readonly number[]): readonly BudgetRow[] => [
  ["2.07.03", "Program Pelatihan", numbers.length * 10],
  ["2.07.03.1.01", "Pelatihan Keterampilan", numbers.length * 10],
  ...numbers.map((n): BudgetRow => [
    `2.07.03.1.01.00${String(n).padStart(2, "0")}`,
    `Sub kegiatan nomor ${String(n)}`,
    10,
  ]),
];
const inOrder = (numbers: readonly number[]) => findingsOf({ rows: budget(numbered(numbers), numbers.length * 10) });

describe("kode-order", () => {
  it("a row after a higher one", async () => {
    expect(await inOrder([1, 2, 4, 5, 3])).toMatchObject([
      {
        code: "kode-order",
        severity: "warning",
        cell: "A8",
        related: ["A7"],
        found: "2.07.03.1.01.0003",
        expected: null,
        cause: "kode-order:Lembar:A8",
        params: { beside: "2.07.03.1.01.0005", place: "after" },
        fix: [],
      },
    ]);
  });

  it("a row before lower ones", async () => {
    expect(await inOrder([5, 1, 2, 3, 4])).toMatchObject([
      { cell: "A4", related: ["A5"], params: { beside: "2.07.03.1.01.0001", place: "before" } },
    ]);
  });

  it("one in four steps down is a mistake, more is a table that is not sorted", async () => {
    expect(await inOrder([2, 1])).toHaveLength(1);
    expect(await inOrder([1, 2, 3, 4, 6, 7, 5, 9, 8])).toHaveLength(2);
    expect(await inOrder([2, 1, 4, 3])).toEqual([]);
  });

  it("gaps are in order", async () => {
    expect(await inOrder([1, 3, 10, 12])).toEqual([]);
  });

  it("letters too", async () => {
    const rows = (letters: string): readonly BudgetRow[] => [
      ["2.07.03.1.01.0001", "Proses Pelatihan", letters.length * 10],
      ...Array.from(letters, (letter, index): BudgetRow => [`${letter}.`, `Pelatihan nomor ${String(index)}`, 10]),
    ];
    expect(await findingsOf({ rows: budget(rows("abdce"), 50) })).toMatchObject([{ code: "kode-order", cell: "A6" }]);
    expect(await findingsOf({ rows: budget(rows("abcde"), 50) })).toEqual([]);
    expect(await findingsOf({ rows: budget(rows("abab"), 40) })).not.toMatchObject([{ code: "kode-order" }]);
  });
});
