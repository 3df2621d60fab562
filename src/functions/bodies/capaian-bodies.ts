import { capaian, type Arah, type Rentang } from "../../domain/capaian";
import { figureOf } from "../../domain/decode-number";
import { efisiensi } from "../../domain/figures";
import { cellByCell } from "../cell-by-cell";
import { choose, type Choices } from "../choice";
import type { Cell } from "../input";
import { figure, neededFigure, samePercentStyle, typedNumber } from "../reading-figures";
import { refuse } from "../refusal";
import type { Outcome } from "../value";
import type { Bodies } from "./body";

export const ARAH: Choices<Arah> = {
  naik: ["naik", "meningkat", "makin tinggi makin baik", "positif", "up", "higher is better"],
  turun: ["turun", "menurun", "makin rendah makin baik", "negatif", "down", "lower is better"],
  "turun-rasio": ["turun-rasio", "menurun rasio", "down ratio", "lower is better ratio"],
};

export const capaianBodies: Bodies<"CAPAIAN" | "EFISIENSI"> = {
  CAPAIAN: ({ target, realisasi, arah, batas }) => cellByCell([target, realisasi, arah, batas], achievement),

  EFISIENSI: ({ capaian: achieved, serapan }) =>
    cellByCell([achieved, serapan], (percent, spent) => {
      samePercentStyle(percent, spent);
      return efisiensi(neededFigure(percent), neededFigure(spent));
    }),
};

function achievement(target: Cell, realisasi: Cell, arah: Cell, batas: Cell): Outcome {
  samePercentStyle(target, realisasi);
  const result = capaian(targetOf(target), figure(realisasi), {
    arah: choose(arah, ARAH) ?? "naik",
    batas: capOf(batas),
  });
  if (result.kind === "value") return result.percent;
  const culprit = [target, realisasi, batas].find(({ parameter }) => result.reason.startsWith(parameter)) ?? target;
  return refuse(result.reason, { parameter: culprit.parameter, found: culprit.value });
}

function targetOf(cell: Cell): number | Rentang | null {
  const typed = typedNumber(cell);
  return typed.kind === "range" ? typed : figureOf(typed);
}

/** Excel on the desktop hands a blank cell over as 0, and a cap of 0 would mean nothing: no cap. */
function capOf(cell: Cell): number | null {
  const cap = figure(cell);
  return cap === 0 ? null : cap;
}
