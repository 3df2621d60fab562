import { grownLeaf, parentOf, type Activity, type Growth } from "../activities";
import { UNREPORTED } from "../body-style";
import type { Draw } from "../draw";
import { figuresOf } from "../figures";
import { programName, unitName } from "../names";
import { group, leaf, type Datum, type HeaderNode, type PlanRow, type TablePlan } from "../plan";
import { reportYear, titleLines } from "../titles";
import { WORDS } from "../words";

const TITLES = [
  "Rekapitulasi Realisasi Fisik dan Keuangan",
  "Rekapitulasi Laporan Realisasi per Sumber Dana",
  "Rekap Realisasi APBD dan APBN",
];
const GROWTH: Growth = { details: false, unreported: false, grain: 1, subs: false };

/** A summary by fund, programme or office: one line each, with money, weight and progress. */
export function recapPlan(draw: Draw): TablePlan {
  const funds = draw.chance(0.55);
  draw.note(funds ? "recap by fund" : "recap by office");
  const rows = funds ? fundRows(draw) : officeRows(draw);
  const whole = parentOf("total", "", "", "", rows.leaves);
  const written = rows.write(whole);
  return {
    kind: "recap",
    otherKinds: ["rfk", "budget"],
    titles: titleLines(draw, TITLES, reportYear(draw)),
    header: columns(draw, rows.names),
    rows: written,
    total:
      written.some((row) => row.tier === "total") || draw.chance(0.9)
        ? { row: { tier: "total", parent: null, leaf: false, data: data(whole, whole) }, at: "bottom" }
        : null,
    additive: ["pagu", "realisasiRp", "siap"],
    fillable: ["bobot", "siap", "siapPersen", "serapan"],
    nameKey: "uraian",
  };
}

interface Rows {
  readonly names: readonly string[];
  readonly leaves: readonly Activity[];
  readonly write: (whole: Activity) => readonly PlanRow[];
}

function data(one: Activity, whole: Activity): Record<string, Datum> {
  return Object.fromEntries(Object.entries(figuresOf(one, whole)).map(([key, value]) => [key, value ?? UNREPORTED]));
}

function fresh(draw: Draw, tier: Activity["tier"], name: string): Activity {
  const one = grownLeaf(draw, GROWTH, tier, "", "", name);
  return { ...one, satuan: "%", target: 100, done: draw.int(40, 100) };
}

const OFFICES = [
  "Sekretariat Daerah",
  "Dinas Pendidikan",
  "Dinas Kesehatan",
  "Dinas Sosial",
  "Badan Kepegawaian",
  "Inspektorat",
  "Dinas Perhubungan",
  "Kecamatan Utara",
  "Kecamatan Selatan",
  "RSUD",
];

function officeRows(draw: Draw): Rows {
  const own = draw.chance(0.4);
  const names = own
    ? Array.from({ length: draw.int(3, 6) }, () => unitName(draw))
    : draw.shuffled(OFFICES).slice(0, draw.int(4, 10));
  const leaves = names.map((name) => fresh(draw, "organisasi", name));
  return {
    names: own
      ? ["Bidang / UPTD", "Bidang/Sekretariat", "Nama Bidang"]
      : ["Perangkat Daerah", "SKPD", "OPD", "Nama Perangkat Daerah"],
    leaves,
    write: (whole) =>
      leaves.map((one, at) => ({
        tier: "organisasi",
        parent: null,
        leaf: true,
        data: { ...data(one, whole), mark: at + 1, uraian: one.name },
      })),
  };
}

/** APBD and APBN, the latter split into funds with headings and totals. */
function fundRows(draw: Draw): Rows {
  const apbd = fresh(draw, "kelompok", "APBD");
  const funds = [
    { heading: "DANA DEKONSENTRASI", total: "TOTAL DEKONSENTRASI", programs: programs(draw, draw.int(2, 4)) },
    { heading: "TUGAS PEMBANTUAN", total: "TOTAL TUGAS PEMBANTUAN", programs: programs(draw, draw.int(1, 3)) },
  ].slice(0, draw.int(1, 2));
  const underApbn = draw.chance(0.6);
  const subtotals = draw.maybe(0.7, "subtotals");
  return {
    names: ["Sumber Dana / Program / Satker / DPA", "Sumber Dana/Program", "Sumber Dana / Program / Satker"],
    leaves: [apbd, ...funds.flatMap((fund) => fund.programs)],
    write: (whole) => new FundWriter(whole, subtotals).write(apbd, funds, underApbn),
  };
}

