import { kodeSiblings, letterSiblings } from "../../../src/checks/kode/siblings";
import { tableOf, type BuiltRow } from "../built-table";

const row = (kode: string, parent: number | null = null, more: Partial<BuiltRow> = {}): BuiltRow => ({
  ...{ cells: [kode, "nama"], mark: "kode", kode, parent },
  ...more,
});
const table = (rows: readonly BuiltRow[]) => tableOf({ kind: "budget", columns: ["kode", "uraian"], rows });
const groups = (...rows: readonly BuiltRow[]) =>
  kodeSiblings(table(rows)).map(({ parent, above, rows: under }) => [
    parent,
    above?.row ?? null,
    under.map(({ row: { row: at }, number }) => [at, number]),
  ]);

describe("kode under one parent", () => {
  it("are programmes, kegiatan and sub kegiatan, with their number and the row above", () => {
    expect(
      groups(row("2.07"), row("2.07.03", 0), row("2.07.03.1.01", 1), row("2.07.03.1.02", 1), row("2.07.05", 0)),
    ).toEqual([
      [
        "2.07",
        1,
        [
          [2, 3],
          [5, 5],
        ],
      ],
      [
        "2.07.03",
        2,
        [
          [3, 1],
          [4, 2],
        ],
      ],
    ]);
  });

  it("have no row above where that prints another kode, or where there is none", () => {
    expect(groups(row("2.08"), row("2.07.03", 0))).toEqual([["2.07", null, [[2, 3]]]]);
    expect(groups(row("2.07.03"))).toEqual([["2.07", null, [[1, 3]]]]);
    expect(groups(row("A.", null, { mark: "group" }), row("2.07.03", 0))).toEqual([["2.07", null, [[2, 3]]]]);
  });

  it("are apart under two rows, and by their levels", () => {
    expect(groups(row("2.07"), row("2.07.03", 0), row("2.07"), row("2.07.04", 2))).toHaveLength(2);
    expect(groups(row("2.07.03.1.01"), row("2.07.03.1.01.0001"))).toHaveLength(2);
  });

  it("are no urusan, no bidang, and no kode of another family", () => {
    expect(groups(row("2"), row("2.07"), row("2.08"))).toEqual([]);
    expect(groups(row("5.1.02"), row("5.1.02.01", 0), row("5.1.02.02", 0))).toEqual([]);
    expect(groups(row("1800.EBA"), row("1800.EBA.962", 0))).toEqual([]);
  });
});

describe("letters under one parent", () => {
  const letter = (kode: string, parent: number | null = null): BuiltRow => row(kode, parent, { mark: "letter" });
  const lists = (...rows: readonly BuiltRow[]) =>
    letterSiblings(table(rows)).map((list) => list.map(({ row: { row: at }, number }) => [at, number]));

  it("are numbered from 1, other rows between them aside", () => {
    expect(lists(letter("a."), row("2.07.03"), letter("(c)"))).toEqual([
      [
        [1, 1],
        [3, 3],
      ],
    ]);
  });

  it("begin anew at a, and under another row", () => {
    expect(lists(letter("a."), letter("b."), letter("a."), letter("b."))).toHaveLength(2);
    expect(lists(letter("b."), letter("c."))).toHaveLength(1);
    expect(lists(row("2.07.03"), letter("a.", 0), row("2.07.04"), letter("b.", 2))).toHaveLength(2);
  });
});
