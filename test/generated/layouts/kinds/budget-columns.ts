import type { Draw } from "../draw";
import { group, leaf, type HeaderNode } from "../plan";
import type { TreeStyle } from "../tree-rows";
import { WORDS } from "../words";
import { markColumn } from "./rfk-columns";

const NAMES = [...WORDS.uraian, "Perangkat Daerah / Tujuan / Sasaran / Program / Kegiatan / Sub Kegiatan"];

const pagu = (draw: Draw): HeaderNode => leaf("pagu", draw.pick(WORDS.pagu), "rupiah", "pagu", { unit: "Rp" });
const spent = (draw: Draw): HeaderNode =>
  leaf("realisasiRp", draw.pick(WORDS.realisasiRp), "rupiah", "realisasiRp", { unit: "Rp" });

function share(draw: Draw): HeaderNode {
  const words = draw.pick([...WORDS.serapan, "Capaian Kinerja"]);
  return draw.chance(0.3)
    ? leaf("serapan", "%", "percent", "serapan", { flat: "%" })
    : leaf("serapan", words, "percent", "serapan", { unit: "%" });
}

function rest(draw: Draw): readonly HeaderNode[] {
  return [
    ...(draw.chance(0.45) ? [leaf("siap", draw.pick(WORDS.sisa), "rupiah", "siap", { unit: "Rp" })] : []),
    ...(draw.chance(0.15) ? [leaf("keterangan", draw.pick(WORDS.keterangan), "none", null)] : []),
  ];
}

/** Name, budget, spending, share; sometimes the budget before and after its change. */
export function simpleColumns(draw: Draw, style: TreeStyle, names: readonly string[] = NAMES): readonly HeaderNode[] {
  const name = leaf(
    "uraian",
    draw.pick(names),
    "text",
    "uraian",
    style.marks === "joined" ? { acceptable: ["kode"] } : {},
  );
  const money = draw.maybe(0.1, "budget before and after change")
    ? group("Anggaran", [
        leaf("murni", draw.pick(["Sebelum Perubahan", "Murni"]), "rupiah", "pagu", { flat: "Anggaran Murni (Rp)" }),
        leaf("pagu", draw.pick(["Setelah Perubahan", "Perubahan"]), "rupiah", "pagu", {
          flat: "Anggaran Perubahan (Rp)",
        }),
      ])
    : pagu(draw);
  if (draw.maybe(0.2, "realisasi with Rp and %")) {
    const parts = [
      leaf("realisasiRp", "Rp", "rupiah", "realisasiRp", { flat: "Realisasi (Rp)" }),
      leaf("serapan", "%", "percent", "serapan", { flat: "Realisasi (%)" }),
    ];
    return [...markColumn(draw, style), name, money, group("Realisasi", parts), ...rest(draw)];
  }
  return [...markColumn(draw, style), name, money, spent(draw), share(draw), ...rest(draw)];
}

/** Sasaran beside the programmes that serve it. */
export function perSasaranColumns(draw: Draw): readonly HeaderNode[] {
  return [
    leaf("mark", draw.pick(WORDS.no), "mark", null),
    leaf("sasaran", draw.pick(["Sasaran", "Sasaran Strategis"]), "text", null),
    leaf("uraian", draw.pick(["Program", "Nama Program", "Program Pendukung"]), "text", "uraian"),
    pagu(draw),
    spent(draw),
    share(draw),
    ...rest(draw),
  ];
}