const programs = (draw: Draw, count: number): readonly Activity[] =>
  Array.from({ length: count }, () => fresh(draw, "program", programName(draw).toUpperCase()));

interface Fund {
  readonly heading: string;
  readonly total: string;
  readonly programs: readonly Activity[];
}

class FundWriter {
  private readonly rows: PlanRow[] = [];
  private letter = 0;

  constructor(
    private readonly whole: Activity,
    private readonly subtotals: boolean,
  ) {}

  write(apbd: Activity, funds: readonly Fund[], underApbn: boolean): readonly PlanRow[] {
    this.line("kelompok", null, apbd, "I", true);
    const central = parentOf(
      "kelompok",
      "",
      "",
      "APBN",
      funds.flatMap((fund) => fund.programs),
    );
    const parent = underApbn ? this.line("kelompok", null, central, "II", false) : null;
    for (const fund of funds) this.fund(fund, parent);
    return this.rows;
  }

  private fund(fund: Fund, parent: number | null): void {
    const heading =
      this.rows.push({ tier: "kelompok", parent, leaf: false, blankBefore: true, data: { uraian: fund.heading } }) - 1;
    for (const program of fund.programs) {
      this.line("program", heading, program, `${String.fromCharCode(65 + this.letter++)}.`, true);
    }
    if (!this.subtotals) return;
    const at = this.line("total", parent, parentOf("total", "", "", fund.total, fund.programs), null, false);
    this.rows[at] = { ...this.rows[at]!, otherParents: [heading, null] };
  }

  private line(
    tier: PlanRow["tier"],
    parent: number | null,
    one: Activity,
    mark: string | null,
    leaf: boolean,
  ): number {
    return this.rows.push({ tier, parent, leaf, data: { ...data(one, this.whole), mark, uraian: one.name } }) - 1;
  }
}

function columns(draw: Draw, names: readonly string[]): readonly HeaderNode[] {
  const words = draw.pick(names);
  const acceptable = /Bidang|Perangkat|SKPD|OPD/.test(words) ? ["unit" as const] : ["sumberDana" as const];
  const name = leaf("uraian", words, "text", "uraian", { acceptable });
  const pagu = leaf("pagu", draw.pick(["Pagu", "Pagu Anggaran", "Pagu Dana"]), "rupiah", "pagu", {
    unit: "Rp",
    flat: "Pagu Anggaran",
  });
  const bobot = leaf("bobot", draw.pick(["Bobot", "Bobot TTB", "TTB"]), "percent", "bobot", { unit: "%" });
  const spent = leaf("realisasiRp", "Realisasi", "rupiah", "realisasiRp", { unit: "Rp", flat: "Realisasi Keuangan" });
  const share = leaf(
    "serapan",
    draw.pick(["Prosentase Keu", "Keuangan", "% Keu", "Persentase"]),
    "percent",
    "serapan",
    { unit: "%", flat: "Prosentase Keuangan" },
  );
  const weight = draw.chance(0.7) ? [bobot] : [];
  const money = draw.chance(0.6)
    ? [group(draw.pick(["Anggaran", "Keuangan"]), [pagu, ...weight, spent, share])]
    : [pagu, ...weight, { ...spent, words: "Realisasi Keuangan" }, { ...share, words: "Prosentase Keuangan" }];
  const left = leaf("siap", draw.pick(["Sisa Dana", "Sisa Anggaran", "SIAP", "Sisa Pagu"]), "rupiah", "siap", {
    unit: "Rp",
  });
  const ratio = leaf("siapPersen", draw.pick(["SIAP", "Sisa"]), "percent", "siapPersen", { unit: "%" });
  return [
    leaf("mark", draw.pick(WORDS.no), "mark", null),
    name,
    ...money,
    ...fisik(draw),
    ...(draw.chance(0.8) ? [left] : []),
    ...(draw.chance(0.6) ? [ratio] : []),
    ...(draw.chance(0.2) ? [leaf("keterangan", draw.pick(WORDS.keterangan), "none", null)] : []),
  ];
}

function fisik(draw: Draw): readonly HeaderNode[] {
  if (draw.chance(0.1)) return [];
  const done = leaf("fisik", "Realisasi", "percent", "fisik", {
    unit: "%",
    flat: "Realisasi Fisik",
    acceptable: ["realisasi"],
  });
  const target = leaf("fisikTarget", "Target", "percent", "target", { unit: "%", flat: "Target Fisik" });
  return draw.chance(0.75)
    ? [group("Fisik", [target, done])]
    : [{ ...done, words: draw.pick(["Realisasi Fisik", "Fisik", "Progres Fisik"]) }];
}
