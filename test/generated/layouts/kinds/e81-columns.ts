import type { Draw } from "../draw";
import { group, leaf, type HeaderNode, type Leaf, type LeafTruth } from "../plan";
import type { TreeStyle } from "../tree-rows";
import { markColumn } from "./rfk-columns";

export interface E81Form {
  readonly header: readonly HeaderNode[];
  /** Column numbers stand between the headings and K/Rp. */
  readonly isNumbered: boolean;
}

/** One numbered block of the form: a heading over K and Rp, or a single column. */
interface Block {
  readonly name: string;
  readonly words: string;
  readonly leaves: readonly Leaf[];
  /** Two blocks under one heading (the quarters). */
  readonly under?: string;
}

type PairTruth = Omit<LeafTruth, "role">;

/** The columns of the form: with or without the year's own rate, with or without a kode column, K/Rp or K/%/Rp quarters. */
export function e81Columns(draw: Draw, style: TreeStyle, year: number): E81Form {
  const blocks = drawBlocks(draw, style, year);
  const isNumbered = draw.maybe(0.7, "e81 column numbers");
  if (!isNumbered) return { header: assembled(blocks, (block) => block.leaves, draw.chance(0.7)), isNumbered: false };
  const numbers = numbering(draw, blocks);
  const numbered = (block: Block): readonly HeaderNode[] => {
    const words = numbers.get(block) ?? "";
    const [only] = block.leaves;
    if (block.leaves.length === 1 && only !== undefined && only.words !== "K") return [{ ...only, words }];
    return [group(words, block.leaves)];
  };
  return { header: assembled(blocks, numbered, true), isNumbered: true };
}

function drawBlocks(draw: Draw, style: TreeStyle, year: number): readonly Block[] {
  const dated = draw.maybe(0.75, "years in the e81 headings");
  const at = (value: number): string => (dated ? ` (${String(value)})` : "");
  const years = (value: number): PairTruth => ({ year: dated ? value : null });
  const renjaRate = draw.maybe(0.5, "e81 with tingkat capaian renja");
  const plan = draw.pick(["Renstra Perangkat Daerah", "Renstra PD", "Renstra SKPD"]);
  const end = year + draw.int(0, 3);
  const heads: readonly Block[] = [
    ...markColumn(draw, style).flatMap((one) => (one.type === "leaf" ? [alone(one)] : [])),
    ...(draw.chance(0.5) ? [alone(leaf("sasaran", "Sasaran", "text", null))] : []),
    alone(
      leaf(
        "uraian",
        draw.pick(["Program/Kegiatan", "Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan", "Program dan Kegiatan"]),
        "text",
        "uraian",
      ),
    ),
    alone(
      leaf(
        "indikator",
        draw.pick(["Indikator Kinerja Program (Outcome)/ Kegiatan (Output)", "Indikator Kinerja", "Indikator"]),
        "text",
        "indikator",
      ),
    ),
    ...(draw.chance(0.4) ? [alone(leaf("satuan", "Satuan", "text", "satuan"))] : []),
  ];
  return [
    ...heads,
    pair("5", `Target ${plan} pada Akhir Periode${at(end)}`, "Akhir", "target", "pagu", {
      period: "akhir",
      ...years(end),
      otherYears: [null, end],
    }),
    pair(
      "6",
      `Realisasi Capaian Kinerja ${plan} s.d. Renja Tahun Lalu${at(year - 1)}`,
      "Lalu",
      "realisasi",
      "realisasiRp",
      { period: "lalu", ...years(year - 1) },
    ),
    pair("7", `Target Kinerja dan Anggaran Renja Tahun Berjalan${at(year)}`, "Ini", "target", "pagu", {
      period: "ini",
      ...years(year),
    }),
    ...quarters(draw),
    pair(
      "12",
      `Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi${at(year)}`,
      "Tahun",
      "realisasi",
      "realisasiRp",
      { period: "ini", ...years(year) },
    ),
    ...(renjaRate
      ? [
          pair(
            "rate",
            `Tingkat Capaian Kinerja dan Realisasi Anggaran Renja${at(year)}`,
            "Renja",
            "capaian",
            "serapan",
            loose(year),
          ),
        ]
      : []),
    pair(
      "13",
      `Realisasi Kinerja dan Anggaran ${plan} s.d. Tahun Ini${at(year)}`,
      "Sampai",
      "realisasi",
      "realisasiRp",
      { period: "sampai", ...years(year) },
    ),
    pair(
      "14",
      `Tingkat Capaian Kinerja dan Realisasi Anggaran ${plan} s.d. Tahun Ini${at(year)}`,
      "Capaian",
      "capaian",
      "serapan",
      loose(year),
    ),
    ...(draw.chance(0.8)
      ? [
          alone(
            leaf(
              "unit",
              draw.pick(["Unit Perangkat Daerah Penanggung Jawab", "PD Penanggung Jawab", "Penanggung Jawab"]),
              "text",
              "unit",
            ),
          ),
        ]
      : []),
    ...(draw.chance(0.3) ? [alone(leaf("keterangan", "Ket", "none", null))] : []),
  ];
}

