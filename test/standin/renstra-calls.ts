import type { FunctionId } from "../../src/functions/declarations";
import type { Answer, Argument } from "../../src/standin/custom-functions/values";

/** A formula by its arguments and what its cells show. */
export type Call = readonly [args: readonly Argument[], answer: Answer];

const KODE = [["2.07"], ["2.07.01"], ["2.07.01.2.01"], ["2.07.01.2.01.0001"], ["2.07.01.2.01.0002"], ["2.07.02"]];
const PAGU = [[999], [null], [999], [40], [60], [7]];
const OWN_SCALE = [
  ["Batas bawah", "Label"],
  [0, "Merah"],
  [60, "Kuning"],
  [90, "Hijau"],
];

/** Every function once with single values and once with ranges, each answer reckoned by hand. */
export const CALLS: Readonly<Record<FunctionId, { readonly single: Call; readonly ranges: Call }>> = {
  CAPAIAN: {
    single: [["75,00%", "60,00%"], [[80]]],
    ranges: [[[[10, 4]], [[5, 5]], [["naik", "turun"]], 120], [[50, 75]]],
  },
  RATING: {
    single: [[87.17], [["Tinggi"]]],
    ranges: [
      [[[95], [89.5], [12]], OWN_SCALE],
      [["Hijau"], ["Kuning"], ["Merah"]],
    ],
  },
  PREDIKAT: { single: [["79,17BB"], [["BB"]]], ranges: [[[[90, 90.01]]], [["A", "AA"]]] },
  BOBOT: {
    single: [[25, 200], [[12.5]]],
    ranges: [
      [
        [[25], [75]],
        [[25], [75]],
      ],
      [[25], [75]],
    ],
  },
  TERTIMBANG: {
    single: [[10, 100, 50], [[5]]],
    ranges: [
      [[[10], [20]], 100, [[150], [25]]],
      [[10], [5]],
    ],
  },
  SERAPAN: { single: [[200, 150], [[75]]], ranges: [[[[200, 50]], [[150, 50]]], [[75, 100]]] },
  SIAP: {
    single: [["Rp. 1.000.000,50", 250000.25], [[750000.25]]],
    ranges: [
      [
        [[200], [50]],
        [[150], [60]],
      ],
      [[50], [-10]],
    ],
  },
  EFISIENSI: {
    single: [[100.47, 86.63], [[13.84]]],
    ranges: [
      [[[100], [80]], 90],
      [[10], [-10]],
    ],
  },
  DEVIASI: {
    single: [[50, 40], [[-10]]],
    ranges: [
      [[[50], [80]], [[40], [100]], "relatif"],
      [[20], [-25]],
    ],
  },
  PERTUMBUHAN: { single: [[100, 110], [[10]]], ranges: [[[[100, 50]], [[90, 75]]], [[-10, 50]]] },
  RATARATA: {
    single: [[80], 80],
    ranges: [
      [
        [[80], ["n/a"], [100]],
        [[3], [5], [1]],
      ],
      85,
    ],
  },
  TRIWULAN: { single: [["12 Orang"], 12], ranges: [[[[10, 20, 35, 40]], "%"], 40] },
  JUMLAH: {
    single: [["2.07.01", KODE, PAGU], [[100]]],
    ranges: [
      [[["2.07"], ["2.07.02"]], KODE, PAGU],
      [[107], [7]],
    ],
  },
  ANGKA: { single: [["5.310 Orang"], [[5310]]], ranges: [[[["26,15%"], ["1.234,5"], [7]]], [[26.15], [1234.5], [7]]] },
  TERBILANG: {
    single: [[1511], [["seribu lima ratus sebelas"]]],
    ranges: [[[[21, -100]], "rupiah"], [["dua puluh satu rupiah", "minus seratus rupiah"]]],
  },
  "KODE.RAPI": {
    single: [["2,07,01"], [["2.07.01"]]],
    ranges: [[[["2.07 .01"], ["2.07.01"]]], [["2.07.01"], ["2.07.01"]]],
  },
  "KODE.TINGKAT": {
    single: [["2.07.01"], [["program"]]],
    ranges: [[[["2.07.01.2.01", "2.07.01.2.01.0001"]]], [["kegiatan", "sub kegiatan"]]],
  },
  "KODE.INDUK": {
    single: [["2.07.01"], [["2.07"]]],
    ranges: [[[["2.07.01.2.01"], ["2.07.01.2.01.0001"]]], [["2.07.01"], ["2.07.01.2.01"]]],
  },
  "KODE.SAH": { single: [["2.07.01"], [[true]]], ranges: [[[["2.07.01", "2,07,01"]]], [[true, false]]] },
};

/** Answers without the last bits of binary fractions. */
export function rounded(answer: Answer): Answer {
  if (typeof answer === "number") return Number(answer.toFixed(10));
  return Array.isArray(answer) ? ((answer as readonly Answer[][]).map((row) => row.map(rounded)) as Answer) : answer;
}
