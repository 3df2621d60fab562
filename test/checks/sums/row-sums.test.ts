import { rowSums } from "../../../src/checks/sums/row-sums";
import type { CellValue } from "../../../src/sheets/content";
import type { RowPart } from "../../../src/sheets/reading/table";
import { tableOf, type Built, type BuiltRow } from "../built-table";

const YEARS: Built["columns"] = [
  { role: "pagu", year: 2024 },
  { role: "pagu", year: 2025 },
  { role: "pagu", period: "akhir" },
];

const QUARTERS: Built["columns"] = [
  { role: "realisasiRp", quarter: 1 },
  { role: "realisasiRp", quarter: 2 },
  { role: "realisasiRp", period: "ini" },
  { role: "realisasiRp", period: "lalu" },
  { role: "realisasiRp", period: "sampai" },
];

const sums = (columns: Built["columns"], ...rows: Built["rows"]) => rowSums(tableOf({ columns, rows }));

describe("the equations", () => {
  it("are those of years and of what was spent, but no quarters of a pagu", () => {
    const spentYears = YEARS.map((column) => ({ ...(column as object), role: "realisasiRp" as const }));
    const cells = [1, 2, 3, 4, 7];
    expect(sums(YEARS, cells).map(({ equation, holds }) => [equation.kind, holds])).toEqual([["years", true]]);
    expect(sums(spentYears, cells).map(({ equation }) => equation.kind)).toEqual(["years"]);
    expect(sums(QUARTERS, cells).map(({ equation, sum }) => [equation.kind, sum])).toEqual([
      ["quarters", 3],
      ["cumulated", 7],
    ]);
  });
});

describe("a row", () => {
  it.each<[readonly CellValue[], number | null, number, boolean]>([
    [[1, 2, 3], 3, 3, true],
    [[1, 2, 4], 4, 3, false],
    [[1, null, 1], 1, 1, true],
    [[1, null, null], null, 1, false],
    [["-", 2, 2], 2, 2, true],
  ])("of %j prints %d and makes %d", (cells, printed, sum, holds) => {
    expect(sums(YEARS, cells)).toMatchObject([
      { index: 0, printed, sum, holds, isDerived: false, cell: { column: 2 } },
    ]);
  });

  it.each<readonly CellValue[]>([
    [null, null, 3],
    ["6,81,2", 2, 3],
    [1, { error: "#REF!" }, 3],
    [1, "5-7", 3],
    [1, 2, "6,81,2"],
    [1, 2, { error: "#N/A" }],
    [1, 2, "5-7"],
  ])("that cannot be read or has no years is none: %j, %j, %j", (...cells) => {
    expect(sums(YEARS, cells)).toEqual([]);
  });

  it("whose quarters are cumulative has no sum of quarters, but one of what came before", () => {
    const single = [1, 2, 3, 4, 7];
    const found = sums(QUARTERS, [2, 3, 3, 4, 7], single, single);
    expect(found.map(({ index, equation }) => `${equation.kind} ${String(index)}`)).toEqual([
      ...["quarters 1", "quarters 2"],
      ...["cumulated 0", "cumulated 1", "cumulated 2"],
    ]);
  });
});

it.each<[string, readonly (readonly CellValue[])[], "error" | "warning" | null]>([
  [
    "most hold",
    [
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 4],
    ],
    "error",
  ],
  [
    "as many hold as not",
    [
      [1, 2, 3],
      [1, 2, 4],
    ],
    "warning",
  ],
  [
    "most do not",
    [
      [1, 2, 3],
      [1, 2, 4],
      [1, 2, 4],
    ],
    null,
  ],
  ["none holds", [[1, 2, 4]], null],
  [
    "as many are right with nothing in them",
    [
      [0, 0, 0],
      [1, 2, 4],
    ],
    null,
  ],
  [
    "the end is only blank",
    [
      [1, 2, 3],
      [1, 2, null],
      [1, 2, null],
    ],
    "error",
  ],
  ["all are blank", [[1, 2, null]], null],
])("the table speaks for it where %s", (_, rows, expected) => {
  expect(new Set(sums(YEARS, ...rows).map(({ severity }) => severity))).toEqual(new Set([expected]));
});

describe("a row carries the mistake of another sum", () => {
  const parent: RowPart = { kind: "parent", parts: [1, 2] };
  const below = (one: readonly CellValue[], two: readonly CellValue[]): readonly BuiltRow[] => [
    { cells: one, parent: 0 },
    { cells: two, parent: 0 },
  ];
  const derived = (cells: readonly CellValue[], ...rows: readonly BuiltRow[]) =>
    sums(YEARS, { cells, part: parent }, ...rows).map(({ isDerived }) => isDerived)[0];
  const RIGHT = below([1, 2, 3], [10, 20, 30]);

  it.each<[string, readonly CellValue[], readonly BuiltRow[], boolean]>([
    ["where a year is not the sum of its details", [12, 22, 33], RIGHT, true],
    ["where the end is not", [11, 22, 34], RIGHT, true],
    ["where a year is blank", [null, 22, 33], RIGHT, true],
    ["not where it holds", [11, 22, 33], RIGHT, false],
    ["not where the details do not add up either", [12, 22, 33], below([1, 2, 3], [10, 20, 31]), false],
    ["not where it is what its details make it", [11, 22, 34], below([1, 2, 4], [10, 20, 30]), false],
    ["not where nothing is known of the end", [12, 22, null], below([1, 2, null], [10, 20, null]), false],
  ])("%s", (_, cells, rows, expected) => {
    expect(derived(cells, ...rows)).toBe(expected);
  });

  it("and then does not count against the equation", () => {
    const rows = [{ cells: [12, 22, 33], part: parent }, ...RIGHT, [1, 2, 4], [1, 2, 4]];
    expect(sums(YEARS, ...rows).map(({ severity }) => severity)).toEqual(Array.from({ length: 5 }, () => "warning"));
  });
});
