import { cellName, figureIn, rowLabel, tableCheck } from "../check";
import { finding } from "../finding-at";

/** More spent than the pagu allows, reported where it happens and not again on the rows that only add it up. */
export const realisasiAbovePagu = tableCheck(
  { code: "realisasi-above-pagu", tier: "always", rule: "pagu-batas", kinds: ["rfk"], after: [] },
  (table) => {
    const isAbove = table.rows.map((row) => {
      const pagu = figureIn(row, "pagu");
      const realisasi = figureIn(row, "realisasiRp");
      return pagu !== null && realisasi !== null && realisasi > pagu;
    });
    return table.rows.flatMap((row, index) => {
      const cell = row.cells.realisasiRp;
      const parts = "parts" in row.part ? row.part.parts : row.children;
      if (isAbove[index] !== true || cell === undefined || parts.some((part) => isAbove[part] === true)) return [];
      const pagu = figureIn(row, "pagu");
      const related = row.cells.pagu === undefined ? [] : [cellName(row.cells.pagu)];
      const params = { row: rowLabel(row), surplus: (figureIn(row, "realisasiRp") ?? 0) - (pagu ?? 0) };
      const found = figureIn(row, "realisasiRp");
      return [
        finding(table, {
          code: "realisasi-above-pagu",
          severity: "error",
          cell: cellName(cell),
          related,
          found,
          expected: pagu,
          params,
        }),
      ];
    });
  },
);
