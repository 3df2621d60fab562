import type { SpreadsheetHost } from "../host/port";
import {
  reportSentences,
  sentencesByPlace,
  type PlaceSentences,
  type ReportSentences,
} from "../sheets/sentences/report-sentences";
import type { SentenceTemplate } from "../sheets/sentences/template";
import type { TaskOptions } from "./progress";
import { eachInSlices } from "./run";
import { summarise } from "./summary";

/** The sentences the workbook gives, by place. Reads only. @throws TaskError no-table, cancelled; HostError */
export async function sentencesFor(
  host: SpreadsheetHost,
  templates: readonly SentenceTemplate[],
  words: Parameters<typeof reportSentences>[2],
  options?: TaskOptions,
): Promise<ReportSentences> {
  return reportSentences(await summarise(host, options), templates, words);
}

/** The sentences of a summary, made in slices: those of a large report take their time. @throws TaskError cancelled */
export async function sentencesInSlices(
  of: Parameters<typeof sentencesByPlace>,
  options?: TaskOptions,
): Promise<readonly PlaceSentences[]> {
  const places: PlaceSentences[] = [];
  await eachInSlices(sentencesByPlace(...of), (place) => places.push(place), options);
  return places;
}
