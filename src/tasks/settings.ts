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
}

export const DEFAULT_SETTINGS: Settings = { write: "formulas", weightBase: "report", scale: DEFAULT_SCALE };
