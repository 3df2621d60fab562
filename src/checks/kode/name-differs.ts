import { officialName, sameOfficialName, similarName } from "../../domain/name-same";
import { entryOf } from "../../domain/nomenklatur";
import type { Finding, FixWrite } from "../../findings/finding";
import type { ReportTable, TableCell } from "../../sheets/reading/table";
import { cellName, tableCheck } from "../check";
import { finding } from "../finding-at";
import { KODE_KINDS, kodeRows, nameOf, textOf, type KodeRow } from "./kode-rows";

/** Another name than the office's own list gives the kode. Case, blanks, punctuation and "&" make no difference. */
export const nameDiffers = tableCheck(
  {
    code: "name-differs",
    tier: "before-handing-in",
    rule: "nomenklatur-sendiri",
    kinds: KODE_KINDS,
    after: ["kode-with-name", "kode-shape", "kode-shifted", "kode-parent", "kode-kewenangan"],
  },
  (table, { nomenklatur }) => {
    if (nomenklatur === null) return [];
    return kodeRows(table).flatMap((row) => {
      const entry = entryOf(nomenklatur, row.kode.normal);
      const name = nameOf(row.row);
      if (entry === null || officialName(name) === "") return [];
      const isThere = [entry.name, ...entry.otherNames].some((other) => sameOfficialName(other, name));
      return isThere ? [] : report(table, row, entry.name, nomenklatur.source);
    });
  },
);

function report(
  table: ReportTable,
  { row, cell: kodeAt, kode }: KodeRow,
  expected: string,
  source: string,
): readonly Finding[] {
  const { uraian } = row.cells;
  if (uraian === undefined) return [];
  const name = nameOf(row);
  return [
    finding(table, {
      code: "name-differs",
      severity: similarName(name, expected) ? "info" : "warning",
      cell: cellName(uraian),
      related: cellName(uraian) === kodeAt ? [] : [kodeAt],
      found: name,
      expected,
      cause: kode.normal,
      params: { kode: kode.normal, source },
      fix: fixOf(uraian, name, expected),
    }),
  ];
}

/** The list's name, in capitals where the sheet's is; a kode printed before it stays. */
function fixOf(cell: TableCell, name: string, expected: string): readonly FixWrite[] {
  const text = textOf(cell);
  if (cell.formula !== null || !text.includes(name)) return [];
  const written = name === name.toUpperCase() ? expected.toUpperCase() : expected;
  return [{ cell: cellName(cell), content: { kind: "value", value: text.replace(name, () => written) }, format: null }];
}
