import { CHECKS, inSheetOrder, runCheck } from "../../src/checks";
import type { Check } from "../../src/checks/check";
import type { Finding } from "../../src/findings/finding";
import { finding } from "../../src/checks/finding-at";
import { SheetGrid } from "../../src/sheets/reading/grid";
import { tableOf } from "./built-table";
import { contentOf } from "./checking";

const table = tableOf({ kind: "budget", columns: ["uraian", "pagu"], rows: [["Program", 100]] });
const at = (sheet: string, cell: string): Finding => ({
  ...finding(table, { code: "child-sum", severity: "error", cell, found: 1, expected: 2 }),
  sheet,
});
const OPTIONS = { weightBase: "report", scale: "lkjip-4", gapRule: "batas-bawah", nomenklatur: null } as const;

test("findings stand in the order of the sheets, then of rows, then of columns", () => {
  const mixed = [at("Dua", "A1"), at("Satu", "B10"), at("Satu", "A10"), at("Satu", "C9"), at("Lain", "A1")];
  expect(inSheetOrder(mixed, ["Satu", "Dua"]).map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([
    "Lain A1",
    "Satu C9",
    "Satu A10",
    "Satu B10",
    "Dua A1",
  ]);
});

test("findings of one cell keep their order, and a place that is no cell comes first", () => {
  const [one, other] = [at("Satu", "A1"), { ...at("Satu", "A1"), code: "total-sum" as const }];
  expect(inSheetOrder([one, other], ["Satu"])).toEqual([one, other]);
  expect(inSheetOrder([other, one], ["Satu"])).toEqual([other, one]);
  expect(inSheetOrder([at("Satu", "A2"), at("Satu", "")], ["Satu"]).map(({ cell }) => cell)).toEqual(["", "A2"]);
});

test("a check is asked about the tables of its kinds alone", () => {
  const grid = new SheetGrid(contentOf({ rows: [["uraian", "pagu"]] }));
  const asked: string[][] = [];
  const check: Check = {
    ...{ code: "child-sum", tier: "always", rule: "kode-urusan", kinds: ["budget"], after: [] },
    find: (tables) => {
      asked.push(tables.map(({ table: { kind } }) => kind));
      return [];
    },
  };
  const recap = { table: { ...table, kind: "recap" as const }, grid };
  expect(runCheck(check, [{ table, grid }, recap], OPTIONS, [])).toEqual([]);
  expect(runCheck(check, [recap], OPTIONS, [])).toEqual([]);
  expect(asked).toEqual([["budget"]]);
});

test("every check stands once, and after those it waits for", () => {
  const codes = CHECKS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { code, after } of CHECKS) {
    for (const earlier of after)
      expect([code, earlier, codes.indexOf(earlier) < codes.indexOf(code)]).toEqual([code, earlier, true]);
  }
});
