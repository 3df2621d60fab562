import { DEFAULT_GAP_RULE, predikatSakip, rate, type GapRule } from "../../regulations/rating";
import { DEFAULT_SCALE, scaleById, type Scale } from "../../regulations/scales";
import { cellByCell } from "../cell-by-cell";
import { chooseOnce, type Choices } from "../choice";
import { prepared } from "../prepared";
import { neededFigure } from "../reading-figures";
import { refuse } from "../refusal";
import { scaleOf } from "../scale-argument";
import type { Bodies } from "./body";

export const ATURAN_CELAH: Choices<GapRule> = {
  "batas-bawah": ["batas-bawah", "lower limit"],
  "batas-atas": ["batas-atas", "upper limit"],
};

export const ratingBodies: Bodies<"RATING" | "PREDIKAT"> = {
  RATING: ({ capaian, skala, aturan_celah }) => {
    const settings = prepared(() => ({
      scale: scaleOf(skala) ?? standardScale(),
      gapRule: chooseOnce(aturan_celah, ATURAN_CELAH) ?? DEFAULT_GAP_RULE,
    }));
    return cellByCell([capaian], (percent) => {
      const value = neededFigure(percent);
      return rate(value, settings().scale, settings().gapRule).label;
    });
  },

  PREDIKAT: ({ nilai }) =>
    cellByCell([nilai], (cell) => {
      // "79,17BB" is read as 79,17: the predikat printed behind it is not believed but derived again.
      const label = predikatSakip(neededFigure(cell));
      return label ?? refuse("nilai-di-luar", { parameter: cell.parameter, found: cell.value });
    }),
};

function standardScale(): Scale {
  return scaleById(DEFAULT_SCALE) ?? refuse("skala-tidak-dikenal", { parameter: "skala", found: DEFAULT_SCALE });
}
