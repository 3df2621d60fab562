import type { CellPosition } from "../content";
import type { Tier } from "../reading/table";

/** A cell of the report that a figure comes from. */
export interface SourceCell extends CellPosition {
  readonly sheet: string;
  /** Its number is typed as text: Excel's formulas would not count it. */
  readonly isText: boolean;
  readonly format: string;
  /** What it holds now. */
  readonly shown: string | number | null;
}

/** A figure of the report, exact, with the cells that add up to it. */
export interface SourcedFigure {
  readonly value: number;
  readonly cells: readonly SourceCell[];
}

/** A row of the report with its money; null where the report says nothing. Rupiah. */
export interface MoneyLine {
  readonly name: string;
  /** As printed, or "" where there is none. */
  readonly kode: string;
  readonly sheet: string;
  /** Sheet row it stands on, from 0. */
  readonly row: number;
  readonly tier: Tier | null;
  readonly pagu: SourcedFigure | null;
  readonly realisasi: SourcedFigure | null;
  /** Physical progress of its own weight. */
  readonly fisik: Fisik | null;
}

/** Physical progress: a percentage cell, or a weighted one with the weight it is a share of. In points. */
export interface Fisik {
  readonly percent: number;
  readonly cell: SourceCell;
  readonly weight: SourceCell | null;
  /** Cells hold shares (0,95) instead of points (95). Only without weight. */
  readonly isShare: boolean;
}

/** One table of money: a fund's chapter of an RFK, or an office's realisasi anggaran. */
export interface MoneySection {
  readonly name: string;
  /** "APBD", "Dana Dekonsentrasi" …; "" where nothing tells. */
  readonly fund: string;
  readonly total: MoneyLine;
  /** Groups with a letter or roman number, in sheet order. */
  readonly groups: readonly MoneyLine[];
  readonly programmes: readonly MoneyLine[];
  /** What money is spent on: every row that is counted once. */
  readonly activities: readonly MoneyLine[];
}

/** One indicator in the latest year that has both figures. */
export interface IndicatorLine {
  readonly name: string;
  readonly sasaran: string;
  readonly sheet: string;
  readonly row: number;
  readonly year: number | null;
  readonly target: SourceCell;
  readonly realisasi: SourceCell;
  /** Percent in points as the report prints it, or null. */
  readonly capaian: SourcedFigure | null;
  /** Capaian cells hold shares (0,95). */
  readonly isShare: boolean;
  /** As printed, or "". */
  readonly kategori: string;
}

/** What a report says in short. */
export interface Summary {
  /** What the report is called: the office, the report and its year where a sheet prints them; "" where none prints a title. */
  readonly title: string;
  /** What stands above the main table alone, chapter headings included: by this workbooks are told apart. */
  readonly mainTitle: string;
  readonly sections: readonly MoneySection[];
  readonly indicators: readonly IndicatorLine[];
}
