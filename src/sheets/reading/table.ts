import type { TypedNumber } from "../../domain/typed-number";
import type { Kode } from "../../domain/kode";
import type { Area, CellPosition, CellValue } from "../content";

export type TableKind = "rfk" | "recap" | "programme" | "indicator" | "budget" | "efficiency" | "e81";

export type ColumnRole =
  | "kode"
  | "uraian"
  | "indikator"
  | "satuan"
  | "lokasi"
  | "sumberDana"
  | "unit"
  | "target"
  | "realisasi"
  | "pagu"
  | "realisasiRp"
  | "anggaranKas"
  | "serapan"
  | "fisik"
  | "bobot"
  | "keuanganTertimbang"
  | "fisikTertimbang"
  | "siap"
  | "siapPersen"
  | "deviasi"
  | "capaian"
  | "kategori"
  | "efisiensi";

/** Which part of the planning period a column is of, where it is no calendar year or quarter. */
export type Period =
  /** Baseline, "kondisi awal". */
  | "dasar"
  /** Up to last year. */
  | "lalu"
  /** The year reported on. */
  | "ini"
  /** Cumulated up to this year. */
  | "sampai"
  /** The end of the planning period, "kondisi akhir". */
  | "akhir";

/** One reading of a column; null is "none of the roles". */
export interface RoleCandidate {
  readonly role: ColumnRole | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What a column's role rests on. */
export type ColumnReason = "header" | "values" | "neighbours" | "arithmetic" | "numbering" | "user";

export interface TableColumn {
  readonly column: number;
  /** Null: none of the roles; asked for when the header says something unknown. */
  readonly role: ColumnRole | null;
  readonly period: Period | null;
  /** The best readings, best first, at most two. */
  readonly candidates: readonly RoleCandidate[];
  readonly reasons: readonly ColumnReason[];
  /** The header words from top to bottom, joined with " / ". */
  readonly header: string;
  /** Only where the header prints a calendar year. */
  readonly year: number | null;
  readonly quarter: 1 | 2 | 3 | 4 | null;
  /** 0 to 1; below 0.9 the user is asked. */
  readonly confidence: number;
}

/** A body cell, decoded once. `number` is null unless the cell holds one, as number or as text. */
export interface TableCell extends CellPosition {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
  /** Blank, number, dash … with both faces of a number typed as text. */
  readonly typed: TypedNumber;
}

/** How a row is marked: by a kode, a group letter or roman number, an ordinal, a dash, a total word, or by nothing. */
export type RowMark =
  | "kode"
  | "organisasi"
  | "bagianAnggaran"
  | "eselonSatu"
  | "roman"
  | "group"
  | "letter"
  | "ordinal"
  | "dash"
  | "none"
  | "average"
  | "total";

/** What a row is, whatever its depth in the tree. */
export type Tier =
  | "total"
  | "rataRata"
  | "kelompok"
  | "organisasi"
  | "bagianAnggaran"
  | "eselonSatu"
  | "urusan"
  | "bidang"
  | "program"
  | "kegiatan"
  | "kro"
  | "ro"
  | "subKegiatan"
  | "komponen"
  | "rincian"
  | "sasaran"
  | "indikator";

export interface TableRow {
  /** Sheet row, from 0. */
  readonly row: number;
  readonly mark: RowMark;
  /** As printed, untrimmed; "" where the cell is blank. */
  readonly kodeText: string;
  readonly kode: Kode | null;
  readonly uraian: string;
  /** 0 for totals, 1 for the outermost rows. */
  readonly level: number;
  /** Null where neither kode nor mark nor order tells. */
  readonly tier: Tier | null;
  /** Index into `rows` of the row it stands under by kode and order, or null at the top. */
  readonly parent: number | null;
  /** Indices of the rows standing directly under it. */
  readonly children: readonly number[];
  /** How sums treat it: a leaf counts once, a parent is the sum of its parts, the rest is never added. */
  readonly part: RowPart;
  /** By role; the first column where several have one. */
  readonly cells: Readonly<Partial<Record<ColumnRole, TableCell>>>;
  /** By sheet column, for every column with a role. */
  readonly cellAt: Readonly<Record<number, TableCell>>;
}

export type RowPart =
  | { readonly kind: "leaf" }
  | { readonly kind: "parent"; readonly parts: readonly number[] }
  /** A subtotal printed above or below its parts, on their own level. */
  | { readonly kind: "subtotal"; readonly parts: readonly number[] }
  /** The same money once more under another kode; `of` is the row that carries it. */
  | { readonly kind: "repeat"; readonly of: number }
  | { readonly kind: "total"; readonly parts: readonly number[] }
  /** No amounts at all: a heading or an empty line with a name. */
  | { readonly kind: "empty" };

export interface ReportTable {
  readonly kind: TableKind;
  readonly sheet: string;
  /** The words of the first header row and how many tables with them stand before it: how it is found again. */
  readonly anchor: string;
  readonly nth: number;
  readonly area: Area;
  /** All rows of the first header block, numbering row included. */
  readonly headerRows: readonly number[];
  /** First rows of later header blocks (page breaks). */
  readonly headerRepeats: readonly number[];
  readonly firstRow: number;
  /** Last body row without the grand total. */
  readonly lastRow: number;
  readonly totalRow: number | null;
  readonly columns: readonly TableColumn[];
  /** Body rows in sheet order, the grand total last if there is one. Only kinds with a tree have rows. */
  readonly rows: readonly TableRow[];
  /** Cells with an amount on a row that has neither kode nor name: left-over scribbles, never counted. */
  readonly strays: readonly CellPosition[];
}
