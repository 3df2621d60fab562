import type { Draw } from "../draw";
import { group, leaf, type HeaderNode } from "../plan";
import type { TreeStyle } from "../tree-rows";
import { WORDS } from "../words";

/** Kode or numbers, name, physical and financial blocks, weights, what is left; in the order drawn. */
export function rfkColumns(draw: Draw, style: TreeStyle): readonly HeaderNode[] {
  const fisik = draw.weighted([
    [45, "volume"],
    [25, "percent"],
    [20, "single"],
    [10, "none"],
  ] as const);
  const money = moneyBlock(draw);
  const blocks = [...(fisik === "none" ? [] : fisikBlock(draw, fisik)), ...money];
  const swapped = draw.chance(0.3) && fisik !== "none" ? [...money, ...fisikBlock(draw, fisik)] : blocks;
  return [...leading(draw, style), ...swapped, ...weights(draw), ...trailing(draw)];
}

function leading(draw: Draw, style: TreeStyle): readonly HeaderNode[] {
  const isJoined = style.marks === "joined";
  const uraian = !isJoined && draw.chance(0.3) ? draw.pick(WORDS.tolokUkur) : draw.pick(WORDS.uraian);
  const name = leaf("uraian", uraian, "text", "uraian", style.marks === "joined" ? { acceptable: ["kode"] } : {});
  const withIndicator = !/^tol[oa]k/i.test(uraian) && draw.chance(0.15);
  return [
    ...markColumn(draw, style),
    name,
    ...(withIndicator ? [leaf("indikator", draw.pick(WORDS.indikatorProgram.slice(0, 3)), "text", "indikator")] : []),
    ...(draw.chance(0.6) ? [leaf("lokasi", draw.pick(WORDS.lokasi), "text", "lokasi")] : []),
    ...(draw.chance(0.15) ? [leaf("dana", draw.pick(WORDS.sumberDana), "text", "sumberDana")] : []),
  ];
}

/** The column of kode or of row numbers; none where only capitals or blanks show the level. */
export function markColumn(draw: Draw, style: TreeStyle): readonly HeaderNode[] {
  if (style.marks === "indent" || style.marks === "joined") return [];
  if (style.marks === "kode") {
    const words = draw.chance(0.5) ? draw.pick(WORDS.kodeOrNo) : draw.pick(WORDS.kode);
    return [leaf("kode", words, "kode", "kode")];
  }
  const acceptable = style.marks === "hierarchical" ? [null, "kode" as const] : [null];
  return [leaf("mark", draw.pick(WORDS.no), "mark", null, { acceptable })];
}

function fisikBlock(draw: Draw, how: "volume" | "percent" | "single"): readonly HeaderNode[] {
  draw.note(`fisik as ${how}`);
  if (how === "single") {
    const words = draw.pick([
      "Realisasi Fisik",
      "Fisik",
      "Progres Fisik",
      "Prosentase Fisik",
      "% Fisik",
      "Persentase Fisik",
    ]);
    return [leaf("fisik", words, "percent", "fisik", { unit: "%" })];
  }
  if (how === "percent") return [percentGroup(draw)];
  const target = leaf("target", draw.pick(WORDS.target.slice(0, 2)), "volume", "target", { flat: "Target Fisik" });
  const done = leaf("realisasi", "Realisasi", "volume", "realisasi", { flat: "Realisasi Fisik" });
  const satuan = leaf("satuan", "Satuan", "text", "satuan");
  const share = leaf("fisik", "%", "percent", "fisik", { flat: "Fisik (%)", acceptable: ["capaian"] });
  const parts = draw.weighted([
    [50, [target, done, satuan]],
    [20, [satuan, target, done]],
    [15, [target, satuan, done]],
    [10, [target, done, share]],
    [5, [target, { ...done, truth: { ...done.truth, acceptable: ["fisik" as const] } }]],
  ]);
  return [group(draw.pick(["Fisik", "Fisik", "Kinerja Fisik", "Volume"]), parts)];
}

function percentGroup(draw: Draw): HeaderNode {
  const target = leaf("fisikTarget", draw.pick(["Target", "Rencana"]), "percent", "target", {
    unit: "%",
    flat: "Target Fisik (%)",
  });
  const done = leaf("fisik", "Realisasi", "percent", "fisik", {
    unit: "%",
    flat: "Realisasi Fisik (%)",
    acceptable: ["realisasi"],
  });
  const gap = leaf("deviasi", draw.pick(["Deviasi", "Selisih"]), "percent", "deviasi", {
    unit: "%",
    flat: "Deviasi Fisik (%)",
  });
  return group(
    draw.pick(["Fisik", "Fisik (%)", "Progres Fisik"]),
    draw.chance(0.5) ? [target, done, gap] : [target, done],
  );
}

