import { formatNumber } from "../domain/format-number";
import type { Consolidation, RecapMoney } from "../sheets/consolidation/consolidation";
import { recapFigures } from "../tasks/recap-figures";
import type { Language } from "../wording";
import { CONSOLIDATION_SHEETS } from "../wording/consolidation";
import { CLI_WORDS } from "./words";

/** The stable JSON of a recap: rupiah, percent in points. */
export function consolidationJson(
  { offices, programmes, money, differences, files }: Consolidation,
  paths: readonly string[],
) {
  return {
    version: 1,
    total: recapFigures(money),
    offices: offices.map((office) => ({
      name: office.name,
      files: office.files,
      ...recapFigures(office.money),
      findings: office.counts,
      funds: office.funds.map((fund) => ({
        name: fund.name,
        ...recapFigures(fund.money),
        lines: fund.lines.map(({ kind, kode, name, money: own }) => ({ kind, kode, name, ...recapFigures(own) })),
      })),
    })),
    programmes: programmes.map(({ kode, name, money: own, at }) => ({
      kode,
      name,
      ...recapFigures(own),
      offices: [...new Set(at.map(({ office }) => offices[office]?.name ?? ""))],
    })),
    differences,
    files: files.map((file, index) => ({ path: paths[index] ?? file.file, ...file })),
  };
}

/** What `consolidate` prints for people: each office, what is left out or differs, and where it was written. */
export function consolidationText(recap: Consolidation, language: Language, output: string | null): string {
  const words = CLI_WORDS[language];
  const { total, difference: tell } = CONSOLIDATION_SHEETS[language];
  const line = (name: string, { pagu, realisasi }: RecapMoney): string =>
    words.recapLine(name, amount(pagu, language), amount(realisasi, language));
  return [
    ...(output === null ? [] : [words.recap(recap.files.length, recap.offices.length, output)]),
    ...recap.offices.map(({ name, money, counts }) => `  ${line(name, money)}; ${words.counts(counts)}`),
    `  ${line(total, recap.money)}`,
    ...recap.differences.map((one) => `  – ${tell(one)}`),
  ].join("\n");
}

function amount(value: number | null, language: Language): string {
  return value === null ? "–" : formatNumber(value, language, null);
}
