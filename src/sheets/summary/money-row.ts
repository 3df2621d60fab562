import { difference } from "../../domain/decimal";
import { bobot, serapan } from "../../domain/figures";
import { a1, absoluteA1 } from "../address";
import { linkCell, specCell, type CellLook, type SpecCell } from "../writing/sheet-spec";
import { reference, sourceFormula, fisikFormula } from "./source-formula";
import { formulaCell } from "./spec-rows";
import type { Fisik, MoneyLine, SourcedFigure } from "./summary";
import { AT, LOOKS, POINTS, RUPIAH, strong } from "./summary-looks";

/** A figure as it stands on the summary: its value and the formula that gives it there. */
export interface PlacedFigure {
  readonly value: number | null;
  readonly formula: string | null;
}

/** A line of money before its shares are written. */
export interface PlacedLine {
  readonly no: string;
  readonly kode: string;
  readonly name: string;
  readonly pagu: PlacedFigure;
  readonly realisasi: PlacedFigure;
  readonly fisik: PlacedFigure;
  readonly isStrong: boolean;
}

/** Where the base of the bobot stands and what it is. */
export interface WeightBase {
  readonly row: number;
  readonly value: number | null;
}

/** A line of the report, each figure by reference to the report's own cells. */
export function placedLine(line: MoneyLine, no: string, isStrong: boolean): PlacedLine {
  const { kode, name, pagu, realisasi, fisik } = line;
  return { no, kode, name, pagu: placed(pagu), realisasi: placed(realisasi), fisik: placedFisik(fisik), isStrong };
}

function placed(figure: SourcedFigure | null): PlacedFigure {
  return figure === null ? { value: null, formula: null } : { value: figure.value, formula: sourceFormula(figure) };
}

function placedFisik(fisik: Fisik | null): PlacedFigure {
  return fisik === null ? { value: null, formula: null } : { value: fisik.percent, formula: fisikFormula(fisik) };
}

/** The cells of a line: what the report says by reference, the shares by formulas within the summary. */
export function moneyRow(row: number, line: PlacedLine, base: WeightBase | null): readonly SpecCell[] {
  const look = (plain: CellLook): CellLook => (line.isStrong ? strong(plain) : plain);
  const { pagu, realisasi, fisik } = line;
  const [p, r, f] = [a1(row, AT.pagu), a1(row, AT.realisasi), a1(row, AT.fisik)];
  const both = pagu.value !== null && realisasi.value !== null;
  const share = both ? serapan(pagu.value, realisasi.value) : null;
  const rest = both ? difference(pagu.value, realisasi.value) : null;
  const figure = look(LOOKS.figure);
  const points = (column: number, formula: string | null, value: number | string | null): SpecCell =>
    formulaCell(row, column, { formula, value }, figure, POINTS);
  return [
    specCell(row, AT.no, line.no === "" ? null : line.no, look(LOOKS.number)),
    specCell(row, AT.kode, line.kode === "" ? null : line.kode, look(LOOKS.text), "@"),
    specCell(row, AT.name, line.name, look(LOOKS.text)),
    formulaCell(row, AT.pagu, pagu, figure, RUPIAH),
    formulaCell(row, AT.realisasi, realisasi, figure, RUPIAH),
    points(AT.serapan, both ? `=IF(${p}=0,"n/a",${r}/${p}*100)` : null, both ? (share ?? "n/a") : null),
    formulaCell(row, AT.siap, { formula: both ? `=${p}-${r}` : null, value: rest }, figure, RUPIAH),
    weightCell(row, pagu, base, figure),
    points(AT.fisik, fisik.formula, fisik.value),
    fisik.value === null || share === null
      ? points(AT.deviasi, null, null)
      : points(AT.deviasi, `=${f}-${a1(row, AT.serapan)}`, difference(fisik.value, share)),
  ];
}

function weightCell(row: number, pagu: PlacedFigure, base: WeightBase | null, look: CellLook): SpecCell {
  if (base === null || pagu.value === null || base.value === null) return specCell(row, AT.bobot, null, look, POINTS);
  const total = absoluteA1(base.row, AT.pagu);
  const formula = `=IF(${total}=0,"n/a",${a1(row, AT.pagu)}/${total}*100)`;
  return formulaCell(row, AT.bobot, { formula, value: bobot(pagu.value, base.value) ?? "n/a" }, look, POINTS);
}

/** A link to the row a line stands on, over the last three columns. */
export function placeLink(row: number, line: MoneyLine): SpecCell {
  const cell = line.pagu?.cells[0];
  if (cell === undefined) return linkCell(row, AT.bobot, line.sheet, line.sheet, LOOKS.link);
  return linkCell(row, AT.bobot, reference(cell), `${cell.sheet}!${a1(cell.row, cell.column)}`, LOOKS.link);
}
