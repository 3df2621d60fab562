import type { ColumnProfile } from "./column-profile";
import type { ColumnRole } from "../table";

/** What kind of values a role has. */
type ValueClass = "kode" | "text" | "rating" | "rupiah" | "quantity" | "percent";

const CLASSES: Readonly<Record<ColumnRole, ValueClass>> = {
  kode: "kode",
  uraian: "text",
  indikator: "text",
  satuan: "text",
  lokasi: "text",
  sumberDana: "text",
  unit: "text",
  kategori: "rating",
  pagu: "rupiah",
  realisasiRp: "rupiah",
  anggaranKas: "rupiah",
  siap: "rupiah",
  target: "quantity",
  realisasi: "quantity",
  serapan: "percent",
  fisik: "percent",
  bobot: "percent",
  keuanganTertimbang: "percent",
  fisikTertimbang: "percent",
  siapPersen: "percent",
  deviasi: "percent",
  capaian: "percent",
  efisiensi: "percent",
};

/** Whether a column's values can be those of a role: "fits", "conflicts", or "unknown" where too little stands in it. */
export function valueFit(role: ColumnRole, profile: ColumnProfile, scale: number): "fits" | "unknown" | "conflicts" {
  if (profile.filled === 0) return "unknown";
  return FITS[CLASSES[role]](profile, scale);
}

const FITS: Readonly<Record<ValueClass, (profile: ColumnProfile, scale: number) => "fits" | "unknown" | "conflicts">> =
  {
    kode: (profile) => {
      if (profile.kodeLike * 2 >= profile.filled) return "fits";
      return profile.filled >= 3 && mostlyText(profile) && profile.words > profile.texts * 3 && profile.ordinals === 0
        ? "conflicts"
        : "unknown";
    },
    text: (profile) =>
      profile.figures > 0.7 * profile.filled && profile.withUnit < 0.5 * profile.figures ? "conflicts" : "fits",
    rating: (profile) => {
      if (profile.ratings > 0 && profile.ratings * 2 >= profile.filled) return "fits";
      return profile.figures > 0.5 * profile.filled ? "conflicts" : "unknown";
    },
    rupiah: (profile, scale) => {
      if (isProse(profile) || share(profile.percents, profile.figures) > 0.5) return "conflicts";
      if (profile.nonZero === 0) return "unknown";
      return scale === 1 && share(profile.small, profile.nonZero) >= 0.7 ? "conflicts" : "fits";
    },
    quantity: (profile) => {
      if (isProse(profile)) return "conflicts";
      if (profile.nonZero === 0) return "unknown";
      return share(profile.large, profile.nonZero) >= 0.7 ? "conflicts" : "fits";
    },
    percent: (profile) => {
      if (isProse(profile)) return "conflicts";
      if (profile.nonZero === 0) return "unknown";
      return share(profile.large, profile.nonZero) >= 0.4 ? "conflicts" : "fits";
    },
  };

function mostlyText(profile: ColumnProfile): boolean {
  return profile.texts > 0.6 * profile.filled;
}

/** Words rather than figures, ranges or predikat. */
function isProse(profile: ColumnProfile): boolean {
  return profile.filled >= 3 && mostlyText(profile) && profile.words > 1.5 * profile.texts;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
