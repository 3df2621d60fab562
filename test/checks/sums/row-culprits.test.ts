import { isExplained, rowCulprits } from "../../../src/checks/sums/row-culprits";
import { printedSums } from "../../../src/checks/sums/printed-sums";
import type { CellValue } from "../../../src/sheets/content";
import type { RowPart } from "../../../src/sheets/reading/table";
import { tableOf, type Built, type BuiltRow } from "../built-table";

const parent = (...parts: number[]): RowPart => ({ kind: "parent", parts });

const YEARS: Built["columns"] = [
  { role: "pagu", year: 2024 },
  { role: "pagu", year: 2025 },
  { role: "pagu", period: "akhir" },
];

/** Two years and their end, of a programme of two activities; further rows stand under what they say. */
function table(
  cells: readonly (readonly CellValue[])[],
  mark: BuiltRow["mark"] = "letter",
  more: readonly BuiltRow[] = [],
  columns: Built["columns"] = YEARS,
) {
  const [one = [], two = [], three = []] = cells;
  return tableOf({
    kind: "programme",
    columns,
    rows: [
      { cells: one, mark, part: parent(1, 2) },
      { cells: two, mark: mark === "none" ? "none" : "ordinal", parent: 0 },
      { cells: three, mark: mark === "none" ? "none" : "ordinal", parent: 0 },
      ...more,
    ],
  });
}

/** "B3 is 20": cell and what it should be. */
function culprits(of: ReturnType<typeof table>): readonly string[] {
  return [...rowCulprits(of)].map(
    ([{ row }, { column, correct, above }]) =>
      `${"ABC"[column.column] ?? ""}${String(row.row + 1)} is ${String(correct)} by ${String(above.row.row + 1)}`,
  );
}

it.each<[string, readonly (readonly CellValue[])[], readonly string[]]>([
  [
    "a year of a part",
    [
      [11, 22, 33],
      [1, 5, 3],
      [10, 20, 30],
    ],
    ["B3 is 2 by 2"],
  ],
  [
    "the end of a part",
    [
      [11, 22, 33],
      [1, 2, 4],
      [10, 20, 30],
    ],
    ["C3 is 3 by 2"],
  ],
  [
    "an end left blank",
    [
      [11, 22, 33],
      [1, 2, null],
      [10, 20, 30],
    ],
    ["C3 is 3 by 2"],
  ],
  [
    "a year left blank",
    [
      [11, 22, 33],
      [1, null, 3],
      [10, 20, 30],
    ],
    ["B3 is 2 by 2"],
  ],
  [
    "nothing where two cells of a row would mend it",
    [
      [11, 22, 33],
      [1, 2, 4],
      [9, 20, 30],
    ],
    [],
  ],
  [
    "nothing where the sum above lacks something else",
    [
      [11, 23, 33],
      [1, 5, 3],
      [10, 20, 30],
    ],
    [],
  ],
  [
    "nothing where the sum above holds",
    [
      [11, 25, 36],
      [1, 5, 3],
      [10, 20, 33],
    ],
    [],
  ],
  [
    "nothing in rows that hold",
    [
      [11, 22, 33],
      [1, 5, 6],
      [10, 20, 30],
    ],
    [],
  ],
  [
    "nothing where the rows hold but not the sums",
    [
      [11, 22, 33],
      [1, 5, 6],
      [13, 20, 30],
    ],
    [],
  ],
])("the one wrong cell is %s", (_, cells, expected) => {
  expect(culprits(table(cells))).toEqual(expected);
});

it("is none of a sum that nothing proves", () => {
  const cells = [
    [12, 23, 34],
    [1, 5, 3],
    [10, 21, 30],
  ];
  expect(culprits(table(cells, "none"))).toEqual([]);
});

it("is no pagu below zero, while a quarter may be paid back", () => {
  const cells = [
    [8, 25, 30],
    [1, 5, 3],
    [10, 20, 30],
  ];
  expect(culprits(table(cells))).toEqual([]);
  expect(
    culprits(
      table([
        [9, 25, 30],
        [1, 5, 4],
        [10, 20, 30],
      ]),
    ),
  ).toEqual([]);
  expect(
    culprits(
      table([
        [10, 25, 30],
        [1, 5, 5],
        [10, 20, 30],
      ]),
    ),
  ).toEqual(["A3 is 0 by 2"]);
  const quarters = [{ quarter: 1 }, { quarter: 2 }, { period: "ini" }] as const;
  expect(
    culprits(
      table(
        cells,
        "letter",
        [],
        quarters.map((column) => ({ role: "realisasiRp", ...column })),
      ),
    ),
  ).toEqual(["A3 is -2 by 2"]);
});

it("is none of a sum that fails itself, nor where the mistake comes from below", () => {
  const deeper = (first: CellValue, second: CellValue): readonly BuiltRow[] => [
    { cells: [1, first, 3], mark: "dash", parent: 1 },
    { cells: [0, second, 0], mark: "dash", parent: 1 },
  ];
  const own = (of: ReturnType<typeof table>) => ({
    ...of,
    rows: of.rows.map((row, at) => (at === 1 ? { ...row, part: parent(3, 4) } : row)),
  });
  const cells = [
    [11, 22, 33],
    [1, 5, 3],
    [10, 20, 30],
  ];
  expect(culprits(own(table(cells, "letter", deeper(5, 0))))).toEqual(["B3 is 2 by 2"]);
  expect(culprits(own(table(cells, "letter", deeper(2, 0))))).toEqual([]);
});

it("explains the sum above it, and no other", () => {
  const one = table([
    [11, 22, 33],
    [1, 5, 3],
    [10, 20, 30],
  ]);
  expect(printedSums(one).map((sum) => isExplained(one, sum))).toEqual([false, true, false]);
});
