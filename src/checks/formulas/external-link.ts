import { formulaReferences } from "../../sheets/formulas/references";
import { ALL_KINDS, cellName, tableCheck } from "../check";
import { finding } from "../finding-at";
import { tableFormulas } from "./table-formulas";

/** A formula that takes a figure from another workbook: it cannot be checked where that file is missing. */
export const externalLink = tableCheck(
  { code: "external-link", tier: "before-handing-in", rule: "rumus-sekolom", kinds: ALL_KINDS, after: [] },
  (table) =>
    tableFormulas(table).flatMap(({ column, cell, formula }) => {
      const outside = formulaReferences(formula).find(({ workbook }) => workbook !== null);
      if (outside === undefined) return [];
      return [
        finding(table, {
          code: "external-link",
          severity: "info",
          cell: cellName(cell),
          found: formula,
          expected: null,
          params: { column: column.role, part: outside.text },
          weight: null,
        }),
      ];
    }),
);
