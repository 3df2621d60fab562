import type { Draw } from "../draw";
import { group, leaf, type HeaderNode, type Leaf } from "../plan";
import { WORDS } from "../words";

export interface IndicatorForm {
  readonly name: string;
  readonly titles: readonly string[];
  readonly years: (draw: Draw, year: number) => readonly number[];
  readonly columns: (draw: Draw, years: readonly number[]) => readonly HeaderNode[];
}

const single = (_: Draw, year: number): readonly number[] => [year];
const run =
  (min: number, max: number) =>
  (draw: Draw, year: number): readonly number[] =>
    Array.from({ length: draw.int(min, max) }, (_, at) => year + at);

/** The forms of indicator tables, with their weights. */
export const INDICATOR_FORMS: readonly (readonly [number, IndicatorForm])[] = [
  [
    35,
    {
      name: "capaian",
      titles: ["Capaian Indikator Kinerja Utama", "Pengukuran Kinerja"],
      years: single,
      columns: capaian,
    },
  ],
  [15, { name: "several years", titles: ["Perbandingan Capaian Kinerja"], years: run(2, 3), columns: severalYears }],
  [15, { name: "T-C.23", titles: ["Pencapaian Kinerja Pelayanan Perangkat Daerah"], years: run(2, 5), columns: tc23 }],
  [
    15,
    {
      name: "IKU",
      titles: ["Indikator Kinerja Utama", "Tujuan dan Sasaran Jangka Menengah"],
      years: run(3, 5),
      columns: iku,
    },
  ],
  [
    10,
    {
      name: "perjanjian",
      titles: ["Perjanjian Kinerja", "Lampiran Perjanjian Kinerja"],
      years: single,
      columns: perjanjian,
    },
  ],
  [6, { name: "towards akhir", titles: ["Target Akhir Renstra"], years: run(2, 4), columns: towardsAkhir }],
  [6, { name: "quarters", titles: ["Rencana Aksi atas Perjanjian Kinerja"], years: single, columns: quarters }],
];

/** The columns of one form with its sasaran beside, above or left out. */
export function indicatorColumns(
  draw: Draw,
  form: IndicatorForm,
  years: readonly number[],
  arrangement: "beside" | "without sasaran" | "own rows",
): readonly HeaderNode[] {
  const number = draw.chance(0.8) ? [leaf("no", draw.pick(WORDS.no), "mark", null, numbering(arrangement))] : [];
  const indikator = leaf("indikator", draw.pick(WORDS.indikator), "text", "indikator");
  const satuan = draw.chance(0.65) ? [leaf("satuan", draw.pick(WORDS.satuan), "text", "satuan")] : [];
  const rest = [...satuan, ...form.columns(draw, years)];
  if (arrangement === "without sasaran") return [...number, indikator, ...rest];
  if (arrangement === "own rows") {
    const words = draw.pick(["Sasaran/Indikator Kinerja", "Sasaran Strategis / Indikator", "Uraian Sasaran/Indikator"]);
    return [...number, leaf("name", words, "text", "uraian", { acceptable: ["indikator"] }), ...rest];
  }
  const tujuan = draw.maybe(0.2, "tujuan beside sasaran")
    ? [leaf("tujuan", draw.pick(WORDS.tujuan), "text", null)]
    : [];
  const sasaran = draw.pick(WORDS.sasaran);
  const name = leaf("sasaran", sasaran, "text", "uraian");
  if (draw.maybe(0.12, "header over ordinals and names")) {
    return [
      ...tujuan,
      doubled(leaf("no", "", "mark", null, { flat: "No" }), name),
      ...ordinalIndicator(draw, indikator),
      ...rest,
    ];
  }
  return [...number, ...tujuan, name, indikator, ...rest];
}

/** One header cell over the ordinals and over the names. */
function doubled(ordinals: Leaf, names: Leaf): HeaderNode {
  return group(names.words, [ordinals, { ...names, words: "" }]);
}

