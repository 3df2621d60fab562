import { difference } from "../../domain/decimal";
import { serapan } from "../../domain/figures";
import type { IndicatorLine, MoneyLine, MoneySection, Summary } from "./summary";

/** A line with both sides of its money. */
export type FullLine = MoneyLine & {
  readonly pagu: NonNullable<MoneyLine["pagu"]>;
  readonly realisasi: NonNullable<MoneyLine["realisasi"]>;
};

/** Whether the report says both what a line had and what it spent. */
export function isFull(line: MoneyLine): line is FullLine {
  return line.pagu !== null && line.realisasi !== null;
}

/** The activities that left most money unspent, largest first; those without a rest are none. */
export function largestRest(sections: readonly MoneySection[], most: number): readonly FullLine[] {
  return sections
    .flatMap(({ activities }) => activities)
    .filter(isFull)
    .map((line) => ({ line, rest: restOf(line) }))
    .filter(({ rest }) => rest > 0)
    .sort((a, b) => b.rest - a.rest)
    .slice(0, most)
    .map(({ line }) => line);
}

/** Pagu less realisasi, in rupiah. */
export function restOf({ pagu, realisasi }: FullLine): number {
  return difference(pagu.value, realisasi.value);
}

/** Programmes whose serapan is below that of all sections together, the one that lacks most rupiah first. */
export function laggingProgrammes(sections: readonly MoneySection[], most: number): readonly FullLine[] {
  const totals = sections.map(({ total }) => total).filter(isFull);
  const sum = (side: "pagu" | "realisasi"): number => totals.reduce((all, line) => all + line[side].value, 0);
  const overall = serapan(sum("pagu"), sum("realisasi"));
  if (overall === null) return [];
  const lack = (line: FullLine): number => (line.pagu.value * overall) / 100 - line.realisasi.value;
  return sections
    .flatMap(({ programmes }) => programmes)
    .filter(isFull)
    .filter((line) => lack(line) > 0.5)
    .sort((a, b) => lack(b) - lack(a))
    .slice(0, most);
}

/** Indicators whose printed capaian is below 100, lowest first. */
export function belowTarget({ indicators }: Pick<Summary, "indicators">): readonly IndicatorLine[] {
  return indicators
    .filter(({ capaian }) => capaian !== null && capaian.value < 100)
    .sort((a, b) => (a.capaian?.value ?? 0) - (b.capaian?.value ?? 0));
}
