import { XlsxHost } from "../host/xlsx/xlsx-host";
import type { PlaceSentences, ReportSentences } from "../sheets/sentences/report-sentences";
import { loadMapping } from "../tasks/mapping-store";
import { sentencesFor } from "../tasks/sentences";
import { templatesText } from "../tasks/template-file";
import { SENTENCE_TEMPLATES, SENTENCE_WORDS } from "../wording/sentences";
import { openWorkbook } from "../workbook/open";
import type { Command } from "./arguments";
import type { Console } from "./console";
import { failureText } from "./failure";
import { readBytes } from "./files";
import { givenMapping } from "./given-mapping";
import { givenTemplates } from "./given-templates";
import { CLI_WORDS } from "./words";

type SentencesCommand = Extract<Command, { kind: "sentences" }>;

/** Prints the sentences of one file by place, or the templates to be edited. @returns the exit code */
export async function runSentences(command: SentencesCommand, console: Console): Promise<number> {
  const { file, language, json } = command;
  if (file === null) {
    console.out(templatesText(SENTENCE_TEMPLATES).trimEnd());
    return 0;
  }
  try {
    const templates = await givenTemplates(command.templates);
    const given = await givenMapping(command.map);
    const host = new XlsxHost(openWorkbook(await readBytes(file)));
    const mapping = given ?? (await loadMapping(host));
    const { places } = await sentencesFor(host, templates, SENTENCE_WORDS, { mapping });
    const none = CLI_WORDS[language].noSentences;
    console.out(json ? JSON.stringify(placesJson(file, { places }), null, 2) : placesText(places, none));
    return 0;
  } catch (error) {
    console.error(failureText(error, file, language));
    return 2;
  }
}

function placesText(places: readonly PlaceSentences[], none: string): string {
  if (places.length === 0) return none;
  return places
    .map(({ place, sentences }) => [place, ...sentences.map(({ text }) => `  ${text}`)].join("\n"))
    .join("\n\n");
}

/** Every figure of a sentence with the cells it comes from. */
function placesJson(file: string, { places }: Pick<ReportSentences, "places">) {
  return {
    version: 1,
    file,
    places: places.map(({ scope, place, sentences }) => ({
      scope,
      place,
      sentences: sentences.map(({ template, text, figures }) => ({
        template,
        text,
        figures: figures.map(({ name, figure }) => ({ name, value: figure.value, cells: figure.cells })),
      })),
    })),
  };
}
