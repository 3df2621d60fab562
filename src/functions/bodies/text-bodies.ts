import { terbilang } from "../../domain/terbilang";
import { cellByCell } from "../cell-by-cell";
import { onlyCell, type Input } from "../input";
import { neededFigure } from "../reading-figures";
import { refuse, withoutError } from "../refusal";
import { isBlankOrZero } from "../value";
import type { Bodies } from "./body";

export const textBodies: Bodies<"ANGKA" | "TERBILANG"> = {
  ANGKA: ({ teks }) => cellByCell([teks], neededFigure),

  TERBILANG: ({ angka, satuan }) =>
    cellByCell([angka], (cell) => {
      const words = terbilang(neededFigure(cell), unitOf(satuan));
      return words ?? refuse("terlalu-besar", { parameter: cell.parameter, found: cell.value });
    }),
};

function unitOf(input: Input): string | null {
  const value = withoutError(onlyCell(input).value);
  return isBlankOrZero(value) ? null : String(value);
}