function moneyBlock(draw: Draw): readonly HeaderNode[] {
  const pagu = (words: string): HeaderNode => leaf("pagu", words, "rupiah", "pagu", { unit: "Rp" });
  const spent = (words: string, flat: string): HeaderNode =>
    leaf("realisasiRp", words, "rupiah", "realisasiRp", { unit: "Rp", flat });
  const share = leaf("serapan", "%", "percent", "serapan", { flat: "Realisasi Keuangan (%)" });
  const kas = leaf("kas", draw.pick(WORDS.kas), "rupiah", "anggaranKas", { unit: "Rp" });
  const form = draw.pick(["group", "group", "group with share", "flat", "rp and share", "kas", "months"] as const);
  draw.note(`money ${form}`);
  const title = draw.pick(["Keuangan", "Keuangan", "Anggaran", "Keuangan (Rp)"]);
  const first = pagu(draw.pick(title === "Anggaran" ? ["Pagu"] : WORDS.paguShort));
  if (form === "group") return [group(title, [first, spent("Realisasi", "Realisasi Keuangan")])];
  if (form === "group with share") return [group(title, [first, spent("Realisasi", "Realisasi Keuangan"), share])];
  if (form === "kas") return [group(title, [first, kas, spent("Realisasi", "Realisasi Keuangan")])];
  const apart = pagu(draw.pick(WORDS.pagu));
  if (form === "flat") {
    const words = draw.pick(WORDS.realisasiRp.slice(1));
    return [
      apart,
      spent(words, words),
      leaf("serapan", draw.pick(["Keuangan", "Serapan", "Realisasi Keuangan"]), "percent", "serapan", { unit: "%" }),
    ];
  }
  const heading = draw.pick(["Realisasi Keuangan", "Realisasi Anggaran", "Penyerapan"]);
  if (form === "rp and share") return [apart, group(heading, [spent("Rp", "Realisasi Keuangan (Rp)"), share])];
  return [apart, group(heading, months())];
}

function months(): readonly HeaderNode[] {
  const month = (key: string, words: string): HeaderNode =>
    leaf(key, words, "rupiah", "realisasiRp", { flat: `Realisasi Keuangan ${words}` });
  return [
    month("bulanLalu", "s.d. Bulan Lalu"),
    month("bulanIni", "Bulan Ini"),
    month("realisasiRp", "s.d. Bulan Ini"),
  ];
}

function weights(draw: Draw): readonly HeaderNode[] {
  if (!draw.chance(0.6)) return [];
  const bobot = leaf("bobot", draw.pick(WORDS.bobot), "percent", "bobot", { unit: "%" });
  if (!draw.chance(0.75)) return [bobot];
  const money = leaf("keuanganTertimbang", draw.pick(["Keuangan", "Keu"]), "percent", "keuanganTertimbang", {
    unit: "%",
    flat: "Keuangan Tertimbang (%)",
  });
  const fisik = leaf("fisikTertimbang", "Fisik", "percent", "fisikTertimbang", {
    unit: "%",
    flat: "Fisik Tertimbang (%)",
  });
  const parts = draw.pick([[money, fisik], [fisik, money], [fisik], [money]]);
  draw.note("weighted columns");
  return [bobot, group(draw.pick(WORDS.tertimbang), parts)];
}

function trailing(draw: Draw): readonly HeaderNode[] {
  const sisa = draw.pick(WORDS.sisa);
  const siap = leaf("siap", sisa, "rupiah", "siap", { unit: "Rp" });
  const both = group(sisa, [
    leaf("siap", "Rp", "rupiah", "siap", { flat: `${sisa} (Rp)` }),
    leaf("sisaPersen", "%", "percent", "siapPersen", { flat: `${sisa} (%)` }),
  ]);
  return [
    ...(draw.chance(0.7) ? [draw.chance(0.15) ? both : siap] : []),
    ...(draw.chance(0.15) ? [leaf("unit", draw.pick(WORDS.unit), "text", "unit")] : []),
    ...(draw.chance(0.3) ? [leaf("keterangan", draw.pick(WORDS.keterangan), "none", null)] : []),
  ];
}