/** Budget, spending and ratio per year, and how they grew. */
export function growthColumns(draw: Draw, years: readonly number[]): readonly HeaderNode[] {
  const typed = draw.chance(0.5);
  const over = (words: string, key: "pagu" | "realisasi" | "serapan", flat: string): HeaderNode =>
    group(
      words,
      years.map((year) => {
        const role = key === "realisasi" ? "realisasiRp" : key;
        return leaf(
          `${key}${String(year)}`,
          typed ? year : String(year),
          key === "serapan" ? "percent" : "rupiah",
          role,
          {
            year,
            flat: `${flat} ${String(year)}`,
          },
        );
      }),
    );
  const inRupiah = draw.maybe(0.3, "growth printed in rupiah");
  const [sort, key] = inRupiah ? (["rupiah", "rata"] as const) : (["percent", "tumbuh"] as const);
  const growth = group(
    draw.pick(["Rata-rata Pertumbuhan", inRupiah ? "Rata-Rata Pertumbuhan" : "Rata-Rata Pertumbuhan (%)"]),
    [
      leaf(`${key}Pagu`, "Anggaran", sort, null, { flat: "Rata-rata Pertumbuhan Anggaran" }),
      leaf(`${key}Realisasi`, "Realisasi", sort, null, { flat: "Rata-rata Pertumbuhan Realisasi" }),
    ],
  );
  return [
    leaf("uraian", "Uraian", "text", "uraian"),
    over(draw.pick(["Anggaran pada Tahun", "Anggaran", "Anggaran pada Tahun Ke-"]), "pagu", "Anggaran"),
    over(draw.pick(["Realisasi Anggaran pada Tahun", "Realisasi Anggaran"]), "realisasi", "Realisasi Anggaran"),
    over(
      draw.pick(["Rasio antara Realisasi dan Anggaran", "Rasio Realisasi dan Anggaran Tahun Ke-"]),
      "serapan",
      "Rasio",
    ),
    ...(draw.chance(0.6) ? [growth] : []),
  ];
}

/** Budget, spending and share under each year. */
export function yearGroupColumns(draw: Draw, years: readonly number[]): readonly HeaderNode[] {
  const words = draw.pick(["Tahun ", "Tahun Anggaran ", "TA ", ""]);
  const budget = draw.pick(["Anggaran", "Pagu"]);
  return [
    leaf("mark", draw.pick(WORDS.no), "mark", null),
    leaf("uraian", draw.pick(["Uraian", "Jenis Belanja"]), "text", "uraian"),
    ...years.map((year) => {
      const key = String(year);
      return group(`${words}${key}`, [
        leaf(`pagu${key}`, budget, "rupiah", "pagu", { year, unit: "Rp", flat: `${budget} ${key}` }),
        leaf(`realisasi${key}`, "Realisasi", "rupiah", "realisasiRp", {
          year,
          unit: "Rp",
          flat: `Realisasi Anggaran ${key}`,
        }),
        leaf(`serapan${key}`, draw.pick(["%", "%", "Capaian (%)"]), "percent", "serapan", {
          year,
          flat: `% Realisasi ${key}`,
        }),
      ]);
    }),
  ];
}

/** Spending quarter by quarter, with the year's sum. */
export function quarterColumns(draw: Draw, style: TreeStyle): readonly HeaderNode[] {
  const name = draw.pick(["TW", "Triwulan"]);
  const quarters = ([1, 2, 3, 4] as const).map((quarter) => {
    const roman = `${name} ${["I", "II", "III", "IV"][quarter - 1]!}`;
    return leaf(`realisasi${String(quarter)}`, roman, "rupiah", "realisasiRp", {
      quarter,
      flat: `Realisasi ${roman} (Rp)`,
    });
  });
  const sum = leaf("realisasiRp", draw.pick(["Jumlah", "Total"]), "rupiah", "realisasiRp", {
    flat: "Jumlah Realisasi (Rp)",
  });
  return [
    ...markColumn(draw, style),
    leaf("uraian", draw.pick(["Uraian", "Jenis Belanja"]), "text", "uraian"),
    pagu(draw),
    group(draw.pick(["Realisasi", "Realisasi Anggaran (Rp)"]), [...quarters, sum]),
    share(draw),
  ];
}

/** Number, programme, money, remark. */
export function agreementColumns(draw: Draw, style: TreeStyle): readonly HeaderNode[] {
  return [
    ...markColumn(draw, style),
    leaf("uraian", draw.pick(["Program", "Program/Kegiatan", "Nama Program"]), "text", "uraian"),
    leaf("pagu", draw.pick(["Anggaran", "Pagu Anggaran", "Jumlah Anggaran"]), "rupiah", "pagu", { unit: "Rp" }),
    ...(draw.chance(0.7) ? [leaf("dana", draw.pick(["Sumber Dana", "Sumber Anggaran"]), "text", "sumberDana")] : []),
    ...(draw.chance(0.3) ? [leaf("keterangan", "Keterangan", "none", null)] : []),
  ];
}
