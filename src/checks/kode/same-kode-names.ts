import { sameOfficialName } from "../../domain/name-same";
import { kodeKey } from "../../domain/nomenklatur";
import type { ReportTable } from "../../sheets/reading/table";
import { cellName, type CheckedTable } from "../check";
import { kodeRows, nameOf } from "./kode-rows";

/** A name that stands beside a kode, with the cell that prints it. */
export interface NamedKode {
  readonly table: ReportTable;
  readonly kode: string;
  readonly name: string;
  /** A1 on the table's sheet. */
  readonly cell: string;
  readonly kodeCell: string;
}

/** A name that is not the one most rows of the same kode have, beside that one. */
export interface OtherName {
  readonly own: NamedKode;
  readonly usual: NamedKode;
}

/** For each kode of the workbook that has several names, those that differ from the most frequent, or else the first. */
export function otherNames(tables: readonly CheckedTable[]): readonly OtherName[] {
  const byKode = new Map<string, NamedKode[]>();
  for (const one of tables.flatMap(({ table }) => namedKodes(table))) {
    const key = kodeKey(one.kode);
    byKode.set(key, [...(byKode.get(key) ?? []), one]);
  }
  return [...byKode.values()].flatMap((named) => {
    const usual = mostFrequent(named);
    if (usual === undefined) return [];
    return named.filter(({ name }) => !sameOfficialName(name, usual.name)).map((own) => ({ own, usual }));
  });
}

/** Only kode that name their place by themselves: a komponen or an akun means another thing under each parent. */
function namedKodes(table: ReportTable): readonly NamedKode[] {
  return kodeRows(table).flatMap(({ row, kode, cell }) => {
    const { uraian } = row.cells;
    const isWhole = kode.family === "apbd" || (kode.family === "apbn" && kode.parent !== null);
    const name = nameOf(row);
    return isWhole && uraian !== undefined && /\p{L}/u.test(name)
      ? [{ table, kode: kode.normal, name, cell: cellName(uraian), kodeCell: cell }]
      : [];
  });
}

function mostFrequent(named: readonly NamedKode[]): NamedKode | undefined {
  const counts = named.map(({ name }) => named.filter((other) => sameOfficialName(other.name, name)).length);
  return named[counts.indexOf(Math.max(...counts))];
}

/** The cells of both rows on the sheet of the first, its own name left out. */
export function relatedCells({ own, usual }: OtherName): readonly string[] {
  const others = own.table.sheet === usual.table.sheet ? [usual.cell, usual.kodeCell] : [];
  return [...new Set([...others, own.kodeCell])].filter((cell) => cell !== own.cell);
}
