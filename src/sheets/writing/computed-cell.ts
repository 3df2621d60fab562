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
  | "sel-gabungan"
  | "lembar-dilindungi"
  | "lembar-tersaring";

/** The roles an RFK's header can ask to be computed. */
export type ComputedRole = Extract<ColumnRole, "bobot" | "keuanganTertimbang" | "fisikTertimbang" | "serapan" | "siap">;

/** A figure with the native formula that gives it, or the reason there is none. Percent in the column's own unit. */
export type Computed =
  | { readonly kind: "figure"; readonly value: number; readonly formula: string }
  | { readonly kind: "skip"; readonly reason: SkipReason };

/** What one cell of a computed column should hold. `index` is the row's place in the table's rows. */
export interface ComputedCell extends CellPosition {
  readonly role: ComputedRole;
  readonly index: number;
  readonly computed: Computed;
}

/** Formulas can only use true numbers; plain values may also come from numbers typed as text. */
export type WriteMode = "formulas" | "values";

export type WeightBase = "report" | "fund" | "program";

export interface ComputeOptions {
  readonly mode: WriteMode;
  readonly weightBase: WeightBase;
}
