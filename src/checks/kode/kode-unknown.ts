import { officialName, sameOfficialName } from "../../domain/name-same";
import { entryOf, kodeKey, type Nomenklatur } from "../../domain/nomenklatur";
import { parseKode } from "../../domain/parse-kode";
import type { Finding } from "../../findings/finding";
import type { ReportTable } from "../../sheets/reading/table";
import { tableCheck } from "../check";
import { finding } from "../finding-at";
import { KODE_KINDS, kodeFix, kodeRows, nameOf, type KodeRow } from "./kode-rows";

/**
 * A kode that the office's own list does not have, though it has others of that level. Lists change, so it is a question. What
 * stands under an unknown kode is not asked about again.
 */
export const kodeUnknown = tableCheck(
  {
    code: "kode-unknown",
    tier: "before-handing-in",
    rule: "nomenklatur-sendiri",
    kinds: KODE_KINDS,
    after: ["kode-with-name", "kode-context", "kode-kewenangan", "kode-shifted", "kode-parent"],
  },
  (table, { nomenklatur }) => {
    if (nomenklatur === null) return [];
    const levels = levelsOf(nomenklatur);
    const unknown = kodeRows(table).filter(
      ({ kode }) =>
        !isContextual(kode) && levels.has(`${kode.family} ${kode.level}`) && entryOf(nomenklatur, kode.normal) === null,
    );
    const keys = new Set(unknown.map(({ kode }) => kodeKey(kode.normal)));
    return unknown
      .filter(({ kode }) => kode.parent === null || !keys.has(kodeKey(kode.parent)))
      .map((row) => report(table, row, nomenklatur));
  },
);

/** "051" is a komponen of many RO; no list can say which. */
function isContextual({ family, parent, level }: KodeRow["kode"]): boolean {
  return family === "apbn" && parent === null && level !== "programApbn";
}

function levelsOf({ byKode }: Nomenklatur): ReadonlySet<string> {
  const kodes = [...byKode.values()].map(({ kode }) => parseKode(kode, null));
  return new Set(kodes.map(({ family, level }) => `${String(family)} ${String(level)}`));
}

function report(table: ReportTable, { row, kode, cell }: KodeRow, nomenklatur: Nomenklatur): Finding {
  const name = nameOf(row);
  const expected = kodeOfName(nomenklatur, name, kode);
  return finding(table, {
    code: "kode-unknown",
    severity: "warning",
    cell,
    found: row.kodeText,
    expected,
    cause: kode.parent ?? kode.normal,
    params: { source: nomenklatur.source, name },
    fix: expected === null ? [] : kodeFix(table, row, expected),
  });
}

/** The one kode of the same level that the list gives this name, or null. */
function kodeOfName({ byKode }: Nomenklatur, name: string, { level, parent }: KodeRow["kode"]): string | null {
  if (officialName(name) === "") return null;
  const named = [...byKode.values()].filter((entry) => {
    const kode = parseKode(entry.kode, null);
    return kode.level === level && kode.parent === parent && sameOfficialName(entry.name, name);
  });
  const [one, second] = named;
  return one !== undefined && second === undefined ? one.kode : null;
}
