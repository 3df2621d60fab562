import type { Draw } from "./draw";
import * as names from "./names";
import type { TrueTier } from "./truth";

/** One row of a report's tree with everything a column might show about it. */
export interface Activity {
  readonly tier: TrueTier;
  /** In the normal form with dots; "" where the row has none. */
  readonly kode: string;
  /** The letter, ordinal or dash of rows without kode. */
  readonly mark: string;
  readonly name: string;
  readonly children: readonly Activity[];
  readonly pagu: number;
  /** Null: nothing reported yet. */
  readonly realisasi: number | null;
  readonly target: number;
  readonly done: number | null;
  readonly satuan: string;
  readonly indikator: string;
  readonly lokasi: string;
  readonly unit: string;
  readonly dana: string;
}

export interface Growth {
  readonly details: boolean;
  readonly unreported: boolean;
  /** Every amount is a multiple of this. */
  readonly grain: number;
  readonly subs: boolean;
}

/** A leaf with its own money and volume. */
export function grownLeaf(
  draw: Draw,
  growth: Growth,
  tier: TrueTier,
  kode: string,
  mark: string,
  name: string,
): Activity {
  const pagu = amount(draw, growth.grain);
  const isUnreported = growth.unreported && draw.chance(0.12);
  const share = draw.weighted([
    [5, 1],
    [2, 0],
    [12, 0.6 + draw.next() * 0.4],
    [3, draw.next()],
  ] as const);
  const measured = names.indicator(draw);
  const target = names.isCounted(measured.satuan) ? draw.int(1, 60) : draw.pick([100, 90, 85, 75]);
  const doneShare = draw.pick([1, 1, 0.9, 0.75, 0.5, 0]);
  return {
    tier,
    kode,
    mark,
    name,
    children: [],
    pagu,
    realisasi: isUnreported ? null : Math.floor((pagu * share) / growth.grain) * growth.grain,
    target,
    done: isUnreported ? null : Math.floor(target * doneShare),
    satuan: measured.satuan,
    indikator: measured.name,
    lokasi: names.placeName(draw),
    unit: names.unitName(draw),
    dana: names.fundName(draw),
  };
}

/** A parent whose money is the sum of its children and that has no volume of its own. */
export function parentOf(
  tier: TrueTier,
  kode: string,
  mark: string,
  name: string,
  children: readonly Activity[],
): Activity {
  const reported = children.filter((child) => child.realisasi !== null);
  const sum = (of: (child: Activity) => number | null): number =>
    children.reduce((all, one) => all + (of(one) ?? 0), 0);
  const first = children[0]!;
  return {
    tier,
    kode,
    mark,
    name,
    children,
    pagu: sum((child) => child.pagu),
    realisasi: reported.length === 0 ? null : sum((child) => child.realisasi),
    target: 100,
    done:
      reported.length === 0 ? null : Math.round(fisikOf({ ...first, children, pagu: sum((child) => child.pagu) }) ?? 0),
    satuan: "%",
    indikator: `Persentase Penyelesaian ${name.replace(/^program /i, "")}`,
    lokasi: first.lokasi,
    unit: first.unit,
    dana: first.dana,
  };
}

/** Physical progress in percent: own volume of a leaf, pagu-weighted above; null where nothing is reported. */
export function fisikOf(one: Pick<Activity, "children" | "done" | "target" | "pagu">): number | null {
  if (one.children.length === 0) return one.done === null ? null : (one.done / one.target) * 100;
  const parts = one.children.map((child) => ({ pagu: child.pagu, fisik: fisikOf(child) }));
  if (parts.every((part) => part.fisik === null)) return null;
  return parts.reduce((sum, part) => sum + part.pagu * (part.fisik ?? 0), 0) / one.pagu;
}

function amount(draw: Draw, grain: number): number {
  const raw = draw.weighted([
    [5, draw.int(1, 40) * 5_000_000],
    [4, draw.int(1_000_000, 400_000_000)],
    [2, draw.int(100_000, 5_000_000)],
    [1, draw.int(400, 9000) * 1_000_000],
  ]);
  return Math.max(grain, Math.round(raw / grain) * grain);
}

const two = (value: number): string => String(value).padStart(2, "0");
const four = (value: number): string => String(value).padStart(4, "0");

