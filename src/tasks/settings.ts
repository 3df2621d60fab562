import type { Tier } from "../findings/finding";
import { DEFAULT_GAP_RULE, type GapRule } from "../regulations/rating";
import { DEFAULT_SCALE } from "../regulations/scales";
import type { WeightBase, WriteMode } from "../sheets/writing/computed-cell";

/** The choices a user can make, each with the default the rules name. */
export interface Settings {
  /** Native formulas (an auditor sees where a figure comes from) or plain values. */
  readonly write: WriteMode;
  /** What 100 % of the bobot is: the table's grand total, the fund's total, or the programme's. */
  readonly weightBase: WeightBase;
  /** A scale id of `regulations/`. */
  readonly scale: string;
  /** What to do with a value inside a gap of the scale. */
  readonly gapRule: GapRule;
  /** The last tier of checks that runs. */
  readonly tier: Tier;
}

export const DEFAULT_SETTINGS: Settings = {
  write: "formulas",
  weightBase: "report",
  scale: DEFAULT_SCALE,
  gapRule: DEFAULT_GAP_RULE,
  tier: "before-handing-in",
};
