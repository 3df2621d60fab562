import { CHECKS, inSheetOrder, runCheck } from "../checks";
import type { Check, CheckedTable, CheckOptions } from "../checks/check";
import type { Nomenklatur } from "../domain/nomenklatur";
import { applyDecisions, type Decision } from "../findings/decision";
import type { Finding, Tier } from "../findings/finding";
import type { SpreadsheetHost } from "../host/port";
import { SheetGrid } from "../sheets/reading/grid";
import type { DecidedOutcome } from "./outcome";
import type { TaskOptions } from "./progress";
import { readWorkbook, type ReadSheet } from "./read-workbook";
import { report } from "./run";
import type { Settings } from "./settings";

/** What a check can be given beside the settings. */
export interface CheckTaskOptions extends TaskOptions {
  /** The office's own list of kode and names. */
  readonly nomenklatur?: Nomenklatur | null;
  /** What the office decided about findings. */
  readonly decisions?: readonly Decision[];
}

/** Everything that is wrong in the workbook's tables, in sheet order, then by row. Changes nothing. */
export async function check(
  host: SpreadsheetHost,
  settings: Settings,
  options?: CheckTaskOptions,
): Promise<DecidedOutcome> {
  return checkRead(await readWorkbook(host, options), settings, options);
}

/** The same for sheets that are read already. */
export async function checkRead(
  sheets: readonly ReadSheet[],
  settings: Settings,
  options?: CheckTaskOptions,
): Promise<DecidedOutcome> {
  const tables = sheets.flatMap(({ reading, content }): CheckedTable[] => {
    const grid = new SheetGrid(content);
    return reading.tables.map((table) => ({ table, grid }));
  });
  const checks = CHECKS.filter(({ tier }) => isRun(tier, settings.tier));
  const found = await findAll(checks, tables, optionsOf(settings, options), options);
  const names = sheets.map(({ reading }) => reading.name);
  const findings = inSheetOrder(found, names);
  return {
    reading: { sheets: sheets.map(({ reading }) => reading) },
    findings,
    ...applyDecisions(findings, options?.decisions ?? []),
  };
}

async function findAll(
  checks: readonly Check[],
  tables: readonly CheckedTable[],
  choices: CheckOptions,
  options: TaskOptions | undefined,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [index, one] of checks.entries()) {
    await report(options, { step: "check", done: index, total: checks.length, sheet: null });
    findings.push(...runCheck(one, tables, choices, findings));
  }
  return findings;
}

function optionsOf({ weightBase, scale, gapRule }: Settings, options: CheckTaskOptions | undefined): CheckOptions {
  return { weightBase, scale, gapRule, nomenklatur: options?.nomenklatur ?? null };
}

const TIERS: readonly Tier[] = ["always", "before-handing-in", "on-request"];

function isRun(tier: Tier, upTo: Tier): boolean {
  return TIERS.indexOf(tier) <= TIERS.indexOf(upTo);
}
