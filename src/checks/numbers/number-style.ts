import { formatNumber } from "../../domain/format-number";
import type { NumberStyle } from "../../domain/typed-number";
import type { Finding } from "../../findings/finding";
import type { ReportTable, TableCell } from "../../sheets/reading/table";
import { ALL_KINDS, cellName, tableCheck } from "../check";
import { finding } from "../finding-at";
import { columnCause, figureColumns, type FigureColumn } from "./figure-columns";
import { textFault } from "./text-fault";

/** A typed figure whose points and commas are the other way round than in its column: "97,79" beside "91.17". */
export const numberStyle = tableCheck(
  { code: "number-style", tier: "always", rule: "penulisan-angka", kinds: ALL_KINDS, after: [] },
  (table) =>
    figureColumns(table).flatMap((column) => column.cells.flatMap(({ cell }) => againstStyle(table, column, cell))),
);

function againstStyle(table: ReportTable, column: FigureColumn, cell: TableCell): readonly Finding[] {
  const { typed } = cell;
  const fault = textFault(column, cell);
  if (typed.kind !== "text-number" || (fault !== "text" && fault !== "unit")) return [];
  if (column.style === null || typed.style === null || typed.style === column.style) return [];
  const expected = restyled(typed.text, typed.value, column.style);
  return [
    finding(table, {
      code: "number-style",
      severity: "warning",
      cell: cellName(cell),
      found: typed.text,
      expected,
      cause: columnCause(table, column),
      params: { column: column.column.role, style: column.style },
      fix: [{ cell: cellName(cell), content: { kind: "value", value: expected }, format: "@" }],
    }),
  ];
}

/** The digits of a typed text written the other way, with everything around them: "79.17 BB" → "79,17 BB". */
function restyled(text: string, value: number, style: NumberStyle): string {
  const digits = /\d(?:[\d.,\s]*\d)?/.exec(text)?.[0] ?? "";
  const decimals = /[.,](\d{1,2}|\d{4,})$/.exec(digits)?.[1]?.length ?? 0;
  const isGrouped = /\d[.,\s]\d{3}(?!\d)/.test(digits);
  const written = formatNumber(Math.abs(value), style, decimals);
  const bare = isGrouped ? written : written.replaceAll(style === "id" ? "." : ",", "");
  return text.replace(digits, bare);
}
