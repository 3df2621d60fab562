import { a1 } from "../address";
import { moneyRow, type PlacedFigure, type PlacedLine, type WeightBase } from "../summary/money-row";
import { headingRows, type Block } from "../summary/spec-rows";
import { AT } from "../summary/summary-looks";
import type { Consolidation, RecapMoney } from "./consolidation";
import type { ConsolidationWords } from "./consolidation-words";
import { addedRows, rangeOf, type Rows } from "./sum-formulas";

/** The offices one below the other and the total of all, what 100 % of the bobot is. */
export interface OfficesBlock extends Block {
  readonly rows: Rows;
  readonly base: WeightBase;
}

/** Rows a block of offices takes, heading, total and the free row below included. */
export function officesHeight(offices: number): number {
  return offices + 4;
}

/** @param officeRows the rows in which the offices stand with their details */
export function officesBlock(
  row: number,
  { offices, money }: Pick<Consolidation, "offices" | "money">,
  officeRows: readonly number[],
  words: ConsolidationWords,
): OfficesBlock {
  const heading = headingRows(row, words.blocks.offices, words.money);
  const rows = { first: heading.next, last: heading.next + offices.length - 1 };
  const base = { row: rows.last + 1, value: money.pagu };
  const lines = offices.map(({ name, money: own }, index): PlacedLine => ({
    ...{ no: String(index + 1), kode: "", name, isStrong: false },
    ...carried(own, officeRows[index] ?? 0),
  }));
  const { fisik } = addedRows(
    offices.map((_, index) => rows.first + index),
    money,
    offices,
  );
  const sum = (column: number, value: number | null): PlacedFigure => ({
    value,
    formula: value === null ? null : rangeOf(rows, column),
  });
  const total: PlacedLine = {
    ...{ no: "", kode: "", name: words.total, isStrong: true, fisik },
    ...{ pagu: sum(AT.pagu, money.pagu), realisasi: sum(AT.realisasi, money.realisasi) },
  };
  const cells = [...lines, total].flatMap((line, index) => moneyRow(rows.first + index, line, base));
  return { cells: [...heading.cells, ...cells], next: row + officesHeight(offices.length), rows, base };
}

function carried(
  { pagu, realisasi, fisik }: RecapMoney,
  row: number,
): Pick<PlacedLine, "pagu" | "realisasi" | "fisik"> {
  const from = (value: number | null, column: number): PlacedFigure => ({
    value,
    formula: value === null ? null : `=${a1(row, column)}`,
  });
  return { pagu: from(pagu, AT.pagu), realisasi: from(realisasi, AT.realisasi), fisik: from(fisik, AT.fisik) };
}
