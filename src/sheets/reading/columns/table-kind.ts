import type { ColumnRole, TableColumn, TableKind } from "../table";

type Has = (role: ColumnRole) => boolean;

/**
 * The kind of table these columns make; null where they make none: a table needs names for its rows and figures that
 * belong together.
 */
export function tableKind(columns: readonly TableColumn[]): TableKind | null {
  const has: Has = (role) => columns.some((column) => column.role === role);
  if (!has("uraian") && !has("indikator") && !has("kode")) return null;
  const quarters = new Set(columns.flatMap(({ quarter }) => quarter ?? []));
  const hasHistory =
    has("pagu") || has("realisasiRp") || columns.some(({ period }) => period === "lalu" || period === "akhir");
  if (quarters.size >= 2 && has("target") && hasHistory && !has("bobot")) return "e81";
  if (has("efisiensi") || (has("capaian") && has("serapan") && !has("pagu") && !has("target"))) return "efficiency";
  if (isProgress(columns, has)) return isRecap(columns) ? "recap" : "rfk";
  if (columns.some(({ period }) => period === "lalu") && has("target") && has("realisasi")) return "e81";
  return planned(columns, has);
}

/** Money beside physical progress or weights. */
function isProgress(columns: readonly TableColumn[], has: Has): boolean {
  if (!has("pagu") || !has("realisasiRp")) return false;
  const physical = has("fisik") || has("fisikTertimbang") || has("keuanganTertimbang");
  if (physical || has("bobot")) return true;
  return columns.some(({ role, header }) => role === "target" && /fisik|volume/i.test(header)) && !has("capaian");
}

function isRecap(columns: readonly TableColumn[]): boolean {
  const uraian = columns.find((column) => column.role === "uraian")?.header ?? "";
  return /sumber (?:dana|pendanaan|anggaran)|satker|\bdpa\b|\bopd\b|skpd|perangkat daerah|instansi|unit kerja|satuan kerja/i.test(
    uraian,
  );
}

function planned(columns: readonly TableColumn[], has: Has): TableKind | null {
  const isIndicator =
    has("indikator") ||
    columns.some(({ role, header }) => role === "uraian" && /sasaran|indikator|kinerja/i.test(header));
  if (has("pagu") && has("target") && !has("realisasiRp"))
    return has("uraian") || has("kode") ? "programme" : "indicator";
  if (has("realisasiRp") && has("pagu")) return has("capaian") && has("indikator") ? "indicator" : "budget";
  if (has("pagu")) return columns.filter(({ role }) => role === "pagu").length > 1 ? "programme" : "budget";
  if (has("target") && (isIndicator || has("realisasi") || has("capaian"))) return "indicator";
  return has("realisasi") && has("capaian") && isIndicator ? "indicator" : null;
}
