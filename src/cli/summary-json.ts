import { difference } from "../domain/decimal";
import { serapan } from "../domain/figures";
import { a1, placeName } from "../sheets/address";
import type { IndicatorLine, MoneyLine, SourceCell, Summary } from "../sheets/summary/summary";

/** The stable JSON of a summary: figures with the cells they come from; rupiah, percent in points. */
export function summaryJson(file: string, { title, sections, indicators }: Summary) {
  return {
    version: 1,
    file,
    title,
    sections: sections.map(({ name, fund, total, groups, programmes }) => ({
      name,
      fund,
      total: lineJson(total),
      groups: groups.map(lineJson),
      programmes: programmes.map(lineJson),
    })),
    indicators: indicators.map(indicatorJson),
  };
}

function lineJson({ name, kode, pagu, realisasi, fisik }: MoneyLine) {
  const both = pagu !== null && realisasi !== null;
  return {
    name,
    kode,
    pagu: pagu?.value ?? null,
    realisasi: realisasi?.value ?? null,
    serapan: both ? serapan(pagu.value, realisasi.value) : null,
    siap: both ? difference(pagu.value, realisasi.value) : null,
    fisik: fisik?.percent ?? null,
    cells: {
      pagu: (pagu?.cells ?? []).map(placeOf),
      realisasi: (realisasi?.cells ?? []).map(placeOf),
      fisik: fisik === null ? [] : [fisik.cell, ...(fisik.weight === null ? [] : [fisik.weight])].map(placeOf),
    },
  };
}

function indicatorJson({ name, sasaran, year, target, realisasi, capaian, kategori }: IndicatorLine) {
  return {
    name,
    sasaran,
    year,
    target: target.shown,
    realisasi: realisasi.shown,
    capaian: capaian?.value ?? null,
    kategori,
    cells: {
      target: [placeOf(target)],
      realisasi: [placeOf(realisasi)],
      capaian: (capaian?.cells ?? []).map(placeOf),
    },
  };
}

function placeOf({ sheet, row, column }: SourceCell): string {
  return placeName(sheet, a1(row, column));
}
