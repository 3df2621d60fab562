import type { Bodies } from "./body";
import { budgetBodies } from "./budget-bodies";
import { capaianBodies } from "./capaian-bodies";
import { kodeBodies } from "./kode-bodies";
import { ratingBodies } from "./rating-bodies";
import { seriesBodies } from "./series-bodies";
import { sumBodies } from "./sum-bodies";
import { textBodies } from "./text-bodies";

/** What each function does. */
export const BODIES: Bodies = {
  ...capaianBodies,
  ...ratingBodies,
  ...budgetBodies,
  ...seriesBodies,
  ...sumBodies,
  ...kodeBodies,
  ...textBodies,
};
