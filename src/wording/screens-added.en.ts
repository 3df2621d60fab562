import type { AddedWording } from "./screens-added";

/** Words for added columns in English. */
export const addedEn: AddedWording = {
  title: "Add a column",
  hint: "A computed column that is lacking is put right of the table, in the table's own style, once you recompute.",
  table: "Table",
  column: "Column",
  add: "Add",
  chosen: (column, table) => `${column} in ${table}`,
  chosenTitle: "To be added",
  remove: "Cancel",
  removeFrom: (column, table) => `Do not add ${column} in ${table}`,
  planned: (count) =>
    count === 1 ? "One new column is written along." : `${String(count)} new columns are written along.`,
  refusedTitle: (count) => (count === 1 ? "One column is not added" : `${String(count)} columns are not added`),
  refused: {
    "tabel-tidak-ada": () => "There is no such table in this workbook",
    "kolom-sudah-ada": () => "The table has this column already",
    "kolom-tidak-berlaku": () =>
      "The table lacks the figures it starts from, or has them for several years or quarters",
    "kolom-tersembunyi": (cell) => `The column right of the table is hidden (${cell}); show it first`,
    "sel-terisi": (cell) =>
      `Something stands right of the table, in ${cell}. To insert a column would shift formulas all over the workbook, so insert one yourself in Excel, or move what stands there`,
    "sel-gabungan": (cell) => `Merged cells cover the column right of the table (${cell})`,
    "terbaca-lain": (cell) => `With a new column in ${cell} this sheet would be read otherwise than now`,
    "tanpa-angka": () => "No row has a figure for this column",
    "lembar-dilindungi": () => "The sheet is protected by a password",
    "lembar-tersaring": () => "The sheet is filtered",
  },
};
