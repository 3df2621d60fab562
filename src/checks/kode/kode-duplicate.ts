import { nameKey } from "../../domain/name-same";
import { withLongSub } from "../../domain/kode-same";
import type { Finding } from "../../findings/finding";
import type { ReportTable, TableRow } from "../../sheets/reading/table";
import { tableCheck } from "../check";
import { finding } from "../finding-at";
import { groupsAbove, kodeAbove, kodeFix, kodePlace, KODE_KINDS, nameOf, textOf } from "./kode-rows";

/**
 * The same kode on two rows: a full kode within one group, a komponen, an akun or a letter under one parent. One activity on
 * several rows, each with an indikator, a place or a fund of its own, is printed rightly.
 */
export const kodeDuplicate = tableCheck(
  {
    code: "kode-duplicate",
    tier: "always",
    rule: "kode-urusan",
    kinds: KODE_KINDS,
    after: ["kode-with-name", "kode-shifted"],
  },
  (table) => {
    const first = new Map<string, TableRow>();
    return table.rows.flatMap((row) => {
      const key = keyOf(table, row);
      if (key === null) return [];
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, row);
        return [];
      }
      return isSameActivity(row, earlier) ? [] : duplicate(table, row, earlier);
    });
  },
);

function duplicate(table: ReportTable, row: TableRow, earlier: TableRow): readonly Finding[] {
  const cell = kodePlace(table, row);
  const earlierCell = kodePlace(table, earlier);
  if (cell === null || earlierCell === null) return [];
  const expected = nextLetter(table, row);
  return [
    finding(table, {
      code: "kode-duplicate",
      severity: "error",
      cell,
      related: [earlierCell],
      found: row.kodeText,
      expected,
      cause: row.kode?.normal ?? row.kodeText.trim(),
      params: { first: earlierCell, name: nameOf(row), firstName: nameOf(earlier) },
      fix: expected === null ? [] : kodeFix(table, row, expected),
    }),
  ];
}

function keyOf(table: ReportTable, row: TableRow): string | null {
  if (row.mark === "kode" && row.kode?.normal != null) {
    const { family, normal, parent } = row.kode;
    const isPart = parent === null && (row.kode.level === "komponen" || row.kode.level === "subkomponen");
    if (isPart) return underParent(row, normal);
    const above = family === "akun" ? aboveAkun(table, row) : "";
    return `${groupsAbove(table, row)}/${above}/${withLongSub(normal)}`;
  }
  if (row.mark !== "letter" && row.mark !== "group") return null;
  return underParent(row, row.kodeText.trim().replace(/[().]/g, ""));
}

/** The activity an akun belongs to: every activity spends on the same akun. */
function aboveAkun(table: ReportTable, row: TableRow): string {
  let above = kodeAbove(table, row);
  while (above?.kode?.family === "akun") above = kodeAbove(table, above);
  return above === null ? "" : String(above.row);
}

function underParent(row: TableRow, text: string): string {
  return `${row.parent === null ? "" : String(row.parent)}/${text}`;
}

const TELLS_APART = ["indikator", "lokasi", "sumberDana", "unit"] as const;

function isSameActivity(row: TableRow, earlier: TableRow): boolean {
  const [name, other] = [nameKey(nameOf(row)), nameKey(nameOf(earlier))];
  const isNamed = row.cells.uraian !== undefined && name !== "" && name !== other;
  return (
    !isNamed && TELLS_APART.some((role) => nameKey(textOf(row.cells[role])) !== nameKey(textOf(earlier.cells[role])))
  );
}

/** After "l" a second "j" should be "m": the letters before it go on without a gap. */
function nextLetter(table: ReportTable, row: TableRow): string | null {
  if (row.mark !== "letter" || row.parent === null) return null;
  const siblings = table.rows[row.parent]?.children ?? [];
  const before = siblings.flatMap((index) => {
    const sibling = table.rows[index];
    return sibling?.mark === "letter" && sibling.row < row.row ? [letterOf(sibling)] : [];
  });
  const runs = before.every((letter, index) => letter === String.fromCharCode(97 + index));
  const next = String.fromCharCode(97 + before.length);
  return runs && before.length > 0 && next <= "z" ? row.kodeText.trim().replace(letterOf(row), next) : null;
}

function letterOf(row: TableRow): string {
  return /[a-z]/.exec(row.kodeText)?.[0] ?? "";
}
