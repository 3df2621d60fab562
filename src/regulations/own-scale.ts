import type { Scale } from "./scales";

/** One row of an office's own table: from this value on, this label. */
export interface OwnScaleRow {
  readonly from: number;
  readonly label: string;
}

/** Why a table is no scale. */
export type OwnScaleFault =
  | "tabel-kosong"
  | "batas-bukan-angka"
  | "label-kosong"
  | "batas-ganda"
  /** The lowest limit is above 0, so that small values would have no label. */
  | "tanpa-dasar";

export interface OwnScaleRefusal {
  readonly error: OwnScaleFault;
}

/** The office's own scale from its rows, in any order. Refused with the first fault found rather than mended. */
export function ownScale(rows: readonly OwnScaleRow[]): Scale | OwnScaleRefusal {
  const sorted = [...rows].sort((a, b) => b.from - a.from);
  const lowest = sorted.at(-1);
  if (lowest === undefined) return { error: "tabel-kosong" };
  if (!sorted.every(({ from }) => Number.isFinite(from))) return { error: "batas-bukan-angka" };
  if (sorted.some(({ label }) => label.trim() === "")) return { error: "label-kosong" };
  if (new Set(sorted.map(({ from }) => from)).size < sorted.length) return { error: "batas-ganda" };
  if (lowest.from > 0) return { error: "tanpa-dasar" };
  return {
    id: "sendiri",
    title: "Skala sendiri",
    source: "tabel di buku kerja",
    subject: "capaian",
    since: "0001-01-01",
    until: null,
    steps: sorted.slice(0, -1).map(({ from, label }) => ({ from, inclusive: true, label: label.trim() })),
    lowest: lowest.label.trim(),
    uppers: null,
  };
}
