import type { ColumnRole, TableColumn, TableKind } from "./table";

const PHYSICAL: readonly ColumnRole[] = ["target", "realisasi", "fisik", "fisikTertimbang"];
const WEIGHTED: readonly ColumnRole[] = ["bobot", "keuanganTertimbang", "fisikTertimbang", "siap"];

/**
 * The kind of table these columns make: an RFK has money, physical progress and a weight or a rest; a recap is the same
 * by fund, programme or work unit. Null for kinds that are not read yet.
 */
export function tableKind(columns: readonly TableColumn[]): TableKind | null {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const isMoney = has("pagu") && has("realisasiRp") && has("uraian");
  if (!isMoney || !PHYSICAL.some(has) || !WEIGHTED.some(has)) return null;
  const uraian = columns.find((column) => column.role === "uraian")?.header.toLowerCase() ?? "";
  return /sumber dana|satker|\bdpa\b/.test(uraian) ? "recap" : "rfk";
}
