import { CHECKS } from "../../src/checks";
import { FINDING_CODES, type FindingCode } from "../../src/findings/catalogue";
import type { Finding } from "../../src/findings/finding";
import type { TableKind } from "../../src/sheets/reading/table";
import { check } from "../../src/tasks/check";
import { loadNomenklatur } from "../../src/tasks/nomenklatur";
import { DEFAULT_SETTINGS, type Settings } from "../../src/tasks/settings";
import { contentOf } from "../checks/checking";
import { contentHost } from "./content-host";
import { INJECTIONS } from "./injections/all";
import { KIND_OF, NOT_DRAWN } from "./injections/allowed";
import { Site, type Inject } from "./injections/site";
import { Draw } from "./layouts/draw";
import { layoutFromSeed, type DressedReport } from "./layouts/layout-from-seed";

/** How many sheets get each mistake, and among how many drawn ones a place for it is looked for, from which seed on. */
const WANTED = Number(process.env["RENSTRA_INJECTED"] ?? 25);
const SEARCHED = Math.max(2000, WANTED * 40);
const FIRST = Number(process.env["RENSTRA_FIRST_SEED"] ?? 0);
/** The share of mistakes that must be found; what is missed has a second reading. */
const FOUND = 0.95;

interface Result {
  readonly seed: number;
  readonly cell: string;
  readonly hit: boolean;
  /** Errors of other codes. */
  readonly others: readonly string[];
}

const drawn = new Map<string, DressedReport>();

function tidyReport(seed: number, kind: TableKind | undefined): DressedReport {
  const key = `${kind ?? ""} ${String(seed)}`;
  const known = drawn.get(key) ?? layoutFromSeed(seed, kind, { tidy: true });
  drawn.set(key, known);
  return known;
}

/** The usual checks, and those on request where the code is one of them. */
function settingsFor(code: FindingCode): Settings {
  const isOnRequest = CHECKS.some((one) => one.code === code && one.tier === "on-request");
  return isOnRequest ? { ...DEFAULT_SETTINGS, tier: "on-request" } : DEFAULT_SETTINGS;
}

async function findingsAt(site: Site, code: FindingCode): Promise<readonly Finding[]> {
  const { list } = site;
  const own = list === null ? null : await loadNomenklatur(contentHost([contentOf({ rows: list })]), "daftar.xlsx");
  const host = contentHost(site.sheets());
  return (await check(host, settingsFor(code), { nomenklatur: own?.nomenklatur ?? null })).findings;
}

async function injected(code: FindingCode, inject: Inject): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let seed = FIRST; seed < FIRST + SEARCHED && results.length < WANTED; seed++) {
    const site = new Site(tidyReport(seed, KIND_OF[code]), new Draw(seed + 7));
    const cell = inject(site);
    if (cell === null) continue;
    const findings = await findingsAt(site, code);
    const hit = findings.some((finding) => finding.code === code && finding.cell === cell);
    const others = findings.filter(({ severity, code: other }) => severity === "error" && other !== code);
    results.push({ seed, cell, hit, others: others.map((finding) => `${finding.code} ${finding.cell}`) });
  }
  return results;
}

const mistakes = Object.entries(INJECTIONS) as [FindingCode, Inject][];

describe("one mistake on a consistent report", () => {
  it.each(mistakes)("is told as %s at its cell, and no other error", async (code, inject) => {
    const results = await injected(code, inject);
    expect(results).toHaveLength(WANTED);
    const missed = results.filter(({ hit }) => !hit);
    expect(missed.length > results.length * (1 - FOUND) ? missed : []).toEqual([]);
    expect(results.filter(({ hit, others }) => hit && others.length > 0)).toEqual([]);
  });

  it("can be made for every code, or it is written down why not", () => {
    const known = new Set([...Object.keys(INJECTIONS), ...Object.keys(NOT_DRAWN)]);
    expect(FINDING_CODES.filter((code) => !known.has(code))).toEqual([]);
    expect(Object.keys(NOT_DRAWN).filter((code) => code in INJECTIONS)).toEqual([]);
  });
});
