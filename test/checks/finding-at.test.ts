import { figureAt, figureIn, rowLabel } from "../../src/checks/check";
import { finding, type Draft } from "../../src/checks/finding-at";
import { tableOf } from "./built-table";

const table = tableOf({
  columns: ["uraian", "pagu", "realisasiRp", "anggaranKas", "siap", "fisik"].map((role) => ({
    role: role as "pagu",
    header: `Kepala ${role}`,
  })),
  rows: [
    { cells: ["Program", 100, 60, 80, 40, 50], uraian: "Program" },
    { cells: ["Kegiatan", "Rp.70", "-", null, 10, 5], uraian: "Kegiatan" },
  ],
});
const draft: Draft = { code: "child-sum", severity: "error", cell: "B2", found: 100, expected: 70 };

test("what a finding leaves out is filled in", () => {
  expect(finding(table, draft)).toEqual({
    ...draft,
    sheet: "Lembar",
    related: [],
    params: {},
    fix: [],
    cause: "child-sum:Lembar",
    weight: 30,
    place: { row: "Program", column: "Kepala pagu" },
  });
});

test("what it says itself stays", () => {
  const fix = [{ cell: "B2", content: { kind: "value", value: 70 }, format: null }] as const;
  const given = { ...draft, related: ["B3"], params: { count: 1 }, fix, cause: "x", weight: 7 };
  expect(finding(table, given)).toMatchObject({ ...given, cause: "child-sum:Lembar:x", weight: 7 });
  expect(finding(table, { ...draft, weight: null }).weight).toBeNull();
});

test("it weighs what lies between two figures of rupiah", () => {
  const weight = (cell: string, found: Draft["found"], expected: Draft["expected"]) =>
    finding(table, { ...draft, cell, found, expected }).weight;
  expect(["B2", "C3", "D2", "E2", "F2", "A2", "J9"].map((cell) => weight(cell, 60, 100))).toEqual([
    40,
    40,
    40,
    40,
    null,
    null,
    null,
  ]);
  expect([weight("B2", "60", 100), weight("B2", 60, null), weight("B2", 60, "100")]).toEqual([null, null, null]);
});

test("it stands on its row and under its header, where there are such", () => {
  const place = (cell: string) => finding(table, { ...draft, cell }).place;
  expect(["F3", "B9", "J2", "B"].map(place)).toEqual([
    { row: "Kegiatan", column: "Kepala fisik" },
    { row: "", column: "Kepala pagu" },
    { row: "Program", column: "" },
    { row: "", column: "" },
  ]);
});

test("figures of a row by role and by column", () => {
  const [first, second] = table.rows;
  expect([figureIn(first, "pagu"), figureIn(second, "pagu"), figureIn(second, "realisasiRp")]).toEqual([100, 70, 0]);
  expect([figureIn(first, "bobot"), figureIn(undefined, "pagu")]).toEqual([null, null]);
  expect([figureAt(first, 5), figureAt(second, 2), figureAt(first, 9), figureAt(undefined, 1)]).toEqual([
    50,
    0,
    null,
    null,
  ]);
});

test("a row is called by its name, shortened, or by its number", () => {
  const called = (name: string): string => {
    const [row] = tableOf({ columns: ["uraian"], rows: [{ cells: [name], uraian: name }] }).rows;
    return row === undefined ? "" : rowLabel(row);
  };
  expect(called("")).toBe("2");
  expect(called("a".repeat(48))).toBe("a".repeat(48));
  expect(called("a".repeat(49))).toBe(`${"a".repeat(47)}…`);
  expect(called(`${"a".repeat(46)} bcd`)).toBe(`${"a".repeat(46)}…`);
});
