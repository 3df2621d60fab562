import { isStockSum, quantitySums } from "../../../src/checks/sums/quantity-sums";
import { yearsTarget } from "../../../src/checks/sums/years-target";
import type { CellValue } from "../../../src/sheets/content";
import { foundBy, tableOf, type Built } from "../built-table";

/** The unit in A, three or four years from B on, the end in the column after them. */
function yearly(rows: readonly (readonly CellValue[])[], years = 3): Built {
  const columns = Array.from({ length: years }, (_, at) => ({ role: "target", year: 2024 + at }) as const);
  return {
    ...{ kind: "programme", columns: ["satuan", ...columns, { role: "target", period: "akhir" }] },
    rows: rows.map((cells) => ({ cells, uraian: "" })),
  };
}

const sums = (rows: readonly (readonly CellValue[])[], years = 3) => quantitySums(tableOf(yearly(rows, years)));

describe("a target at the end", () => {
  const OTHER = "otherwise";
  const NOT = "not";

  it.each<[string, readonly number[], number, string]>([
    ["Orang", [20, 25, 30], 75, "holds"],
    ["Orang", [20, 25, 30], 76, NOT],
    ["Orang", [20, 25, 30], 30, OTHER],
    ["Orang", [20, 25, 30], 25, OTHER],
    ["Orang", [22, 40, 10, 30], 22, OTHER],
    ["Orang", [22, 40, 10, 30], 19, NOT],
    ["Orang", [20, 40, 30], 40, OTHER],
    ["Orang", [40, 20, 30], 20, OTHER],
    ["Orang", [20, 25, 30], 3000, OTHER],
    ["Orang", [20, 25, 30], 0.3, OTHER],
    ["%", [70, 75, 80], 80, "holds"],
    ["%", [70, 75, 80], 225, OTHER],
    ["%", [0.7, 0.75, 0.8], 80, OTHER],
    ["%", [70, 75, 80], 0.8, OTHER],
    ["%", [70, 75, 80], 85, NOT],
    ["%", [70, 75, 80.4], 80.5, OTHER],
    ["Ha", [20.25, 25.25, 30.25], 75.77, "holds"],
    ["Ha", [20.25, 25, 30], 75, NOT],
    ["Ha", [20.5, 25.5, 30], 75.9, "holds"],
    ["Ha", [20.5, 25.5, 30], 75.7, NOT],
  ])("in %s of %j is %d: %s", (unit, parts, end, expected) => {
    const [one] = sums([[unit, ...parts, end]], parts.length);
    expect(one?.holds === true ? "holds" : one?.isOtherwise === true ? OTHER : NOT).toBe(expected);
  });

  it.each<[string, readonly CellValue[]]>([
    ["a unit", [null, 20, 25, 30, 75]],
    ["an end", ["Orang", 20, 25, 30, null]],
    ["two years", ["Orang", null, null, 30, 75]],
    ["years that can be read", ["Orang", 20, "2,5,0", 30, 75]],
    ["years without errors", ["Orang", 20, { error: "#N/A" }, 30, 75]],
    ["years of one figure", ["Orang", 20, "25-26", 30, 75]],
  ])("needs %s", (_, cells) => {
    expect(sums([cells])).toEqual([]);
  });
});

const RIGHT = ["Orang", 1, 2, 3, 6] as const;
const WRONG = ["Orang", 1, 2, 3, 9] as const;
const LAST = ["Orang", 1, 2, 3, 3] as const;
const SHARE = ["%", 1, 2, 3, 3] as const;

it.each<[string, readonly (readonly CellValue[])[], "error" | "warning" | null]>([
  ["one alone", [WRONG], "warning"],
  ["one of two", [WRONG, RIGHT], "warning"],
  ["one of three", [WRONG, RIGHT, RIGHT], "error"],
  ["two of three", [WRONG, WRONG, RIGHT], null],
  ["both", [WRONG, WRONG], null],
  ["one beside one put together otherwise", [WRONG, LAST, RIGHT], "warning"],
  ["one of its kind of unit", [WRONG, SHARE, SHARE], "warning"],
])("the table speaks for it where %s is wrong", (_, rows, expected) => {
  expect(sums(rows)[0]?.severity).toBe(expected);
});

it("leaves out the quarters that are cumulative, and only the quarters", () => {
  const columns: Built["columns"] = [
    "satuan",
    { role: "realisasi", quarter: 1 },
    { role: "realisasi", quarter: 2 },
    { role: "realisasi", period: "ini" },
    { role: "realisasi", period: "lalu" },
    { role: "realisasi", period: "sampai" },
  ];
  const rows = [
    ["Orang", 1, 2, 2, 5, 7],
    ["Orang", 1, 2, 3, 5, 8],
    ["Orang", 1, 2, 3, 5, 8],
  ];
  const found = quantitySums(tableOf({ columns, rows })).map(
    ({ row, equation }) => `${equation.kind} ${String(row.row)}`,
  );
  expect(found).toEqual(["quarters 2", "quarters 3", "cumulated 1", "cumulated 2", "cumulated 3"]);
});

it.each<[readonly CellValue[], boolean]>([
  [["Orang/Bulan", 5, 5, 5, 15], true],
  [["OB", 5, 5, 5, 15], true],
  [["Orang/Bulan", 5, 5, 5, 5], false],
  [["Orang/Bulan", 0, 0, 5, 5], false],
  [["Orang", 5, 5, 5, 15], false],
])("%j adds up a stock: %p", (cells, expected) => {
  expect(sums([cells]).map(isStockSum)).toEqual([expected]);
});

describe("years-target", () => {
  const told = (...rows: readonly (readonly CellValue[])[]) =>
    foundBy(yearsTarget, yearly(rows)).map(({ severity, cell, params, fix }) => {
      const [write] = fix;
      const formula = write === undefined || !("formula" in write.content) ? "" : write.content.formula;
      return `${severity} ${cell} ${String(params["variant"])} ${formula}`;
    });
  const rest = [RIGHT, RIGHT, RIGHT, SHARE, SHARE];

  it.each<[string, readonly CellValue[], readonly string[]]>([
    ["adds the years", WRONG, ["error E2 quantity =B2+C2+D2"]],
    ["leaves out a blank year", ["Orang", 1, null, 3, 9], ["error E2 quantity =B2+D2"]],
    ["takes the last year of a share", ["%", 1, 2, 3, 9], ["error E2 last =D2"]],
    ["takes the last year filled", ["%", 1, 2, null, 9], ["error E2 last =C2"]],
    ["writes no formula over a text", ["Orang", 1, "2", 3, 9], ["error E2 quantity "]],
    ["writes no formula in place of a text", ["Orang", 1, 2, 3, "9"], ["error E2 quantity "]],
    ["says nothing of what is put together otherwise", LAST, []],
    ["says nothing of what holds", RIGHT, []],
  ])("%s", (_, cells, expected) => {
    expect(told(cells, ...rest)).toEqual(expected);
  });

  it("only asks where the table does not speak for it, and says nothing where it speaks against it", () => {
    expect(told(WRONG)).toEqual(["warning E2 quantity "]);
    expect(told(WRONG, WRONG)).toEqual([]);
  });
});
