import { bobot, fisikTertimbang, serapan, siap } from "../../domain/figures";
import { sumRupiah } from "../../domain/rupiah";
import { cellByCell } from "../cell-by-cell";
import { cellsOf, type Cell, type Input } from "../input";
import { prepared } from "../prepared";
import { figure, neededFigure, samePercentStyle } from "../reading-figures";
import { refuse } from "../refusal";
import type { Bodies } from "./body";

export const budgetBodies: Bodies<"BOBOT" | "TERTIMBANG" | "SERAPAN" | "SIAP"> = {
  BOBOT: ({ pagu, total }) => {
    const base = prepared(() => totalOf(total));
    return cellByCell([pagu], (part) => bobot(neededFigure(part), base()) ?? dividedByZero(total));
  },

  TERTIMBANG: (inputs) =>
    cellByCell([inputs.bobot, inputs.target, inputs.realisasi], (weight, target, realisasi) => {
      samePercentStyle(target, realisasi);
      const [share, planned, done] = [neededFigure(weight), targetOf(target), doneOf(realisasi)];
      return fisikTertimbang(share, planned, done) ?? dividedByZero(target);
    }),

  SERAPAN: ({ pagu, realisasi }) =>
    cellByCell([pagu, realisasi], (budget, spent) => {
      const [base, part] = [neededFigure(budget), neededFigure(spent)];
      return serapan(base, part) ?? dividedByZero(budget);
    }),

  SIAP: ({ pagu, realisasi }) =>
    cellByCell([pagu, realisasi], (budget, spent) => siap(neededFigure(budget), neededFigure(spent))),
};

/** The sum of all figures in the argument; blank cells add nothing. */
function totalOf(input: Input): number {
  const figures = cellsOf(input).map(figure);
  if (figures.every((value) => value === null)) return refuse("kosong", { parameter: input.parameter });
  return sumRupiah(figures);
}

function targetOf(cell: Cell): number {
  const target = figure(cell) ?? refuse("target-kosong", { parameter: cell.parameter });
  return target < 0 ? refuse("target-negatif", { parameter: cell.parameter, found: cell.value }) : target;
}

function doneOf(cell: Cell): number {
  const done = figure(cell) ?? refuse("realisasi-kosong", { parameter: cell.parameter });
  return done < 0 ? refuse("realisasi-negatif", { parameter: cell.parameter, found: cell.value }) : done;
}

function dividedByZero({ parameter }: { readonly parameter: string }): never {
  return refuse("pembagi-nol", { parameter, found: 0 });
}
