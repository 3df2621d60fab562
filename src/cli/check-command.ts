import { customFunctions } from "../host/xlsx/custom-functions";
import { XlsxHost } from "../host/xlsx/xlsx-host";
import type { Finding } from "../findings/finding";
import type { Nomenklatur } from "../domain/nomenklatur";
import type { Mapping } from "../sheets/reading/mapping";
import { check } from "../tasks/check";
import { loadDecisions } from "../tasks/decision-store";
import { loadMapping } from "../tasks/mapping-store";
import { writeFindingsSheet } from "../tasks/findings-sheet";
import type { DecidedOutcome } from "../tasks/outcome";
import { wordingFor, type Wording } from "../wording";
import { openWorkbook } from "../workbook/open";
import type { Command } from "./arguments";
import { fileJson } from "./check-json";
import { checkSarif, type CheckedFile } from "./check-sarif";
import { checkText } from "./check-text";
import type { Console } from "./console";
import { failureText } from "./failure";
import { dayOf } from "./day";
import { readBytes, refuseOutput, writeBytes } from "./files";
import { givenMapping } from "./given-mapping";
import { givenNomenklatur } from "./given-nomenklatur";
import { CLI_WORDS } from "./words";

type CheckCommand = Extract<Command, { kind: "check" }>;

/** Checks each file. A file that cannot be read is named on standard error; the others are still checked. @returns the exit code */
export async function runCheck(command: CheckCommand, version: string, console: Console): Promise<number> {
  const wording = wordingFor(command.language);
  const checked: CheckedFile[] = [];
  let code = 0;
  const given = await givenFiles(command, console);
  if (given === null) return 2;
  const isText = !command.json && !command.sarif;
  for (const file of command.files) {
    try {
      if (command.findingsSheet !== null) await refuseOutput(file, command.findingsSheet, command.force);
      const host = new XlsxHost(openWorkbook(await readBytes(file), { addIn: customFunctions(command.language) }));
      const outcome = await checkOne(host, command, given);
      checked.push({ file, outcome });
      if (isText) console.out(checkText(file, outcome, wording));
      if (command.findingsSheet !== null) {
        await putFindingsSheet(host, outcome, wording, command.findingsSheet);
        const told = CLI_WORDS[command.language].findingsSheet(outcome.findings.length, command.findingsSheet);
        if (isText) console.out(told);
      }
      if (outcome.findings.some((finding) => isOpenError(finding, outcome))) code = Math.max(code, 1);
    } catch (error) {
      console.error(failureText(error, file, command.language));
      code = 2;
    }
  }
  if (command.json) console.out(text({ version: 1, files: checked.map((one) => fileJson(one, wording)) }));
  if (command.sarif) console.out(text(checkSarif(checked, wording, version)));
  return code;
}

/** With the meanings and decisions that lie in the workbook, unless others are given. */
async function checkOne(host: XlsxHost, command: CheckCommand, given: GivenFiles): Promise<DecidedOutcome> {
  const mapping = given.mapping ?? (await loadMapping(host));
  return check(host, command.settings, { ...given, mapping, decisions: await loadDecisions(host) });
}

async function putFindingsSheet(
  host: XlsxHost,
  outcome: DecidedOutcome,
  wording: Wording,
  output: string,
): Promise<void> {
  await writeFindingsSheet(host, outcome, wording.findingsSheet, { date: dayOf(new Date()) });
  await writeBytes(output, host.workbook.save());
}

/** An error that the office has accepted, with its reason, does not stand in the way. */
function isOpenError(finding: Finding, { decided }: DecidedOutcome): boolean {
  return finding.severity === "error" && decided.get(finding)?.verdict !== "accepted";
}

function text(json: object): string {
  return JSON.stringify(json, null, 2);
}

interface GivenFiles {
  readonly mapping: Mapping | null;
  readonly nomenklatur: Nomenklatur | null;
}

/** What --map and --nomenklatur name, or null where one of them cannot be used; then that is said on standard error. */
async function givenFiles(
  { map, nomenklatur, language }: Extract<Command, { kind: "check" }>,
  console: Console,
): Promise<GivenFiles | null> {
  let file = map;
  try {
    const mapping = await givenMapping(map);
    file = nomenklatur;
    return { mapping, nomenklatur: await givenNomenklatur(nomenklatur) };
  } catch (error) {
    console.error(failureText(error, file ?? "", language));
    return null;
  }
}
