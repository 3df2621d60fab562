import type { SpreadsheetHost } from "../host/port";
import { reportSentences, type ReportSentences } from "../sheets/sentences/report-sentences";
import type { SentenceTemplate } from "../sheets/sentences/template";
import type { TaskOptions } from "./progress";
import { summarise } from "./summary";

export { reportSentences } from "../sheets/sentences/report-sentences";

/** The sentences the workbook gives, by place. Reads only. @throws TaskError no-table, cancelled; HostError */
export async function sentencesFor(
  host: SpreadsheetHost,
  templates: readonly SentenceTemplate[],
  words: Parameters<typeof reportSentences>[2],
  options?: TaskOptions,
): Promise<ReportSentences> {
  return reportSentences(await summarise(host, options), templates, words);
}
