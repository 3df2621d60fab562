import { disagreements } from "../../../src/checks/sums/same-quantity";
import type { CellValue } from "../../../src/sheets/content";
import type { Built, BuiltRow } from "../built-table";
import { checked } from "./checked";

type Line = readonly [string, ...CellValue[]] | BuiltRow;

/** A row with a kode under another one. */
const coded = (kode: string, uraian: string, pagu: number, parent: number | null = null): BuiltRow => ({
  ...{ cells: [uraian, pagu], uraian, kode, parent },
});

function tableOf(columns: Built["columns"], rows: readonly Line[], given: Partial<Built> = {}, sheet = "Lembar") {
  const named = rows.map((row) => ("cells" in row ? row : { cells: row, uraian: row[0] }));
  return checked({ columns, rows: named, ...given }, sheet);
}

/** Row and value in the one and the other table of what they print differently. */
function differing(one: ReturnType<typeof checked>, other: ReturnType<typeof checked>): readonly string[] {
  return disagreements([one, other]).map(
    (pair) =>
      `${String(pair.one.index)}:${String(pair.one.value)} ${String(pair.other.index)}:${String(pair.other.value)}`,
  );
}

const MONEY: Built["columns"] = ["uraian", "pagu"];
const money = (...rows: readonly Line[]) => tableOf(MONEY, rows);

describe("how much must agree", () => {
  it.each<[string, readonly (readonly [number, number])[], number]>([
    [
      "two against one",
      [
        [1, 1],
        [2, 2],
        [3, 4],
      ],
      1,
    ],
    [
      "two against two",
      [
        [1, 1],
        [2, 2],
        [3, 4],
        [4, 5],
      ],
      0,
    ],
    [
      "three against two",
      [
        [1, 1],
        [2, 2],
        [3, 4],
        [4, 5],
        [6, 6],
      ],
      2,
    ],
    [
      "one against one",
      [
        [1, 1],
        [3, 4],
      ],
      0,
    ],
    [
      "zeros, which say nothing",
      [
        [0, 0],
        [0, 0],
        [1, 1],
        [3, 4],
      ],
      0,
    ],
  ])("%s", (_, values, count) => {
    const lines = (at: 0 | 1) => values.map((value, index) => [`Kegiatan ${String(index)}`, value[at]] as const);
    expect(differing(money(...lines(0)), money(...lines(1)))).toHaveLength(count);
  });

  it("is counted by role", () => {
    const columns = ["uraian", "pagu", "realisasiRp"] as const;
    const rows = [
      ["Gaji", 1, null],
      ["Rapat", 2, null],
      ["Makan", 3, 30],
    ] as const;
    const other = [
      ["Gaji", 1, null],
      ["Rapat", 2, null],
      ["Makan", 3, 40],
    ] as const;
    expect(differing(tableOf(columns, rows), tableOf(columns, other))).toEqual([]);
    const changed = [
      ["Gaji", 1, null],
      ["Rapat", 2, null],
      ["Makan", 4, 30],
    ] as const;
    expect(differing(tableOf(columns, rows), tableOf(columns, changed))).toEqual(["2:3 2:4"]);
  });

  it("is asked of two recaps or of two tables, not of one and the other, nor of other months", () => {
    const [rows, other] = [
      [
        ["Gaji", 1],
        ["Rapat", 2],
        ["Makan", 3],
      ],
      [
        ["Gaji", 1],
        ["Rapat", 2],
        ["Makan", 4],
      ],
    ] as const;
    const recap = { kind: "recap" } as const;
    expect(differing(tableOf(MONEY, rows), tableOf(MONEY, other, recap))).toEqual([]);
    expect(differing(tableOf(MONEY, rows, recap), tableOf(MONEY, other, recap))).toEqual(["2:3 2:4"]);
    expect(differing(tableOf(MONEY, rows, {}, "Maret"), tableOf(MONEY, other, {}, "April"))).toEqual([]);
  });
});

