import { pairIncomplete } from "../../../src/checks/kode/pair-incomplete";
import type { CellValue } from "../../../src/sheets/content";
import type { TableColumn } from "../../../src/sheets/reading/table";
import { foundBy, type Built, type BuiltRow } from "../built-table";

const target = (year: number, more: Partial<TableColumn> = {}): Partial<TableColumn> => ({
  role: "target",
  year,
  ...more,
});
const pagu = (year: number, more: Partial<TableColumn> = {}): Partial<TableColumn> => ({ role: "pagu", year, ...more });
const PLAN = [target(2024), pagu(2024), target(2025), pagu(2025), target(2026), pagu(2026)];
const whole: BuiltRow = { cells: [1, 10, 2, 20, 3, 30] };
const row = (...cells: readonly CellValue[]): BuiltRow => ({ cells });
const places = (rows: readonly BuiltRow[], columns: Built["columns"] = PLAN): readonly string[] =>
  foundBy(pairIncomplete, { kind: "programme", columns, rows }).map(
    ({ cell, related, params }) => `${cell} ${related.join()} ${String(params["variant"])} ${String(params["filled"])}`,
  );
const times = (count: number, one: BuiltRow): readonly BuiltRow[] => Array.from({ length: count }, () => one);

it("names the blank cell, and what the filled one says", () => {
  expect(places([...times(4, whole), row(1, 10, 2, null, 3, 30)])).toEqual(["D6 C6 rupiah 2"]);
  expect(places([...times(4, whole), row(1, 10, null, 20, 3, 30)])).toEqual(["C6 D6 target 20"]);
  expect(places([...times(4, whole), row(1, 10, "80 orang", null, 3, 30)])).toEqual(["D6 C6 rupiah 80 orang"]);
  expect(places([...times(4, whole), row(1, 10, true, null, 3, 30)])).toEqual(["D6 C6 rupiah null"]);
});

it("a row must have two complete pairs, and one half", () => {
  expect(places([...times(4, whole), row(1, 10, 2, null, null, null)])).toEqual([]);
  expect(places([...times(8, whole), row(1, 10, 2, null, 3, null)])).toEqual([]);
  expect(places(times(5, whole))).toEqual([]);
});

it("of the same half four complete rows are asked for each; of others nothing", () => {
  const [noRupiah, noTarget, other] = [
    row(1, 10, 2, null, 3, 30),
    row(1, 10, null, 20, 3, 30),
    row(1, null, 2, 20, 3, 30),
  ];
  expect(places([...times(3, whole), noRupiah])).toEqual([]);
  expect(places([...times(7, whole), noRupiah, noRupiah])).toEqual([]);
  expect(places([...times(8, whole), noRupiah, noRupiah])).toHaveLength(2);
  expect(places([...times(4, whole), noRupiah, noTarget])).toHaveLength(2);
  expect(places([...times(4, whole), noRupiah, other])).toHaveLength(2);
});

it("only details count, as gaps and as complete", () => {
  const parent = row(1, 10, 2, null, 3, 30);
  expect(places([...times(4, whole), parent, { ...whole, parent: 4 }])).toEqual([]);
  const parents: readonly BuiltRow[] = [0, 2, 4, 6].flatMap((at) => [whole, { ...row(), parent: at }]);
  expect(places([...parents, row(1, 10, 2, null, 3, 30)])).toEqual([]);
  const half: readonly BuiltRow[] = times(4, row(null, null, 2, null, null, null));
  expect(places([...half, row(1, 10, 2, null, 3, 30)])).toEqual([]);
});

describe("a pair", () => {
  const three = (columns: Built["columns"]): readonly string[] =>
    places([...times(4, whole), row(1, 10, 2, null, 3, 30)], columns);

  it("is of one year, one part of the period and one quarter", () => {
    const end: Partial<TableColumn> = { period: "akhir" };
    expect(three([target(2024), pagu(2024), target(2025, end), pagu(2025, end), target(2026), pagu(2026)])).toEqual([
      "D6 C6 rupiah 2",
    ]);
    expect(three([target(2024), pagu(2024), target(2025, end), pagu(2025), target(2026), pagu(2026)])).toEqual([]);
    const first: Partial<TableColumn> = { quarter: 1 };
    expect(three([target(2024), pagu(2024), target(2025, first), pagu(2025), target(2026), pagu(2026)])).toEqual([]);
    expect(three([target(2024), pagu(2024), target(2025), pagu(2027), target(2026), pagu(2026)])).toEqual([]);
  });

  it("is none where two columns of money are of one time", () => {
    expect(three([target(2024), pagu(2024), target(2025), pagu(2025), pagu(2025), pagu(2026)])).toEqual([]);
  });

  it("begins with a target", () => {
    expect(three([target(2024), pagu(2024), pagu(2025), pagu(2025), target(2026), pagu(2026)])).toEqual([]);
  });
});
