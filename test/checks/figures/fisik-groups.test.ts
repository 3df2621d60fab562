import { fisikCopied } from "../../../src/checks/figures/fisik-copied";
import { copiedParents } from "../../../src/checks/figures/fisik-parents";
import { fisikSums } from "../../../src/checks/figures/fisik-sums";
import type { CellValue } from "../../../src/sheets/content";
import { foundBy, tableOf, type Built, type BuiltRow } from "../built-table";

const COLUMNS = ["uraian", "pagu", "realisasiRp", "serapan", "fisik"] as const;

describe("copiedParents", () => {
  const built = (parent: readonly CellValue[], leaf: CellValue = 50): Built => ({
    columns: COLUMNS,
    kind: "recap",
    rows: [
      { cells: ["Program", ...parent], uraian: "Program" },
      { cells: ["a", 100, 100, 100, 100], parent: 0 },
      { cells: ["b", 300, 200, 66.67, leaf], parent: 0 },
    ],
  });
  const found = (...of: Parameters<typeof built>): readonly object[] => copiedParents(tableOf(built(...of)));

  it("are groups whose fisik is their serapan once more", () => {
    expect(found([400, 300, 75, 75])).toMatchObject([
      { row: { row: 1 }, printed: { value: 75 }, expected: 62.5, inputs: ["E3", "B3", "E4", "B4"] },
    ]);
    expect(foundBy(fisikCopied, built([400, 300, 75, 75]))).toEqual([
      {
        code: "fisik-copied",
        severity: "warning",
        sheet: "Lembar",
        cell: "E2",
        related: ["E3", "B3", "E4", "B4"],
        found: 75,
        expected: 62.5,
        cause: "fisik-copied:Lembar",
        params: { column: "fisik", source: "serapan", row: "Program", variant: "parent" },
        place: { row: "Program", column: "fisik" },
        weight: null,
        fix: [],
      },
    ]);
  });

  it.each([
    ["what its parts give", [400, 250, 62.5, 62.5], 50],
    ["the sum of its parts", [400, 300, 75, 75], -25],
    ["another figure", [400, 300, 75, 74.99], 50],
    ["a serapan that is not its own", [400, 300, 80, 80], 50],
    ["beside a blank serapan", [400, 300, null, 75], 50],
    ["beside a blank pagu", [null, 300, 75, 75], 50],
    ["beside a blank realisasi", [400, null, 75, 75], 50],
    ["blank", [400, 300, 75, null], 50],
    ["of parts of which one is blank", [400, 300, 75, 75], null],
  ])("are none where the fisik is %s", (_, parent, leaf) => {
    expect(found(parent, leaf)).toEqual([]);
  });

  it("look at every column of serapan, and need a pagu", () => {
    const [program = [], ...leaves] = built([400, 300, 75, 75]).rows;
    const both: Built["columns"] = [...COLUMNS, { role: "serapan", quarter: 1 }];
    expect(copiedParents(tableOf({ columns: both, rows: [program, ...leaves] }))).toHaveLength(1);
    const [first, ...rest] = [...COLUMNS];
    const without = [first, ...rest.filter((role) => role !== "pagu")];
    expect(copiedParents(tableOf({ columns: without, rows: [program, ...leaves] }))).toEqual([]);
  });
});

describe("fisikSums", () => {
  const kegiatan = (printed: CellValue, ...parts: readonly CellValue[]): readonly (readonly CellValue[])[] => [
    [printed],
    ...parts.map((part) => [part]),
  ];
  const sums = (
    groups: readonly (readonly (readonly CellValue[])[])[],
    wrong: readonly number[] = [],
    role: "fisikTertimbang" | "fisik" = "fisikTertimbang",
  ): readonly object[] => {
    const rows = groups.reduce<readonly BuiltRow[]>(
      (done, [own = [], ...parts]) => [
        ...done,
        { cells: own },
        ...parts.map((cells) => ({ cells, parent: done.length })),
      ],
      [],
    );
    return fisikSums(tableOf({ columns: [role], rows }), wrong).map(({ row, printed, expected, parts }) => ({
      ...{ row: row.row + 1, printed: printed.value, expected, parts: parts.map(({ value }) => value) },
    }));
  };
  const right = kegiatan(30, 10, 20);

  it("are groups that do not add up where others do", () => {
    expect(sums([right, kegiatan(40, 10.5, 20)])).toEqual([{ row: 5, printed: 40, expected: 30.5, parts: [10.5, 20] }]);
    expect(sums([right, kegiatan(31, 30)])).toEqual([{ row: 5, printed: 31, expected: 30, parts: [30] }]);
    expect(sums([right, kegiatan(30.01, 30.005)])).toEqual([]);
    expect(sums([right, kegiatan(30, 30.4)])).toEqual([]);
  });

  it("allow for the rounding of the parts", () => {
    expect(sums([right, kegiatan(30.5, 10.3, 20.3)])).toEqual([]);
    expect(sums([right, kegiatan(30.4, 10.3, 20.3)])).toHaveLength(1);
    expect(sums([right, kegiatan(30.405, 30.41)])).toEqual([]);
  });

  it("are none where hardly any group adds up", () => {
    const wrong = kegiatan(99, 1, 2);
    expect(sums([wrong])).toEqual([]);
    expect(sums([right, wrong, wrong])).toHaveLength(2);
    expect(sums([right, wrong, wrong, wrong])).toEqual([]);
  });

  it("leave out groups with a blank, and other columns", () => {
    expect(sums([right, kegiatan(99, 10, null)])).toEqual([]);
    expect(sums([right, kegiatan(null, 10, 20)])).toEqual([]);
    expect(sums([right, kegiatan(99, 1, 2)], [], "fisik")).toEqual([]);
  });

  it("do not blame a group above one that is wrong", () => {
    expect(sums([right, kegiatan(99, 1, 2)], [6])).toEqual([]);
    expect(sums([right, kegiatan(99, 1, 2)], [7])).toHaveLength(1);
    const rows: readonly BuiltRow[] = [
      ...[{ cells: [30] }, { cells: [30], parent: 0 }],
      ...[{ cells: [80] }, { cells: [70], parent: 2 }, { cells: [60], parent: 3 }],
    ];
    const nested = fisikSums(tableOf({ columns: ["fisikTertimbang"], rows }), []);
    expect(nested.map(({ row }) => row.row)).toEqual([4]);
  });
});
