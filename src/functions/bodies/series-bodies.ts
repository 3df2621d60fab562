import { akumulasi, jenisOf, type JenisAkumulasi } from "../../domain/accumulate";
import { deviasi, type CaraDeviasi } from "../../domain/deviasi";
import { pertumbuhan } from "../../domain/pertumbuhan";
import { rataRata } from "../../domain/rata-rata";
import { cellByCell, once } from "../cell-by-cell";
import { chooseOnce, type Choices } from "../choice";
import { cellsOf, onlyCell, type Cell, type Input } from "../input";
import { figure, isNotAvailable, neededFigure, samePercentStyle, typedNumber, type Readable } from "../reading-figures";
import { refuse, withoutError } from "../refusal";
import { isBlank, isBlankOrZero, isError } from "../value";
import type { Bodies } from "./body";

export const CARA: Choices<CaraDeviasi> = {
  selisih: ["selisih", "poin", "difference", "points"],
  relatif: ["relatif", "relative"],
};

export const JENIS: Choices<JenisAkumulasi> = {
  jumlah: ["jumlah", "sum", "total"],
  terakhir: ["terakhir", "kondisi akhir", "akhir", "last"],
};

export const seriesBodies: Bodies<"DEVIASI" | "PERTUMBUHAN" | "RATARATA" | "TRIWULAN"> = {
  DEVIASI: ({ rencana, realisasi, cara }) =>
    cellByCell([rencana, realisasi], (planned, done) => {
      samePercentStyle(planned, done);
      const how = chooseOnce(cara, CARA) ?? "selisih";
      const result = deviasi(neededFigure(planned), neededFigure(done), how);
      return result ?? refuse("pembagi-nol", { parameter: planned.parameter, found: planned.value });
    }),

  PERTUMBUHAN: ({ lama, baru }) =>
    cellByCell([lama, baru], (before, after) => {
      samePercentStyle(before, after);
      const [old, fresh] = [neededFigure(before), neededFigure(after)];
      const reason = old < 0 ? "dasar-negatif" : "pembagi-nol";
      return pertumbuhan(old, fresh) ?? refuse(reason, { parameter: before.parameter, found: before.value });
    }),

  RATARATA: ({ capaian, bobot }) => once(() => average(capaian, bobot)),

  TRIWULAN: ({ nilai, jenis }) => once(() => accumulated(nilai, jenis)),
};

function average(values: Input, weights: Input): number {
  const cells = cellsOf(values);
  samePercentStyle(...cells);
  const figures = cells.map(applicable);
  if (figures.every((value) => value === null)) return refuse("semua-kosong", { parameter: values.parameter });
  if (isLeftOut(weights)) return rataRata(figures, null) ?? refuse("tidak-terduga");
  sameSize(weights, values);
  const shares = cellsOf(weights).map(figure);
  if (shares.some((share) => share !== null && share < 0)) return refuse("bobot-negatif", { parameter: "bobot" });
  return rataRata(figures, shares) ?? refuse("bobot-nol", { parameter: weights.parameter });
}

/** A figure that counts; null for blank cells, "n/a", "belum …" and #N/A. A dash is refused: it may mean nil. */
function applicable(cell: Cell): number | null {
  const { parameter, value } = cell;
  if (isError(value) && value.error === "#N/A") return null;
  if (isNotAvailable(cell)) return null;
  if (typedNumber(cell).kind === "dash") return refuse("strip-rancu", { parameter, found: value });
  return figure(cell);
}

function accumulated(values: Input, kind: Input): number {
  const { parameter, cells } = values;
  if (cells.length > 1 && cells.some((row) => row.length > 1)) return refuse("bukan-satu-baris", { parameter });
  const list = cellsOf(values);
  samePercentStyle(...list);
  const typed = list.map((cell) => (isNotAvailable(cell) ? null : typedNumber(cell)));
  const jenis = jenisFrom(kind) ?? jenisOf(typed.map(unitOf).find((unit) => unit !== null) ?? null);
  const figures = list.map((cell, index) => (counts(typed[index] ?? null, jenis) ? figure(cell) : null));
  return akumulasi(figures, jenis) ?? refuse("semua-kosong", { parameter });
}

/** A dash is nil in a sum, and nothing to take as the last figure. */
function counts(typed: Readable | null, jenis: JenisAkumulasi): boolean {
  return typed !== null && !(jenis === "terakhir" && typed.kind === "dash");
}

/** The two words themselves, or the unit of the indicator ("Orang", "%"), which says how its quarters accumulate. */
function jenisFrom(input: Input): JenisAkumulasi | null {
  const value = withoutError(onlyCell(input).value);
  const isUnit = typeof value === "string" && !isBlank(value) && !looksLikeJenis(value);
  return isUnit ? jenisOf(value) : chooseOnce(input, JENIS);
}

/** True for the two words and for slips of the pen, which must not pass as units. */
function looksLikeJenis(text: string): boolean {
  return /^\s*(ju?m|ter|akhir|kondisi|sum|total|last)/i.test(text) || !/\p{L}|%/u.test(text);
}

function unitOf(typed: Readable | null): string | null {
  return typed?.kind === "text-number" || typed?.kind === "range" ? typed.unit : null;
}

function isLeftOut({ cells }: Input): boolean {
  return cells.length === 1 && cells[0]?.length === 1 && isBlankOrZero(cells[0][0] ?? null);
}

function sameSize(one: Input, other: Input): void {
  const differ = one.cells.length !== other.cells.length || one.cells[0]?.length !== other.cells[0]?.length;
  if (differ) refuse("ukuran-berbeda", { parameter: one.parameter });
}
