import fc from "fast-check";
import type { CellWrite } from "../../../src/host/port";
import { groupRuns, parcels, type Run } from "../../../src/host/excel/write-runs";

const blank = { content: { kind: "blank" }, format: null } as const;
const cells = (...places: readonly (readonly [row: number, column: number])[]): readonly CellWrite[] =>
  places.map(([row, column]) => ({ row, column, ...blank }));
const blocks = (runs: readonly Run[]) =>
  runs
    .map(({ block: { row, column, height, width } }) => [row, column, height, width])
    .sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);

test("neighbours make one rectangle", () => {
  expect(blocks(groupRuns(cells([1, 1], [2, 2], [1, 2], [2, 1])))).toEqual([[1, 1, 2, 2]]);
});

test("gaps part rectangles", () => {
  expect(blocks(groupRuns(cells([1, 1], [1, 3], [2, 1], [4, 1])))).toEqual([
    [1, 1, 2, 1],
    [1, 3, 1, 1],
    [4, 1, 1, 1],
  ]);
});

test("columns side by side with their own gaps go down separately", () => {
  const columns = [0, 1, 2, 4, 5].flatMap((row): [number, number][] => [
    [row, 7],
    [row, 9],
  ]);
  expect(blocks(groupRuns(cells(...columns)))).toEqual([
    [0, 7, 3, 1],
    [0, 9, 3, 1],
    [4, 7, 2, 1],
    [4, 9, 2, 1],
  ]);
});

test("of a cell that is named twice the last counts", () => {
  const twice = [
    { row: 0, column: 0, content: { kind: "value", value: 1 }, format: null },
    { row: 0, column: 0, content: { kind: "value", value: 2 }, format: "0" },
  ] as const;
  expect(groupRuns(twice).flatMap((run) => run.cells.flat())).toEqual([twice[1]]);
});

test("no cells make no runs and no message", () => {
  expect(groupRuns([])).toEqual([]);
  expect(parcels([])).toEqual([]);
});

const scattered = fc.uniqueArray(fc.tuple(fc.nat(30), fc.nat(12)), { selector: ([row, column]) => row * 100 + column });

test("every cell is in one run at its own place, and runs have no gaps", () => {
  fc.assert(
    fc.property(scattered, (places) => {
      const runs = groupRuns(cells(...places));
      const found = runs.flatMap(({ block, cells: rows }) => {
        expect([rows.length, new Set(rows.map((line) => line.length))]).toEqual([block.height, new Set([block.width])]);
        return rows.flatMap((line, row) =>
          line.map((cell, column) => {
            expect([cell.row, cell.column]).toEqual([block.row + row, block.column + column]);
            return `${cell.row},${cell.column}`;
          }),
        );
      });
      expect(found.sort()).toEqual(places.map(([row, column]) => `${row},${column}`).sort());
    }),
  );
});

describe("parcels", () => {
  const column = (rows: number, at = 0) =>
    groupRuns(cells(...Array.from({ length: rows }, (_, row): [number, number] => [row, at])));

  test("short runs travel together", () => {
    expect(parcels([...column(4000, 0), ...column(6000, 2)])).toHaveLength(1);
  });

  test("a parcel holds ten thousand cells at most", () => {
    expect(parcels([...column(4000, 0), ...column(6001, 2)]).map((runs) => blocks(runs))).toEqual([
      [[0, 0, 4000, 1]],
      [[0, 2, 6001, 1]],
    ]);
  });

  test("a longer run is cut between rows", () => {
    expect(parcels(column(25_000)).map((runs) => blocks(runs))).toEqual([
      [[0, 0, 10_000, 1]],
      [[10_000, 0, 10_000, 1]],
      [[20_000, 0, 5000, 1]],
    ]);
  });

  test("a parcel holds a thousand runs at most", () => {
    const single = groupRuns(cells(...Array.from({ length: 1001 }, (_, row): [number, number] => [row * 2, 0])));
    expect(parcels(single).map((runs) => runs.length)).toEqual([1000, 1]);
  });
});
