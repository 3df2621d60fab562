import { customFunctions } from "../host/xlsx/custom-functions";
import { XlsxHost } from "../host/xlsx/xlsx-host";
import type { Mapping } from "../sheets/reading/mapping";
import { check } from "../tasks/check";
import { loadMapping } from "../tasks/mapping-store";
import { summarise, writeSummary } from "../tasks/summary";
import { SUMMARY_SHEETS } from "../wording/summary-sheet";
import { openWorkbook } from "../workbook/open";
import type { Command } from "./arguments";
import type { Console } from "./console";
import { dayOf } from "./day";
import { failureText } from "./failure";
import { readBytes, refuseOutput, writeBytes } from "./files";
import { givenMapping } from "./given-mapping";
import { summaryJson } from "./summary-json";
import { CLI_WORDS } from "./words";

type SummaryCommand = Extract<Command, { kind: "summary" }>;

/** Writes a copy of one file with its summary in it, or prints the summary's data. @returns the exit code */
export async function runSummary(command: SummaryCommand, console: Console): Promise<number> {
  const { file, output, force, language, json } = command;
  try {
    const given = await givenMapping(command.map);
    const bytes = await readBytes(file);
    if (output !== null) await refuseOutput(file, output, force);
    const host = new XlsxHost(openWorkbook(bytes, { addIn: customFunctions(language) }));
    const mapping = given ?? (await loadMapping(host));
    const data = json ? summaryJson(file, await summarise(host, { mapping })) : null;
    const sheet = output === null ? null : await putSummary(host, command, mapping, output);
    if (data !== null) console.out(JSON.stringify(data, null, 2));
    else if (sheet !== null && output !== null) console.out(CLI_WORDS[language].summary(sheet, output));
    return 0;
  } catch (error) {
    console.error(failureText(error, file, language));
    return 2;
  }
}

async function putSummary(
  host: XlsxHost,
  { settings, language, date }: SummaryCommand,
  mapping: Mapping,
  output: string,
): Promise<string> {
  const { findings } = await check(host, settings, { mapping });
  const day = date ?? dayOf(new Date());
  const { sheet } = await writeSummary(host, findings, SUMMARY_SHEETS[language], { mapping, date: day });
  await writeBytes(output, host.workbook.save());
  return sheet;
}
