import type { Finding } from "../../findings/finding";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { tableCheck } from "../check";
import { finding } from "../finding-at";
import { kodePlace, TREE_KINDS } from "./kode-rows";
import { kodeSiblings, letterSiblings, type Numbered } from "./siblings";

/** Numbers that are passed over under one parent. Often right, for an office runs only some activities. */
export const kodeGap = tableCheck(
  {
    code: "kode-gap",
    tier: "on-request",
    rule: "kode-urusan",
    kinds: TREE_KINDS,
    after: ["kode-kewenangan", "kode-parent", "kode-order"],
  },
  (table) => [
    ...kodeSiblings(table).flatMap(({ parent, above, rows }) => {
      const [first] = rows;
      // Which programmes an office runs is decided elsewhere.
      if (first === undefined || first.kode.level === "program") return [];
      const width = first.kode.level === "subKegiatan" ? 4 : 2;
      const missing = passedOver(rows);
      return report(table, above ?? first.row, rows, parent, missing, (one) => String(one).padStart(width, "0"));
    }),
    ...letterSiblings(table).flatMap((list) => {
      const [first] = list;
      const letter = (one: number): string => String.fromCharCode(96 + one);
      return first === undefined ? [] : report(table, first.row, list, "", passedOver(list), letter);
    }),
  ],
);

function passedOver(rows: readonly Numbered[]): readonly number[] {
  const numbers = rows.map(({ number }) => number);
  const all = Array.from({ length: Math.max(0, ...numbers) }, (_, index) => index + 1);
  return all.filter((number) => !numbers.includes(number));
}

function report(
  table: ReportTable,
  at: TableRow,
  rows: readonly Numbered[],
  parent: string,
  missing: readonly number[],
  shown: (number: number) => string,
): readonly Finding[] {
  const cell = kodePlace(table, at);
  if (cell === null || missing.length === 0) return [];
  return [
    finding(table, {
      code: "kode-gap",
      severity: "info",
      cell,
      related: rows.flatMap(({ row }) => kodePlace(table, row) ?? []),
      found: rows.map(({ number }) => shown(number)).join(", "),
      expected: null,
      cause: cell,
      params: { parent, missing: missing.map(shown).join(", "), count: missing.length },
    }),
  ];
}