describe("which rows are one thing", () => {
  const SAME = [
    ["Gaji", 1],
    ["Rapat", 2],
    ["Makan", 3],
    ["Cetak", 5],
  ] as const;

  it.each<[string, Line, Line, number]>([
    ["of one name", ["Sewa", 7], ["sewa.", 8], 1],
    ["of another name", ["Sewa", 7], ["Sewa gedung", 8], 0],
    [
      "of one kode, a slip in the name",
      coded("2.07.01", "Pelatihan kerja", 7),
      coded("2.07.01", "Pelatihan kerjaa", 8),
      1,
    ],
    ["of one kode, but another name", coded("2.07.01", "Pelatihan kerja", 7), coded("2.07.01", "Sewa", 8), 0],
    ["of one name, but another kode", coded("2.07.01", "Sewa", 7), coded("2.07.02", "Sewa", 8), 0],
    ["of one name, the kode printed once", coded("2.07.01", "Sewa", 7), ["Sewa", 8], 1],
    ["of one name, the kode printed in the other", ["Sewa", 7], coded("2.07.01", "Sewa", 8), 1],
    ["of a slip in the name without kode", coded("2.07.01", "Pelatihan kerja", 7), ["Pelatihan kerjaa", 8], 0],
  ])("%s", (_, one, other, count) => {
    expect(differing(money(...SAME, one), money(...SAME, other))).toHaveLength(count);
  });

  it.each<[string, readonly Line[], readonly Line[], readonly string[]]>([
    [
      "none where one prints two of them",
      [
        ["Sewa", 7],
        ["Sewa", 9],
      ],
      [["Sewa", 8]],
      [],
    ],
    [
      "none where the other prints two of them",
      [["Sewa", 7]],
      [
        ["Sewa", 8],
        ["Sewa", 9],
      ],
      [],
    ],
    [
      "the first where both say the same",
      [
        ["Sewa", 7],
        ["Sewa", 7],
      ],
      [
        ["Sewa", 8],
        ["Sewa", 8],
      ],
      ["4:7 4:8"],
    ],
  ])("%s", (_, one, other, expected) => {
    expect(differing(money(...SAME, ...one), money(...SAME, ...other))).toEqual(expected);
  });
});

describe("a row above one that differs", () => {
  const [UP, ONE, TWO] = ["2.07.01", "2.07.01.1.01", "2.07.01.1.02"] as const;
  const rest: readonly Line[] = [
    ["Gaji", 1],
    ["Rapat", 2],
    ["Makan", 3],
    ["Cetak", 5],
  ];
  const nested = (up: number, one: number, isNested = true): readonly Line[] => [
    ...[coded(UP, "Program", up), coded(ONE, "Kegiatan", one, isNested ? 0 : null), coded(TWO, "Lain", 4), ...rest],
  ];

  it("is left out, even where only one table prints it so", () => {
    const below = ["1:6 1:7"];
    expect(differing(money(...nested(10, 6)), money(...nested(11, 7)))).toEqual(below);
    expect(differing(money(...nested(10, 6, false)), money(...nested(11, 7)))).toEqual(below);
    expect(differing(money(...nested(10, 6)), money(...nested(11, 7, false)))).toEqual(below);
    expect(differing(money(...nested(10, 6, false)), money(...nested(11, 7, false)))).toEqual(["0:10 0:11", ...below]);
    expect(differing(money(...nested(10, 6)), money(...nested(11, 6)))).toEqual(["0:10 0:11"]);
  });

  it("is reported where the one below differs in another column", () => {
    const columns: Built["columns"] = ["uraian", { role: "pagu", year: 2024 }, { role: "pagu", year: 2025 }];
    const rows = (up: number, down: number): readonly Line[] => [
      { ...coded(UP, "Program", 0), cells: ["", up, 5] },
      { ...coded(ONE, "Kegiatan", 0, 0), cells: ["", 6, down] },
      ["Gaji", 1, 1],
      ["Rapat", 2, 2],
      ["Makan", 3, 3],
    ];
    expect(differing(tableOf(columns, rows(10, 4)), tableOf(columns, rows(11, 5)))).toEqual(["0:10 0:11", "1:4 1:5"]);
  });
});

it.each([
  ["target", 0.95, 95, 0],
  ["target", 95, 0.95, 0],
  ["realisasi", 0.95, 95, 0],
  ["target", 95, 0.96, 1],
  ["target", 85.25, 85.3, 0],
  ["target", 85.3, 85.25, 0],
  ["target", 85.25, 85.4, 1],
  ["target", 85.25, 85.65, 1],
  ["target", 85, 85.4, 0],
  ["target", 85, 86, 1],
  ["pagu", 0.95, 95, 1],
  ["pagu", 85.25, 85.3, 1],
  ["realisasiRp", 85, 85.4, 1],
] as const)("a %s of %d and one of %d differ: %d", (role, one, other, count) => {
  const rows = (value: number) =>
    [
      ["Gaji", 1],
      ["Rapat", 2],
      ["Makan", value],
    ] as const;
  const columns = ["uraian", role] as const;
  expect(differing(tableOf(columns, rows(one)), tableOf(columns, rows(other)))).toHaveLength(count);
});
