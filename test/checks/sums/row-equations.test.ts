import { cumulatedEquation, quartersEquation, yearsEquation } from "../../../src/checks/sums/row-equations";
import type { TableColumn } from "../../../src/sheets/reading/table";
import { tableOf } from "../built-table";

type Column = Partial<TableColumn>;

const pagu = (year: number | null, given: Column = {}): Column => ({ role: "pagu", year, ...given });
const END: Column = { role: "pagu", period: "akhir" };
const quarter = (of: 1 | 2 | 3 | 4, given: Column = {}): Column => ({ role: "realisasiRp", quarter: of, ...given });
const spent = (period: TableColumn["period"], given: Column = {}): Column => ({
  role: "realisasiRp",
  period,
  ...given,
});

/** "D = A + B", or null; columns by their letters. */
function said(equation: ReturnType<typeof yearsEquation>): string | null {
  const letter = ({ column }: TableColumn): string => "ABCDEFGH"[column] ?? "";
  return equation === null
    ? null
    : `${equation.kind} ${letter(equation.sum)} = ${equation.parts.map(letter).join(" + ")}`;
}

it.each<[string, readonly Column[], string | null]>([
  ["two years and the end", [pagu(2024), pagu(2025), END], "years C = A + B"],
  ["one year only", [pagu(2024), END], null],
  ["no end", [pagu(2024), pagu(2025)], null],
  ["two ends", [pagu(2024), pagu(2025), END, END], null],
  ["a year twice", [pagu(2024), pagu(2025), pagu(2025), END], null],
  [
    "a year before and after its change",
    [pagu(2024), pagu(2025, { header: "Murni" }), pagu(2025), END],
    "years D = A + C",
  ],
  ["columns without a year", [pagu(2024), pagu(2025), pagu(null), END], "years D = A + B"],
  ["years of another period", [pagu(2024), pagu(2025), pagu(2026, { period: "ini" }), END], "years D = A + B"],
  ["quarters of a year", [pagu(2024), pagu(2025), pagu(2026, { quarter: 1 }), END], "years D = A + B"],
  ["an end of a quarter", [pagu(2024), pagu(2025), END, { ...END, quarter: 4 }], "years C = A + B"],
  ["another role", [pagu(2024), pagu(2025), { role: "target", year: 2026 }, END], "years D = A + B"],
])("years: %s", (_, columns, expected) => {
  expect(said(yearsEquation(tableOf({ columns, rows: [] }), "pagu"))).toBe(expected);
});

it.each<[string, readonly Column[], string | null]>([
  ["two of them and the year", [quarter(1), quarter(2), spent("ini")], "quarters C = A + B"],
  ["a column without a period", [quarter(1), quarter(2), spent(null)], "quarters C = A + B"],
  [
    "the year rather than one without a period",
    [quarter(1), quarter(2), spent(null), spent("ini")],
    "quarters D = A + B",
  ],
  [
    "the year, not what is older or cumulated",
    [spent("lalu"), quarter(1), quarter(2), spent("ini"), spent("sampai")],
    "quarters D = B + C",
  ],
  ["only what is older or cumulated", [spent("lalu"), quarter(1), quarter(2), spent("sampai")], null],
  ["only what is cumulated", [quarter(1), quarter(2), spent("sampai")], null],
  ["one only", [quarter(1), spent("ini")], null],
  ["one of them twice", [quarter(1), quarter(2), quarter(2), spent("ini")], null],
  ["two years", [quarter(1), quarter(2), spent("ini"), spent("ini")], null],
  ["periods of quarters", [quarter(1), quarter(2, { period: "ini" }), spent("ini")], "quarters C = A + B"],
])("quarters: %s", (_, columns, expected) => {
  expect(said(quartersEquation(tableOf({ columns, rows: [] }), "realisasiRp"))).toBe(expected);
});

it.each<[string, readonly Column[], string | null]>([
  ["before, now and so far", [spent("lalu"), spent("ini"), spent("sampai")], "cumulated C = A + B"],
  ["in another order", [spent("sampai"), spent("ini"), spent("lalu")], "cumulated A = C + B"],
  ["not so far", [spent("lalu"), spent("ini")], null],
  ["nothing before", [spent("ini"), spent("ini"), spent("sampai")], null],
  ["nothing now", [spent("lalu"), spent("lalu"), spent("sampai")], null],
  ["two before", [spent("lalu"), spent("lalu"), spent("ini"), spent("sampai")], null],
  ["two now", [spent("lalu"), spent("ini"), spent("ini"), spent("sampai")], null],
  ["twice so far", [spent("lalu"), spent("ini"), spent("sampai"), spent("sampai")], null],
  [
    "quarters of the same period",
    [spent("lalu"), quarter(1, { period: "ini" }), spent("ini"), spent("sampai")],
    "cumulated D = A + C",
  ],
])("cumulated: %s", (_, columns, expected) => {
  expect(said(cumulatedEquation(tableOf({ columns, rows: [] }), "realisasiRp"))).toBe(expected);
});
