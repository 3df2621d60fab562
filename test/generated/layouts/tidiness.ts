/**
 * Features that are mistakes, or leave a figure in doubt, by the names under which they are noted. A tidy sheet has none of
 * them; every other feature is a layout, and a check that finds fault with it is wrong.
 */
export const UNTIDY: ReadonlySet<string> = new Set([
  // Numbers typed as text, or in cells that differ from their column.
  "cells typed differently from their column",
  "rupiah id text",
  "rupiah id text with sen",
  "rupiah en text",
  "rupiah Rp…,-",
  "rupiah Rp text",
  "percent id text",
  "percent en text",
  "percent text %",
  "percent text spaced %",
  "volume id text",
  "volume with unit in the cell",
  // Kode not in their official form, and levels left out.
  "kode commas",
  "kode mixed commas",
  "kode leading blank",
  "kode trailing dot",
  "kode blanks",
  "kode cells lost their zeros",
  "one kode with a slip",
  "five kode cells: numbers that lost their zeros",
  "kegiatan rows missing",
  // Figures that belong to nothing, and errors.
  "scribble before a page break",
  "scratch numbers beside the table",
  "#DIV/0! where nothing is reported",
]);
