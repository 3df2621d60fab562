import type { Tier } from "../findings/finding";
import { CONVENTIONS } from "../regulations/conventions";
import { DEFAULT_GAP_RULE, type GapRule } from "../regulations/rating";
import { DEFAULT_SCALE } from "../regulations/scales";
import type { AddedColumn } from "../sheets/writing/added/addable";
import type { ComputeOptions, SiapBase, Sums, WeightBase, WriteMode } from "../sheets/writing/computed-cell";

/** The choices a user can make, each with the default the rules name. */
export interface Settings {
  /** Native formulas (an auditor sees where a figure comes from) or plain values. */
  readonly write: WriteMode;
  /** What 100 % of the bobot is: the table's grand total, the fund's total, or the programme's. */
  readonly weightBase: WeightBase;
  /** What 100 % of the SIAP is. */
  readonly siapBase: SiapBase;
  /** Which amounts of parents and totals are written as sums. */
  readonly sums: Sums;
  /** The formula of capaian where lower is better: (2t − r)/t, the form of the LKjIP, or t/r. */
  readonly turun: ComputeOptions["turun"];
  /** The most that counts as capaian, in percent; null for no cap. */
  readonly cap: number | null;
  /** Which way is better, by the indicator's name as `directionKey` spells it, where the words of the name do not say it. */
  readonly directions: ComputeOptions["directions"];
  /** A scale id of `regulations/`. */
  readonly scale: string;
  /** What to do with a value inside a gap of the scale. */
  readonly gapRule: GapRule;
  /** Columns that tables are to get which their headers do not ask for. */
  readonly added: readonly AddedColumn[];
  /** The last tier of checks that runs. */
  readonly tier: Tier;
}

export const DEFAULT_SETTINGS: Settings = {
  write: "formulas",
  weightBase: CONVENTIONS.weightBase.usual,
  siapBase: CONVENTIONS.siapBase.usual,
  sums: "blank-only",
  turun: CONVENTIONS.turun.usual,
  cap: CONVENTIONS.cap.usual,
  directions: {},
  scale: DEFAULT_SCALE,
  gapRule: DEFAULT_GAP_RULE,
  added: [],
  tier: "before-handing-in",
};
