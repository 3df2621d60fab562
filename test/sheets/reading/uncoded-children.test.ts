import { withStrayChildren, type UncodedRow } from "../../../src/sheets/reading/rows/uncoded-children";

const row = (mark: UncodedRow["mark"], pagu: number, kodeText = ""): UncodedRow => ({
  mark,
  kodeText,
  amounts: { pagu, realisasi: null },
});

describe("rows that lost their place among their siblings", () => {
  const head = row("kode", 100, "2.07.02.1.01");
  const first = row("kode", 60, "2.07.02.1.01.0001");

  it("get the siblings' rank where the sum proves it", () => {
    expect(withStrayChildren([head, first, row("none", 40)], [50, 60, 61])).toEqual([50, 60, 60]);
    expect(withStrayChildren([head, first, row("ordinal", 40, "051")], [50, 60, 75])).toEqual([50, 60, 60]);
  });

  it("keep it where the sum is another, where the siblings add up without them, and where they have a mark", () => {
    expect(withStrayChildren([head, first, row("none", 41)], [50, 60, 61])).toEqual([50, 60, 61]);
    expect(withStrayChildren([row("kode", 60), first, row("none", 0)], [50, 60, 61])).toEqual([50, 60, 61]);
    expect(withStrayChildren([row("kode", 60), first, row("none", 40)], [50, 60, 61])).toEqual([50, 60, 61]);
    expect(withStrayChildren([head, first, row("letter", 40, "a.")], [50, 60, 80])).toEqual([50, 60, 80]);
    expect(withStrayChildren([head, first, row("ordinal", 40, "5")], [50, 60, 75])).toEqual([50, 60, 75]);
  });

  it("are looked for up to the next row of the head's rank", () => {
    const rows = [head, first, row("kode", 40, "2.07.02.1.02"), row("none", 40)];
    expect(withStrayChildren(rows, [50, 60, 50, 61])).toEqual([50, 60, 50, 61]);
  });
});
