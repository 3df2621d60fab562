import { isBeforeChange } from "../../reading/columns/amount-columns";
import type { ColumnRole, ReportTable, TableKind } from "../../reading/table";
import type { ComputedRole } from "../computed-cell";

/** The computed columns that can be added to a table. */
export type AddableRole = Extract<
  ComputedRole,
  | "bobot"
  | "keuanganTertimbang"
  | "fisikTertimbang"
  | "serapan"
  | "siap"
  | "siapPersen"
  | "deviasi"
  | "capaian"
  | "kategori"
  | "efisiensi"
>;

/** A column the user wants a table to have. */
export interface AddedColumn {
  readonly sheet: string;
  /** Which table of the sheet, from 0. */
  readonly table: number;
  readonly role: AddableRole;
}

/** What stands over an added column. */
export const ADDED_HEADERS: Readonly<Record<AddableRole, string>> = {
  bobot: "Bobot (%)",
  keuanganTertimbang: "Keuangan Tertimbang (%)",
  fisikTertimbang: "Fisik Tertimbang (%)",
  serapan: "Serapan (%)",
  siap: "SIAP (Rp)",
  siapPersen: "SIAP (%)",
  deviasi: "Deviasi (%)",
  capaian: "Capaian (%)",
  kategori: "Kategori",
  efisiensi: "Efisiensi (%)",
};

/** All of them, in the order in which figures start from each other. */
export const ADDABLE_ROLES: readonly AddableRole[] = [
  ...(["serapan", "siap", "siapPersen", "bobot", "keuanganTertimbang", "fisikTertimbang"] as const),
  ...(["deviasi", "capaian", "kategori", "efisiensi"] as const),
];

/** Which of them are columns of a kind of table. */
const OF_KIND: Readonly<Record<TableKind, readonly AddableRole[]>> = {
  rfk: ["serapan", "siap", "siapPersen", "bobot", "keuanganTertimbang", "fisikTertimbang", "deviasi"],
  recap: ["serapan", "siap", "siapPersen", "bobot", "keuanganTertimbang", "deviasi"],
  budget: ["serapan", "siap", "siapPersen"],
  indicator: ["capaian", "kategori"],
  efficiency: ["efisiensi"],
  programme: [],
  e81: [],
};

/** What each starts from: one of these sets of columns, each of them once. */
const STARTS_FROM: Readonly<Record<AddableRole, readonly (readonly ColumnRole[])[]>> = {
  serapan: [["pagu", "realisasiRp"]],
  siap: [["pagu", "realisasiRp"]],
  siapPersen: [["pagu", "realisasiRp"]],
  bobot: [["pagu"]],
  keuanganTertimbang: [["pagu", "realisasiRp"]],
  fisikTertimbang: [["pagu", "target", "realisasi"]],
  deviasi: [
    ["fisik", "serapan"],
    ["realisasiRp", "anggaranKas"],
  ],
  capaian: [["target", "realisasi"]],
  kategori: [["capaian"]],
  efisiensi: [["capaian", "serapan"]],
};

/**
 * The computed columns that a table lacks and could have: those of its kind whose sources it has. Where a source stands
 * there for several years or quarters it is open which is meant, and nothing can be added.
 */
export function addableRoles(table: Pick<ReportTable, "kind" | "columns">): readonly AddableRole[] {
  const count = (role: ColumnRole): number =>
    table.columns.filter((column) => column.role === role && column.period !== "dasar" && !isBeforeChange(column))
      .length;
  const isLacking = (role: AddableRole): boolean => table.columns.every((column) => column.role !== role);
  return OF_KIND[table.kind].filter(
    (role) => isLacking(role) && STARTS_FROM[role].some((sources) => sources.every((source) => count(source) === 1)),
  );
}
