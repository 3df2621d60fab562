import { check } from "../../src/tasks/check";
import { DEFAULT_SETTINGS } from "../../src/tasks/settings";
import { contentHost } from "./content-host";
import { Site } from "./injections/site";
import { withSums } from "./injections/sum-formulas";
import { Draw } from "./layouts/draw";
import { layoutFromSeed } from "./layouts/layout-from-seed";

/** How many reports are drawn in every run; RENSTRA_SEEDS draws more, from another start. */
const SEEDS = Number(process.env["RENSTRA_SEEDS"] ?? 400);
/** Milliseconds, however busy the computer. */
const PATIENCE = SEEDS * 1000;
const FIRST = Number(process.env["RENSTRA_FIRST_SEED"] ?? 0);

/** Every finding on one drawn sheet, with its seed: enough to draw the sheet again. */
async function findingsOn(seed: number, tidy: boolean) {
  const report = layoutFromSeed(seed, undefined, { tidy });
  const { findings } = await check(contentHost([report.content]), DEFAULT_SETTINGS);
  return findings.map(({ code, severity, cell, found, expected }) => ({ seed, code, severity, cell, found, expected }));
}

it(
  `nothing is found on ${String(SEEDS)} consistent reports in random layouts`,
  async () => {
    const findings = [];
    for (let seed = FIRST; seed < FIRST + SEEDS; seed++) findings.push(...(await findingsOn(seed, true)));
    expect(findings).toEqual([]);
  },
  PATIENCE,
);

it(
  "nothing is found where every sum of such a report is a formula",
  async () => {
    const findings = [];
    for (let seed = FIRST; seed < FIRST + SEEDS / 4; seed++) {
      const site = new Site(layoutFromSeed(seed, undefined, { tidy: true }), new Draw(seed));
      for (const table of site.tables) withSums(site, table);
      const found = await check(contentHost(site.sheets()), DEFAULT_SETTINGS);
      findings.push(...found.findings.map(({ code, severity, cell }) => ({ seed, code, severity, cell })));
    }
    expect(findings).toEqual([]);
  },
  PATIENCE,
);
