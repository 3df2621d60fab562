import type { PlacedFigure, PlacedLine, WeightBase } from "../summary/money-row";
import { moneyRow } from "../summary/money-row";
import { headingRows, type Block } from "../summary/spec-rows";
import { AT } from "../summary/summary-looks";
import type { RecapFund, RecapLine, RecapMoney, RecapOffice } from "./consolidation";
import type { ConsolidationWords } from "./consolidation-words";
import { addedRows, rangeOf } from "./sum-formulas";

/** Offices, funds and programmes, with the rows they stand in, for the blocks that add them up. */
export interface DetailsBlock extends Block {
  readonly officeRows: readonly number[];
  /** The row of each line, by office, fund and line. */
  readonly lineRows: readonly (readonly (readonly number[])[])[];
}

/**
 * All offices with their funds and programmes. The figures of the workbooks stand here and nowhere else, each once; funds
 * and offices add them up.
 */
export function detailsBlock(
  row: number,
  offices: readonly RecapOffice[],
  base: WeightBase,
  words: ConsolidationWords,
): DetailsBlock {
  const heading = headingRows(row, words.blocks.details, words.money);
  const lines: PlacedLine[] = [];
  const at = (): number => heading.next + lines.length;
  const officeRows: number[] = [];
  const lineRows: number[][][] = [];
  for (const [index, office] of offices.entries()) {
    const officeRow = at();
    officeRows.push(officeRow);
    lines.push(placed("", "", "", office.money, true));
    const fundRows: number[] = [];
    const ownRows: number[][] = [];
    const hasFundRows = office.funds.length > 1 || office.funds.some(({ name }) => name !== "");
    for (const fund of office.funds) {
      const fundRow = at();
      if (hasFundRows) lines.push(fundLine(fund, fundRow, words));
      fundRows.push(fundRow);
      const shown = shownLines(fund);
      ownRows.push(shown.length === 0 ? [hasFundRows ? fundRow : officeRow] : shown.map((_, line) => at() + line));
      lines.push(...shown.map((line) => programmeLine(line, words)));
    }
    lineRows.push(ownRows);
    lines[officeRow - heading.next] = officeLine(String(index + 1), office, officeRow, hasFundRows ? fundRows : null);
  }
  const cells = lines.flatMap((line, index) => moneyRow(heading.next + index, line, base));
  return { cells: [...heading.cells, ...cells], next: at() + 1, officeRows, lineRows };
}

/** The lines below a fund; none where they would only say the fund once more. */
function shownLines({ lines }: Pick<RecapFund, "lines">): readonly RecapLine[] {
  const [only] = lines;
  return lines.length === 1 && only?.kind === "section" ? [] : lines;
}

/** A line whose figures stand as they are. */
function placed(no: string, kode: string, name: string, money: RecapMoney, isStrong: boolean): PlacedLine {
  const { pagu, realisasi, fisik } = money;
  const constant = (value: number | null): PlacedFigure => ({ value, formula: null });
  return {
    ...{ no, kode, name, isStrong },
    ...{ pagu: constant(pagu), realisasi: constant(realisasi), fisik: constant(fisik) },
  };
}

function programmeLine({ kind, kode, name, money }: RecapLine, words: ConsolidationWords): PlacedLine {
  const shown = kind === "outside" ? words.outside : kind === "beyond" ? words.beyond : name;
  return placed("", kode, shown, money, false);
}

function fundLine(fund: RecapFund, row: number, words: ConsolidationWords): PlacedLine {
  const { name, money } = fund;
  return { ...placed("", "", name === "" ? words.noFund : name, money, true), ...sumsBelow(fund, row) };
}

function officeLine(no: string, office: RecapOffice, row: number, fundRows: readonly number[] | null): PlacedLine {
  const { name, money, funds } = office;
  if (fundRows !== null) return { no, kode: "", name, isStrong: true, ...addedRows(fundRows, money, funds) };
  const [fund] = funds;
  return { ...placed(no, "", name, money, true), ...(fund === undefined ? {} : sumsBelow(fund, row)) };
}

/** The sums of the lines directly below a row; nothing where there are none. */
function sumsBelow(fund: RecapFund, row: number): Partial<PlacedLine> {
  const { money } = fund;
  const { length } = shownLines(fund);
  if (length === 0) return {};
  const below = { first: row + 1, last: row + length };
  return {
    pagu: { value: money.pagu, formula: money.pagu === null ? null : rangeOf(below, AT.pagu) },
    realisasi: { value: money.realisasi, formula: money.realisasi === null ? null : rangeOf(below, AT.realisasi) },
  };
}
