import { nameKey, similarName } from "../../domain/name-same";
import type { Finding } from "../../findings/finding";
import type { ColumnRole, ReportTable, TableCell } from "../../sheets/reading/table";
import { ALL_KINDS, cellName, workbookCheck, type CheckedTable } from "../check";
import { finding } from "../finding-at";
import { textOf } from "./kode-rows";
import { otherNames, relatedCells } from "./same-kode-names";

/** One place, unit or fund, or the name of one kode, spelled in several ways; a matter of tidiness, but filters count them apart. */
export const spellingVaries = workbookCheck(
  {
    code: "spelling-varies",
    tier: "on-request",
    rule: "kelengkapan",
    kinds: ALL_KINDS,
    after: ["kode-with-name", "kode-shape", "kode-shifted", "kode-duplicate", "kode-parent", "name-differs"],
  },
  (tables) => [...ROLES.flatMap((role) => ofRole(tables, role)), ...ofNames(tables)],
);

const ROLES = ["lokasi", "unit", "sumberDana"] as const satisfies readonly ColumnRole[];

interface Spelled {
  readonly table: ReportTable;
  readonly cell: TableCell;
  readonly text: string;
}

function ofRole(tables: readonly CheckedTable[], role: ColumnRole): readonly Finding[] {
  const byKey = new Map<string, Spelled[]>();
  for (const one of tables.flatMap(({ table }) => spelledIn(table, role))) {
    const key = spellingKey(one.text);
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return [...byKey].flatMap(([key, cells]) => (key === "" ? [] : varieties(cells, role)));
}

function spelledIn(table: ReportTable, role: ColumnRole): readonly Spelled[] {
  return table.rows.flatMap((row) => {
    const cell = row.cells[role];
    return typeof cell?.value === "string" ? [{ table, cell, text: cell.value.trim() }] : [];
  });
}

/** "22 Kab/Kota" is "22 Kabupaten Kota". */
function spellingKey(text: string): string {
  return nameKey(
    text
      .replace(/\bkab\b\.?/gi, "kabupaten")
      .replace(/\bprov\b\.?/gi, "provinsi")
      .replace(/\bkec\b\.?/gi, "kecamatan"),
  );
}

/** One finding for each sheet and spelling other than the most frequent. */
function varieties(cells: readonly Spelled[], role: ColumnRole): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const { text } of cells) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [usual] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (usual === undefined || counts.size === 1) return [];
  const groups = new Map<string, Spelled[]>();
  for (const one of cells) {
    const key = JSON.stringify([one.table.sheet, one.text]);
    if (one.text !== usual) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => ofSpelling(group, usual, counts.get(usual) ?? 0, role));
}

function ofSpelling(group: readonly Spelled[], usual: string, times: number, role: ColumnRole): readonly Finding[] {
  const [first] = group;
  if (first === undefined) return [];
  const typed = group.filter(({ cell }) => cell.formula === null);
  return [
    finding(first.table, {
      code: "spelling-varies",
      severity: "info",
      cell: cellName(first.cell),
      related: group.slice(1).map(({ cell }) => cellName(cell)),
      found: textOf(first.cell),
      expected: usual,
      cause: spellingKey(usual),
      params: { variant: "column", column: role, count: group.length, times },
      fix: typed.map(({ cell }) => ({ cell: cellName(cell), content: { kind: "value", value: usual }, format: null })),
    }),
  ];
}

function ofNames(tables: readonly CheckedTable[]): readonly Finding[] {
  return otherNames(tables)
    .filter(({ own, usual }) => similarName(own.name, usual.name))
    .map(({ own, usual }) =>
      finding(own.table, {
        code: "spelling-varies",
        severity: "info",
        cell: own.cell,
        related: relatedCells({ own, usual }),
        found: own.name,
        expected: usual.name,
        cause: own.kode,
        params: { variant: "name", kode: own.kode, sheet: usual.table.sheet, place: usual.cell },
      }),
    );
}
