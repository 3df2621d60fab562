import { areaA1 } from "../sheets/address";
import type { WorkbookReading } from "../sheets/reading/reading";
import { addableRoles, type AddableRole, type AddedColumn } from "../tasks/added-choices";

/** A table with the columns that can still be chosen for it. */
export interface AddableTable extends Pick<AddedColumn, "sheet" | "table"> {
  readonly label: string;
  readonly roles: readonly AddableRole[];
}

/** The tables on writable sheets that lack columns, without those that are chosen already. */
export function addableTables(
  reading: WorkbookReading | null,
  chosen: readonly AddedColumn[],
): readonly AddableTable[] {
  const sheets = (reading?.sheets ?? []).filter(({ isProtected, isFiltered }) => !isProtected && !isFiltered);
  return sheets.flatMap(({ name, tables }) =>
    tables.flatMap((table, nth) => {
      const place = { sheet: name, table: nth };
      const roles = addableRoles(table).filter((role) => !chosen.some((one) => isSameColumn(one, { ...place, role })));
      return roles.length === 0 ? [] : [{ ...place, roles, label: tableLabel(reading, place) }];
    }),
  );
}

/** A table's sheet, with its cells where the sheet has several tables. */
export function tableLabel(
  reading: WorkbookReading | null,
  { sheet, table }: Pick<AddedColumn, "sheet" | "table">,
): string {
  const tables = reading?.sheets.find(({ name }) => name === sheet)?.tables ?? [];
  const area = tables[table]?.area;
  return tables.length < 2 || area === undefined ? sheet : `${sheet} ${areaA1(area)}`;
}

/** Whether two choices are the same. */
export function isSameColumn(one: AddedColumn, other: AddedColumn): boolean {
  return one.sheet === other.sheet && one.table === other.table && one.role === other.role;
}
