import { similarName } from "../../domain/name-same";
import { workbookCheck } from "../check";
import { finding } from "../finding-at";
import { KODE_KINDS } from "./kode-rows";
import { otherNames, relatedCells } from "./same-kode-names";

/** One kode with two names in the workbook, more different than a slip of typing. */
export const nameChanges = workbookCheck(
  {
    code: "name-changes",
    tier: "on-request",
    rule: "kode-rincian",
    kinds: KODE_KINDS,
    after: ["kode-with-name", "kode-shape", "kode-shifted", "kode-duplicate", "kode-parent", "name-differs"],
  },
  (tables) =>
    otherNames(tables)
      .filter(({ own, usual }) => !similarName(own.name, usual.name))
      .map(({ own, usual }) =>
        finding(own.table, {
          code: "name-changes",
          severity: "warning",
          cell: own.cell,
          related: relatedCells({ own, usual }),
          found: own.name,
          expected: null,
          cause: own.kode,
          params: { kode: own.kode, name: usual.name, sheet: usual.table.sheet, place: usual.cell },
        }),
      ),
);