function ordinalIndicator(draw: Draw, indikator: Leaf): readonly HeaderNode[] {
  if (!draw.chance(0.5)) return [indikator];
  return [doubled(leaf("noIndikator", "", "mark", null, { flat: "No" }), indikator)];
}

function numbering(arrangement: string): { readonly acceptable?: readonly ["kode", null] } {
  return arrangement === "own rows" ? { acceptable: ["kode", null] } : {};
}

function capaian(draw: Draw, years: readonly number[]): readonly HeaderNode[] {
  const year = years[0]!;
  const dated = draw.maybe(0.25, "year in the header words");
  const at = dated ? ` ${String(year)}` : "";
  const truth = { year: dated ? year : null };
  const target = leaf("target", draw.pick(WORDS.target) + at, "volume", "target", truth);
  const done = leaf("realisasi", draw.pick(WORDS.realisasi) + at, "volume", "realisasi", truth);
  const share = leaf("capaian", draw.pick(WORDS.capaian), "percent", "capaian", { unit: "%" });
  const figures = draw.chance(0.2)
    ? [group(`Tahun ${String(year)}`, [dateless(target, year), dateless(done, year), dateless(share, year)])]
    : [target, done, share];
  return [...figures, ...tail(draw)];
}

function tail(draw: Draw): readonly HeaderNode[] {
  if (draw.chance(0.45)) return [leaf("kategori", draw.pick(WORDS.kategori), "text", "kategori")];
  return draw.chance(0.2) ? [leaf("keterangan", draw.pick(["Keterangan", "Catatan", "Remarks"]), "none", null)] : [];
}

/** The same column under a year's group: the year is printed above it. */
function dateless(one: Leaf, year: number): Leaf {
  const words = String(one.words).replace(/ \d{4}$/, "");
  return { ...one, words, flat: `${words} ${String(year)}`, truth: { ...one.truth, year } };
}

function severalYears(draw: Draw, years: readonly number[]): readonly HeaderNode[] {
  const outside = draw.maybe(0.3, "capaian beside a year's group");
  const words = draw.pick(["Tahun ", "Tahun ", "", "TA "]);
  const rate = draw.pick(["Capaian", "Capaian Kinerja", "Persentase Capaian"]);
  return years.flatMap((year) => {
    const key = String(year);
    const target = leaf(`target${key}`, "Target", "volume", "target", { year, flat: `Target ${key}` });
    const done = leaf(`realisasi${key}`, "Realisasi", "volume", "realisasi", { year, flat: `Realisasi ${key}` });
    const share = { unit: "%" as const, flat: `${rate} ${key}` };
    if (outside) {
      const beside = leaf(`capaian${key}`, rate, "percent", "capaian", { unit: "%", otherYears: [year] });
      return [group(`${words}${key}`, [target, done]), { ...beside, flat: `${rate} ${key}` }];
    }
    return [
      group(`${words}${key}`, [target, done, leaf(`capaian${key}`, rate, "percent", "capaian", { ...share, year })]),
    ];
  });
}

function tc23(draw: Draw, years: readonly number[]): readonly HeaderNode[] {
  const typed = draw.chance(0.5);
  const over = (words: string, key: string, role: "target" | "realisasi" | "capaian"): HeaderNode =>
    group(
      words,
      years.map((year) =>
        leaf(`${key}${String(year)}`, typed ? year : String(year), role === "capaian" ? "percent" : "volume", role, {
          year,
          flat: `${words.replace(/ (pada )?tahun ke-?$/i, "")} ${String(year)}`,
        }),
      ),
    );
  const nspk = ["Target NSPK", "Target IKK", "Target Indikator Lainnya"].map((words) =>
    leaf(words, words, "none", null, { acceptable: ["target"] }),
  );
  return [
    ...(draw.chance(0.6) ? nspk : []),
    over(draw.pick(["Target Renstra Tahun Ke-", "Target Renstra Perangkat Daerah Tahun Ke-"]), "target", "target"),
    over(draw.pick(["Realisasi Capaian Tahun Ke-", "Realisasi Tahun Ke-"]), "realisasi", "realisasi"),
    over(draw.pick(["Rasio Capaian pada Tahun Ke-", "Rasio Capaian Tahun Ke-"]), "capaian", "capaian"),
  ];
}