/** Programmes of a regional budget with kegiatan, sub kegiatan and sometimes lettered or dashed details. */
export function apbdPrograms(draw: Draw, growth: Growth, count: number): readonly Activity[] {
  const bidang = draw.pick(draw.own(["2.07", "2.17", "3.32", "1.03", "2.11", "3.26", "2.23"]));
  const kewenangan = draw.once("kewenangan", draw.pick(["1", "2"]));
  const hidden = draw.maybe(0.2, "kode X.XX") && !(draw.tidy && draw.table === 1);
  const skips = draw.maybe(0.06, "kegiatan rows missing");
  const subDigits = draw.maybe(0.25, "sub kegiatan of two digits") ? two : four;
  return Array.from({ length: count }, (_, at) => {
    const isOffice = at === 0 && draw.chance(0.6);
    const kode = `${isOffice && hidden ? "X.XX" : bidang}.${two(isOffice ? 1 : at + 2)}`;
    const name = isOffice ? names.SUPPORT_PROGRAM : names.programName(draw);
    const kegiatan = series(draw, 1, 3, (k) => {
      const below = `${kode}.${kewenangan}.${two(k)}`;
      const title = names.kegiatanName(draw, isOffice);
      if (!growth.subs) return grownLeaf(draw, growth, "kegiatan", below, "", title);
      const subs = series(draw, 1, 4, (s) => sub(draw, growth, `${below}.${subDigits(s)}`, isOffice));
      return parentOf("kegiatan", below, "", title, subs);
    });
    const below = skips && growth.subs ? kegiatan.flatMap((each) => each.children) : kegiatan;
    return parentOf("program", kode, "", name, below);
  });
}

function sub(draw: Draw, growth: Growth, kode: string, isOffice: boolean): Activity {
  const name = names.subName(draw, isOffice);
  if (!growth.details || draw.chance(0.6)) return grownLeaf(draw, growth, "subKegiatan", kode, "", name);
  return parentOf("subKegiatan", kode, "", name, details(draw, growth));
}

function details(draw: Draw, growth: Growth): readonly Activity[] {
  const mark = draw.pick(["a.", "a", "-", "a)"]);
  draw.note(`detail marks ${mark}`);
  return series(draw, 2, 4, (d) => {
    const own = mark === "-" ? "-" : mark.replace("a", String.fromCharCode(96 + d));
    return grownLeaf(draw, growth, "rincian", "", own, names.detailName(draw));
  });
}

/** A central programme: kegiatan, KRO, RO, komponen, and sometimes details. */
export function apbnProgram(draw: Draw, growth: Growth): Activity {
  const ministry = draw.pick(draw.own(["026.13.DL", "044.01.EB", "067.07.CT", "026.08.WA"]));
  const kegiatan = series(draw, 1, 2, () => {
    const number = String(draw.int(2100, 6700));
    const outputs = series(draw, 1, 2, (k) => {
      const kro = `${number}.${draw.pick(["BDB", "AEC", "SCH", "QEG"])}`;
      const ro = `${kro}.${String(k).padStart(3, "0")}`;
      const parts = series(draw, 1, 3, (c) => komponen(draw, growth, `0${String(50 + c)}`));
      return parentOf("kro", kro, "", names.subName(draw, false), [
        parentOf("ro", ro, "", names.subName(draw, false), parts),
      ]);
    });
    return parentOf("kegiatan", number, "", names.kegiatanName(draw, false), distinct(outputs));
  });
  return parentOf("program", ministry, "", names.programName(draw), distinct(kegiatan));
}

function komponen(draw: Draw, growth: Growth, kode: string): Activity {
  const name = names.subName(draw, false);
  if (!growth.details || draw.chance(0.5)) return grownLeaf(draw, growth, "komponen", kode, "", name);
  return parentOf("komponen", kode, "", name, details(draw, growth));
}

/** Children with one kode each. */
function distinct(list: readonly Activity[]): readonly Activity[] {
  return list.filter((one, at) => list.findIndex((other) => other.kode === one.kode) === at);
}

export function series<T>(draw: Draw, min: number, max: number, make: (number: number) => T): readonly T[] {
  return Array.from({ length: draw.int(min, max) }, (_, at) => make(at + 1));
}
