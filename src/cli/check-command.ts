import { customFunctions } from "../host/xlsx/custom-functions";
import { XlsxHost } from "../host/xlsx/xlsx-host";
import type { Nomenklatur } from "../domain/nomenklatur";
import type { Mapping } from "../sheets/reading/mapping";
import { check } from "../tasks/check";
import { loadMapping } from "../tasks/mapping-store";
import { wordingFor } from "../wording";
import { openWorkbook } from "../workbook/open";
import type { Command } from "./arguments";
import { fileJson } from "./check-json";
import { checkText } from "./check-text";
import type { Console } from "./console";
import { failureText } from "./failure";
import { readBytes } from "./files";
import { givenMapping } from "./given-mapping";
import { givenNomenklatur } from "./given-nomenklatur";

/** Checks each file. A file that cannot be read is named on standard error; the others are still checked. @returns the exit code */
export async function runCheck(command: Extract<Command, { kind: "check" }>, console: Console): Promise<number> {
  const wording = wordingFor(command.language);
  const files: ReturnType<typeof fileJson>[] = [];
  let code = 0;
  const given = await givenFiles(command, console);
  if (given === null) return 2;
  for (const file of command.files) {
    try {
      const workbook = openWorkbook(await readBytes(file), { addIn: customFunctions(command.language) });
      const host = new XlsxHost(workbook);
      const outcome = await check(host, command.settings, {
        ...given,
        mapping: given.mapping ?? (await loadMapping(host)),
      });
      if (command.json) files.push(fileJson(file, outcome, wording));
      else console.out(checkText(file, outcome, wording));
      if (outcome.findings.some((finding) => finding.severity === "error")) code = Math.max(code, 1);
    } catch (error) {
      console.error(failureText(error, file, command.language));
      code = 2;
    }
  }
  if (command.json) console.out(JSON.stringify({ version: 1, files }, null, 2));
  return code;
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
