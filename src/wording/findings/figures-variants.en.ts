import type { FindingText, Told } from "../finding-text";

/** How a figure follows from its row, where no formula can be shown. */
const RECIPES: Readonly<Record<string, string>> = {
  serapan: "realisasi ÷ pagu",
  siap: "pagu − realisasi",
  bobot: "pagu ÷ total pagu",
  keuanganTertimbang: "realisasi ÷ total pagu",
  fisikTertimbang: "bobot × physical result ÷ physical target",
};

/** What is said of a computed figure that does not follow from its row. */
export function mismatch(told: Told): FindingText {
  const title = `${told.column()} does not follow from its row`;
  const row = `“${told.param("row")}”`;
  const recipe = told.param("formula") === "" ? RECIPES[told.param("column")] : told.param("formula");
  const formula = recipe === undefined ? "" : ` (${recipe})`;
  switch (told.raw("variant")) {
    case "input":
      return {
        title: `${told.column()} is contradicted by what was computed from it`,
        explanation: `${told.column()} of ${row} is ${told.found}, but both the rest and the percentage of that row give ${told.expected}.`,
        fix: `Look at its source; if ${told.expected} is right, correct ${told.column()}.`,
      };
    case "parts":
      return {
        title: `${told.column()} is not the sum of its parts`,
        explanation: `${told.column()} of ${row} is ${told.found}, while the rows below it add up to ${told.expected}.`,
        fix: `Put ${told.expected} there, or correct one of the parts.`,
      };
    case "foreign":
      return {
        title: `${told.column()} is computed in another way`,
        explanation: `Not one of the ${told.param("count")} figures of ${told.column()} follows from its row. For example ${row}: it is ${told.found}, by that row ${told.expected}${formula}.`,
        fix: "Check what this column is computed from, then recompute all of it or explain the method below the table.",
      };
    case "truncated":
      return {
        title: `${told.column()} was cut off instead of rounded`,
        explanation: `${told.column()} of ${row} is ${told.found}; exactly it is ${told.expected}${formula}, and the rest was cut off.`,
        fix: `Write ${told.expected}, rounded like the other columns.`,
      };
    default:
      return {
        title,
        explanation: `${told.column()} of ${row} is ${told.found}; by the figures of that row it is ${told.expected}${formula}.`,
        fix: "Compute it again from the figures of its row, or correct those figures.",
      };
  }
}

const ARAH: Readonly<Record<string, string>> = {
  naik: "more is better: result ÷ target",
  turun: "less is better: (2 × target − result) ÷ target",
  "turun-rasio": "less is better: target ÷ result",
};

/** What is said of a capaian that does not follow from target and result. */
export function capaian(told: Told): FindingText {
  const title = "Capaian does not follow from target and result";
  const row = `“${told.param("row")}”`;
  const arah = ARAH[told.param("arah")] ?? "";
  switch (told.raw("variant")) {
    case "direction":
      return {
        title: "Capaian was computed the other way round",
        explanation: `Capaian of ${row} is ${told.found}, as if more were better. By its name less is better; then (2 × target − result) ÷ target gives ${told.expected}.`,
        fix: "Make sure which way is better, then use the formula for it.",
      };
    case "truncated":
      return {
        title: "Capaian was cut off instead of rounded",
        explanation: `Capaian of ${row} is ${told.found}; exactly it is ${told.expected} (${arah}), and the rest was cut off.`,
        fix: `Write ${told.expected}, rounded like the other figures.`,
      };
    case "digits":
      return {
        title,
        explanation: `Capaian of ${row} is ${told.found}; target and result of that row give ${told.expected} (${arah}). The digits are the same in another order.`,
        fix: `Put ${told.expected} there.`,
      };
    default:
      return {
        title,
        explanation: `Capaian of ${row} is ${told.found}; target and result of that row give ${told.expected} (${arah}). No other formula in use gives the printed figure either.`,
        fix: "Compute the capaian again, or correct the target or the result.",
      };
  }
}

/** What a weight is a share of. */
export const BASE: Readonly<Record<string, string>> = {
  report: "the total of all funds",
  fund: "the total of its fund",
  program: "the pagu of its programme",
  own: "the pagu of the row itself",
};

/** How a growth is computed. */
export const GROWTH: Readonly<Record<string, string>> = {
  tahunan: "the mean of the yearly growth",
  awalAkhir: "the last year against the first",
  majemuk: "compound growth per year",
  terakhir: "the last year against the year before",
  selisihTahunan: "the mean of the yearly differences",
  selisih: "the last year minus the first",
  rataRupiah: "the mean of the yearly amounts",
};
