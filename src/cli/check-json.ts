import { sumRupiah } from "../domain/rupiah";
import { figureOf } from "../domain/decode-number";
import type { Decision } from "../findings/decision";
import type { Finding } from "../findings/finding";
import { areaA1, columnName } from "../sheets/address";
import type { SheetReading } from "../sheets/reading/reading";
import type { ColumnRole, ReportTable } from "../sheets/reading/table";
import { declarationOf } from "../tasks/rule-of";
import type { Wording } from "../wording";
import type { CheckedFile } from "./check-sarif";

/** The stable JSON of one checked file; sheet rows are counted from 1 as Excel shows them. */
export function fileJson({ file, outcome }: CheckedFile, wording: Wording) {
  return {
    file,
    sheets: outcome.reading.sheets.map(sheetJson),
    findings: outcome.findings.map((finding) => findingJson(finding, outcome.decided.get(finding) ?? null, wording)),
  };
}

function sheetJson(sheet: SheetReading) {
  return { name: sheet.name, tables: sheet.tables.map(tableJson) };
}

function tableJson(table: ReportTable) {
  const leaves = table.rows.filter((row) => row.part.kind === "leaf");
  const sum = (role: ColumnRole): number =>
    sumRupiah(leaves.map((row) => (row.cells[role] === undefined ? null : figureOf(row.cells[role].typed))));
  const [pagu, realisasiRp] = [sum("pagu"), sum("realisasiRp")];
  return {
    kind: table.kind,
    range: areaA1(table.area),
    headerRows: table.headerRows.map(oneBased),
    headerRepeats: table.headerRepeats.map(oneBased),
    firstRow: oneBased(table.firstRow),
    lastRow: oneBased(table.lastRow),
    totalRow: table.totalRow === null ? null : oneBased(table.totalRow),
    columns: table.columns.map(({ role, column, header, year, quarter, period, confidence }) => ({
      role,
      column: columnName(column),
      header,
      year,
      ...(quarter === null ? {} : { quarter }),
      ...(period === null ? {} : { period }),
      confidence,
    })),
    rows: table.rows.length,
    leaves: leaves.length,
    totals: { pagu, realisasiRp, siap: sumRupiah([pagu, -realisasiRp]) },
  };
}

function findingJson(finding: Finding, decision: Decision | null, wording: Wording) {
  const { code, severity, sheet, cell, related, found, expected, cause } = finding;
  const { title, explanation, fix } = wording.finding(finding);
  const declared = declarationOf(code);
  return {
    code,
    severity,
    tier: declared?.tier ?? null,
    rule: declared?.rule ?? null,
    sheet,
    cell,
    related,
    found,
    expected,
    cause,
    weight: finding.weight,
    fix: finding.fix,
    decision: decision === null ? null : { verdict: decision.verdict, reason: decision.reason, date: decision.date },
    message: `${title}. ${explanation} ${fix}`,
  };
}

function oneBased(row: number): number {
  return row + 1;
}