/** Rates: a printed year belongs to them or not. */
const loose = (year: number): PairTruth => ({ otherYears: [year, null] });

function alone(one: Leaf): Block {
  return { name: one.key, words: String(one.words), leaves: [one] };
}

function pair(
  name: string,
  words: string,
  key: string,
  k: "target" | "realisasi" | "capaian",
  rp: "pagu" | "realisasiRp" | "serapan",
  truth: PairTruth,
): Block {
  const percent = k === "capaian";
  return {
    name,
    words,
    leaves: [
      leaf(`k${key}`, "K", percent ? "percent" : "volume", k, { ...truth, flat: `${words} K` }),
      leaf(`rp${key}`, "Rp", percent ? "percent" : "rupiah", rp, { ...truth, flat: `${words} Rp` }),
    ],
  };
}

function quarters(draw: Draw): readonly Block[] {
  const withShare = draw.maybe(0.3, "quarters with K, % and Rp");
  const under = draw.pick([
    "Realisasi Kinerja pada Triwulan",
    "Realisasi pada Triwulan",
    "Realisasi Kinerja dan Anggaran Triwulan",
  ]);
  const prefix = draw.pick(["", "", "TW ", "Triwulan "]);
  return ([1, 2, 3, 4] as const).map((quarter) => {
    const roman = ["I", "II", "III", "IV"][quarter - 1]!;
    const key = String(quarter);
    const flat = `Realisasi Triwulan ${roman}`;
    return {
      name: `q${key}`,
      words: prefix + roman,
      under,
      leaves: [
        leaf(`k${key}`, "K", "volume", "realisasi", { quarter, flat: `${flat} K` }),
        ...(withShare
          ? [leaf(`persen${key}`, "%", "percent", null, { quarter, acceptable: ["capaian"], flat: `${flat} %` })]
          : []),
        leaf(`rp${key}`, "Rp", "rupiah", "realisasiRp", { quarter, flat: `${flat} Rp` }),
      ],
    };
  });
}

/** Headings over the blocks; the quarters share one, so that the other headings are two rows tall when `level`. */
function assembled(
  blocks: readonly Block[],
  inner: (block: Block) => readonly HeaderNode[],
  level: boolean,
): readonly HeaderNode[] {
  const nodes: HeaderNode[] = [];
  const shared: HeaderNode[] = [];
  for (const block of blocks) {
    const parts = inner(block);
    const isBare = parts.length === 1 && parts[0] === block.leaves[0];
    if (block.under === undefined) {
      nodes.push(isBare ? block.leaves[0]! : group(block.words, parts, level ? 2 : 1));
      continue;
    }
    if (shared.length === 0) nodes.push({ type: "group", words: block.under, parts: shared });
    shared.push(group(block.words, parts));
  }
  return nodes;
}

/** "1", "2", …; computed columns say how: "13 = 6 + 12", "14 = 13/5 x 100". */
function numbering(draw: Draw, blocks: readonly Block[]): ReadonlyMap<Block, string> {
  const brackets = draw.chance(0.3);
  const formulas = draw.maybe(0.75, "formulas in the column numbers");
  const place = new Map(blocks.map((block, at) => [block.name, at + 1] as const));
  const at = (name: string): string => String(place.get(name) ?? 0);
  const rules: Readonly<Record<string, string>> = {
    "12": `${at("q1")}+${at("q2")}+${at("q3")}+${at("q4")}`,
    rate: `${at("12")}/${at("7")} x 100`,
    "13": `${at("6")} + ${at("12")}`,
    "14": `${at("13")}/${at("5")} x 100`,
  };
  return new Map(
    blocks.map((block) => {
      const number = brackets ? `(${at(block.name)})` : at(block.name);
      const rule = rules[block.name];
      return [block, formulas && rule !== undefined ? `${number} = ${rule}` : number] as const;
    }),
  );
}
