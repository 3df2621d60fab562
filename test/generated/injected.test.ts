import { FINDING_CODES, type FindingCode } from "../../src/findings/catalogue";
import type { Finding } from "../../src/findings/finding";
import { check } from "../../src/tasks/check";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";
import { contentHost } from "./content-host";
import { ALLOWED, NOT_DRAWN } from "./injections/allowed";
import { INJECTIONS } from "./injections/all";
import { Site, type Inject } from "./injections/site";
import { Draw } from "./layouts/draw";
import { layoutFromSeed } from "./layouts/layout-from-seed";

/** How many sheets get each mistake, and among how many drawn ones a place for it is looked for. */
const WANTED = Number(process.env["RENSTRA_INJECTED"] ?? 12);
const SEARCHED = WANTED * 40;
/** Below this share a mistake is not found often enough; what is missed has a second reading. */
const FOUND = 0.75;

interface Result {
  readonly seed: number;
  readonly cell: string;
  readonly hit: Finding | undefined;
  readonly others: readonly string[];
}

async function injected(code: FindingCode, inject: Inject): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let seed = 0; seed < SEARCHED && results.length < WANTED; seed++) {
    const site = new Site(layoutFromSeed(seed, undefined, { tidy: true }), new Draw(seed + 7));
    const cell = inject(site);
    if (cell === null) continue;
    const { findings } = await check(contentHost([site.content()]), DEFAULT_SETTINGS);
    const hit = findings.find((finding) => finding.code === code && finding.cell === cell);
    results.push({ seed, cell, hit, others: errorsBeside(code, hit, findings) });
  }
  return results;
}

/** Errors of another code that the mistake may not be told by; none where the mistake was not found. */
function errorsBeside(code: FindingCode, hit: Finding | undefined, findings: readonly Finding[]): readonly string[] {
  const allowed = new Set<FindingCode>([code, ...(ALLOWED[code]?.codes ?? [])]);
  return findings
    .filter((finding) => hit !== undefined && finding.severity === "error" && !allowed.has(finding.code))
    .map((finding) => `${finding.code} ${finding.cell}`);
}

const mistakes = Object.entries(INJECTIONS) as [FindingCode, Inject][];

describe("one mistake on a consistent report", () => {
  it.each(mistakes)("is told as %s at its cell, and no other error", async (code, inject) => {
    const results = await injected(code, inject);
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter(({ others }) => others.length > 0)).toEqual([]);
    const missed = results.filter(({ hit }) => hit === undefined).map(({ seed, cell }) => ({ seed, cell }));
    if (1 - missed.length / results.length < FOUND) expect(missed).toEqual([]);
  });

  it("can be made for every code, or it is written down why not", () => {
    const known = new Set([...Object.keys(INJECTIONS), ...Object.keys(NOT_DRAWN)]);
    expect(FINDING_CODES.filter((code) => !known.has(code))).toEqual([]);
    expect(Object.keys(NOT_DRAWN).filter((code) => code in INJECTIONS)).toEqual([]);
  });
});