function iku(draw: Draw, years: readonly number[]): readonly HeaderNode[] {
  const first = String(years[0]! - 1);
  const last = years[years.length - 1]!;
  const typed = draw.chance(0.5);
  const words = draw.pick(["Target Tahun", "Target Kinerja Tahun", "Target Capaian Setiap Tahun", "Target"]);
  const base = draw.pick([
    "Kondisi Awal",
    `Kondisi Awal ${first}`,
    `Tahun Dasar ${first}`,
    `Baseline ${first}`,
    `Kondisi Kinerja Awal Periode (${first})`,
  ]);
  const end = draw.pick([
    "Kondisi Akhir",
    "Kondisi Kinerja pada Akhir Periode Renstra",
    "Target Akhir Renstra",
    `Kondisi Akhir (${String(last)})`,
  ]);
  const targets = years.map((year) =>
    leaf(`target${String(year)}`, typed ? year : String(year), "volume", "target", {
      year,
      flat: `Target ${String(year)}`,
    }),
  );
  return [
    ...(draw.chance(0.15)
      ? [leaf("formula", draw.pick(["Formulasi Perhitungan", "Penjelasan/Formulasi"]), "none", null)]
      : []),
    ...(draw.chance(0.7) ? [leaf("dasar", base, "volume", null, { period: "dasar" })] : []),
    group(words, targets),
    ...(draw.chance(0.6) ? [leaf("akhir", end, "volume", "target", { period: "akhir", otherYears: [last] })] : []),
    ...(draw.chance(0.2) ? [leaf("unit", draw.pick(WORDS.unit), "text", "unit")] : []),
  ];
}

function perjanjian(draw: Draw, years: readonly number[]): readonly HeaderNode[] {
  const year = years[0]!;
  const dated = draw.chance(0.3);
  const target = leaf("target", dated ? `Target Tahun ${String(year)}` : draw.pick(WORDS.target), "volume", "target", {
    year: dated ? year : null,
  });
  return draw.chance(0.2) ? [target, leaf("unit", draw.pick(WORDS.unit), "text", "unit")] : [target];
}

function towardsAkhir(draw: Draw, years: readonly number[]): readonly HeaderNode[] {
  const [now, last] = [years[0]!, years[years.length - 1]!];
  const rate = draw.pick(["Tingkat Capaian", "Tingkat Kemajuan", "Capaian"]);
  return [
    leaf("akhir", draw.pick(["Target Akhir Renstra", `Target Akhir Renstra ${String(last)}`]), "volume", "target", {
      period: "akhir",
      otherYears: [last],
    }),
    leaf("realisasiBerjalan", `Realisasi ${String(now)}`, "volume", "realisasi", { year: now }),
    leaf("capaianAkhir", rate, "percent", "capaian", { unit: "%" }),
  ];
}

function quarters(draw: Draw): readonly HeaderNode[] {
  const name = draw.pick(["TW", "Triwulan"]);
  const over = (words: string, key: "target" | "realisasi"): HeaderNode =>
    group(
      words,
      ([1, 2, 3, 4] as const).map((quarter) => {
        const roman = `${name} ${["I", "II", "III", "IV"][quarter - 1]!}`;
        return leaf(`${key}${String(quarter)}`, roman, "volume", key, { quarter, flat: `${words} ${roman}` });
      }),
    );
  return [
    leaf("target", "Target", "volume", "target"),
    over("Target", "target"),
    ...(draw.chance(0.6) ? [over("Realisasi", "realisasi")] : []),
  ];
}
