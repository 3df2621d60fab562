import { difference } from "../../domain/decimal";
import { serapan } from "../../domain/figures";
import { spokenName } from "../../domain/spoken-name";
import { a1, placeName } from "../address";
import type { Fisik, IndicatorLine, SourceCell, SourcedFigure } from "../summary/summary";
import type { SentenceFacts, TracedFigure } from "./figure";

/** What sentences can say of a place's money: names of the facts are those templates use. */
export function moneyFacts(
  tempat: string,
  money: {
    readonly pagu: SourcedFigure | null;
    readonly realisasi: SourcedFigure | null;
    readonly fisik?: Fisik | null;
  },
): SentenceFacts {
  const { pagu, realisasi, fisik = null } = money;
  const known: Record<string, TracedFigure | string> = { tempat: spokenName(tempat) };
  if (pagu !== null) known["pagu"] = traced(pagu);
  if (realisasi !== null) known["realisasi"] = traced(realisasi);
  const cells = [...namesOf(pagu?.cells ?? []), ...namesOf(realisasi?.cells ?? [])];
  const share = pagu === null || realisasi === null ? null : serapan(pagu.value, realisasi.value);
  if (pagu !== null && realisasi !== null) {
    known["siap"] = { value: difference(pagu.value, realisasi.value), cells };
    if (share !== null) known["serapan"] = { value: share, cells };
  }
  if (fisik !== null) {
    const from = namesOf(fisik.weight === null ? [fisik.cell] : [fisik.cell, fisik.weight]);
    known["fisik"] = { value: fisik.percent, cells: from };
    if (share !== null) known["deviasi"] = { value: difference(fisik.percent, share), cells: [...from, ...cells] };
  }
  return known;
}

/** What sentences can say of an indicator. Empty texts are absent. */
export function indicatorFacts({ name, sasaran, capaian, kategori, year }: IndicatorLine): SentenceFacts {
  return {
    indikator: spokenName(name),
    ...(sasaran === "" ? {} : { sasaran: spokenName(sasaran) }),
    ...(kategori === "" ? {} : { kategori }),
    ...(year === null ? {} : { tahun: String(year) }),
    ...(capaian === null ? {} : { capaian: traced(capaian) }),
  };
}

function traced({ value, cells }: SourcedFigure): TracedFigure {
  return { value, cells: namesOf(cells) };
}

function namesOf(cells: readonly SourceCell[]): readonly string[] {
  return cells.map(({ sheet, row, column }) => placeName(sheet, a1(row, column)));
}
