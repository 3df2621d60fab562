import { amountTwin } from "../../../src/checks/sums/amount-twin";
import { foundBy, type BuiltRow } from "../built-table";

const found = (...rows: readonly (readonly [number | null, number | null] | BuiltRow)[]) =>
  foundBy(amountTwin, { kind: "rfk", columns: ["pagu", "realisasiRp"], rows }).map(
    ({ cell, related, cause }) => `${cell} ${related.join()} ${cause.split(":")[2] ?? ""}`,
  );

const [PAGU, SPENT] = [400_123, 380_123];

it.each<[string, readonly (readonly [number | null, number | null])[], readonly string[]]>([
  [
    "two rows",
    [
      [PAGU, SPENT],
      [PAGU, SPENT],
    ],
    ["A3 A2 2"],
  ],
  [
    "three rows, each with the first",
    [
      [PAGU, SPENT],
      [PAGU, SPENT],
      [1, 1],
      [PAGU, SPENT],
    ],
    ["A3 A2 2", "A5 A2 2"],
  ],
  [
    "two pairs",
    [
      [PAGU, SPENT],
      [SPENT, PAGU],
      [PAGU, SPENT],
      [SPENT, PAGU],
    ],
    ["A4 A2 2", "A5 A3 3"],
  ],
  [
    "five digits before zeros",
    [
      [40_012_000, SPENT],
      [40_012_000, SPENT],
    ],
    [],
  ],
  [
    "six digits before zeros",
    [
      [400_123_000, SPENT],
      [400_123_000, SPENT],
    ],
    ["A3 A2 2"],
  ],
  [
    "parts of a rupiah",
    [
      [400_123.25, SPENT],
      [400_123.25, SPENT],
    ],
    [],
  ],
  [
    "blank pagu",
    [
      [null, SPENT],
      [null, SPENT],
    ],
    [],
  ],
  [
    "blank realisasi",
    [
      [PAGU, null],
      [PAGU, null],
    ],
    [],
  ],
])("%s", (_, rows, expected) => {
  expect(found(...rows)).toEqual(expected);
});

it("asks of leaves only", () => {
  const parent: BuiltRow = { cells: [PAGU, SPENT], part: { kind: "parent", parts: [1] } };
  expect(found(parent, [PAGU, SPENT])).toEqual([]);
});
