import type { Draw } from "../draw";
import { group, leaf, type HeaderNode } from "../plan";
import { WORDS } from "../words";

const NAMES = [
  "Program/Kegiatan/Sub Kegiatan",
  "Program dan Kegiatan",
  "Program/Kegiatan",
  "Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan",
  "Program, Kegiatan dan Sub Kegiatan",
];
const INDICATORS = [
  ...WORDS.indikatorProgram,
  "Kinerja",
  "Indikator Kinerja Tujuan, Sasaran, Program (Outcome) dan Kegiatan (Output)",
];
const FIVE = ["Urusan", "Bidang Urusan", "Program", "Kegiatan", "Sub Kegiatan"];

/** Tujuan, sasaran, kode, programme, indicator, and target with money for every year and the end of the period. */
export function renstraColumns(
  draw: Draw,
  years: readonly number[],
  fiveCells: boolean,
  scale: number,
): readonly HeaderNode[] {
  const pair = wordsOfPair(draw, scale);
  const yearGroups = years.map((year, at) => yearGroup(draw, pair, year, at));
  const last = years[years.length - 1]!;
  const outer = draw.maybe(0.35, "years under one heading");
  const heading = draw.pick([
    "Target Kinerja Program dan Kerangka Pendanaan",
    "Target dan Pagu Indikatif",
    "Capaian Kinerja Program dan Kerangka Pendanaan",
  ]);
  const blocks = [...yearGroups, ...(draw.chance(0.8) ? [endGroup(draw, pair, last)] : [])];
  return [
    ...(draw.chance(0.4) ? [leaf("tujuan", "Tujuan", "text", null)] : []),
    ...(draw.chance(0.4) ? [leaf("sasaran", "Sasaran", "text", null)] : []),
    kodeColumn(draw, fiveCells),
    leaf("uraian", draw.pick(NAMES), "text", "uraian"),
    leaf("indikator", draw.pick(INDICATORS), "text", "indikator"),
    ...(draw.chance(0.6) ? [leaf("satuan", "Satuan", "text", "satuan")] : []),
    ...(draw.chance(0.5) ? [baseline(draw, years[0]! - 1)] : []),
    ...(outer ? [group(heading, blocks)] : blocks),
    ...(draw.chance(0.6) ? [leaf("unit", draw.pick(WORDS.unit), "text", "unit")] : []),
    ...(draw.chance(0.5) ? [leaf("lokasi", "Lokasi", "text", "lokasi")] : []),
  ];
}

function kodeColumn(draw: Draw, fiveCells: boolean): HeaderNode {
  if (!fiveCells) return leaf("kode", draw.pick(WORDS.kode), "kode", "kode");
  const five = FIVE.map((words, at) => leaf(`kode${String(at + 1)}`, words, "kode", "kode", { flat: `Kode ${words}` }));
  if (draw.maybe(0.35, "five kode cells under one word")) {
    return group(
      "Kode",
      five.map((one) => ({ ...one, words: "" })),
    );
  }
  return group(draw.pick(["Kode", "KODE", "Kode Rekening"]), five);
}

function baseline(draw: Draw, year: number): HeaderNode {
  const words = draw.pick([
    `Data Capaian pada Tahun Awal Perencanaan (${String(year)})`,
    "Data Capaian pada Tahun Awal Perencanaan",
    `Kondisi Awal ${String(year)}`,
    "Kondisi Kinerja Awal",
  ]);
  return leaf("dasar", words, "volume", null, { period: "dasar" });
}

interface Pair {
  readonly target: string;
  readonly money: string;
}

function wordsOfPair(draw: Draw, scale: number): Pair {
  if (scale > 1) return { target: "Target", money: draw.pick(["Rp. (juta)", "Rp (Juta)", "Pagu (Rp juta)"]) };
  return draw.pick([
    { target: "Target", money: "Rp" },
    { target: "Target", money: "Rp" },
    { target: "K", money: "Rp" },
    { target: "Target", money: "Rp." },
    { target: "Target Kinerja", money: "Pagu (Rp)" },
    { target: "Target", money: "Pagu Indikatif (Rp)" },
    { target: "Target", money: "Dana (Rp)" },
  ]);
}

const targetFlat = (at: string): string => `Target ${at}`;
const moneyFlat = (pair: Pair, at: string): string =>
  `Pagu ${at} (${pair.money.includes("juta") || pair.money.includes("Juta") ? "Rp juta" : "Rp"})`;

function yearGroup(draw: Draw, pair: Pair, year: number, at: number): HeaderNode {
  const key = String(year);
  const form = draw.int(0, 3);
  const words = [`Tahun ${key}`, key, `Tahun Ke-${String(at + 1)} (${key})`, `Tahun ${String(at + 1)} (${key})`][form]!;
  return group(words, [
    leaf(`target${key}`, pair.target, "volume", "target", { year, flat: targetFlat(`Tahun ${key}`) }),
    leaf(`pagu${key}`, pair.money, "rupiah", "pagu", { year, flat: moneyFlat(pair, `Tahun ${key}`) }),
  ]);
}

