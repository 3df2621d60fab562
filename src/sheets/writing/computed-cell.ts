import type { Arah } from "../../domain/capaian";
import type { GapRule } from "../../regulations/rating";
import type { CellPosition } from "../content";
import type { ColumnRole } from "../reading/table";

/** Why a cell that the header asks for is left as it is; each reason has a wording. */
export type SkipReason =
  | "realisasi-fisik-kosong"
  | "target-fisik-kosong"
  | "target-fisik-nol"
  | "fisik-bukan-angka"
  | "anak-tanpa-fisik"
  | "pagu-bukan-angka"
  | "pagu-nol"
  | "realisasi-bukan-angka"
  | "total-tidak-ada"
  | "total-nol"
  | "bagian-bukan-angka"
  | "bagian-tidak-jelas"
  | "satuan-tidak-dikenal"
  | "angka-tercetak-lain"
  | "target-kosong"
  | "target-nol"
  | "target-bukan-angka"
  | "realisasi-kinerja-kosong"
  | "realisasi-kinerja-nol"
  | "realisasi-kinerja-bukan-angka"
  | "angka-negatif"
  | "rencana-kosong"
  | "capaian-tidak-ada"
  | "rata-rata-tanpa-angka"
  | "skala-lain"
  | "anggaran-awal-nol"
  | "rumus-terlalu-panjang"
  | "sel-gabungan"
  | "lembar-dilindungi"
  | "lembar-tersaring";

/** What a table's header can ask to be computed: roles of columns, and the growth over the years. */
export type ComputedRole =
  | Extract<
      ColumnRole,
      | "bobot"
      | "keuanganTertimbang"
      | "fisikTertimbang"
      | "serapan"
      | "siap"
      | "siapPersen"
      | "deviasi"
      | "pagu"
      | "realisasiRp"
      | "anggaranKas"
      | "target"
      | "realisasi"
      | "capaian"
      | "kategori"
      | "efisiensi"
    >
  | "pertumbuhan";

/**
 * A figure, or a label of a scale, with the native formula that gives it, or the reason there is none. Percent in the
 * column's own unit.
 */
export type Computed<Value extends number | string = number | string> =
  | { readonly kind: "figure"; readonly value: Value; readonly formula: string }
  | { readonly kind: "skip"; readonly reason: SkipReason };

/** Which way was taken to be better for an indicator, and what that rests on. */
export interface Direction {
  /** The indicator's name as it stands in the sheet. */
  readonly name: string;
  readonly arah: Arah;
  /** "nama": its words say so; "pilihan": the user; "bawaan": nothing says, so higher is better. */
  readonly by: "nama" | "pilihan" | "bawaan";
}

/** What one cell of a computed column should hold. `index` is the row's place in the table's rows. */
export interface ComputedCell<
  Role extends ComputedRole = ComputedRole,
  Value extends number | string = number | string,
> extends CellPosition {
  readonly role: Role;
  readonly index: number;
  readonly computed: Computed<Value>;
  /** Whether a percentage stands here as a fraction under a percent format. */
  readonly asFraction?: boolean;
  readonly direction?: Direction;
  /** The simple mean of the parts' percentages, which the weighted figure of a group is not; to be shown, not written. */
  readonly simpleMean?: number;
}

/** Formulas can only use true numbers; plain values may also come from numbers typed as text. */
export type WriteMode = "formulas" | "values";

export type WeightBase = "report" | "fund" | "program";

/** What 100 % of the SIAP is: the grand total of all funds, the row's own pagu, or the one in recaps and the other elsewhere. */
export type SiapBase = "by-kind" | "total" | "own";

/** Whether amounts of parents and totals are written as sums: only into blank cells, over every constant, or never. */
export type Sums = "blank-only" | "all" | "none";

export interface ComputeOptions {
  readonly mode: WriteMode;
  readonly weightBase: WeightBase;
  readonly siapBase: SiapBase;
  readonly sums: Sums;
  /** The formula where lower is better: (2t − r)/t, or t/r. */
  readonly turun: Extract<Arah, "turun" | "turun-rasio">;
  /** The most that counts as capaian, in percent; null for no cap. */
  readonly cap: number | null;
  /** Which way is better, by the indicator's name (`directionKey`), where the user says so. */
  readonly directions: Readonly<Record<string, "naik" | "turun">>;
  /** A scale id of `regulations/`. */
  readonly scale: string;
  readonly gapRule: GapRule;
}

/** A computed cell of an RFK. */
export type RfkCell = ComputedCell<RfkRole, number>;

export type RfkRole = Extract<ComputedRole, "bobot" | "keuanganTertimbang" | "fisikTertimbang" | "serapan" | "siap">;

/** What the figures of an RFK depend on. */
export type RfkOptions = Pick<ComputeOptions, "mode" | "weightBase">;
