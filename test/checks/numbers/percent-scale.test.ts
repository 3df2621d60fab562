import { percentScale } from "../../../src/checks/numbers/percent-scale";
import type { CellValue } from "../../../src/sheets/content";
import { foundBy, type Built } from "../built-table";

type Percentage = number | { readonly shown: number } | CellValue;

/** Severity, cell, expected and variant of what is said about column A; `{ shown }` has a percent format. */
function found(
  cells: readonly Percentage[],
  columns: Built["columns"] = ["serapan"],
  beside: readonly CellValue[] = [],
) {
  const isShown = (cell: Percentage): cell is { readonly shown: number } =>
    typeof cell === "object" && cell !== null && "shown" in cell;
  const formats = Object.fromEntries(
    cells.flatMap((cell, at) => (isShown(cell) ? [[`A${String(at + 2)}`, "0.0%"]] : [])),
  );
  const rows = cells.map((cell) => [isShown(cell) ? cell.shown : cell, ...beside]);
  return foundBy(percentScale, { columns, rows, formats }).map(
    ({ severity, cell, expected, params, fix }) =>
      `${severity} ${cell} ${String(expected)} ${String(params["variant"])} ${String(fix[0]?.format)}`,
  );
}

const shown = (...values: readonly number[]) => values.map((value) => ({ shown: value }));

describe("the scale of a column", () => {
  it.each<[string, readonly Percentage[], number]>([
    ["three points and a fraction", [90, 80, 70, 0.6], 1],
    ["two points", [90, 80, 0.6], 0],
    ["three points of five", [90, 80, 70, 0.6, 0.7], 0],
    ["six points of eight", [90, 80, 70, 90, 80, 70, 0.6, 0.7], 2],
    ["zeros and words among them", [90, 80, 70, 0, 0, "belum", null, 0.6], 1],
    ["three of just over two, which are points", [2.01, 2.5, 3, 0.6], 0],
    ["two as a point", [90, 80, 2, 0.6], 0],
    ["fractions shown as percent, and one in points", [...shown(0.9, 0.8, 0.7), { shown: 90 }], 0],
    ["fractions shown as percent, and a plain figure", [...shown(0.9, 0.8, 0.7), 90], 1],
    ["two fractions", [...shown(0.9, 0.8), 90], 0],
    ["three fractions of five", [...shown(0.9, 0.8, 0.7), 90, 91], 0],
    ["six fractions of eight", [...shown(0.9, 0.8, 0.7, 0.9, 0.8, 2), 90, 91], 2],
    ["fractions without a format", [0.9, 0.8, 0.7, 90], 0],
  ])("%s", (_, cells, count) => {
    expect(found(cells)).toHaveLength(count);
  });

  it.each([
    ["capaian", 1],
    ["fisik", 1],
    ["deviasi", 0],
    ["efisiensi", 0],
    ["bobot", 0],
    ["target", 0],
  ] as const)("of %s: %d", (role, count) => {
    expect(found([90, 80, 70, 0.6], [role])).toHaveLength(count);
  });
});

describe("without figures to prove it", () => {
  it.each<[readonly Percentage[], readonly string[]]>([
    [[90, 80, 50, 0.5], ["warning A5 50 value null"]],
    [[90, 80, 49, 0.5], []],
    [[90, 80, 70, 0.49], []],
    [[90, 80, 70, 1], []],
    [[90, 80, 70, 0.999], ["warning A5 99.9 value null"]],
    [[90, 80, 70, { shown: 0.3 }], ["warning A5 30 format 0.00"]],
    [[...shown(0.9, 0.8, 0.7), 90], ["warning A5 0.9 format 0.0%"]],
  ])("%j", (cells, expected) => {
    expect(found(cells).map((one) => one.replace("format General", "format 0.00"))).toEqual(expected);
  });
});

describe("with the row's own figures", () => {
  const columns = ["serapan", "realisasiRp", "pagu"] as const;

  it.each<[number, CellValue, readonly string[]]>([
    [0.4, 2, ["error A5 40 value null"]],
    [0.4, 0.02, []],
    [0.4, 3, []],
    [0.4, null, []],
    [0.6, null, ["warning A5 60 value null"]],
    [0.6, 3, ["error A5 60 value null"]],
  ])("%d of %p over 5", (value, spent, expected) => {
    expect(found([90, 80, 70, value], columns, [spent, 5])).toEqual(expected);
  });

  it("is only asked of capaian, which may be reckoned otherwise", () => {
    const capaian = ["capaian", "realisasi", "target"] as const;
    expect(found([90, 80, 70, 0.6], capaian, [2, 5])).toEqual(["warning A5 60 value null"]);
    expect(found([90, 80, 70, 0.4], capaian, [2, 5])).toEqual(["error A5 40 value null"]);
    expect(found([90, 80, 70, 0.3], capaian, [2, 5])).toEqual([]);
  });
});
