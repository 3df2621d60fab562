import { childSum } from "../../../src/checks/sums/child-sum";
import { totalSum } from "../../../src/checks/sums/total-sum";
import type { CellValue } from "../../../src/sheets/content";
import type { RowPart } from "../../../src/sheets/reading/table";
import { foundBy, type BuiltRow } from "../built-table";

type Given = Partial<Omit<BuiltRow, "cells">>;

const row = (pagu: CellValue, given: Given = {}): BuiltRow => ({ cells: [null, pagu], mark: "ordinal", ...given });
const parent = (...parts: number[]): RowPart => ({ kind: "parent", parts });
const TOTAL = (...parts: number[]): Given => ({ mark: "total", level: 0, part: { kind: "total", parts } });

/** Severity, cell, what is expected, variant and child, and whether a fix is offered. */
const found = (check: typeof childSum, rows: readonly BuiltRow[]) =>
  foundBy(check, { kind: "budget", columns: ["uraian", "pagu"], rows }).map(
    ({ severity, cell, expected, params, fix }) =>
      `${severity} ${cell} ${String(expected)} ${String(params["variant"])} ${String(params["child"])}${fix.length > 0 ? " fix" : ""}`,
  );

const children = (check: typeof childSum, own: CellValue, values: readonly CellValue[], given: Given = {}) =>
  found(check, [
    row(own, { mark: "letter", part: parent(...values.map((_, at) => at + 1)), ...given }),
    ...values.map((value) => row(value, { parent: 0 })),
  ]);

describe("child-sum", () => {
  it.each<[string, CellValue, readonly CellValue[], readonly string[]]>([
    ["nothing special", 9, [2, 3], ["error B2 5 plain null fix"]],
    ["one left out", 2, [2, 3], ["error B2 5 left-out baris 4 fix"]],
    ["one counted twice", 8, [2, 3], ["error B2 5 twice baris 4 fix"]],
    ["either of two left out", 2, [2, 2], ["error B2 4 plain null fix"]],
    ["the only one twice", 10, [5], ["error B2 5 plain null fix"]],
    ["the only one left out", 0, [5], ["error B2 5 plain null fix"]],
    ["as much as they are", 5, [2, 3], []],
    ["what cannot be read", 9, [2, "6,81,2"], []],
  ])("%s", (_, own, values, expected) => {
    expect(children(childSum, own, values)).toEqual(expected);
  });

  it("says nothing of what nothing proves", () => {
    expect(children(childSum, 9, [2, 3], { mark: "none" })).toEqual([]);
  });

  it("only asks of a row that repeats another", () => {
    const repeat: RowPart = { kind: "repeat", of: 2 };
    expect(children(childSum, 9, [2, 3], { part: repeat })).toEqual(["warning B2 null plain null"]);
    expect(children(childSum, 2, [2, 3], { part: repeat })).toEqual(["warning B2 null plain null"]);
  });
});

describe("total-sum", () => {
  it.each<[string, CellValue, readonly CellValue[], readonly string[]]>([
    ["nothing special", 9, [2, 3], ["error B4 5 plain null fix"]],
    ["one left out", 2, [2, 3], ["error B4 5 left-out baris 3 fix"]],
    ["one counted twice", 8, [2, 3], ["error B4 5 twice baris 3 fix"]],
    ["either of two left out", 2, [2, 2], ["error B4 4 plain null fix"]],
    ["either of two twice", 6, [2, 2], ["error B4 4 plain null fix"]],
    ["the only one twice", 10, [5], ["error B3 5 plain null fix"]],
    ["less by what one is below zero", 3, [-2, 5, 0], []],
    ["as much as they are", 5, [2, 3], []],
    ["what cannot be read", 9, [2, "6,81,2"], []],
  ])("%s", (_, own, values, expected) => {
    const rows = [...values.map((value) => row(value)), row(own, TOTAL(...values.keys()))];
    expect(found(totalSum, rows)).toEqual(expected);
  });

  it("says nothing of what nothing proves, and informs where only the groups are wrong", () => {
    const mixed = [row(2, { mark: "dash" }), row(3), row(9, TOTAL(0, 1))];
    expect(found(totalSum, mixed)).toEqual([]);
    const groups = [row(9, { mark: "letter", part: parent(1, 2) }), row(2, { parent: 0 }), row(3, { parent: 0 })];
    expect(found(totalSum, [...groups, row(5, TOTAL(0))])).toEqual(["info B5 5 right null"]);
    expect(found(totalSum, [...groups, row(9, TOTAL(0))])).toEqual(["warning B5 5 carried baris 2"]);
    expect(found(totalSum, [...groups, row(8, TOTAL(0))])).toEqual(["error B5 5 plain null"]);
  });
});