function endGroup(draw: Draw, pair: Pair, last: number): HeaderNode {
  const words = draw.pick([
    "Kondisi Kinerja pada Akhir Periode Renstra",
    `Kondisi Kinerja pada Akhir Periode Renstra (${String(last)})`,
    "Kondisi Akhir Renstra",
    "Kondisi Kinerja Pada Akhir Periode Renstra Perangkat Daerah",
  ]);
  const truth = { period: "akhir" as const, otherYears: [last] };
  return group(words, [
    leaf("targetAkhir", pair.target, "volume", "target", { ...truth, flat: "Target Akhir Periode Renstra" }),
    leaf("paguAkhir", pair.money, "rupiah", "pagu", { ...truth, flat: moneyFlat(pair, "Akhir Periode Renstra") }),
  ]);
}

/** One year's plan with the next year's outlook. */
export function renjaColumns(draw: Draw, year: number): readonly HeaderNode[] {
  const next = year + 1;
  const money = draw.pick(["Kebutuhan Dana/Pagu Indikatif", "Pagu Indikatif", "Kebutuhan Dana"]);
  const truth = (at: number): { readonly year: number } => ({ year: at });
  const now = [
    leaf("lokasi", "Lokasi", "text", "lokasi", { otherYears: [year] }),
    leaf(`target${String(year)}`, draw.pick(["Target Capaian Kinerja", "Target"]), "volume", "target", {
      ...truth(year),
      flat: `Target ${String(year)}`,
    }),
    leaf(`pagu${String(year)}`, money, "rupiah", "pagu", {
      ...truth(year),
      unit: "Rp",
      flat: `Pagu Indikatif ${String(year)}`,
    }),
    leaf("dana", "Sumber Dana", "text", "sumberDana", { otherYears: [year] }),
  ];
  const later = [
    leaf(`target${String(next)}`, draw.pick(["Target Capaian Kinerja", "Target"]), "volume", "target", {
      ...truth(next),
      flat: `Target ${String(next)}`,
    }),
    leaf(`pagu${String(next)}`, money, "rupiah", "pagu", {
      ...truth(next),
      unit: "Rp",
      flat: `Pagu Indikatif ${String(next)}`,
    }),
  ];
  return [
    leaf("kode", draw.pick(WORDS.kode), "kode", "kode"),
    leaf("uraian", draw.pick(NAMES), "text", "uraian"),
    leaf("indikator", draw.pick(WORDS.indikatorProgram), "text", "indikator"),
    group(draw.pick([`Rencana Tahun ${String(year)}`, `Rencana Tahun ${String(year)} (Tahun Rencana)`]), now),
    ...(draw.chance(0.5) ? [leaf("catatan", "Catatan Penting", "none", null)] : []),
    ...(draw.chance(0.8)
      ? [group(draw.pick(["Prakiraan Maju Rencana Tahun ", "Perkiraan Maju Tahun "]) + String(next), later)]
      : []),
  ];
}

/** Outcome, result and output, each with measure and target, and the money by source. */
export function threeMeasureColumns(draw: Draw, year: number): readonly HeaderNode[] {
  const groups = ["Capaian Program", "Hasil Kegiatan", "Keluaran Sub Kegiatan"].map((words, at) => {
    const key = String(at + 1);
    return group(words, [
      leaf(`tolok${key}`, draw.pick(["Tolok Ukur", "Tolak Ukur"]), "text", "indikator", {
        flat: `Tolok Ukur ${words}`,
        otherYears: [year],
      }),
      leaf(`target${key}`, "Target", "volume", "target", { flat: `Target ${words}`, otherYears: [year] }),
    ]);
  });
  const whole = draw.chance(0.7) ? [group(`Rencana Tahun ${String(year)}`, groups)] : groups;
  const money = { flat: "Pagu Indikatif (Rp)", otherYears: [year] };
  const funds = draw.chance(0.5)
    ? group("Sumber Dana (Rp)", [leaf(`pagu${String(year)}`, "APBD", "rupiah", "pagu", money)])
    : leaf(`pagu${String(year)}`, "Pagu Indikatif", "rupiah", "pagu", { unit: "Rp" });
  return [
    leaf("kode", draw.pick(WORDS.kode), "kode", "kode"),
    leaf("uraian", "Urusan/Program/Kegiatan/Sub Kegiatan", "text", "uraian"),
    ...(draw.chance(0.7) ? [leaf("lokasi", "Lokasi", "text", "lokasi")] : []),
    ...whole,
    funds,
    ...(draw.chance(0.6)
      ? [leaf("unit", draw.pick(["Bidang Penanggung Jawab", "Penanggung Jawab"]), "text", "unit")]
      : []),
    ...(draw.chance(0.4) ? [leaf("catatan", "Catatan Penting", "none", null)] : []),
  ];
}
