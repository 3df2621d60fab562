import type { ReportTable, TableCell, TableColumn } from "../../sheets/reading/table";

/** A body cell with a formula. */
export interface FormulaCell {
  readonly column: TableColumn;
  readonly cell: TableCell;
  readonly formula: string;
}

/** Every formula in the table's body, row by row. */
export function tableFormulas(table: ReportTable): readonly FormulaCell[] {
  return table.rows.flatMap((row) =>
    table.columns.flatMap((column): FormulaCell[] => {
      const cell = row.cellAt[column.column];
      return cell === undefined || cell.formula === null ? [] : [{ column, cell, formula: cell.formula }];
    }),
  );
}
