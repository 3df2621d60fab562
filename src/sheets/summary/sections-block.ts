import { a1 } from "../address";
import { sumDecimals } from "../../domain/decimal";
import { moneyRow, placedLine, type PlacedFigure, type PlacedLine, type WeightBase } from "./money-row";
import { headingRows, type Block } from "./spec-rows";
import type { MoneyLine, MoneySection } from "./summary";
import { AT } from "./summary-looks";
import type { SummaryWords } from "./summary-words";

/** A line with the row it is written in; sums name the rows they add. */
interface Entry {
  readonly line: PlacedLine;
  readonly adds: readonly number[];
}

/** Funds, sections and groups, and the total of all: what 100 % of the bobot is on the summary. */
export interface SectionsBlock extends Block {
  readonly base: WeightBase;
}

/** The block of funds and sections; a fund of several sections is their sum, the total the sum of the sections. */
export function sectionsBlock(row: number, sections: readonly MoneySection[], words: SummaryWords): SectionsBlock {
  const heading = headingRows(row, words.blocks.sections, words.money);
  const entries: Entry[] = [];
  const at = (): number => heading.next + entries.length;
  const sectionRows: number[] = [];
  for (const [index, { fund, sections: own }] of byFund(sections).entries()) {
    const isFundOwn = fund !== "" && own.some(({ name }) => name !== fund);
    const fundRow = at();
    if (isFundOwn) entries.push({ line: emptyLine(roman(index), fund), adds: [] });
    for (const section of own) {
      sectionRows.push(at());
      entries.push({
        line: placedLine({ ...section.total, name: section.name }, isFundOwn ? "" : roman(index), !isFundOwn),
        adds: [],
      });
      for (const group of section.groups) entries.push({ line: placedLine(group, "", false), adds: [] });
    }
    if (isFundOwn) {
      const adds = sectionRows.filter((one) => one > fundRow);
      entries[fundRow - heading.next] = { line: sumOfRows(roman(index), fund, adds, entries, heading.next), adds };
    }
  }
  const total = sumOfRows("", words.total, sectionRows, entries, heading.next);
  const base = { row: at(), value: total.pagu.value };
  const rows = [...entries.map(({ line }) => line), total];
  const cells = rows.flatMap((line, index) => moneyRow(heading.next + index, line, base));
  return { cells: [...heading.cells, ...cells], next: base.row + 2, base };
}

function byFund(sections: readonly MoneySection[]): readonly { fund: string; sections: readonly MoneySection[] }[] {
  const funds = [...new Set(sections.map(({ fund }) => fund))];
  return funds.map((fund) => ({ fund, sections: sections.filter((section) => section.fund === fund) }));
}

function emptyLine(no: string, name: string): PlacedLine {
  const nothing: PlacedFigure = { value: null, formula: null };
  return { no, kode: "", name, pagu: nothing, realisasi: nothing, fisik: nothing, isStrong: true };
}

function sumOfRows(
  no: string,
  name: string,
  rows: readonly number[],
  entries: readonly Entry[],
  first: number,
): PlacedLine {
  const lines = rows.flatMap((row) => entries[row - first]?.line ?? []);
  return {
    ...emptyLine(no, name),
    pagu: addedUp(
      rows,
      AT.pagu,
      lines.map(({ pagu }) => pagu.value),
    ),
    realisasi: addedUp(
      rows,
      AT.realisasi,
      lines.map(({ realisasi }) => realisasi.value),
    ),
    fisik: weighted(rows, lines),
  };
}

function addedUp(rows: readonly number[], column: number, values: readonly (number | null)[]): PlacedFigure {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { value: null, formula: null };
  return { value: sumDecimals(known), formula: `=${rows.map((row) => a1(row, column)).join("+")}` };
}

/** Physical progress of several sections: weighted by pagu, where every section says its own. */
function weighted(rows: readonly number[], lines: readonly PlacedLine[]): PlacedFigure {
  const parts = lines.map(({ pagu, fisik }) => ({ pagu: pagu.value ?? 0, fisik: fisik.value }));
  const base = parts.reduce((sum, { pagu }) => sum + pagu, 0);
  if (base === 0 || parts.some(({ fisik }) => fisik === null)) return { value: null, formula: null };
  const value = parts.reduce((sum, { pagu, fisik }) => sum + pagu * (fisik ?? 0), 0) / base;
  const products = rows.map((row) => `${a1(row, AT.pagu)}*${a1(row, AT.fisik)}`).join("+");
  return { value, formula: `=(${products})/(${rows.map((row) => a1(row, AT.pagu)).join("+")})` };
}

const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

function roman(index: number): string {
  return ROMANS[index] ?? String(index + 1);
}

/** A line of the report as a plain row of a block. */
export function plainRows(row: number, lines: readonly MoneyLine[], base: WeightBase | null): Block {
  const cells = lines.flatMap((line, index) => moneyRow(row + index, placedLine(line, String(index + 1), false), base));
  return { cells, next: row + lines.length };
}
