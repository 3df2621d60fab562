import { doubleCount } from "../../../src/checks/sums/double-count";
import type { CellValue } from "../../../src/sheets/content";
import type { RowPart } from "../../../src/sheets/reading/table";
import { foundBy, type BuiltRow } from "../built-table";

type Given = Partial<Omit<BuiltRow, "cells">>;

const row = (pagu: CellValue, given: Given = {}): BuiltRow => ({ cells: [null, pagu], mark: "ordinal", ...given });
const parent = (...parts: number[]): RowPart => ({ kind: "parent", parts });
const subtotal = (...parts: number[]): RowPart => ({ kind: "subtotal", parts });

/** Cell, related, found, expected, variant and the cause's row. */
const found = (...rows: readonly BuiltRow[]) =>
  foundBy(doubleCount, { kind: "budget", columns: ["uraian", "pagu"], rows }).map(
    ({ cell, related, found: figure, expected, params, cause }) =>
      `${cell} of ${related.join()}: ${String(figure)} → ${String(expected)} ${String(params["variant"])} ${cause.split(":")[2] ?? ""}`,
  );

describe("a subtotal beside its parts", () => {
  /** A programme over a subtotal of two parts, as often as `printed` has it. */
  const group = (printed: CellValue, sub: CellValue, given: Given = {}) => [
    row(printed, { part: parent(2, 3) }),
    row(sub, { part: subtotal(2, 3), parent: 0, ...given }),
    row(4, { parent: 0 }),
    row(6, { parent: 0 }),
  ];

  it.each<[string, readonly BuiltRow[], readonly string[]]>([
    ["added above", group(20, 10), ["B2 of B3: 20 → 10 sum 3", "B3 of B4:B5: 10 → null subtotal 3"]],
    ["not added above", group(10, 10), []],
    ["under another figure", group(21, 10), []],
    ["under a blank", group(null, 10), []],
    [
      "under nothing, of nothing",
      [
        row(0, { part: parent(2, 3) }),
        row(0, { part: subtotal(2, 3), parent: 0 }),
        row(0, { parent: 0 }),
        row(0, { parent: 0 }),
      ],
      [],
    ],
    ["of nothing, which nobody adds", group(10, 0), []],
    ["that is blank", group(20, null), []],
    ["of another figure than its parts", group(19, 9), ["B2 of B3: 19 → 10 sum 3", "B3 of B4:B5: 9 → null subtotal 3"]],
    ["that stands under no row", group(20, 10, { parent: null }), []],
  ])("%s", (_, rows, expected) => {
    expect(found(...rows)).toEqual(expected);
  });

  it("is counted with all others below the same row, whatever lies between", () => {
    const rows = [
      row(40, { part: parent(1) }),
      row(40, { part: parent(3, 4, 6), parent: 0 }),
      row(10, { part: subtotal(3, 4), parent: 1 }),
      row(4, { parent: 1 }),
      row(6, { parent: 1 }),
      row(10, { part: subtotal(6), parent: 1 }),
      row(10, { parent: 1 }),
    ];
    expect(found(...rows)).toEqual([
      "B2 of B4,B7: 40 → 20 sum 4",
      "B3 of B4,B7: 40 → 20 sum 4",
      "B4 of B5:B6: 10 → null subtotal 4",
      "B7 of B8: 10 → null subtotal 7",
    ]);
  });

  it("is no matter of a parent that misses just as much without one, nor of a total", () => {
    expect(found(row(10, { part: parent(1) }), row(10, { parent: 0 }), row(0, { parent: 0 }))).toEqual([]);
    const total = [...group(10, 10), row(20, { mark: "total", part: { kind: "total", parts: [0] } })];
    expect(found(...total)).toEqual([]);
  });
});

describe("a total repeated under another kode", () => {
  const of = (at: number): RowPart => ({ kind: "repeat", of: at });

  it.each<[string, CellValue, Given, readonly string[]]>([
    ["as printed there", 10, {}, ["B3 of B2: 10 → null repeat 2"]],
    ["with another figure", 9, {}, []],
    ["of nothing", 0, {}, []],
    ["that is blank", null, {}, []],
    ["without a mark", 10, { mark: "none" }, []],
    ["that is a leaf", 10, { part: { kind: "leaf" } }, []],
    ["below a row that is none", 10, { parent: 0 }, ["B3 of B2: 10 → null repeat 2"]],
    ["below a row that is none, with another figure", 9, { parent: 0 }, []],
  ])("%s", (_, value, given, expected) => {
    expect(found(row(10, { part: { kind: "leaf" } }), row(value, { part: of(0), ...given }))).toEqual(expected);
  });

  it("takes the rows below it along, whatever they print", () => {
    const rows = [row(10, { part: { kind: "leaf" } }), row(10, { part: of(0) }), row(7, { part: of(0), parent: 1 })];
    expect(found(...rows)).toEqual(["B3 of B2: 10 → null repeat 2", "B4 of B2: 7 → null repeat 2"]);
  });
});
