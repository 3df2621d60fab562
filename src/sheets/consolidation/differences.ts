import { kodeKey } from "../../domain/kode-same";
import { nameKey, sameOfficialName } from "../../domain/name-same";
import { sumRupiah } from "../../domain/rupiah";
import type { MoneyLine } from "../summary/summary";
import type { Consolidation, Difference, RecapFile, RecapProgramme, WorkbookPart } from "./consolidation";

type Whole = Omit<Consolidation, "differences">;

/** Everything in which the workbooks differ, the gravest first: what is left out, counted twice, of another time. */
export function differencesOf(whole: Whole, parts: readonly WorkbookPart[]): readonly Difference[] {
  return [
    ...leftOut(whole.files),
    ...overlaps(parts),
    ...mixedFacts(whole.files),
    ...rests(whole),
    ...whole.programmes.flatMap((programme) => otherNames(programme, whole)),
    ...partials(whole),
    ...withoutFisik(whole),
  ];
}

function leftOut(files: readonly RecapFile[]): readonly Difference[] {
  return files
    .filter(({ office }) => office === null)
    .map(({ file, tables, noTable }) => ({ kind: "left-out", file, tables, noTable }));
}

/** Two workbooks share at least so many activities, and this part of the smaller one's. */
const SHARED = { least: 2, part: 0.5 } as const;

function overlaps(parts: readonly WorkbookPart[]): readonly Difference[] {
  const known = parts.map(({ file, summary }) => ({
    file,
    lines: new Map(summary.sections.flatMap(({ activities }) => activities.flatMap(identified))),
  }));
  return known.flatMap((one, index) =>
    known.slice(index + 1).flatMap((other): Difference[] => {
      const shared = [...one.lines].filter(([key]) => other.lines.has(key));
      const of = Math.min(one.lines.size, other.lines.size);
      if (shared.length < SHARED.least || shared.length < of * SHARED.part) return [];
      const pagu = sumRupiah(shared.map(([, amount]) => amount));
      return [{ kind: "overlap", files: [one.file, other.file], shared: shared.length, of, pagu }];
    }),
  );
}

/** An activity by all that tells it from others, its money included. */
function identified({ kode, name, pagu, realisasi }: MoneyLine): readonly (readonly [string, number])[] {
  if (pagu === null || pagu.value === 0) return [];
  const words = [kodeKey(kode) ?? kode, nameKey(name), String(pagu.value), String(realisasi?.value ?? "")];
  return [[words.join("\n"), pagu.value]];
}

/** Units other than the rupiah; years, parts of the year and kinds of tables, each where the workbooks name several. */
function mixedFacts(files: readonly RecapFile[]): readonly Difference[] {
  const counted = files.filter(({ office }) => office !== null);
  const years = byFact(counted, ({ year }) => year).map(([year, own]) => ({ year, files: own }));
  const periods = byFact(counted, ({ period }) => (period === "" ? null : period)).map(([period, own]) => ({
    period,
    files: own,
  }));
  const units = byFact(counted, ({ unit }) => unit).map(([unit, own]) => ({ unit, files: own }));
  const kinds = byFact(counted, ({ kind }) => kind).map(([kind, own]) => ({ kind, files: own }));
  return [
    ...(units.some(({ unit }) => unit !== 1) ? [{ kind: "units" as const, units }] : []),
    ...(years.length > 1 ? [{ kind: "years" as const, years }] : []),
    ...(periods.length > 1 ? [{ kind: "periods" as const, periods }] : []),
    ...(kinds.length > 1 ? [{ kind: "kinds" as const, kinds }] : []),
  ];
}

function byFact<Fact>(
  files: readonly RecapFile[],
  factOf: (file: RecapFile) => Fact | null,
): readonly (readonly [Fact, readonly string[]])[] {
  const groups = new Map<Fact, string[]>();
  for (const file of files) {
    const fact = factOf(file);
    if (fact !== null) groups.set(fact, [...(groups.get(fact) ?? []), file.file]);
  }
  return [...groups];
}

function rests({ offices }: Whole): readonly Difference[] {
  return offices.flatMap((office) =>
    office.funds.flatMap((fund) =>
      fund.lines
        .filter(({ kind }) => kind === "outside" || kind === "beyond")
        .map(({ money }) => ({
          kind: "rest" as const,
          office: office.name,
          fund: fund.name,
          pagu: money.pagu ?? 0,
          realisasi: money.realisasi ?? 0,
        })),
    ),
  );
}

function otherNames({ kode, at }: RecapProgramme, { offices }: Whole): readonly Difference[] {
  const names: { name: string; offices: string[] }[] = [];
  for (const place of at) {
    const office = offices[place.office];
    const line = office?.funds[place.fund]?.lines[place.line];
    if (office === undefined || line === undefined) continue;
    const same = names.find(({ name }) => sameOfficialName(name, line.name));
    if (same === undefined) names.push({ name: line.name, offices: [office.name] });
    else if (!same.offices.includes(office.name)) same.offices.push(office.name);
  }
  return names.length < 2 ? [] : [{ kind: "names", kode, names }];
}

/** Programmes by the offices that have them, where that is not all. */
function partials({ offices, programmes }: Whole): readonly Difference[] {
  const known = programmes.map(({ kode, name, at }) => ({
    kode,
    name,
    own: [...new Set(at.map((one) => one.office))],
  }));
  if (offices.length < 2 || programmes.length === 0) return [];
  if (known.every(({ own }) => own.length === 1)) return [{ kind: "nothing-shared" }];
  const groups = new Map<string, { offices: string[]; programmes: { kode: string; name: string }[] }>();
  for (const { kode, name, own } of known) {
    if (own.length === offices.length) continue;
    const among = own.map((index) => offices[index]?.name ?? "");
    const group = groups.get(among.join("\n")) ?? { offices: among, programmes: [] };
    group.programmes.push({ kode, name });
    groups.set(among.join("\n"), group);
  }
  return [...groups.values()].map((group) => ({ kind: "partial", ...group }));
}

function withoutFisik({ offices }: Whole): readonly Difference[] {
  const without = offices.filter(({ money }) => money.fisik === null).map(({ name }) => name);
  return without.length === 0 || without.length === offices.length ? [] : [{ kind: "no-fisik", offices: without }];
}
