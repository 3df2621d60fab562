import { basename } from "node:path";
import { customFunctions } from "../host/xlsx/custom-functions";
import { XlsxHost } from "../host/xlsx/xlsx-host";
import type { Consolidation } from "../sheets/consolidation/consolidation";
import { consolidate, writeConsolidation, type ConsolidationSource } from "../tasks/consolidate";
import { TaskError } from "../tasks/outcome";
import { CONSOLIDATION_SHEETS } from "../wording/consolidation";
import { blankWorkbook } from "../workbook/blank";
import { openWorkbook } from "../workbook/open";
import type { Command } from "./arguments";
import { consolidationJson, consolidationText } from "./consolidation-out";
import type { Console } from "./console";
import { dayOf } from "./day";
import { failureText } from "./failure";
import { readBytes, refuseOutputOf, writeBytes } from "./files";

type ConsolidateCommand = Extract<Command, { kind: "consolidate" }>;

/**
 * Writes a new workbook with the recap of all files. Where one of them cannot be read nothing is written: a recap that
 * silently lacks an office would be worse. @returns the exit code
 */
export async function runConsolidate(command: ConsolidateCommand, console: Console): Promise<number> {
  const { files, output, force, settings, language, json } = command;
  let at = files[0] ?? "";
  try {
    if (output !== null) await refuseOutputOf(files, output, force);
    const sources: ConsolidationSource[] = [];
    const names = shownNames(files);
    for (const [index, file] of files.entries()) {
      at = file;
      const workbook = openWorkbook(await readBytes(file), { addIn: customFunctions(language) });
      sources.push({ file: names[index] ?? file, host: new XlsxHost(workbook) });
    }
    const recap = await consolidate(sources, settings, {
      onProgress: ({ sheet }) => {
        at = sheet ?? at;
      },
    });
    if (output !== null) await putRecap(recap, command, output);
    console.out(
      json ? JSON.stringify(consolidationJson(recap, files), null, 2) : consolidationText(recap, language, output),
    );
    return 0;
  } catch (error) {
    const isOfAll = error instanceof TaskError && (error.code === "same-workbook" || error.code === "no-table");
    console.error(failureText(error, isOfAll ? files.join(", ") : at, language));
    return 2;
  }
}

/** File names without folders, unless two are called the same. */
function shownNames(files: readonly string[]): readonly string[] {
  const names = files.map((file) => basename(file));
  return names.map((name, index) =>
    names.filter((other) => other === name).length > 1 ? (files[index] ?? name) : name,
  );
}

async function putRecap(recap: Consolidation, { language, date }: ConsolidateCommand, output: string): Promise<void> {
  const words = CONSOLIDATION_SHEETS[language];
  const host = new XlsxHost(openWorkbook(blankWorkbook(words.sheetName)));
  await writeConsolidation(host, recap, words, date ?? dayOf(new Date()));
  await writeBytes(output, host.workbook.save());
}
